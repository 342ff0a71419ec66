import type {AgencyIndex} from '../lexicon/agency-index.ts'
import {organisationOpeners} from '../lexicon/organisations.ts'
import type {PartyRange} from './party.ts'

// "P/v" is a reporter.
const separators =
  /(?:(?<!\s)\s+)?(?:[,;|~•●♦]|\/(?![vV]\s))\s*|(?<!\s)\s+(?:[-–—&+]|và|FOR|for|via)\s+|[-–—]\s+|\s[-–—]\s*/gu
/** What parts even the name of an organisation from the party after it. */
const strong = /[/|~•●♦]/
const dash = /[-–—]/
const dashes = /[-–—]/g
/** The most separators inside the name of one agency. */
const mostJoints = 3

/** Radio and television are one house, in some provinces with the paper: `Đài Phát thanh và Truyền hình Bến Lở`. */
const broadcasters =
  /^(?:Báo(?: và| &|,) )?(?:Đài )?[Pp]hát thanh(?: ?[-–,&]| và) ?[Tt]ruyền hình(?: \p{Lu}[\p{L}\p{M}]*){1,4}/u

const joinsPlaces = /^(?:,\s*|\s+và\s+)$/u
const bureau = /(?:TTXVN|VOV|VTV|VNA) tại \p{Lu}/u
const endsBureau = /[()/|,]/
/** So far before the second place its agency stands. */
const longestBureau = 60

/** A separator between parties. */
interface Cut {
  from: number
  to: number
  strong: boolean
}

/**
 * Split a range into its parties. A separator parts neither the name of an agency nor that of an organisation.
 *
 *     Trí Dũng - Thể thao & Văn hóa/TTXVN
 *     ^^^^^^^^ party
 *                ^^^^^^^^^^^^^^^^^^ party: the sign stands inside the name of an agency
 *                                   ^^^^^ party
 *
 * @param text Text.
 * @param start Index where they start.
 * @param end Index where they end.
 * @param agencies Index of agencies.
 * @param add Takes the range of a party; false stops.
 * @returns False where `add` said so.
 */
export function splitParties(
  text: string,
  start: number,
  end: number,
  agencies: AgencyIndex,
  add: (start: number, end: number) => boolean
): boolean {
  const slice = text.slice(start, end)
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(slice)) return add(start, end)
  const cuts = findCuts(slice, start)
  let from = start
  let next = 0
  while (from < end) {
    const stop = nextCut(text, from, end, cuts, next, agencies)
    const cut = cuts[stop]
    const to = cut?.from ?? end
    if (to > from && !splitGlued(text, from, to, agencies).every(([left, right]) => add(left, right))) return false
    if (!cut) break
    from = cut.to
    next = stop + 1
  }
  return true
}

function findCuts(slice: string, start: number): Cut[] {
  const cuts: Cut[] = []
  separators.lastIndex = 0
  for (let match = separators.exec(slice); match; match = separators.exec(slice)) {
    // "PV TTXVN tại Rome và Geneva": both places are where the reporter is.
    if (joinsPlaces.test(match[0]) && endsInBureau(slice.slice(Math.max(0, match.index - longestBureau), match.index)))
      continue
    const from = start + match.index
    cuts.push({from, to: from + match[0].length, strong: strong.test(match[0])})
  }
  return cuts
}

/** Whether a text ends in the bureau of an agency: `PV TTXVN tại Rome`. */
function endsInBureau(text: string): boolean {
  return bureau.test(text.split(endsBureau).at(-1) ?? '')
}

/** The cut that ends the party which starts at an index, from the cut `next` on; the number of cuts where none does. */
function nextCut(
  text: string,
  from: number,
  end: number,
  cuts: readonly Cut[],
  next: number,
  agencies: AgencyIndex
): number {
  // The longest run of pieces that is one agency.
  let stop = Math.min(next + mostJoints, cuts.length)
  while (stop > next && !agencies.knows(text.slice(from, cuts[stop]?.from ?? end))) stop--
  const broadcaster = broadcasters.exec(text.slice(from, end))?.[0].length ?? 0
  while (stop < cuts.length && (cuts[stop] as Cut).from < from + broadcaster) stop++
  if (stop === next && stop < cuts.length && organisationOpeners.test(text.slice(from, end))) {
    const knownNext = (index: number) => agencies.knows(text.slice(cuts[index]?.to, cuts[index + 1]?.from ?? end))
    while (stop < cuts.length && !cuts[stop]?.strong && !knownNext(stop)) stop++
  }
  return stop
}

/**
 * A dash without spaces parts where one side is an agency, or where both are names of several words.
 *
 *     AFP-TTXVN
 *     ^^^ party
 *         ^^^^^ party
 */
function splitGlued(text: string, start: number, end: number, agencies: AgencyIndex): PartyRange[] {
  const slice = text.slice(start, end)
  if (!dash.test(slice) || agencies.get(slice)) return [[start, end]]
  for (const {index} of slice.matchAll(dashes)) {
    const left = slice.slice(0, index)
    const right = slice.slice(index + 1)
    const names = left.includes(' ') && right.includes(' ') && !organisationOpeners.test(left)
    if (left && right && (agencies.knows(left) || agencies.knows(right) || names)) {
      return [[start, start + index], ...splitGlued(text, start + index + 1, end, agencies)]
    }
  }
  return [[start, end]]
}
