import {isPlace} from '../../../lexicon/places.ts'
import type {KnownPattern} from '../../../lexicon/residue-pattern.ts'
import type {Context} from '../../construct.ts'
import {onceAnArticle} from '../once-an-article.ts'
import {findResidue} from './residue-index.ts'

/** What was found of the lines of an article that were asked about. */
const memory = onceAnArticle((): Map<number, KnownPattern | undefined> => new Map())

/**
 * Find what the lexicon knows of a block as a line that stands under a story, where most of its patterns hold.
 *
 * @param context Context.
 * @param index Index of the block; the article may have none there.
 * @returns The pattern, or nothing; found once, however many blocks around ask.
 */
export function residueAt(context: Context, index: number): KnownPattern | undefined {
  const known = memory(context)
  if (known.has(index)) return known.get(index)
  const found = findResidue(context.residue, context.blocks[index]?.text ?? '', 'after')
  known.set(index, found)
  return found
}

/** The longest name of a place over its weather. */
const longestPlace = 40

/**
 * Say whether a line is the place of which the next one gives the weather.
 *
 * @param context Context.
 * @param index Index of the line.
 * @returns Whether it is.
 */
export function isOverWeather(context: Context, index: number): boolean {
  const text = context.blocks[index]?.text ?? ''
  return text.length <= longestPlace && isPlace(text) && residueAt(context, index + 1)?.reason === 'ticker'
}

/**
 * Say whether it was asked already what a block is under a story, and nothing was found: so it is nothing amid the story
 * and above it, where fewer patterns hold.
 *
 * @param context Context.
 * @param index Index of the block.
 * @returns Whether it was.
 */
export function isKnownClear(context: Context, index: number): boolean {
  const known = memory(context)
  return known.get(index) === undefined && known.has(index)
}
