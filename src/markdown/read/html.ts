import type {Html, PhrasingContent} from 'mdast'
import type {Node, Parent, Point, Position} from 'unist'
import {decodeReferences} from '../../util/character-reference.ts'
import {createPartLocator} from '../../util/locator.ts'
import {parseMarker} from '../marker.ts'
import {parseImage, parseWrapper, wrapperNames} from './html-elements.ts'
import {type Token, tokenize} from './html-tokens.ts'
import {copyKept} from './kept-block.ts'
import {readParagraph} from './paragraph.ts'
import {isHtmlPictureTable} from './picture-table.ts'
import type {ReadState} from './state.ts'

/** Wrappers nest this deep at most. */
const deepestWrapper = 32
/** Elements that open or close a group, even where they hold no words. */
const groupNames: ReadonlySet<string> = new Set(['figure', 'figcaption'])
/** Elements amid words that are passed over. */
const inlineNames: ReadonlySet<string> = new Set(
  'abbr bdi bdo big cite code data dfn font kbd label mark q s samp small span sub sup time tt u var wbr del ins'.split(
    ' '
  )
)

/** An element that is open, as the node that it becomes. */
type OpenWrapper = Parent & {children: PhrasingContent[]; name: string}

/**
 * Read HTML as a block: a marker, or the words, images and captions in it; without any it is kept.
 *
 * @param state State.
 * @param node HTML.
 */
export function readHtml(state: ReadState, node: Html): void {
  const {value, position} = node
  // Writers put an empty comment between two lists, so that they do not become one.
  if (/^\s*<!-- ?-->\s*$/.test(value)) return
  const marker = parseMarker(value)
  if (marker) {
    state.list.marker = marker
    return
  }
  const tokens = tokenize(value)
  const hasText = tokens.some(({kind, name, start, end}) =>
    kind === 'text' ? value.slice(start, end).trim() !== '' : name === 'img' || groupNames.has(name)
  )
  if (hasText) new HtmlReader(state, value, tokens, position?.start).read()
  // HTML that is never closed takes the last line end of the file with it.
  else state.list.addNode(copyKept({...node, value: value.trimEnd()} as Node, state), position)
}

/** Makes paragraphs of the tokens of a piece of HTML. */
class HtmlReader {
  readonly #state: ReadState
  readonly #html: string
  readonly #tokens: readonly Token[]
  readonly #place: ((start: number, end: number) => Position) | undefined
  #nodes: PhrasingContent[] = []
  #open: OpenWrapper[] = []
  /** Number of the figure that a table is, or 0. */
  #table = 0

  constructor(state: ReadState, html: string, tokens: readonly Token[], start: Point | undefined) {
    this.#state = state
    this.#html = html
    this.#tokens = tokens
    this.#place = start?.offset === undefined ? undefined : createPartLocator(html, start)
  }

  read(): void {
    const {around} = this.#state
    for (const [index, token] of this.#tokens.entries()) this.#token(token, index)
    this.#endParagraph(this.#html.length)
    if (this.#table > 0) around.figure = 0
    around.heading = 0
  }

  #token(token: Token, index: number): void {
    const {kind, name, start, end} = token
    const source = this.#html.slice(start, end)
    if (kind === 'comment') return
    if (kind === 'text') this.#add({type: 'text', value: decodeReferences(source).replace(/\s+/g, ' ')}, token)
    else if (name === 'br') this.#add({type: 'break'}, token)
    else if (name === 'img') {
      const image = parseImage(source)
      if (image) this.#add(image, token)
    } else if (kind === 'open' && wrapperNames.has(name) && this.#open.length < deepestWrapper) {
      const wrapper = {...parseWrapper(name, source), name, children: []}
      this.#open.push(this.#add(wrapper as unknown as PhrasingContent, token) as unknown as OpenWrapper)
    } else if (kind === 'close' && wrapperNames.has(name)) this.#close(name, end)
    else if (!inlineNames.has(name)) {
      this.#endParagraph(start)
      this.#group(token, index)
    }
  }

  /** Add an inline node where the tokens are now. */
  #add(node: PhrasingContent, {start, end}: Token): PhrasingContent {
    const placed = this.#place ? {...node, position: this.#place(start, end)} : node
    const children = this.#open.at(-1)?.children ?? this.#nodes
    children.push(placed)
    return placed
  }

  /** Close the wrapper of a name, and those in it. */
  #close(name: string, end: number): void {
    const found = this.#open.findLastIndex(wrapper => wrapper.name === name)
    if (found === -1) return
    this.#endWrapper(this.#open[found] as OpenWrapper, end)
    this.#open = this.#open.slice(0, found)
  }

  #endWrapper({position}: OpenWrapper, end: number): void {
    if (position && this.#place) position.end = this.#place(end, end).end
  }

  #endParagraph(end: number): void {
    // A style that was not closed ends with its block.
    for (const wrapper of this.#open) this.#endWrapper(wrapper, end)
    const nodes = this.#nodes.map(withoutName)
    this.#nodes = []
    this.#open = []
    if (nodes.length > 0) readParagraph(this.#state, nodes, undefined)
  }

  /** Note what an element that stands around blocks says of them. */
  #group({kind, name}: Token, index: number): void {
    const {around} = this.#state
    const opens = kind === 'open'
    if (name === 'figure') around.figure = opens ? ++this.#state.figures : 0
    else if (name === 'figcaption') around.caption = opens
    else if (/^h[1-6]$/.test(name)) around.heading = opens ? Number(name[1]) : 0
    else if (name !== 'table') return
    else if (!opens) {
      if (this.#table > 0) around.figure = this.#table = 0
    } else if (around.figure === 0 && isHtmlPictureTable(this.#html, this.#tokens, index)) {
      around.figure = this.#table = ++this.#state.figures
    }
  }
}

/** Take the name of the element off a wrapper, and off those in it. */
function withoutName(node: PhrasingContent): PhrasingContent {
  if (!('children' in node)) return node
  const {name: _, ...rest} = node as PhrasingContent & {name?: string; children: PhrasingContent[]}
  return {...rest, children: rest.children.map(withoutName)} as PhrasingContent
}
