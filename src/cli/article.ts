import {readers} from '../archive/formats.ts'
import type {House} from '../recognize/house.ts'
import type {Article} from '../tree/index.ts'
import {formatOf, readInput} from './input.ts'

/**
 * Read an article from a file, in the format that it has.
 *
 * @param file Path.
 * @param house Profile of its newspaper.
 * @returns Its tree.
 * @throws CommandError where there is no text to read.
 */
export async function readArticle(file: string, house?: House): Promise<Article> {
  const {text} = await readInput(file)
  const read = await readers[formatOf(file, text)]()
  return read(text, {house})
}
