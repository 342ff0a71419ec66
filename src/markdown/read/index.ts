import type {Definition, Image, Link, List, Nodes, PhrasingContent, Root, RootContent, Table, Text} from 'mdast'
import type {Node, Parent, Position} from 'unist'
import {type Block, type Hints, noHints} from '../../block/block.ts'
import {readPhrasing, splitPhrasing} from '../../block/phrasing/index.ts'
import type {LineMode} from '../../block/unwrap.ts'
import {findContinuations} from '../../block/unwrap.ts'
import type {ArticleContent} from '../../tree/index.ts'
import {decode} from '../../util/character-reference.ts'
import {findLines} from '../../util/lines.ts'
import {createPartLocator} from '../../util/locator.ts'
import {type Marker, readMarker} from '../marker.ts'
import {attributes, type Token, tokenize} from './html-tokens.ts'
import {repeats} from './repeats-alt.ts'
import {findPlaces} from './restore-positions.ts'

/** Options of `readMdast`. */
export interface ReadMdastOptions {
  /** The file that positions index. */
  file?: string | undefined
  /** How line ends amid a paragraph are read. */
  lines?: LineMode | undefined
}

/** A caption in the paragraph of its image is no longer than this. */
const longestInline = 300
/** So many letters before and after an image on its line make it part of a sentence. */
const sentence = 40
/** Text in a table with an image that is no longer than this is its caption. */
const longestInTable = 480
/** Nodes nest this deep at most in the blocks that are kept. */
const deepest = 32

type Flow = RootContent | ArticleContent

/**
 * Read mdast as blocks.
 *
 * @param tree Tree; it is not changed.
 * @param options Options.
 * @returns Blocks in source order; front matter and definitions are none.
 */
export function readMdast(tree: Root, options: ReadMdastOptions = {}): Block[] {
  return new Reader(tree, options).read()
}

/** What the HTML around says of the blocks in it. */
interface Scope {
  /** Number of the figure, or 0. */
  figure: number
  caption: boolean
  heading: number
}

class Reader {
  readonly #tree: Root
  readonly #file: string | undefined
  readonly #wrapped: boolean
  readonly #definitions: ReadonlyMap<string, Definition>
  readonly #blocks: Block[] = []
  readonly #scope: Scope = {figure: 0, caption: false, heading: 0}
  #figures = 0
  /** The images that the next words follow. */
  #images: readonly Image[] = []
  #marker: Marker | undefined
  #lastLine = -1

  constructor(tree: Root, {file, lines = 'auto'}: ReadMdastOptions) {
    this.#tree = tree
    this.#file = file
    this.#definitions = findDefinitions(tree)
    this.#wrapped = lines === 'wrapped' || (lines === 'auto' && looksWrapped(tree))
  }

  read(): Block[] {
    this.#flow(this.#tree.children, 0)
    return this.#blocks
  }

