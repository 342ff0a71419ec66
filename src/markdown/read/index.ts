import type {Definition, Html, List, Nodes, Root, RootContent} from 'mdast'
import type {Node} from 'unist'
import type {Block} from '../../block/block.ts'
import type {LineMode} from '../../block/unwrap.ts'
import type {ArticleContent} from '../../tree/index.ts'
import {BlockList} from './block-list.ts'
import {readHtml} from './html.ts'
import {codeAsText, keepBlock} from './kept-block.ts'
import {looksWrapped} from './lines.ts'
import {readInline, readParagraph} from './paragraph.ts'
import {holdsImage, isLinkList, isPictureTable, readPictureTable} from './picture-table.ts'
import {deepestKept, type ReadState} from './state.ts'

/** Options of `parseMdast`. */
export interface ParseMdastOptions {
  /** The file that positions index. */
  file?: string | undefined
  /** How line ends amid a paragraph are read. */
  lines?: LineMode | undefined
}

type MarkdownFlow = RootContent | ArticleContent

/**
 * Parse mdast as blocks.
 *
 * @param tree Tree; it is not changed.
 * @param options Options.
 * @returns Blocks in source order; front matter and definitions are none.
 */
export function parseMdast(tree: Root, {file, lines = 'auto'}: ParseMdastOptions = {}): Block[] {
  const state: ReadState = {
    file,
    definitions: findDefinitions(tree),
    wrapped: lines === 'wrapped' || (lines === 'auto' && looksWrapped(tree)),
    list: new BlockList(),
    around: {figure: 0, caption: false, heading: 0},
    figures: 0
  }
  for (const node of tree.children) readNode(state, node, 0)
  return state.list.blocks
}

function readNode(state: ReadState, node: MarkdownFlow, depth: number): void {
  if (node.type === 'definition' || node.type === 'yaml' || (node.type as string) === 'toml') return
  if (node.type === 'paragraph') readParagraph(state, node.children as never, node.position)
  else if (node.type === 'heading') readInline(state, node.children, node.position, {heading: node.depth}, false)
  else if (node.type === 'html') readHtml(state, node as Html)
  else if (node.type === 'list' && isLinkList(node)) readItems(state, node)
  else if (node.type === 'table' && isPictureTable(node)) readPictureTable(state, node)
  else if (node.type === 'blockquote' && depth < deepestKept && holdsImage(node)) {
    for (const child of node.children) readNode(state, child, depth + 1)
  } else if (node.type === 'code' && isIndented(state, node))
    readParagraph(state, [codeAsText(node, state.file)], node.position)
  else keepBlock(state, node)
}

/** The items of a list that is nothing but links stand by themselves. */
function readItems(state: ReadState, list: List): void {
  for (const item of list.children) {
    for (const child of item.children) {
      if (child.type === 'paragraph' || child.type === 'heading')
        readInline(state, child.children, child.position, {listItem: true}, true)
      else if (child.type === 'list') readItems(state, child)
      else readNode(state, child, deepestKept)
    }
  }
}

/** Code that only indentation marks is text with white space before it. */
function isIndented({file}: ReadState, node: Node): boolean {
  const start = node.position?.start.offset
  return file !== undefined && start !== undefined && !/^[ \t]*(?:`{3}|~{3})/.test(file.slice(start, start + 12))
}

function findDefinitions(tree: Root): Map<string, Definition> {
  const found = new Map<string, Definition>()
  const stack: Nodes[] = [tree]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.type === 'definition' && !found.has(next.identifier)) found.set(next.identifier, next)
    if (!('children' in next) || next.type === 'paragraph' || next.type === 'heading') continue
    for (let index = next.children.length - 1; index >= 0; index--) stack.push(next.children[index] as Nodes)
  }
  return found
}
