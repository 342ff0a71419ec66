import type {BlockShape} from '../../model/features/shape.ts'
import {type CompiledHouse, factsOf, type HouseView} from '../house.ts'
import type {Label} from '../label.ts'
import {type ArticleContext, isLong} from './certain.ts'
import {chooseType, type OpenType, type ScoredBlock} from './open-types.ts'

/**
 * See an article as the facts of a house do.
 *
 * @param types Types that evidence may speak for.
 * @param scored The open blocks with their scores.
 * @param labels A label for each block that was recognised.
 * @param context Context of the article.
 * @returns The view.
 */
export function createHouseView(
  types: readonly OpenType[],
  scored: readonly ScoredBlock[],
  labels: readonly (Label | undefined)[],
  context: ArticleContext
): HouseView {
  const {blocks, shapes} = context
  const first: (string | undefined)[] = labels.map(label => label?.type)
  const seconds: (string | undefined)[] = labels.map(() => undefined)
  const rows: (Int32Array | undefined)[] = labels.map(() => undefined)
  for (const {index, scores, row} of scored) {
    rows[index] = row
    const best = chooseType(types, scores)
    first[index] = types[best]?.type
    seconds[index] = types[scores.indexOf(Math.max(...scores.filter((_, at) => at !== best)))]?.type
  }
  const runs = (shape: BlockShape, index: number) => isLong(shape) && first[index] === 'paragraph'
  const firstLong = shapes.findIndex(runs)
  const lastLong = shapes.findLastIndex(runs)
  return {
    blocks,
    shapes,
    types: first,
    seconds,
    rows,
    firstLong: firstLong === -1 ? blocks.length : firstLong,
    lastLong
  }
}

/**
 * Add what the profile of the newspaper says to the scores of the open blocks.
 *
 * @param house Profile.
 * @param types Types that evidence may speak for.
 * @param scored The open blocks; their scores are changed.
 * @param labels A label for each block that was recognised.
 * @param context Context of the article.
 * @returns The facts of each open block.
 */
export function addHouse(
  house: CompiledHouse,
  types: readonly OpenType[],
  scored: readonly ScoredBlock[],
  labels: readonly (Label | undefined)[],
  context: ArticleContext
): string[][] {
  const view = createHouseView(types, scored, labels, context)
  const columns = house.labels.map(label => types.findIndex(({type}) => type === label))
  return scored.map(({index, scores}) => {
    const facts = factsOf(view, index)
    house.add(facts, scores, columns)
    return facts
  })
}
