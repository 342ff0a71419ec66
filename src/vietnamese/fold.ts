import {compose} from '../util/compose.ts'

/** Letters of the Latin script that hold a mark, and đ. */
const marked = /[\u00C0-\u024F\u1E00-\u1EFF]/g
const marks = /(?<=\p{Script=Latin})[\u0300-\u036F]+/gu

/**
 * Fold a text for a search index: tones and marks off, `đ` to `d`; case stays.
 *
 * Composed and decomposed text give the same. Marks of other scripts stay. Fold what is searched for as well, so that
 * `da nang` finds `Đà Nẵng`.
 *
 * @param text Text.
 * @returns The folded text (NFC); not always as long as the text.
 */
export function foldVietnamese(text: string): string {
  return compose(text.replace(marks, '').replace(marked, foldLetter))
}

function foldLetter(letter: string): string {
  if (letter === 'đ') return 'd'
  return letter === 'Đ' ? 'D' : letter.normalize('NFD').replace(marks, '')
}
