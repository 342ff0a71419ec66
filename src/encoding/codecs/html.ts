/**
 * Character references of HTML (`Vi&#7879;t`, `&ocirc;`), as content management systems stored them.
 *
 * References need their semicolon. Letters that were escaped twice (`&amp;#7879;`) are read too; other double
 * escapes, such as `&amp;lt;`, are what an author wrote about HTML and are read once.
 */
import {decodeHTMLStrict} from 'entities/decode'
import type {Codec} from '../codec.ts'

const reference = /&(?:#\d{1,7}|#[Xx][\dA-Fa-f]{1,6}|[A-Za-z][\dA-Za-z]{1,31});/g
const letter = /^[\p{L}\p{M}]/u

export const html: Codec = {
  unit: 'text',
  decode(value) {
    const once = decodeHTMLStrict(value)
    return value.includes('&amp;') ? once.replace(reference, found => readLetter(found) ?? found) : once
  },
  encode: value =>
    value.replace(/[&<>]|(?![\p{ASCII}\x80-\x9F])[\s\S]/gu, character =>
      character === '&' ? '&amp;' : character === '<' ? '&lt;' : character === '>' ? '&gt;' : number(character)
    )
}

/**
 * Say whether a text holds a letter beyond ASCII as a reference, once or twice escaped.
 *
 * @param value Text.
 * @returns True where it does; quotation marks and the like are in text of any kind.
 */
export function hasLetterReference(value: string): boolean {
  for (const [found] of value.replaceAll('&amp;', '&').matchAll(reference)) {
    if (readLetter(found) !== undefined) return true
  }
  return false
}

/**
 * Put a sign in the place of each letter that stands as a reference.
 *
 * @param value Text.
 * @param sign Sign.
 * @returns The text as it would be without the letters.
 */
export function withoutLetterReferences(value: string, sign: string): string {
  return value.includes('&') ? value.replace(reference, found => (readLetter(found) ? sign : found)) : value
}

/** The letter beyond ASCII that a reference stands for. */
function readLetter(found: string): string | undefined {
  const character = decodeHTMLStrict(found)
  return character > '\x7F' && letter.test(character) ? character : undefined
}

function number(character: string): string {
  return `&#${character.codePointAt(0)};`
}
