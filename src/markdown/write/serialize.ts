import type {Nodes, RootContent} from 'mdast'
import {
  defaultHandlers,
  frontmatterToMarkdown,
  gfmToMarkdown,
  type Handle,
  type Options,
  toMarkdown
} from '../remark.ts'

/** Bare addresses are words for this library: the part of GFM that would escape them is left out. */
const gfm: Options = {
  extensions: (gfmToMarkdown({tablePipeAlign: false}).extensions ?? []).filter(
    ({unsafe}) => !unsafe?.some(({character}) => character === '@')
  )
}

const settings: Options = {
  bullet: '-',
  rule: '*',
  fences: true,
  resourceLink: true,
  extensions: [gfm, frontmatterToMarkdown(['yaml', 'toml'])]
}

/** An address as GFM finds it in text; what can end one is left to the text after it. */
const address = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<]*[\p{L}\p{N}/=]/gu
/** Backslashes in an address stand for themselves. */
const text: Handle = (node: Nodes, parent, state, info) =>
  defaultHandlers
    .text(node as never, parent, state, info)
    .replace(address, found => found.replace(/\\([!-/:-@[-`{-~])/g, '$1'))

const oneBlock: Handle = (node: Nodes, parent, state, info) =>
  defaultHandlers.text(node as never, parent, state, info).replace(/\r|\n/g, end => (end === '\r' ? '&#xD;' : '&#xA;'))

/** A break that no line end can stand for: the last of a block, one in a heading or a cell. */
const hardBreak: Handle = (node: Nodes, parent, state, info) => {
  const written = defaultHandlers.break(node as never, parent, state, info)
  return written.includes('\n') && parent?.children.at(-1) !== node ? written : '<br>'
}

const plainly: Options = {...settings, handlers: {text, break: hardBreak}}
/** Line ends in the words are no ends of lines. */
const keepingLines: Options = {...settings, handlers: {text: oneBlock, break: hardBreak}}

/**
 * Write blocks of mdast as Markdown.
 *
 * @param children Blocks.
 * @param whole Line ends in the words are written as references, so that they end no line.
 * @returns Markdown.
 */
export function serialize(children: RootContent[], whole: boolean): string {
  return toMarkdown({type: 'root', children}, whole ? keepingLines : plainly)
}
