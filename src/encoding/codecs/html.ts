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
    if (!value.includes('&amp;')) return once
    return once.replace(reference, found => {
      const character = decodeHTMLStrict(found)
      return character > '\x7F' && letter.test(character) ? character : found
    })
  },
  encode: value =>
    value.replace(/[&<>]|(?![\p{ASCII}\x80-\x9F])[\s\S]/gu, character =>
      character === '&' ? '&amp;' : character === '<' ? '&lt;' : character === '>' ? '&gt;' : number(character)
    )
}

function number(character: string): string {
  return `&#${character.codePointAt(0)};`
}
