import type {KnownPattern, ResiduePattern, ResiduePlace} from '../../../lexicon/residue.ts'
import {PhraseTable} from '../../../util/phrase-table.ts'
import {withoutMarks} from '../../../vietnamese/without-marks.ts'

/** The longest of the lines that are compared as a whole. */
const longestLine = 80
/** The longest line that is compared without marks, where nothing says what it must hold. */
const longestPlain = 160

/** Patterns made ready for many lines; each is known by its place in the list. */
interface ResidueIndex {
  lines: ReadonlyMap<string, number>
  /** The same lines: most others are told by their first words. */
  starts: PhraseTable
  groups: readonly Group[]
  /** The places of the patterns that match, for lines that were asked about: an article asks more than once. */
  known: Map<string, readonly number[]>
}

/** Expressions with the same flags and needs, and one that matches where any of them does. */
interface Group {
  needs: RegExp | undefined
  plain: boolean
  any: RegExp
  members: readonly Member[]
}

interface Member {
  match: RegExp
  place: number
}

const indices = new WeakMap<readonly ResiduePattern[], ResidueIndex>()

/**
 * Find the first pattern that matches a line, and holds where it stands.
 *
 * @param patterns Patterns; made ready once.
 * @param text Line.
 * @param holds Says whether patterns of a place hold for the line.
 * @returns The pattern, or nothing.
 */
export function findResidue(
  patterns: readonly ResiduePattern[],
  text: string,
  holds: (where: ResiduePlace) => boolean
): KnownPattern | undefined {
  const index = indices.get(patterns) ?? createIndex(patterns)
  const place = placesOf(index, text).find(place => {
    const {where} = patterns[place] as KnownPattern
    return where === undefined || holds(where)
  })
  return place === undefined ? undefined : patterns[place]
}

/** How many lines are remembered; no article has so many that are asked about again. */
const mostKnown = 1000
const none: readonly number[] = []

/** The places of the patterns that match a line, in order. */
function placesOf(index: ResidueIndex, text: string): readonly number[] {
  const known = index.known.get(text)
  if (known) return known
  if (index.known.size >= mostKnown) index.known.clear()
  const places = match(index, text)
  index.known.set(text, places)
  return places
}

function match({lines, starts, groups}: ResidueIndex, text: string): readonly number[] {
  const places: number[] = []
  if (text.length <= longestLine && starts.at(text, 0, text.length)) {
    const place = lines.get(text.toLowerCase())
    if (place !== undefined) places.push(place)
  }
  let bare: string | undefined
  for (const {needs, plain, any, members} of groups) {
    if (needs ? !needs.test(text) : plain && text.length > longestPlain) continue
    if (plain && bare === undefined) bare = withoutMarks(text)
    const line = plain ? (bare as string) : text
    if (!any.test(line)) continue
    for (const {match, place} of members) if (match.test(line)) places.push(place)
  }
  return places.length === 0 ? none : places.sort((a, b) => a - b)
}

function createIndex(patterns: readonly ResiduePattern[]): ResidueIndex {
  const lines = new Map<string, number>()
  const byKind = new Map<string, Omit<Group, 'any' | 'members'> & {members: Member[]}>()
  patterns.forEach(({match, needs, plain = false}: KnownPattern, place) => {
    if (match instanceof RegExp) {
      // Groups that are referred to by number or name cannot be joined with others.
      const alone = /\\[1-9k]|\(\?</.test(match.source)
      const key = alone ? `${place}` : `${match.flags} ${plain} ${needs?.source}`
      const kind = byKind.get(key) ?? {needs, plain, members: []}
      kind.members.push({match, place})
      byKind.set(key, kind)
      return
    }
    for (const line of [match].flat()) {
      const lower = line.toLowerCase()
      if (!lines.has(lower)) lines.set(lower, place)
    }
  })
  const groups = [...byKind.values()].map(kind => ({...kind, any: join(kind.members.map(({match}) => match))}))
  const index = {lines, starts: new PhraseTable().add(lines.keys(), 1), groups, known: new Map()}
  indices.set(patterns, index)
  return index
}

function join(expressions: readonly RegExp[]): RegExp {
  return new RegExp(expressions.map(({source}) => `(?:${source})`).join('|'), expressions[0]?.flags)
}
