import type {Nodes, RootContent} from 'mdast'
import {frontmatterToMarkdown} from 'mdast-util-frontmatter'
import {gfmToMarkdown} from 'mdast-util-gfm'
import {defaultHandlers, type Handle, type Options, toMarkdown as write} from 'mdast-util-to-markdown'
import type {Extension} from '../recognize/construct.ts'
import type {Article, ArticleContent, Figure, FigureContent} from '../tree/index.ts'
import {checkOptions} from './check-options.ts'
import {fromMarkdown} from './from-markdown.ts'
import {writeMarker} from './marker.ts'
import {convert, type ToMdastOptions} from './to-mdast.ts'
import {same} from './write/equal.ts'

/** Options of `toMarkdown`. */
export interface ToMarkdownOptions extends ToMdastOptions {
  /** Extensions that the Markdown will be read with, so that what they recognise needs no marker. */
  extensions?: Extension
  /**
   * `auto`: a comment such as `<!-- tin: caption -->` stands before each block that would be read as something else
   * without it (default). `none`: no comments; what is read again may have other labels.
   */
  markers?: 'auto' | 'none'
}

const known = ['handlers', 'frontmatter', 'extensions', 'markers']
const modes = ['auto', 'none']
/** Each round settles the blocks that the markers of the round before have changed. */
const mostRounds = 6

/** A block of the article as it is written. */
interface Unit {
  node: ArticleContent
  flow: RootContent[]
  /** 0: plain. 1: with a marker. 2: with all that keeps it apart from its neighbours. */
  level: number
  /** Markdown by level. */
  text: string[]
}

/**
 * Write an article as Markdown.
 *
 * With markers, `fromMarkdown` reads the same tree again but for positions: what was written is read, and a block
 * that comes out different is written anew with a marker.
 *
 * @param tree Article; it is not changed.
 * @param options Options.
 * @returns Markdown; ends in a line feed unless it is empty.
 * @throws RangeError where an option or the value of `markers` is not known.
 */
export function toMarkdown(tree: Article, options: ToMarkdownOptions = {}): string {
  checkOptions(options, known)
  const {markers = 'auto', extensions, ...rest} = options
  if (!modes.includes(markers)) {
    throw new RangeError(`Unknown value \`${String(markers)}\` of \`markers\`; known values: ${modes.join(', ')}`)
  }
  const {frontmatter, blocks} = convert(tree, rest)
  const units = blocks.map(
    (flow, index): Unit => ({node: tree.children[index] as ArticleContent, flow, level: 0, text: []})
  )
  const head = frontmatter ? write({type: 'root', children: [frontmatter]}, settings) : ''
  let written = render(units, head)
  if (markers === 'none') return written.value
  for (let round = 0; round < mostRounds; round++) {
    const wrong = findWrong(units, written, fromMarkdown(written.value, extensions === undefined ? {} : {extensions}))
    const open = wrong.filter(unit => unit.level < 2)
    if (open.length === 0) break
    for (const unit of open) unit.level++
    written = render(units, head)
  }
  return written.value
}

interface Written {
  value: string
  /** Offset at which the blocks start: after the front matter. */
  start: number
  /** Offset at which each unit ends. */
  ends: number[]
}

function render(units: readonly Unit[], head: string): Written {
  const parts: string[] = head === '' ? [] : [head]
  let length = head.length
  const ends: number[] = []
  let previous: Unit | undefined
  for (const unit of units) {
    const {level} = unit
    unit.text[level] ??= renderUnit(unit)
    const text = unit.text[level]
    if (text !== '') {
      const joint = `${length === 0 ? '' : '\n'}${runsOn(previous, unit) ? '<!-- -->\n\n' : ''}`
      parts.push(joint, text)
      length += joint.length + text.length
      previous = unit
    }
    ends.push(length)
  }
  return {value: parts.join(''), start: head.length, ends}
}

/** Say whether a block would become part of the one before it: a list, or text that is set in under a list. */
function runsOn(left: Unit | undefined, right: Unit): boolean {
  const last = left?.flow.at(-1)?.type
  const first = right.flow[0]?.type
  if (last === 'footnoteDefinition') return first === 'code'
  return last === 'list' && (first === 'list' || first === 'code')
}

function renderUnit({node, flow, level}: Unit): string {
  if (level === 0) return renderFlow(flow, false)
  const parts = node.type === 'figure' ? markFigure(node, flow, level) : [...markerOf(node), ...flow]
  return renderFlow(parts, level > 1)
}

/** Put markers before the caption and the credit of a figure; keep it apart from the figures around it. */
function markFigure(figure: Figure, flow: readonly RootContent[], level: number): RootContent[] {
  // Images that follow one another share a paragraph, all else has its own.
  const heads = figure.children.filter(
    (child, index) => child.type !== 'image' || figure.children[index - 1]?.type !== 'image'
  )
  const marked = flow.flatMap((part, index) => [...markerOf(heads[index]), part])
  if (level === 1) return marked
  return [{type: 'html', value: '<figure>'}, ...marked, {type: 'html', value: '</figure>'}]
}

const silent = new Set(['image', 'html', 'thematicBreak'])
const kept = new Set(['blockquote', 'code', 'footnoteDefinition', 'list', 'table'])

function markerOf(node: ArticleContent | FigureContent | undefined): RootContent[] {
  if (!node || silent.has(node.type)) return []
  // A node of mdast is one because its label is `paragraph`.
  if (kept.has(node.type)) return [{type: 'html', value: writeMarker('paragraph', {})}]
  const {construct} = (node.data ?? {}) as {construct?: string}
  const {depth, date, reason} = node as {depth?: unknown; date?: unknown; reason?: unknown}
  const fields = {
    ...(construct !== undefined && construct !== node.type && {construct}),
    ...(node.type === 'subheading' && depth !== 1 && {depth}),
    ...(node.type === 'timestamp' && date !== undefined && {date}),
    ...(node.type === 'residue' && reason !== undefined && {reason})
  }
  return [{type: 'html', value: writeMarker(node.type, fields)}]
}

function renderFlow(children: RootContent[], whole: boolean): string {
  return write({type: 'root', children}, whole ? keepingLines : plainly)
}

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

const plainly: Options = {...settings, handlers: {text}}
/** Line ends in the words are no ends of lines. */
const keepingLines: Options = {...settings, handlers: {text: oneBlock}}

/** Find the blocks that came out different. */
function findWrong(units: readonly Unit[], {start: body, ends}: Written, read: Article): Unit[] {
  const found: ArticleContent[][] = units.map(() => [])
  const wrong = new Set<Unit>()
  let at = 0
  for (const node of read.children) {
    const start = node.position?.start.offset ?? 0
    // What only the front matter says is missed where it was written.
    if (start < body) continue
    while (at < units.length - 1 && (ends[at] as number) <= start) at++
    found[at]?.push(node)
    // A block that goes on into the next units has swallowed them.
    for (let next = at + 1; next < units.length; next++) {
      if ((node.position?.end.offset ?? 0) <= (ends[next - 1] as number) + 1) break
      wrong.add(units[next] as Unit)
      wrong.add(units[at] as Unit)
    }
  }
  units.forEach((unit, index) => {
    const [only, ...more] = found[index] as ArticleContent[]
    if (more.length > 0 || !only || !same(unit.node, only)) wrong.add(unit)
  })
  return [...wrong]
}
