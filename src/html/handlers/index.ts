import {h} from 'hastscript'
import type {Code, Image, Link, List, Table, Text} from 'mdast'
import type {Node} from 'unist'
import type {Article, Subheading, Timestamp} from '../../tree/index.ts'
import {copyPosition} from '../../util/position.ts'
import {element, spaced, strings} from './element.ts'
import type {HastHandlers} from './state.ts'

/** The default handlers of `toHast` and `toHtml`, by node type. */
export const hastHandlers = {
  article: (node: Article, state) => {
    const children = node.children.flatMap(child => state.one(child, node))
    return h('article', {...state.own(node), ...strings({lang: node.data?.lang})}, spaced(children))
  },
  kicker: element('p'),
  headline: element('h1'),
  lead: element('p'),
  timestamp: (node: Timestamp, state) => {
    const children = state.all(node)
    const {date} = node
    return h('p', state.own(node), typeof date === 'string' ? [h('time', {dateTime: date}, children)] : children)
  },
  byline: element('address'),
  paragraph: element('p'),
  subheading: (node: Subheading, state) => {
    const depth = Number(node.depth) || 1
    return h(`h${Math.min(Math.max(depth, 1) + 1, 6)}`, state.own(node), state.all(node))
  },
  figure: element('figure'),
  caption: (node: Node, state, parent) => {
    // A figure has one `figcaption`.
    const first = parent?.children.find(({type}) => type === 'caption')
    return h(first === node || !parent ? 'figcaption' : 'p', state.own(node), state.all(node))
  },
  credit: (node: Node, state, parent) => {
    if (parent?.type === 'article') return h('address', state.own(node), state.all(node))
    return h(parent?.type === 'figure' ? 'p' : 'small', state.own(node), state.all(node))
  },
  related: element('aside'),
  keywords: element('p'),
  // What a content management system left is no text of the article: it stays in the page, unseen.
  residue: (node: Node, state, parent) =>
    h(parent?.type === 'article' ? 'p' : 'span', {...state.own(node), hidden: true}, state.all(node)),
  text: ({value}: Text) => ({type: 'text', value: String(value)}),
  strong: element('strong'),
  emphasis: element('em'),
  delete: element('del'),
  break: (node: Node, state) => h('br', state.own(node)),
  inlineCode: element('code'),
  link: (node: Link, state) => {
    const {url, title} = node
    return h('a', {...state.own(node), href: String(url ?? ''), ...strings({title})}, state.all(node))
  },
  image: (node: Image, state, parent) => {
    const {url, title, alt, data} = node
    const image = h('img', {...state.own(node), src: String(url ?? ''), alt: '', ...strings({alt, title})})
    const link = parent?.type === 'figure' ? data?.link : undefined
    if (typeof link !== 'string') return image
    if (node.position) image.position = copyPosition(node.position)
    return h('a', {href: link}, image)
  },
  list: (node: List, state) => {
    const {ordered, start} = node
    return h(ordered ? 'ol' : 'ul', {...state.own(node), ...(typeof start === 'number' && {start})}, state.all(node))
  },
  listItem: element('li'),
  blockquote: element('blockquote'),
  table: (node: Table, state) => {
    const [head, ...rows] = (node.children ?? []).flatMap(row => state.one(row, node))
    return h('table', state.own(node), [
      ...(head ? [h('thead', head)] : []),
      ...(rows.length > 0 ? [h('tbody', rows)] : [])
    ])
  },
  tableRow: element('tr'),
  tableCell: element('td'),
  code: (node: Code, state) => {
    const {lang, value} = node
    const code = h('code', typeof lang === 'string' ? {className: [`language-${lang}`]} : {}, String(value ?? ''))
    return h('pre', state.own(node), code)
  },
  thematicBreak: (node: Node, state) => h('hr', state.own(node))
} satisfies HastHandlers
