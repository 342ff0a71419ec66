import {ownLetters} from '../vietnamese/alphabet.ts'

/** A character that plain Vietnamese text has not; what matches no such character needs no mending of characters. */
export const odd = new RegExp(`[^\\n -~${ownLetters}“”‘’–—…°²³]`)

/** White space but for line breaks. */
export const blanks = '\\t \\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000'

/** A character that cannot be seen: default ignorable code points, interlinear annotation, object replacement. */
export const invisible = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFC]/u

/**
 * Name the characters of a text for a message, where they cannot be seen or told apart.
 *
 * @param text Text.
 * @returns Code points, as in `U+200B U+00AD`.
 */
export function codePoints(text: string): string {
  return [...text]
    .slice(0, 8)
    .map(char => `U+${(char.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ')
}
