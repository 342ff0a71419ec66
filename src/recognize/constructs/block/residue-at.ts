import type {KnownPattern} from '../../../lexicon/residue.ts'
import type {Context} from '../../construct.ts'
import {onceAnArticle} from '../once-an-article.ts'
import {findResidue, places, type Standing} from './residue-index.ts'

/** For each line, in how many places no pattern holds for certain: where one holds, it holds in all later places. */
const clear = onceAnArticle(({blocks}) => new Uint8Array(blocks.length))

/**
 * Find the first pattern that matches a line of an article, and holds where it stands or is thought to stand.
 *
 * @param context Context.
 * @param index Index of the line.
 * @param standing Where the line stands.
 * @returns The pattern, or nothing.
 */
export function residueAt(context: Context, index: number, standing: Standing): KnownPattern | undefined {
  const place = places.indexOf(standing)
  const none = clear(context)
  if ((none[index] as number) > place) return undefined
  const found = findResidue(context.residue, context.blocks[index]?.text ?? '', standing)
  if (!found) none[index] = place + 1
  return found
}
