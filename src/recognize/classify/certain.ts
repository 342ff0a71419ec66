import type {Block} from '../../block/block.ts'
import {relatedHeading} from '../../lexicon/related.ts'
import {type BlockShape, describe, longBlock} from '../../model/features/shape.ts'
import type {Context} from '../construct.ts'
import type {Grammar} from '../extension/compile.ts'
import type {KnownRecognizer} from '../known.ts'
import {type Label, labelOf} from '../label.ts'

/** The context of an article, in which `index` moves on. */
export interface ArticleContext extends Context {
  /** Shapes of the blocks. */
  shapes: readonly BlockShape[]
}

/**
 * Let the constructs recognise what they are sure of.
 *
 * @param blocks Blocks in source order.
 * @param grammar What the parser knows.
 * @param known Recognises what repeats facts that are known; it comes first.
 * @returns The context of the article, and a label for each block that was recognised.
 */
export function recognizeCertain(
  blocks: readonly Block[],
  grammar: Grammar,
  known?: KnownRecognizer
): {context: ArticleContext; labels: (Label | undefined)[]} {
  const shapes = blocks.map(describe)
  const {credits, residue} = grammar
  const context = {blocks, shapes, index: 0, lastLong: lastOfStory(shapes, blocks), credits, residue}
  const labels = blocks.map((block, index) => {
    context.index = index
    // What a writer of this library wrote down is read as it was.
    return (block.hints.construct === undefined && known?.(block)) || recognizeBlock(block, context, grammar)
  })
  return {context, labels}
}

/** The shortest sentence that tells where a story of short paragraphs ends. */
const shortestSentence = 140

/** The longest title of another article, and how many of them stand under their heading. */
const longestTitle = 320
const mostTitles = 10

/** Index of the last block of running text, of the last sentence in a story of nothing but short ones; -1 where there is none. */
function lastOfStory(shapes: readonly BlockShape[], blocks: readonly Block[]): number {
  const last = shapes.findLastIndex((shape, at) => isLong(shape) && !isLongTitle(shape, at, blocks))
  return last === -1 ? shapes.findLastIndex(({length, end}) => length >= shortestSentence && end === 'stop') : last
}

/** Say whether a block is the long title of a document or an article, without a stop, in a list under its heading. */
function isLongTitle({length, end}: BlockShape, index: number, blocks: readonly Block[]): boolean {
  if (end !== 'open' || length > longestTitle) return false
  return blocks.slice(Math.max(0, index - mostTitles), index).some(({text}) => relatedHeading.test(text))
}

/**
 * Say whether a block is running text by its length.
 *
 * @param shape BlockShape of the block.
 * @returns True where it is long and was not cut short.
 */
export function isLong(shape: BlockShape): boolean {
  return shape.length >= longBlock && shape.end !== 'cut'
}

function recognizeBlock(block: Block, context: Context, grammar: Grammar): Label | undefined {
  const {label: said, construct: by, fields} = block.hints
  for (const construct of grammar.recognizers) {
    if (by !== undefined && construct.name === 'markup') continue
    const recognition = construct.recognize?.(block, context)
    if (!recognition) continue
    if (by === undefined) return labelOf(recognition, construct.name)
    // What a writer of this library wrote down is read as it was; the construct may still find its parts.
    if (recognition.type === said) return labelOf({...recognition, fields: {...recognition.fields, ...fields}}, by)
  }
  return said === undefined || by === undefined ? undefined : labelOf({type: said, fields}, by)
}
