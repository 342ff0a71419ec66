import type {Block} from '../../../block/block.ts'
import type {ResiduePattern, ResiduePlace} from '../../../lexicon/residue.ts'
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
    const reason = findResidue(context.residue, text, placeOf(context))?.reason ?? pageReason(text, context)
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

/** Make what says whether a line stands where patterns of a kind are residue. */
function placeOf(context: Context): (where: ResiduePlace) => boolean {
  const {first, last} = pageOf(context)
  const {index} = context
  // Without running text, what opens the article may be its rubric or title.
  if (last === -1 && index === 0) return isAround
  if (index > last) return where => where !== 'imprint' || isNearImprint(context, last)
  return index < first ? isAround : isNowhere
}

const isAround = (where: ResiduePlace) => where === 'around'
const isNowhere = () => false

const imprints = new WeakMap<readonly Block[], readonly number[]>()

function isNearImprint({blocks, index, residue: patterns}: Context, last: number): boolean {
  let known = imprints.get(blocks)
  if (!known) {
    known = blocks.flatMap(({text}, at) => (at > last && isImprint(patterns, text) ? [at] : []))
    imprints.set(blocks, known)
  }
  return known.some(at => Math.abs(at - index) <= imprintReach)
}

function isImprint(patterns: readonly ResiduePattern[], text: string): boolean {
  return text.length <= longest && findResidue(patterns, text, where => where !== 'imprint')?.imprint === true
}

/** What the article tells of a line that no words tell: numbers of readers, numbered alternative texts. */
function pageReason(text: string, context: Context): string | undefined {
  if (!/\d/.test(text) || text.length > longestNumbered) return undefined
  const page = pageOf(context)
  if (isCount(text, context.index, page)) return 'count'
  return isNumberedCopy(text, page) ? 'numbered-alt' : undefined
}
