import type {KnownPattern, ResiduePattern} from '../../../lexicon/residue.ts'
import {PhraseTable} from '../../../util/phrase-table.ts'

/** The longest line that is compared as a whole. */
const longestLine = 80

/** Patterns made ready for many lines; each is known by its place in the list. */
interface Index {
  lines: ReadonlyMap<string, number>
  /** The same lines: most others are told by their first words. */
  starts: PhraseTable
  groups: readonly Group[]
}

/** Expressions with the same flags and needs, and one that matches where any of them does. */
interface Group {
  needs: RegExp | undefined
  any: RegExp
  members: readonly {match: RegExp; place: number}[]
}

const indices = new WeakMap<readonly ResiduePattern[], Index>()

/**
 * Find the first pattern that matches a line.
 *
 * @param patterns Patterns; the index of a list is made once.
 * @param text Line.
 * @returns The pattern, or nothing.
 */
export function findResidue(patterns: readonly ResiduePattern[], text: string): ResiduePattern | undefined {
  const {lines, starts, groups} = indices.get(patterns) ?? createIndex(patterns)
  let first = Infinity
  if (text.length <= longestLine && starts.at(text, 0, text.length)) first = lines.get(text.toLowerCase()) ?? first
  for (const {needs, any, members} of groups) {
    if ((needs && !needs.test(text)) || !any.test(text)) continue
    const member = members.find(({match}) => match.test(text))
    if (member) first = Math.min(first, member.place)
  }
  return patterns[first]
}

function createIndex(patterns: readonly ResiduePattern[]): Index {
  const lines = new Map<string, number>()
  const byKind = new Map<string, {needs: RegExp | undefined; members: {match: RegExp; place: number}[]}>()
  patterns.forEach(({match, needs}: KnownPattern, place) => {
    if (match instanceof RegExp) {
      // Groups that are referred to by number or name cannot be joined with others.
      const key = /\\[1-9k]|\(\?</.test(match.source) ? `${place}` : `${match.flags} ${needs?.source}`
      const kind = byKind.get(key) ?? {needs, members: []}
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
