import type {ResiduePlace} from '../../../lexicon/residue.ts'
import type {Construct, Context} from '../../construct.ts'
import {isCount, isNumberedCopy, pageContext} from './residue-context.ts'
import {findResidue} from './residue-index.ts'

/** The longest line that the lexicon of residue is asked about. */
const longest = 400
/** The longest alternative text with its number. */
const longestNumbered = 320

/** What a content management system or a crawler left: known to the lexicon, or invisible. */
export const residue: Construct = {
  name: 'residue',
  recognize({text}, context) {
    if (text === '') return {type: 'residue', fields: {reason: 'invisible'}}
    if (text.length > longest && !/^(?:!\[|https?:)/.test(text)) return undefined
    const reason =
      findResidue(context.residue, text, where => standsAt(where, context))?.reason ?? pageReason(text, context)
    return reason === undefined ? undefined : {type: 'residue', fields: {reason}, confidence: 0.97}
  },
  type: 'residue'
}

/** How far from its editor or licence a line of the imprint may stand. */
const imprintReach = 8

function pageOf({blocks, residue: patterns}: Context) {
  return pageContext(
    blocks,
    text => text.length <= longest && findResidue(patterns, text, where => where !== 'imprint') !== undefined
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
    .some(({text}) => text.length <= longest && findResidue(patterns, text, where => where !== 'imprint')?.imprint)
}

/** What the article tells of a line that no words tell: numbers of readers, numbered alternative texts. */
function pageReason(text: string, context: Context): string | undefined {
  if (!/\d/.test(text) || text.length > longestNumbered) return undefined
  const page = pageOf(context)
  if (isCount(text, context.index, page)) return 'count'
  return isNumberedCopy(text, page) ? 'numbered-alt' : undefined
}
