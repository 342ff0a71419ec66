/** Facts of a block among the others: the words that they share, the short blocks around it that are like it. */
import {textReach} from '../words/vocabulary.ts'
import {absent, type Fact, percent, shortLine} from './fact.ts'
import type {BlockShape} from './shape.ts'
import type {LikeShorts, MeasuredBlock, Seen} from './view.ts'

/** How many blocks before and after a block are searched for its like. */
export const reach = 16

export const neighbourFacts: readonly Fact<Seen>[] = [
  {
    name: 'wordsOfFirst',
    unit: 'percent',
    measure: ({own: {index, words}}) => (index > 0 ? percent(words.wordsInFirst, words.words) : absent)
  },
  {
    name: 'wordsOfNext',
    unit: 'percent',
    measure: ({own, next}) => (next ? percent(next.words.wordsInPrevious, own.words.words) : absent)
  },
  {
    name: 'wordsOfPrevious',
    unit: 'percent',
    measure: ({own, previous}) => (previous ? percent(own.words.wordsInPrevious, own.words.words) : absent)
  },
  {
    name: 'nextHasWordsOfPrevious',
    unit: 'percent',
    measure: ({next, previous}) =>
      next && previous ? percent(next.words.wordsInLastButOne, previous.words.words) : absent
  },
  {name: 'newNames', unit: 'percent', measure: ({own: {words}}) => percent(words.newNames, words.names)},
  {name: 'inArticle', unit: 'percent', measure: ({own: {words}}) => percent(words.pairsElsewhere, words.pairs)},
  {
    name: 'inPreviousText',
    unit: 'percent',
    measure: ({own: {words}}) => percent(words.pairsInPreviousText, words.pairs)
  },
  {name: 'inNextText', unit: 'percent', measure: ({own: {words}}) => percent(words.pairsInNextText, words.pairs)},
  {
    name: 'textGoesOn',
    unit: 'percent',
    measure: ({following}) => (following ? percent(following.words.pairsInPreviousText, following.words.pairs) : absent)
  },
  {name: 'namesInArticle', unit: 'percent', measure: ({own: {words}}) => percent(words.namedElsewhere, words.named)},
  {name: 'sameFirstWord', unit: 'count', measure: ({likes}) => likes.sameFirstWord},
  {name: 'sinceShort', unit: 'count', measure: ({likes}) => likes.sinceShort},
  {name: 'likeShortEnds', unit: 'percent', measure: ({likes}) => likes.sameEnd}
]

/** Whether a block is long enough to be running text. */
export function isText(shape: BlockShape | undefined): boolean {
  return shape !== undefined && shape.length >= shortLine
}

/** Find the running text that follows a block which is none, if it is near. */
export function findTextAfter(blocks: readonly MeasuredBlock[], index: number): MeasuredBlock | undefined {
  if (isText(blocks[index]?.shape)) return undefined
  for (let other = index + 1; other <= index + textReach; other++)
    if (isText(blocks[other]?.shape)) return blocks[other]
  return undefined
}

/** Find the short blocks around a block that are like it. */
export function findLike(blocks: readonly MeasuredBlock[], {index, shape, words}: MeasuredBlock): LikeShorts {
  let sameFirstWord = 0
  let sameEnd = 0
  let shorts = 0
  let sinceShort = 0
  const last = Math.min(blocks.length, index + reach)
  for (let at = Math.max(0, index - reach); at < last; at++) {
    const other = blocks[at] as MeasuredBlock
    if (at === index || other.shape.length >= shortLine || other.certain !== undefined) continue
    if (other.words.first === words.first) sameFirstWord++
    shorts++
    if (other.shape.end === shape.end) sameEnd++
    if (at < index) sinceShort = index - at
  }
  return {sameFirstWord, sameEnd: percent(sameEnd, shorts), sinceShort}
}
