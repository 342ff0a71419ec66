import type {List, Table} from 'mdast'
import type {Node, Parent} from 'unist'
import {readPhrasing} from '../../block/phrasing/index.ts'
import type {Token} from './html-tokens.ts'
import {wordsOfKept} from './kept-block.ts'
import {readParagraph} from './paragraph.ts'
import type {ReadState} from './state.ts'

/** Text in a table with an image that is no longer than this is its caption. */
const longestTableCaption = 480
/** A table with an image that has more rows is no figure. */
const mostRows = 8

/**
 * Say whether a table is a figure: it holds images, and few words.
 *
 * @param table Table.
 * @returns True for a figure.
 */
export function isPictureTable(table: Table): boolean {
  const cells = table.children.slice(0, mostRows).flatMap(row => row.children)
  if (table.children.length > mostRows || !cells.some(holdsImage)) return false
  return cells.reduce((sum, cell) => sum + readPhrasing(cell.children).source.length, 0) <= longestTableCaption
}

/**
 * Say whether a table in HTML is a figure.
 *
 * @param html HTML.
 * @param tokens Its tokens.
 * @param index Index of the token that opens the table.
 * @returns True for a figure.
 */
export function isHtmlPictureTable(html: string, tokens: readonly Token[], index: number): boolean {
  let images = 0
  let words = 0
  for (let at = index + 1; at < tokens.length; at++) {
    const {kind, name, start, end} = tokens[at] as Token
    if (kind === 'close' && name === 'table') break
    if (kind === 'text') words += html.slice(start, end).trim().length
    if (name === 'img') images++
    if (words > longestTableCaption) return false
  }
  return images > 0
}

/**
 * Read a table of images and the words under them as a figure.
 *
 * @param state State.
 * @param table Table.
 */
export function readPictureTable(state: ReadState, table: Table): void {
  const {figure} = state.around
  state.around.figure = ++state.figures
  for (const row of table.children) {
    for (const cell of row.children) readParagraph(state, cell.children, cell.position)
  }
  state.around.figure = figure
}

/**
 * Say whether a list is nothing but links.
 *
 * @param list List.
 * @returns True where all of its words are links.
 */
export function isLinkList(list: List): boolean {
  return readPhrasing(wordsOfKept(list, undefined)).hints.allLink === true
}

/**
 * Say whether an image stands in a node, however deep.
 *
 * @param node Node.
 * @returns True where one does.
 */
export function holdsImage(node: Node): boolean {
  const stack: Node[] = [node]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.type === 'image' || next.type === 'imageReference') return true
    for (const child of (next as Partial<Parent>).children ?? []) stack.push(child)
  }
  return false
}
