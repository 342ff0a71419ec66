/**
 * Facts of where the first block stands again: crawlers put the summary of a search page over an article, and the lead,
 * or the paragraph that it was cut from, says it in full.
 */
import {absent, type Fact, nameAt, percent} from './fact.ts'
import type {FirstAgain, MeasuredBlock, Seen} from './view.ts'

/** How a block holds the beginning of the first, by number. */
export const holdings: readonly string[] = ['none', 'start', 'inside']

/** Where the first block stands nowhere again: further than any distance that is counted. */
const nowhere = -99
/** How many blocks are searched for it, and the least share of its pairs of words that one must have. */
const reach = 14
const leastShare = 40
/** How much of its beginning is looked for, and the shortest. */
const longestStem = 60
const shortestStem = 20

/** Distances of the blocks that are looked at. */
const sides = [-1, 0, 1, 2] as const

export const firstFacts: readonly Fact<Seen>[] = [
  ...sides.map(
    (side): Fact<Seen> => ({
      name: nameAt(side, 'holdsFirst'),
      unit: 'holding',
      measure: ({own, article}) => article.first.holds[own.index + side] ?? absent
    })
  ),
  ...sides.map(
    (side): Fact<Seen> => ({
      name: nameAt(side, 'hasWordsOfFirst'),
      unit: 'percent',
      measure: ({own, article}) => article.first.shares[own.index + side] ?? absent
    })
  ),
  {
    name: 'toFirstAgain',
    unit: 'count',
    measure: ({own, article: {first}}) => (first.share < leastShare ? nowhere : first.index - own.index)
  },
  {name: 'firstAgain', unit: 'percent', measure: ({article}) => article.first.share}
]

/** Find where the first block of an article stands again. */
export function findFirstAgain(blocks: readonly MeasuredBlock[]): FirstAgain {
  const first = blocks[0]
  const stem = (first?.block.text.slice(0, longestStem) ?? '').replace(/[.… ]{1,9}$/u, '')
  const pairs = first?.words.pairs ?? 0
  const again: FirstAgain = {holds: [], shares: [], index: 0, share: absent}
  for (const {index, block, words} of blocks) {
    const at = index === 0 || stem.length < shortestStem ? -1 : block.text.indexOf(stem)
    again.holds.push(holdings.indexOf(at === -1 ? 'none' : at === 0 ? 'start' : 'inside'))
    const share = index === 0 ? absent : percent(words.pairsInStart, pairs)
    again.shares.push(share)
    if (index > 0 && index < reach && share > again.share) {
      again.share = share
      again.index = index
    }
  }
  return again
}
