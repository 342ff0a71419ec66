import type {KnownPattern, ResiduePattern, ResiduePlace} from '../../../lexicon/residue.ts'
import {PhraseTable} from '../../../util/phrase-table.ts'
import type {Construct, Context} from '../../construct.ts'
import {isCount, isNumberedCopy, pageContext} from './residue-context.ts'

/** The longest line that the lexicon of residue is asked about. */
const longest = 400
/** The longest of these lines that is compared as a whole. */
const longestLine = 80

/** What a content management system or a crawler left: known to the lexicon, or invisible. */
export const residue: Construct = {
  name: 'residue',
  recognize({text}, context) {
    if (text === '') return {type: 'residue', literal: true, fields: {reason: 'invisible'}}
    if (text.length > longest && !/^(?:!\[|https?:)/.test(text)) return undefined
    const reason = find(context.residue, text, where => standsAt(where, context))?.reason ?? pageReason(text, context)
    return reason === undefined ? undefined : {type: 'residue', literal: true, fields: {reason}, confidence: 0.97}
  },
  type: 'residue',
  literal: true
}

/** How far from its editor or licence a line of the imprint may stand. */
const imprintReach = 8

function pageOf({blocks, residue: patterns}: Context) {
  return pageContext(
    blocks,
    text => text.length <= longest && find(patterns, text, where => where !== 'imprint') !== undefined
  )
}

/** Say whether a line stands where patterns of that kind are residue. */
function standsAt(where: ResiduePlace, context: Context): boolean {
  const {first, last} = pageOf(context)
  const {index} = context
  if (index > last) return where !== 'imprint' || isNearImprint(context, last)
  return where === 'around' && index < first
}

function isNearImprint({blocks, index, residue: patterns}: Context, last: number): boolean {
  return blocks
    .slice(Math.max(last + 1, index - imprintReach), index + imprintReach + 1)
    .some(({text}) => text.length <= longest && find(patterns, text, where => where !== 'imprint')?.imprint)
}

/** What the article tells of a line that no words tell: numbers of readers, numbered alternative texts. */
function pageReason(text: string, context: Context): string | undefined {
  if (!/\d/.test(text) || text.length > longestLine * 4) return undefined
  const page = pageOf(context)
  if (isCount(text, context.index, page)) return 'count'
  return isNumberedCopy(text, page) ? 'numbered-alt' : undefined
}

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

/** Find the first pattern that matches a line, and holds where it stands. */
function find(
  patterns: readonly ResiduePattern[],
  text: string,
  holds: (where: ResiduePlace) => boolean
): KnownPattern | undefined {
  const {lines, starts, groups} = indices.get(patterns) ?? createIndex(patterns)
  let first = Infinity
  const allows = (place: number) => {
    const {where} = patterns[place] as KnownPattern
    return where === undefined || holds(where)
  }
  if (text.length <= longestLine && starts.at(text, 0, text.length)) {
    const place = lines.get(text.toLowerCase())
    if (place !== undefined && allows(place)) first = place
  }
  for (const {needs, any, members} of groups) {
    if ((needs && !needs.test(text)) || !any.test(text)) continue
    const member = members.find(({match, place}) => match.test(text) && allows(place))
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
