import type {Node} from 'unist'
import type {Hints} from '../block.ts'

/** How words are set. */
export interface Style {
  bold: boolean
  italic: boolean
  link: boolean
}

/** How many characters that are not white space are set in each style. */
export type StyleCounts = Record<keyof Style | 'words', number>

/** Words that no wrapper stands around. */
export const plainStyle: Style = Object.freeze({bold: false, italic: false, link: false})

/**
 * Say how words in a wrapper are set.
 *
 * @param style Style around the wrapper.
 * @param node Wrapper.
 * @returns Style in it.
 */
export function styleWithin(style: Style, {type}: Node): Style {
  if (type === 'strong') return {...style, bold: true}
  if (type === 'emphasis') return {...style, italic: true}
  return type === 'link' || type === 'linkReference' ? {...style, link: true} : style
}

/**
 * Count words by their style.
 *
 * @param counts Counts so far; they are added to.
 * @param value Words.
 * @param style Their style.
 */
export function countStyle(counts: StyleCounts, value: string, style: Style): void {
  const size = value.trim().length
  counts.words += size
  if (style.bold) counts.bold += size
  if (style.italic) counts.italic += size
  if (style.link) counts.link += size
}

/**
 * Say which styles all words of a block have.
 *
 * @param counts Counts of the block.
 * @returns Hints; none where the block has no words.
 */
export function styleHints({words, bold, italic, link}: StyleCounts): Hints {
  if (words === 0) return {}
  return {
    ...(bold === words && {bold: true}),
    ...(italic === words && {italic: true}),
    allLink: link === words
  }
}
