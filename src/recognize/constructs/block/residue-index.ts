import type {KnownPattern, ResiduePattern, ResiduePlace} from '../../../lexicon/residue.ts'
import {PhraseTable} from '../../../util/phrase-table.ts'
import {withoutMarks} from '../../../vietnamese/without-marks.ts'

/** The longest of the lines that are compared as a whole. */
const longestLine = 80

/** Patterns made ready for many lines; each is known by its place in the list. */
interface ResidueIndex {
  lines: ReadonlyMap<string, number>
  /** The same lines: most others are told by their first words. */
  starts: PhraseTable
  groups: readonly Group[]
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
  const {lines, starts, groups} = indices.get(patterns) ?? createIndex(patterns)
  const allows = (place: number) => {
    const {where} = patterns[place] as KnownPattern
    return where === undefined || holds(where)
  }
  let first = Infinity
  if (text.length <= longestLine && starts.at(text, 0, text.length)) {
    const place = lines.get(text.toLowerCase())
    if (place !== undefined && allows(place)) first = place
  }
  const bare = withoutMarks(text)
  for (const {needs, plain, any, members} of groups) {
    if (needs && !needs.test(text)) continue
    const line = plain ? bare : text
    if (!any.test(line)) continue
    const member = members.find(({match, place}) => match.test(line) && allows(place))
    if (member) first = Math.min(first, member.place)
  }
  return patterns[first]
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
  const index = {lines, starts: new PhraseTable().add(lines.keys(), 1), groups}
  indices.set(patterns, index)
  return index
}

function join(expressions: readonly RegExp[]): RegExp {
  return new RegExp(expressions.map(({source}) => `(?:${source})`).join('|'), expressions[0]?.flags)
}
