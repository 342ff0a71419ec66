import type {Block} from '../../../block/block.ts'
import type {Context} from '../../construct.ts'

/** The shortest text that was cut short by a page of results or of social networks. */
const shortest = 30
/** How many blocks from the top such a text stands, and how far below it the whole text. */
const head = 3
const reach = 8
/** The longest headline. */
const longestHeadline = 160
const cutMark = /(?:\.\.\.|…)$/
const sentence = /[.…;,:]$/

/**
 * Find the text that stands whole below a copy that was cut short: `Khởi công cầu mới qua sông ...`.
 *
 * Pages of results and of social networks show the start of the headline or of the summary; crawlers put it on top.
 *
 * @param context Context.
 * @returns `headline` or `lead`, after the text that goes on; nothing where none does.
 */
export function cutCopy({blocks, index}: Context): 'headline' | 'lead' | undefined {
  const {text} = blocks[index] as Block
  if (index >= head || text.length < shortest || !cutMark.test(text)) return undefined
  const stem = trimCut(text)
  const wholes = blocks
    .slice(index + 1, index + reach)
    .filter(other => other.text.startsWith(stem) && other.text !== text)
  if (wholes.length === 0) return undefined
  return wholes.some(whole => isTitle(whole.text)) ? 'headline' : 'lead'
}

/**
 * Say whether a block is the headline whose copy above it was cut short.
 *
 * @param context Context.
 * @returns Whether it is.
 */
export function isBelowCutCopy(context: Context): boolean {
  const {blocks, index} = context
  const {text} = blocks[index] as Block
  if (index === 0 || index >= head + reach || !isTitle(text)) return false
  return blocks.slice(0, Math.min(index, head)).some((cut, at) => {
    return (
      cutMark.test(cut.text) && text.startsWith(trimCut(cut.text)) && cutCopy({...context, index: at}) === 'headline'
    )
  })
}

function isTitle(text: string): boolean {
  return text.length <= longestHeadline && !sentence.test(text)
}

function trimCut(text: string): string {
  let end = text.length
  while (end > 0 && '.… '.includes(text[end - 1] as string)) end--
  return text.slice(0, end)
}
