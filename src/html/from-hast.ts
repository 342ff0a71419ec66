import type {Nodes, Root} from 'hast'
import type {Extension} from '../recognize/construct.ts'
import {type Grammar, grammarOf} from '../recognize/extension/compile.ts'
import {recognize} from '../recognize/index.ts'
import type {Article} from '../tree/index.ts'
import {readOwn} from './from-tin-hast.ts'
import {type Flow, layOut, type Piece} from './layout/index.ts'
import {type HtmlMessage, makeMessage} from './messages.ts'
import {countCards} from './page/body.ts'
import {type Found, findArticle} from './page/index.ts'
import {toBlocks} from './read/index.ts'

/** Options of `fromHtml`. */
export interface FromHtmlOptions {
  /** What to add to the parser, or take from it; keep the value and pass it again, it is compiled once. */
  extensions?: Extension
  /** Keep the reasons for labels in `data.evidence`; off by default. */
  evidence?: boolean
  /**
   * What the HTML is: a `page`, in which the article is looked for; a `fragment`, of which all is the article;
   * `auto` (default): a page where it has an `html`, `head` or `body` tag.
   */
  extent?: 'auto' | 'page' | 'fragment'
  /** Called with what a user may want to know: text that was left out, a page without an article. */
  onmessage?: (message: HtmlMessage) => void
}

/** Options of `fromHast`. */
export interface FromHastOptions extends FromHtmlOptions {
  /** The file that the positions of the tree index; with it, the position of every literal is exact. */
  file?: string
}

const known = ['extensions', 'evidence', 'extent', 'onmessage']
const extents = ['auto', 'page', 'fragment']

/**
 * Read a news article from an HTML tree.
 *
 * @param tree Root of a page or of a fragment.
 * @param options Options.
 * @returns The article's tree; for a page without an article, one without children.
 * @throws TypeError where the tree is no root.
 * @throws RangeError where an option is not known, or an extension names a construct that is not known.
 */
export function fromHast(tree: Root, options: FromHastOptions = {}): Article {
  if (tree?.type !== 'root') throw new TypeError('Expected a root of hast')
  checkOptions(options, [...known, 'file'])
  return readTree(tree, isPage(tree), options)
}

/**
 * Check options of `fromHtml`.
 *
 * @param options Options.
 * @param names Names that are known.
 * @throws RangeError where an option or its value is not known.
 * @throws TypeError where `onmessage` is no function.
 */
export function checkOptions(options: FromHastOptions, names: readonly string[] = known): void {
  for (const name of Object.keys(options)) {
    if (!names.includes(name)) throw new RangeError(`Unknown option \`${name}\`; known options: ${names.join(', ')}`)
  }
  const {extent, onmessage} = options
  if (extent !== undefined && !extents.includes(extent))
    throw new RangeError(`Unknown value \`${String(extent)}\` of \`extent\`; known values: ${extents.join(', ')}`)
  if (onmessage !== undefined && typeof onmessage !== 'function') throw new TypeError('`onmessage` must be a function')
}

/**
 * Read a tree whose options were checked.
 *
 * @param tree Root.
 * @param page It is a whole page.
 * @param options Options.
 * @returns The article's tree.
 */
export function readTree(tree: Root, page: boolean, options: FromHastOptions): Article {
  const grammar: Grammar = grammarOf(options.extensions)
  const own = readOwn(tree)
  if (own) return own
  const {extent = 'auto', onmessage, file} = options
  const flow = layOut(tree)
  const found = (extent === 'auto' ? page : extent === 'page') ? findArticle(tree, flow) : undefined
  if (onmessage) report(flow, found, onmessage)
  const pieces = found?.pieces ?? flow.pieces
  return recognize(toBlocks(pieces, {file, hints: found?.hints}), grammar, options)
}

/** A parser of pages adds `html` and `body` where there are none; only those of the source have a place. */
function isPage(tree: Root): boolean {
  const html = tree.children.find(node => node.type === 'element' && node.tagName === 'html')
  if (html?.type !== 'element') return tree.children.some(isFrame)
  return !hasPlaces(html.children) || html.position !== undefined || html.children.some(isFrame)
}

function isFrame(node: Nodes): boolean {
  return node.type === 'element' && (node.tagName === 'body' || node.tagName === 'head') && node.position !== undefined
}

function hasPlaces(nodes: readonly Nodes[]): boolean {
  return nodes.some(node => node.position || (node.type === 'element' && node.children.some(child => child.position)))
}

function report(flow: Flow, found: Found | undefined, onmessage: (message: HtmlMessage) => void): void {
  const texts = flow.pieces.filter(({kind}) => kind === 'text')
  if (flow.hidden.length > 0) {
    const words = flow.hidden.reduce((sum, text) => sum + wordsIn(text), 0)
    onmessage(makeMessage('hidden-text', `${flow.hidden.length} elements, ${words} words`))
  }
  if (!found) {
    const cards = countCards(texts)
    if (cards) onmessage(makeMessage('no-article', `${cards}; all of it was kept, as a fragment is`))
    return
  }
  if (found.none !== undefined) {
    const links = texts.filter(({scope}) => scope.link).length
    onmessage(makeMessage('no-article', `${found.none}, ${texts.length} blocks of text, ${links} of them links`))
    return
  }
  const kept = new Set(found.pieces)
  const outside = texts.filter(piece => !kept.has(piece))
  if (outside.length > 0)
    onmessage(
      makeMessage(
        'outside-article',
        `${outside.length} of ${texts.length} blocks, ${countWords(outside)} of ${countWords(texts)} words`,
        found.body?.node.position
      )
    )
}

function countWords(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, {text}) => sum + wordsIn(text), 0)
}

function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}
