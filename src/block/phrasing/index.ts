import type {PhrasingContent} from 'mdast'
import type {Position} from 'unist'
import type {Block, Hints} from '../block.ts'
import {fold} from '../fold.ts'
import {findItems, settleItems} from './items.ts'
import {sliceItems} from './slice.ts'
import {styleHints} from './style.ts'

export {type PhrasingPart, splitPhrasing} from './split.ts'

/** Options of `readPhrasing`. */
export interface PhrasingOptions {
  /** The file that positions index; with it, positions of cut text are exact where escapes and entities occur too. */
  file?: string | undefined
  /** Position of the block that holds the nodes, with its own marks (`# `, `<p>`). */
  position?: Position | undefined
}

/** What a block needs to know of its inline nodes. */
export type Phrasing = Pick<Block, 'source' | 'text' | 'map' | 'content'> & {hints: Hints}

/**
 * Read inline nodes as the words of a block.
 *
 * Text and code give their values, a break gives a line feed; images, HTML and
 * references give no words and stay with the word that follows them.
 *
 * How value and slice relate: a literal that was not cut keeps the position that its parser gave it. A part of
 * a literal has the exact range of its source where value and source can be aligned: they are equal, or differ by
 * backslash escapes, character references or white space. Where they cannot (no `file`, a change that is not
 * known), the part has the range of the whole literal. A wrapper (strong, emphasis, link) that was cut starts at
 * its own start where its first word is in the range, else where its first child starts; likewise its end.
 *
 * @param nodes Inline nodes; they are copied, never changed.
 * @param options Options.
 * @returns Words, folded words and content; hints that follow from the nodes (all bold, all italic, all links).
 */
export function readPhrasing(nodes: readonly PhrasingContent[], options: PhrasingOptions = {}): Phrasing {
  const {file, position: outer} = options
  const {items, words, styles} = findItems(nodes)
  const from = words.length - words.trimStart().length
  const to = Math.max(from, words.trimEnd().length)
  settleItems(items, words, to)
  const source = words.slice(from, to)
  const {text, map} = fold(source)
  return {source, text, map, content: {slice, position}, hints: styleHints(styles)}

  function slice(start: number, end: number): PhrasingContent[] {
    // A block of images or tags alone has no words to go by.
    if (source === '') return sliceItems(items, 0, Number.POSITIVE_INFINITY, file)
    return sliceItems(items, from + start, from + end, file)
  }

  function position(start: number, end: number): Position | undefined {
    const found = slice(start, end).filter(node => node.position)
    const first = start === 0 ? outer?.start : undefined
    const last = end === source.length ? outer?.end : undefined
    const a = first ?? found[0]?.position?.start
    const b = last ?? found.at(-1)?.position?.end
    return a && b && {start: {...a}, end: {...b}}
  }
}
