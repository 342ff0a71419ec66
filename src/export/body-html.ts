import type {Link, List} from 'mdast'
import type {Element, ElementContent} from 'xast'
import type {Subheading} from '../tree/index.ts'
import {createElementState, type ElementHandler, type ElementHandlers, element, text} from './element.ts'
import type {Summary} from './summary.ts'
import {toUri} from './uri.ts'

/** How nodes are written in the body of a ninjs item, as HTML. */
export const ninjsHandlers: Readonly<Record<string, ElementHandler>> = {
  paragraph: wrap('p'),
  lead: wrap('p'),
  subheading: (node: Subheading, state) =>
    element(`h${Math.min(Math.max(node.depth, 1) + 1, 6)}`, {}, state.inline(node)),
  strong: wrap('strong'),
  emphasis: wrap('em'),
  delete: wrap('del'),
  inlineCode: node => element('code', {}, text(node.value)),
  break: () => element('br'),
  link: (node: Link, state) => {
    const href = toUri(node.url)
    return href === undefined ? state.inline(node) : element('a', {href}, state.inline(node))
  },
  list: (node: List, state) => element(node.ordered ? 'ol' : 'ul', {}, state.all(node).filter(isElement)),
  listItem: (node, state) => element('li', {}, state.flow(node.children, node)),
  blockquote: (node, state) => element('blockquote', {}, state.flow(node.children, node)),
  table: (node, state) => element('table', {}, state.all(node).filter(isElement)),
  tableRow: (node, state) => element('tr', {}, state.all(node).filter(isElement)),
  tableCell: wrap('td'),
  code: node => element('pre', {}, text(node.value)),
  thematicBreak: () => element('hr')
}
const blocks = new Set('p h2 h3 h4 h5 h6 ul ol li blockquote table tr td pre hr'.split(' '))
const empty = new Set(['br', 'hr'])
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;'
}

/**
 * Write the body of an article as small, plain HTML: paragraphs, headings, lists, tables, links; no classes, no images.
 *
 * @param summary Summary.
 * @param own Handlers of the user, merged over `ninjsHandlers`.
 * @returns HTML; one block a line.
 */
export function writeBodyHtml(summary: Summary, own: ElementHandlers = {}): string {
  return createElementState({handlers: {...ninjsHandlers, ...own}, blocks, paragraph: 'p'})
    .flow(summary.body)
    .filter(hasContent)
    .map(serialize)
    .join('\n')
}

function wrap(name: string): ElementHandler {
  return (node, state) => element(name, {}, state.inline(node))
}

function isElement(node: ElementContent): node is Element {
  return node.type === 'element'
}

function hasContent({name, children}: Element): boolean {
  return name === 'hr' || children.length > 0
}

function serialize(node: ElementContent): string {
  if (node.type === 'text') return encode(node.value)
  if (node.type !== 'element') return ''
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${encode(value ?? '')}"`)
  const start = `<${node.name}${attributes.join('')}>`
  return empty.has(node.name) ? start : `${start}${node.children.map(serialize).join('')}</${node.name}>`
}

function encode(value: string): string {
  return value.replace(/[&<>"\r]/g, char => references[char] as string)
}