  #flow(nodes: readonly Flow[], depth: number): void {
    for (const node of nodes) this.#node(node, depth)
  }

  #node(node: Flow, depth: number): void {
    if (node.type === 'definition' || node.type === 'yaml' || (node.type as string) === 'toml') return
    if (node.type === 'paragraph') this.#paragraph(node.children as PhrasingContent[], node.position, noHints)
    else if (node.type === 'heading') this.#heading(node.children, node.position, node.depth)
    else if (node.type === 'html') this.#html(node.value, node)
    else if (node.type === 'list' && isLinks(node)) this.#items(node)
    else if (node.type === 'table' && isFigure(node)) this.#pictureTable(node)
    else if (node.type === 'blockquote' && depth < deepest && holdsImage(node)) this.#flow(node.children, depth + 1)
    else if (node.type === 'code' && this.#isIndented(node)) this.#paragraph([textOf(node)], node.position, noHints)
    else this.#keep(node)
  }

  /** Code that only indentation marks is text with white space before it. */
  #isIndented(node: Node): boolean {
    const start = node.position?.start.offset
    return (
      this.#file !== undefined &&
      start !== undefined &&
      !/^[ \t]*(?:`{3}|~{3})/.test(this.#file.slice(start, start + 12))
    )
  }

  #heading(nodes: readonly PhrasingContent[], position: Position | undefined, depth: number): void {
    this.#pieces(nodes, position, {heading: depth}, false)
  }

  #paragraph(nodes: readonly PhrasingContent[], position: Position | undefined, hints: Hints): void {
    const {figure, caption, heading} = this.#scope
    this.#pieces(
      nodes,
      position,
      {...hints, ...(figure && {figure}), ...(caption && {caption}), ...(heading && !figure && {heading})},
      !heading
    )
  }

  /** Cut inline nodes into images, and lines of words between them. */
  #pieces(nodes: readonly PhrasingContent[], position: Position | undefined, hints: Hints, byLine: boolean): void {
    const tidy = this.#tidy(nodes, position, 0)
    const apart = imagesApart(tidy)
    const segments = apart.size === 0 ? [{nodes: tidy}] : splitPhrasing(tidy, node => apart.has(node))
    let images: Image[] = []
    let group: number | undefined
    const flush = () => {
      if (images.length > 0) this.#image(images, {...hints, ...(group && {figure: group})})
      images = []
    }
    for (const {nodes: some, splitter, wrappers} of segments as ReturnType<typeof splitPhrasing>) {
      if (splitter) {
        group ??= hints.figure ?? ++this.#figures
        const link = wrappers?.find(wrapper => wrapper.type === 'link') as {url: string} | undefined
        images.push(link ? {...(splitter as Image), data: {...splitter.data, link: link.url}} : (splitter as Image))
        continue
      }
      const whole = segments.length === 1 ? position : undefined
      const phrasing = readPhrasing(some, {file: this.#file, position: whole})
      const before = images.length > 0
      if (phrasing.source === '') {
        const tags = some.filter(node => !isEmpty(node))
        if (tags.length === 0) continue
        // Tags and references without words stay what they are.
        flush()
        const start = tags[0]?.position?.start
        const end = tags.at(-1)?.position?.end
        const place = start && end && {start, end}
        const paragraph = {type: 'paragraph', children: tags, ...(place && {position: place})}
        this.#add({...silent, hints: noHints, node: this.#copy(paragraph)}, place)
        continue
      }
      flush()
      // Words beside an image in its paragraph are its caption, where they are short.
      const own = before && phrasing.text.length <= longestInline ? {...hints, figure: group} : hints
      // What a marker names is one block, whatever line ends it holds.
      for (const line of byLine && !this.#marker ? this.#lines(phrasing) : [phrasing]) {
        const {source, text, map, content} = line
        this.#words({source, text, map, content}, {...own, ...line.hints} as Hints)
      }
    }
    flush()
  }

  /** Cut words where a line ends that stands by itself. */
  #lines(phrasing: ReturnType<typeof readPhrasing>): ReturnType<typeof readPhrasing>[] {
    const {source, content} = phrasing
    if (!source.includes('\n')) return [phrasing]
    const lines: ReturnType<typeof readPhrasing>[] = []
    let from = 0
    for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) {
      if (!this.#breaks(phrasing, at)) continue
      add(at, this.#file)
      from = at + 1
    }
    if (from === 0) return [phrasing]
    add(source.length, this.#file)
    return lines

    function add(to: number, file: string | undefined): void {
      if (source.slice(from, to).trim() !== '') lines.push(readPhrasing(content.slice(from, to), {file}))
    }
  }

  #breaks({source, content}: ReturnType<typeof readPhrasing>, at: number): boolean {
    if (/^\s*\p{Ll}/u.test(source.slice(at, at + 12))) return false
    return !this.#wrapped || content.slice(at, at + 1).some(isBreak)
  }

  /** Resolve references, read tags that Markdown has nodes for, and take bare addresses as words. */
  #tidy(nodes: readonly PhrasingContent[], outer: Position | undefined, depth: number): PhrasingContent[] {
    const tidy: PhrasingContent[] = []
    for (const node of findPlaces(nodes, outer, this.#file)) {
      const next = this.#tidyNode(node, depth)
      const last = tidy.at(-1)
      if (last?.type === 'text' && next.type === 'text') tidy[tidy.length - 1] = joinTexts(last, next)
      else tidy.push(next)
    }
    return tidy
  }

  #tidyNode(node: PhrasingContent, depth: number): PhrasingContent {
    if (node.type === 'html') return readInlineTag(node) ?? node
    if (node.type === 'imageReference') {
      const {type: _, identifier, label, referenceType, ...rest} = node
      const found = this.#definitions.get(identifier)
      return found ? {type: 'image', url: found.url, title: found.title ?? null, ...rest} : node
    }
    if (!('children' in node)) return node
    if (depth >= deepest) return {...node, children: lift(node.children)} as PhrasingContent
    if (node.type === 'link' && isBare(node)) return node.children[0] as Text
    const children = this.#tidy(node.children, node.position, depth + 1)
    if (node.type !== 'linkReference') return {...node, children} as PhrasingContent
    const {type: _, identifier, label, referenceType, ...rest} = node
    const found = this.#definitions.get(identifier)
    if (!found) return {...node, children} as PhrasingContent
    return {type: 'link', url: found.url, title: found.title ?? null, ...rest, children} as PhrasingContent
  }

  /** Copy a node that is kept, its words made tidy. */
  #copy(node: Node): ArticleContent {
    return shallow(node, 0, ({children, position}) =>
      this.#tidy(children as PhrasingContent[], position, 0)
    ) as ArticleContent
  }

  #words(words: Pick<Block, 'source' | 'text' | 'map' | 'content'>, hints: Hints): void {
    const own: {-readonly [K in keyof Hints]: Hints[K]} = {...hints}
    if (this.#images.length > 0 && own.heading === undefined) {
      own.afterImage = true
      // A title that is all link under an image is a pointer to another article.
      const repeated = this.#images.some(({alt, title}) => repeats(alt, words.text) || repeats(title, words.text))
      if (repeated && !own.allLink) own.caption = true
    }
    this.#images = []
    this.#add({...words, hints: own}, words.content.position(0, words.source.length))
  }

  #image(images: readonly Image[], hints: Hints): void {
    const own = images.map(image => structuredClone(image))
    this.#images = own
    const [first] = own
    const last = own.at(-1)
    const position = first?.position && last?.position && {start: first.position.start, end: last.position.end}
    this.#add({...silent, hints, images: own}, position)
  }

  #keep(node: Flow): void {
    const kept = this.#copy(node)
    const {hints, ...words} = readPhrasing(phrasingOf(kept), {file: this.#file, position: node.position})
    if (words.text !== '') this.#images = []
    this.#add({...words, hints: hints.allLink ? {allLink: true} : noHints, node: kept}, node.position)
  }

  /** The items of a list that is nothing but links stand by themselves. */
  #items(list: List): void {
    for (const item of list.children) {
      for (const child of item.children) {
        if (child.type === 'paragraph' || child.type === 'heading')
          this.#pieces(child.children, child.position, {listItem: true}, true)
        else if (child.type === 'list') this.#items(child)
        else this.#node(child, deepest)
      }
    }
  }

  /** A table of images and the words under them is a figure. */
  #pictureTable(table: Table): void {
    const {figure} = this.#scope
    this.#scope.figure = ++this.#figures
    for (const row of table.children) {
      for (const cell of row.children) this.#paragraph(cell.children, cell.position, noHints)
    }
    this.#scope.figure = figure
  }

  #add(block: Omit<Block, 'breaksBefore'>, position: Position | undefined): void {
    const line = position?.start.line
    const breaksBefore =
      line === undefined || this.#lastLine === -1 ? 2 : Math.max(0, Math.min(2, line - this.#lastLine))
    if (position) this.#lastLine = position.end.line
    const marker = this.#marker
    this.#marker = undefined
    this.#blocks.push({...block, breaksBefore, ...(marker && {hints: {...block.hints, ...marker}})})
  }

  /** Read the words, images and captions in HTML. */
  #html(value: string, node: Flow): void {
    // Writers put an empty comment between two lists, so that they do not become one.
    if (/^\s*<!-- ?-->\s*$/.test(value)) return
    const marker = readMarker(value)
    if (marker) {
      this.#marker = marker
      return
    }
    const tokens = tokenize(value)
    const speaks = tokens.some(({kind, name, start, end}) =>
      kind === 'text' ? value.slice(start, end).trim() !== '' : name === 'img' || groups.has(name)
    )
    if (speaks) this.#tokens(value, tokens, node.position)
    // HTML that is never closed takes the last line end of the file with it.
    else
      this.#add(
        {...silent, hints: noHints, node: this.#copy({...(node as Node), value: value.trimEnd()} as Node)},
        node.position
      )
  }

  #tokens(value: string, tokens: readonly Token[], position: Position | undefined): void {
    const base = position?.start
    const place = base?.offset === undefined ? undefined : createPartLocator(value, base)
    const at = (start: number, end: number) => place && {position: place(start, end)}
    let nodes: PhrasingContent[] = []
    let open: (Parent & {children: PhrasingContent[]; name: string})[] = []
    let table = 0
    const target = () => open.at(-1)?.children ?? nodes
    const flush = (end: number) => {
      const found = nodes
      const point = at(end, end)?.position.end
      // A style that was not closed ends with its block.
      for (const {position} of open) if (position && point) position.end = {...point}
      nodes = []
      open = []
      if (found.length > 0) this.#paragraph(found.map(strip), undefined, noHints)
    }
    tokens.forEach((token, index) => {
      const {kind, name, start, end} = token
      const source = value.slice(start, end)
      if (kind === 'text') {
        const text = decode(source).replace(/\s+/g, ' ')
        if (text !== '') target().push({type: 'text', value: text, ...at(start, end)})
      } else if (kind === 'comment') {
        // Neither words nor structure.
      } else if (name === 'br') {
        target().push({type: 'break', ...at(start, end)})
      } else if (name === 'img') {
        const image = readImage(source)
        if (image) target().push({...image, ...at(start, end)})
      } else if (kind === 'open' && wrappers.has(name) && open.length < deepest) {
        const wrapper = {...wrapperOf(name, source), name, children: [], ...at(start, end)}
        target().push(wrapper as unknown as PhrasingContent)
        open.push(wrapper)
      } else if (kind === 'close' && wrappers.has(name)) {
        const found = open.findLastIndex(other => other.name === name)
        if (found === -1) return
        const wrapper = open[found]
        const point = at(end, end)?.position.end
        if (wrapper?.position && point) wrapper.position.end = point
        open = open.slice(0, found)
      } else if (!inline.has(name)) {
        flush(start)
        const opens = kind === 'open'
        if (name === 'figure') this.#scope.figure = opens ? ++this.#figures : 0
        else if (name === 'figcaption') this.#scope.caption = opens
        else if (/^h[1-6]$/.test(name)) this.#scope.heading = opens ? Number(name[1]) : 0
        else if (name === 'table' && opens && this.#scope.figure === 0 && isPictureTable(value, tokens, index)) {
          this.#scope.figure = table = ++this.#figures
        } else if (name === 'table' && !opens && table > 0) this.#scope.figure = table = 0
      }
    })
    flush(value.length)
    if (table > 0) this.#scope.figure = 0
    this.#scope.heading = 0
  }
}

const silent = {
  source: '',
  text: '',
  content: {slice: () => [], position: () => undefined}
}

/** Elements that open or close a group, even where they hold no words. */
const groups = new Set(['figure', 'figcaption'])
/** Elements that mdast has nodes for. */
const wrappers = new Set(['a', 'b', 'strong', 'i', 'em'])
/** Elements amid words that are passed over. */
const inline = new Set(
  'abbr bdi bdo big cite code data dfn font kbd label mark q s samp small span sub sup time tt u var wbr del ins'.split(
    ' '
  )
)

function wrapperOf(name: string, source: string): {type: string; url?: string; title?: string | null} {
  if (name === 'b' || name === 'strong') return {type: 'strong'}
  if (name === 'i' || name === 'em') return {type: 'emphasis'}
  const {url, title} = {url: attributes(source).get('href') ?? '', title: attributes(source).get('title')}
  return {type: 'link', url: decode(url), title: title === undefined ? null : decode(title)}
}

/** Take the name of the element off a wrapper. */
function strip(node: PhrasingContent): PhrasingContent {
  if (!('children' in node)) return node
  const {name: _, ...rest} = node as PhrasingContent & {name?: string; children: PhrasingContent[]}
  return {...rest, children: rest.children.map(strip)} as PhrasingContent
}

/** Read an `img`; where it loads late, its address stands in an attribute of its own. */
function readImage(source: string): Image | undefined {
  const found = attributes(source)
  const plain = found.get('src')
  const late = found.get('data-src') ?? found.get('data-original') ?? found.get('data-lazy-src')
  const url = late ?? plain ?? found.get('srcset')?.trim().split(/[\s,]/)[0]
  if (url === undefined) return undefined
  const title = found.get('title')
  return {
    type: 'image',
    title: title ? decode(title) : null,
    url: decode(url),
    alt: decode(found.get('alt') ?? '')
  }
}

function readInlineTag(node: PhrasingContent & {value: string}): PhrasingContent | undefined {
  const place = node.position && {position: node.position}
  if (/^<br\b/i.test(node.value)) return {type: 'break', ...place}
  if (!/^<img\s/i.test(node.value)) return undefined
  const image = readImage(node.value)
  return image && {...image, ...place}
}

function isPictureTable(value: string, tokens: readonly Token[], index: number): boolean {
  let images = 0
  let words = 0
  for (let at = index + 1; at < tokens.length; at++) {
    const {kind, name, start, end} = tokens[at] as Token
    if (kind === 'close' && name === 'table') break
    if (kind === 'text') words += value.slice(start, end).trim().length
    if (name === 'img') images++
    if (words > longestInTable) return false
  }
  return images > 0
}

function isFigure(table: Table): boolean {
  const cells = table.children.slice(0, 8).flatMap(row => row.children)
  if (table.children.length > 8 || !cells.some(holdsImage)) return false
  return cells.reduce((sum, cell) => sum + readPhrasing(cell.children).source.length, 0) <= longestInTable
}

/** Say whether a list is nothing but links. */
function isLinks(list: List): boolean {
  return readPhrasing(phrasingOf(list)).hints.allLink === true
}

/** Say whether an inline node holds nothing: white space, or a link without words. */
function isEmpty(node: Node): boolean {
  if (node.type === 'break') return true
  if (node.type === 'text') return (node as Node & {value: string}).value.trim() === ''
  return 'children' in node && (node as Parent).children.every(isEmpty)
}

function holdsImage(node: Node): boolean {
  const stack: Node[] = [node]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.type === 'image' || next.type === 'imageReference') return true
    for (const child of (next as Partial<Parent>).children ?? []) stack.push(child)
  }
  return false
}

function isBreak(node: Node): boolean {
  if (node.type === 'break') return true
  return 'children' in node && (node as Parent).children.some(isBreak)
}

/**
 * Find the images that stand apart from words; only an image between words on one line is part of a sentence.
 */
function imagesApart(nodes: readonly PhrasingContent[]): Set<Node> {
  const apart = new Set<Node>()
  let waiting: {image: Node; before: number}[] = []
  let length = 0
  const endLine = () => {
    for (const {image, before} of waiting) {
      if (before < sentence || length - before < sentence) apart.add(image)
    }
    waiting = []
    length = 0
  }
  const say = (value: string) => {
    for (const [index, line] of value.split('\n').entries()) {
      if (index > 0) endLine()
      length += line.trim().length
    }
  }
  const visit = (list: readonly PhrasingContent[]) => {
    for (const node of list) {
      if (node.type === 'image') waiting.push({image: node, before: length})
      else if (node.type === 'break') endLine()
      else if ('children' in node) visit(node.children)
      else if ('value' in node && node.type !== 'html') say(node.value)
    }
  }
  visit(nodes)
  endLine()
  return apart
}

/** The words of a block that is kept, its parts on lines of their own. */
function phrasingOf(node: Node): PhrasingContent[] {
  const found: PhrasingContent[] = []
  const stack: Node[] = [node]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (holdsWords(next) || next.type === 'code') {
      if (found.length > 0) found.push({type: 'break'})
      if (next.type === 'code') found.push(textOf(next as Node & {value: string}))
      else found.push(...((next as Parent).children as PhrasingContent[]))
      continue
    }
    const {children = []} = next as Partial<Parent>
    for (let index = children.length - 1; index >= 0; index--) stack.push(children[index] as Node)
  }
  return found
}

function textOf(node: Node & {value: string}): PhrasingContent {
  return {type: 'text', value: node.value, ...(node.position && {position: node.position})}
}

/** Copy a node, its inline nodes by a function; what is nested too deep is lifted. */
function shallow(node: Node, depth: number, inline: (parent: Parent) => Node[]): Node {
  const {children, ...rest} = node as Node & {children?: Node[]}
  const twin: Node & {children?: Node[]} = structuredClone(rest)
  if (!children) return twin
  if (depth >= deepest) twin.children = lift(children)
  else if (holdsWords(node)) twin.children = inline(node as Parent).map(child => structuredClone(child))
  else twin.children = children.map(child => shallow(child, depth + 1, inline))
  return twin
}

function holdsWords({type}: Node): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell'
}

/** Say whether a link is an address alone that stands in the text without marks, as GFM finds them. */
function isBare(link: Link): boolean {
  const [only, ...more] = link.children
  if (only?.type !== 'text' || more.length > 0) return false
  if (!link.position || !only.position) return link.position === only.position
  return (
    link.position.start.offset === only.position.start.offset && link.position.end.offset === only.position.end.offset
  )
}

function joinTexts(left: Text, right: Text): Text {
  const start = left.position?.start
  const end = right.position?.end
  return {type: 'text', value: left.value + right.value, ...(start && end && {position: {start, end}})}
}

/** The literals under nodes, without recursion. */
function lift(nodes: readonly Node[]): Node[] {
  const found: Node[] = []
  const stack = [...nodes].reverse()
  for (let next = stack.pop(); next; next = stack.pop()) {
    const {children} = next as Partial<Parent>
    if (!children) found.push(structuredClone(next))
    else for (let index = children.length - 1; index >= 0; index--) stack.push(children[index] as Node)
  }
  return found
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

/** Say whether the file was wrapped at a fixed width: then the end of a line means nothing. */
function looksWrapped(tree: Root): boolean {
  const paragraphs = tree.children.flatMap(node =>
    node.type === 'paragraph' ? [readPhrasing(node.children).source.replace(/\n{2,}/g, '\n')] : []
  )
  if (!paragraphs.some(text => text.includes('\n'))) return false
  const text = paragraphs.join('\n\n')
  return findContinuations(text, findLines(text), false) !== undefined
}
