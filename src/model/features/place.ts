/** Facts of where a block stands. */
import {absent, type Fact, limit, percent} from './fact.ts'
import type {Seen} from './view.ts'

export const placeFacts: readonly Fact<Seen>[] = [
  {name: 'index', unit: 'count', measure: ({own}) => limit(own.index)},
  {name: 'place', unit: 'percent', measure: ({own, article}) => percent(own.index, article.blocks.length)},
  {name: 'blocks', unit: 'count', measure: ({article}) => limit(article.blocks.length)},
  {name: 'afterFirstLong', unit: 'count', measure: ({own, article}) => limit(own.index - article.firstLong)},
  {name: 'beforeLastLong', unit: 'count', measure: ({own, article}) => limit(article.lastLong - own.index)},
  {name: 'gapAfter', unit: 'count', measure: ({next}) => next?.block.breaksBefore ?? absent},
  {name: 'captionsSeen', unit: 'count', measure: ({article}) => article.captions},
  {name: 'certainBefore', unit: 'count', measure: ({own, article}) => certainBefore(article, own.index)},
  {
    name: 'certainAfter',
    unit: 'count',
    measure: ({own, article}) => certainBefore(article, article.blocks.length - 1) - certainBefore(article, own.index)
  }
]

function certainBefore({whole}: Seen['article'], index: number): number {
  return whole.certainBefore[index] as number
}
