/** Facts of the whole article, the same for all its blocks but the last. */
import {absent, type Fact, limit, percent, shortLine, unread} from './fact.ts'
import {type BlockShape, longBlock} from './shape.ts'
import type {MeasuredBlock, Seen, WholeArticle} from './view.ts'

export const articleFacts: readonly Fact<Seen>[] = [
  {name: 'singleSpaced', unit: 'flag', measure: ({article}) => Number(article.whole.singleSpaced)},
  {name: 'firstReadsAsTitle', unit: 'flag', measure: ({article}) => Number(isTitle(article.shapes[0]))},
  {name: 'shortShare', unit: 'percent', measure: ({article}) => article.whole.shortShare},
  {name: 'shortStops', unit: 'percent', measure: ({article}) => article.whole.shortStops},
  {name: 'shortCaptionWords', unit: 'odds', measure: ({article}) => article.whole.shortCaptionWords},
  {name: 'longLength', unit: 'count', measure: ({article}) => article.whole.longLength},
  {
    name: 'endsLikeCaptions',
    unit: 'percent',
    measure: ({own, article: {whole}}) =>
      whole.captionStops === absent || own.shape.end === 'stop' ? whole.captionStops : 100 - whole.captionStops
  }
]

/** Describe a whole article by its blocks. */
export function describeWhole(blocks: readonly MeasuredBlock[]): WholeArticle {
  const certainBefore: number[] = []
  let seen = 0
  for (const {certain} of blocks) {
    certainBefore.push(seen)
    if (certain !== undefined) seen++
  }
  const open = blocks.filter(({certain}) => certain === undefined)
  const short = open.filter(({shape}) => shape.length < shortLine)
  const long = open.filter(({shape}) => shape.length >= longBlock)
  const captions = blocks.filter(({certain}) => certain === 'caption')
  return {
    singleSpaced: blocks.filter(({block}) => block.breaksBefore === 1).length > blocks.length / 2,
    shortShare: percent(short.length, Math.max(short.length + long.length, 1)),
    shortStops: percent(short.filter(endsInStop).length, short.length),
    shortCaptionWords: short.length > 0 ? average(short, ({readings}) => readings?.caption ?? unread) : unread,
    longLength: long.length > 0 ? limit(average(long, ({shape}) => shape.length)) : absent,
    // A caption that carries its credit ends in the credit.
    captionStops: percent(captions.filter(endsInStop).length, captions.length),
    certainBefore
  }
}

function endsInStop({shape}: MeasuredBlock): boolean {
  return shape.end === 'stop'
}

function average(blocks: readonly MeasuredBlock[], of: (block: MeasuredBlock) => number): number {
  return Math.round(blocks.reduce((sum, block) => sum + of(block), 0) / blocks.length)
}

function isTitle(shape: BlockShape | undefined): boolean {
  return (
    shape !== undefined && shape.length >= 12 && shape.length <= 150 && shape.end !== 'stop' && shape.sentences === 1
  )
}
