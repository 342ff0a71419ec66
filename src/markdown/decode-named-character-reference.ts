import {decodeReferences} from '../util/character-reference.ts'

/**
 * Decode the name of a character reference; takes the place of the package of that name in the build for browsers.
 *
 * @param name Name, without `&` and `;`.
 * @returns What it stands for, or `false` where it is none.
 */
export function decodeNamedCharacterReference(name: string): string | false {
  const reference = `&${name};`
  const decoded = decodeReferences(reference)
  return decoded !== reference && decoded
}
