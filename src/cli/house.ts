import {readFile} from 'node:fs/promises'
import {type House, houseSchema} from '../recognize/house.ts'
import {CommandError} from './errors.ts'
import {inputError} from './input.ts'

/**
 * Read the profile of a newspaper, as `tinast learn` writes it.
 *
 * @param file Path.
 * @returns Profile.
 * @throws CommandError where the file cannot be read, or holds none.
 */
export async function readHouse(file: string): Promise<House> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    throw inputError(error as NodeJS.ErrnoException, file)
  }
  try {
    const value: unknown = JSON.parse(text)
    if ((houseSchema[0] as (value: unknown) => boolean)(value)) return value as House
  } catch {
    // Said below.
  }
  throw new CommandError('bad-house', {name: file})
}
