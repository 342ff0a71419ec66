/**
 * The evidence: what is seen of a block, its place and its neighbours, as whole numbers.
 *
 * No feature knows a publisher. The table of all facts stands in `table.ts`.
 */
import type {Block} from '../../block/block.ts'
import {readWords, type WordTable, wordTable} from '../words/table.ts'
import {Vocabulary} from '../words/vocabulary.ts'
import {describeWhole} from './article.ts'
import {absent} from './fact.ts'
import {findFirstAgain} from './first.ts'
import {findLike, findTextAfter, isText} from './neighbours.ts'
import {ownFacts, sharedFacts} from './own.ts'
import {findRuns} from './runs.ts'
import type {BlockShape} from './shape.ts'
import {storyOf} from './story.ts'
import {features, seenFacts, sharedCount, sides} from './table.ts'
import type {ArticleView, MeasuredArticle, MeasuredBlock, Seen} from './view.ts'

/** Longest name of a byline. */
const longestName = 60

/**
 * Measure the blocks of an article that no construct recognised.
 *
 * @param view Article.
 * @param visit Takes the index of a block and its features; the row is used again for the next block.
 * @param table Weights of words.
 */
export function measure(
  view: ArticleView,
  visit: (index: number, row: Int32Array) => void,
  table: WordTable = wordTable()
): void {
  const story = storyOf(view)
  if (story) measureBlocks(story.view, (index, row) => visit(story.indices[index] as number, row), table)
  else measureBlocks(view, visit, table)
}

function measureBlocks(view: ArticleView, visit: (index: number, row: Int32Array) => void, table: WordTable): void {
  const measured = readBlocks(view, table)
  // Each spread would make a class of objects of its own for the engine, and all facts slow.
  const article: MeasuredArticle = {
    blocks: view.blocks,
    shapes: view.shapes,
    certain: view.certain,
    firstLong: view.firstLong,
    lastLong: view.lastLong,
    captions: view.captions,
    names: view.names,
    measured,
    whole: describeWhole(measured),
    first: findFirstAgain(measured),
    runs: findRuns(measured)
  }
  const shared = measureShared(measured)
  for (const own of measured) {
    if (own.certain !== undefined) continue
    const from = own.index * sharedCount
    for (let fact = 0; fact < sharedCount; fact++) row[fact] = shared[from + fact] as number
    let at = sharedCount
    for (const {measure} of ownFacts) row[at++] = measure(own)
    const seen = lookAround(article, own)
    for (const {measure} of seenFacts) row[at++] = measure(seen)
    for (const side of sides) {
      const other = own.index + side
      const isThere = other >= 0 && other < measured.length
      for (let fact = 0; fact < sharedCount; fact++) {
        row[at++] = isThere ? (shared[other * sharedCount + fact] as number) : absent
      }
    }
    visit(own.index, row)
  }
}

/** Their room is used again by each article: to get and free that of a typed array takes as long as to fill it. */
const row = new Int32Array(features.length)
const vocabulary = new Vocabulary()

/** Read the words of all blocks. */
function readBlocks({blocks, shapes, certain, names}: ArticleView, table: WordTable): MeasuredBlock[] {
  const words = vocabulary.read(
    blocks.map(({text}) => text),
    index => isText(shapes[index]),
    index => certain[index] === undefined
  )
  return words.map((own, index) => {
    const known = certain[index]
    const shape = shapes[index] as BlockShape
    return {
      index,
      block: blocks[index] as Block,
      shape,
      words: own,
      certain: known,
      readings: known === undefined ? readWords(vocabulary.hashes, own.hashesFrom, own.hashesTo, table) : undefined,
      names: known === undefined && shape.length <= longestName ? names(index) : 0
    }
  })
}

/** The facts that neighbours look at, block by block. */
function measureShared(blocks: readonly MeasuredBlock[]): number[] {
  const shared: number[] = []
  for (const block of blocks) for (const {measure} of sharedFacts) shared.push(measure(block))
  return shared
}

function lookAround(article: MeasuredArticle, own: MeasuredBlock): Seen {
  const {measured, runs} = article
  return {
    own,
    article,
    previous: measured[own.index - 1],
    next: measured[own.index + 1],
    following: findTextAfter(measured, own.index),
    run: runs[own.index],
    likes: findLike(measured, own)
  }
}
