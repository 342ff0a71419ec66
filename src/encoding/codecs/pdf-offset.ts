/**
 * Text copied from PDF files whose fonts name their letters wrongly (`Mӝt trong nhӳng`): the letters U+1EA0 to U+1EF9
 * come out as Cyrillic, 19FC lower, and six others by a table.
 *
 * Source: compared letter by letter on such files; the files name no standard.
 */
import type {Codec} from '../codec.ts'

const offset = 0x19fc
const others = new Map([
  ['\u046A', 'Ơ'],
  ['\u046B', 'ơ'],
  ['\u046C', 'Ư'],
  ['\u046D', 'ư'],
  ['\u00FF', 'đ'],
  ['\u0108', 'Đ']
])
const back = new Map([...others].map(([wrong, right]) => [right, wrong]))

export const pdfOffset: Codec = {
  unit: 'text',
  decode: value =>
    value.replace(
      /[\u00FF\u0108\u046A-\u046D\u04A4-\u04FD]/g,
      letter => others.get(letter) ?? String.fromCharCode(letter.charCodeAt(0) + offset)
    ),
  encode: value =>
    value.replace(
      /[ĐđƠơƯư\u1EA0-\u1EF9]/g,
      letter => back.get(letter) ?? String.fromCharCode(letter.charCodeAt(0) - offset)
    )
}
