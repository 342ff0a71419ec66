import type {Nodes, Root} from 'hast'
import {grammarOf} from '../recognize/extension/compile.ts'
import {recognize} from '../recognize/index.ts'
import {type ParserOptions, parserSchemas} from '../recognize/options.ts'
import type {Article} from '../tree/index.ts'
import {aFunction, aString, assertOptions, flag, type OptionSchemas} from '../util/options.ts'
import {fromTinHast} from './from-tin-hast.ts'
import {layOut} from './layout/index.ts'
import {type HtmlMessage, reportLeftOut} from './messages.ts'
import {findArticle} from './page/index.ts'
import {toBlocks} from './read/index.ts'
import {createRelocator, relocate} from './relocate.ts'

/** Options of `fromHtml`. */
export interface FromHtmlOptions extends ParserOptions {
  /**
   * What the HTML is: a fragment, of which all is the article, or else a page, in which the article is looked for.
   * Found out unless given: it is a page where it has an `html`, `head` or `body` tag.
   */
  fragment?: boolean | undefined
  /**
   * The source is trusted: an article that `toHtml` wrote is read as what it says it is wherever it stands, confidence
   * included. Else that is done only where it is all that there is; what else is marked so is read like any markup.
   */
  trusted?: boolean | undefined
  /** Called with what a user may want to know: text that was left out, a page without an article. */
  onmessage?: ((message: HtmlMessage) => void) | undefined
}

/** Options of `fromHast`. */
export interface FromHastOptions extends FromHtmlOptions {
  /** The file that the positions of the tree index; with it, the position of every literal is exact. */
  file?: string | undefined
}

/** What options `fromHtml` takes. */
export const htmlOptionSchemas: OptionSchemas = {
  ...parserSchemas,
  fragment: flag,
  trusted: flag,
  onmessage: aFunction
}
/** How sure labels are at most of what may be no article. */
const mostDoubtful = 0.5
const hastOptionSchemas: OptionSchemas = {...htmlOptionSchemas, file: aString}

/**
 * Read a news article from an HTML tree.
 *
 * @param tree Root of a page or of a fragment.
 * @param options Options.
 * @returns The article's tree; for a page without an article, one without children.
 * @throws TypeError where the tree is no root, or the options are no object.
 * @throws RangeError where an option or its value is not known, or an extension names a construct that is not known.
 */
export function fromHast(tree: Root, options: FromHastOptions = {}): Article {
  if (tree?.type !== 'root') throw new TypeError('Expected a root of hast')
  assertOptions(options, hastOptionSchemas)
  return readTree(tree, {...options, fragment: options.fragment ?? !isPage(tree)})
}

/**
 * Read a tree whose options were checked.
 *
 * @param tree Root.
 * @param options Options.
 * @returns The article's tree.
 */
export function readTree(tree: Root, options: FromHastOptions & {fragment: boolean}): Article {
  const grammar = grammarOf(options.extensions)
  const {fragment, onmessage, file, trusted = false} = options
  const place = createRelocator(file)
  const said = fromTinHast(tree, {trusted, grammar})
  if (said) return relocate(said, place)
  const flow = layOut(tree, file)
  const found = fragment ? undefined : findArticle(tree, flow)
  if (onmessage) reportLeftOut(flow, found, onmessage, place)
  const blocks = toBlocks(found?.items ?? flow.items, {file, hints: found?.hints})
  const article = recognize(blocks, grammar, options)
  if (found?.doubtful) doubt(article)
  return relocate(article, place)
}

/** Where it is doubtful that there is an article, no label of it is sure. */
function doubt({children}: Article): void {
  for (const {data} of children) {
    if (data?.confidence !== undefined) data.confidence = Math.min(data.confidence, mostDoubtful)
  }
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
