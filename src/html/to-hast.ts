import type {ElementContent, Properties, Root} from 'hast'
import {sanitize as clean} from 'hast-util-sanitize'
import {h} from 'hastscript'
import type {Node, Parent} from 'unist'
import type {Article} from '../tree/index.ts'
import {schema} from './sanitize-schema.ts'

/** Writes a node as HTML nodes. */
export type HastHandler = (node: Node, state: HastState, parent: Node | undefined) => ElementContent | ElementContent[]

/** What handlers may use. */
export interface HastState {
  /** Write one node. */
  one(node: Node, parent?: Node): ElementContent[]
  /** Write the children of a node one after another. */
  all(node: Node): ElementContent[]
  /** Class, data attributes and place that let the node be read again; spread them into the properties of its element. */
  own(node: Node): Properties
}

/** Options of `toHast`. */
export interface ToHastOptions {
  /** Handlers by node type, merged over the defaults. */
  handlers?: Readonly<Record<string, HastHandler>>
  /**
   * Leave out all that could harm a page: addresses that run code, event handlers, frames, styles; on by default.
   * Off only where handlers make such things and the tree is trusted.
   */
  sanitize?: boolean
}

type Fields = Node & Record<string, unknown> & {children?: Node[]; value?: unknown}

/** Fields that are attributes or the name of the element itself. */
const native: Readonly<Record<string, readonly string[]>> = {
  link: ['url', 'title'],
  image: ['url', 'title', 'alt'],
  list: ['ordered', 'start'],
  code: ['lang']
}
const always = new Set(['type', 'children', 'value', 'position', 'data'])
/** Deeper nodes are written as their text: no tree of an article nests so deep, and pages must survive recursion. */
const deepest = 200
const ownTypes = new Set(
  (
    'kicker headline lead timestamp byline paragraph subheading figure caption credit creditRole contributor agency ' +
    'dateline endMark related keywords residue'
  ).split(' ')
)

const defaults: Readonly<Record<string, HastHandler>> = {
  kicker: element('p'),
  headline: element('h1'),
  lead: element('p'),
  timestamp: (node, state) => {
    const {date} = node as Fields
    const children = state.all(node)
    return h('p', state.own(node), typeof date === 'string' ? [h('time', {dateTime: date}, children)] : children)
  },
  byline: element('address'),
  paragraph: element('p'),
  subheading: (node, state) => {
    const depth = Number((node as Fields).depth) || 1
    return h(`h${Math.min(Math.max(depth, 1) + 1, 6)}`, state.own(node), state.all(node))
  },
  figure: element('figure'),
  caption: (node, state, parent) => {
    // A figure has one `figcaption`.
    const first = (parent as Parent | undefined)?.children.find(({type}) => type === 'caption')
    return h(first === node || !parent ? 'figcaption' : 'p', state.own(node), state.all(node))
  },
  credit: (node, state, parent) => {
    if (parent?.type === 'article') return h('address', state.own(node), state.all(node))
    return h(parent?.type === 'figure' ? 'p' : 'small', state.own(node), state.all(node))
  },
  related: element('aside'),
  keywords: element('p'),
  // What a content management system left is no text of the article: it stays in the page, unseen.
  residue: (node, state, parent) =>
    h(parent?.type === 'article' ? 'p' : 'span', {...state.own(node), hidden: true}, state.all(node)),
  strong: element('strong'),
  emphasis: element('em'),
  delete: element('del'),
  break: (node, state) => h('br', state.own(node)),
  inlineCode: element('code'),
  link: (node, state) => {
    const {url, title} = node as Fields
    return h('a', {...state.own(node), href: String(url ?? ''), ...text({title})}, state.all(node))
  },
  image: (node, state, parent) => {
    const {url, title, alt, data} = node as Fields
    const image = h('img', {...state.own(node), src: String(url ?? ''), alt: '', ...text({alt, title})})
    const link = parent?.type === 'figure' ? (data as {link?: unknown} | undefined)?.link : undefined
    return typeof link === 'string' ? h('a', {href: link}, image) : image
  },
  list: (node, state) => {
    const {ordered, start} = node as Fields
    return h(ordered ? 'ol' : 'ul', {...state.own(node), ...(typeof start === 'number' && {start})}, state.all(node))
  },
  listItem: element('li'),
  blockquote: element('blockquote'),
  table: (node, state) => {
    const [head, ...rows] = ((node as Fields).children ?? []).flatMap(row => state.one(row, node))
    return h('table', state.own(node), [
      ...(head ? [h('thead', head)] : []),
      ...(rows.length > 0 ? [h('tbody', rows)] : [])
    ])
  },
  tableRow: element('tr'),
  tableCell: element('td'),
  code: (node, state) => {
    const {lang, value} = node as Fields
    return h(
      'pre',
      state.own(node),
      h('code', typeof lang === 'string' ? {className: [`language-${lang}`]} : {}, String(value ?? ''))
    )
  },
  thematicBreak: (node, state) => h('hr', state.own(node))
}

/**
 * Write an article as HTML nodes.
 *
 * @param tree Article.
 * @param options Options.
 * @returns A root with one `article` element.
 * @throws TypeError where a handler is no function.
 */
export function toHast(tree: Article, options: ToHastOptions = {}): Root {
  const handlers = new Map(Object.entries({...defaults, ...options.handlers}))
  for (const [type, handler] of handlers) {
    if (typeof handler !== 'function') throw new TypeError(`The handler of \`${type}\` must be a function`)
  }
  let depth = 0
  const state: HastState = {one, all, own}
  const custom = handlers.get('article')
  const article = custom
    ? [custom(tree, state, undefined)].flat()
    : [
        h(
          'article',
          {...own(tree), ...text({lang: tree.data?.lang})},
          spaced(tree.children.flatMap(node => one(node, tree)))
        )
      ]
  const root: Root = {type: 'root', children: [...article, {type: 'text', value: '\n'}]}
  return options.sanitize === false ? root : (clean(root, schema) as Root)

  function one(node: Node, parent?: Node): ElementContent[] {
    const handler = handlers.get(node.type)
    if (depth > deepest) return [{type: 'text', value: textOf(node)}]
    depth++
    const made =
      node.type === 'text' && !handler
        ? {type: 'text' as const, value: String((node as Fields).value)}
        : (handler ?? unknown)(node, state, parent)
    depth--
    return [made].flat()
  }

  function all(node: Node): ElementContent[] {
    const {value, children = []} = node as Fields
    if (typeof value === 'string') return [{type: 'text', value}]
    const made: ElementContent[] = []
    for (const child of children) {
      for (const next of one(child, node)) {
        // Two texts in a row, and an empty one, would be read as one or none.
        const lost = next.type === 'text' && (next.value === '' || made.at(-1)?.type === 'text')
        made.push(lost ? h('span', {className: ['tin-text']}, next) : next)
      }
    }
    return made
  }
}

/** Class, data attributes and place of a node. */
function own(node: Node): Properties {
  const properties: Properties = {}
  const {type, data} = node
  const name = kebab(type)
  if (type === 'article' || ownTypes.has(type) || !Object.hasOwn(defaults, type)) properties.className = [`tin-${name}`]
  const rest: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(node)) {
    if (always.has(field) || value === undefined) continue
    // An attribute cannot say that there is none, or that there is an empty one.
    if (Object.hasOwn(native, type) && native[type]?.includes(field) && value !== null && value !== '') continue
    if (typeof value === 'string' && ownTypes.has(type))
      properties[`data${field[0]?.toUpperCase()}${field.slice(1)}`] = value
    else if (!(type === 'subheading' && field === 'depth' && Number(value) <= 5)) rest[field] = value
  }
  if (Object.keys(rest).length > 0) properties.dataFields = JSON.stringify(rest)
  const {construct, confidence, evidence, lang, link, ...more} = (data ?? {}) as Record<string, unknown>
  if (Object.keys(more).length > 0) properties.dataMore = JSON.stringify(more)
  if (typeof construct === 'string') properties.dataConstruct = construct
  if (typeof confidence === 'number') properties.dataConfidence = String(confidence)
  return properties
}

function element(tagName: string): HastHandler {
  return (node, state) => {
    const made = h(tagName, state.own(node), state.all(node))
    if (node.position) made.position = {start: {...node.position.start}, end: {...node.position.end}}
    return made
  }
}

/** A node that the library does not know: its text or its children, in an element that says its type. */
const unknown: HastHandler = (node, state, parent) =>
  h(parent?.type === 'article' ? 'div' : 'span', state.own(node), state.all(node))

/** Attributes that have text. */
function text(fields: Record<string, unknown>): Properties {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value === 'string')) as Properties
}

function spaced(children: readonly ElementContent[]): ElementContent[] {
  return [
    ...children.flatMap((child): ElementContent[] => [{type: 'text', value: '\n'}, child]),
    {type: 'text', value: '\n'}
  ]
}

function kebab(type: string): string {
  return type.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}

/** The text of a node, without recursion. */
function textOf(node: Node): string {
  let value = ''
  const stack: Fields[] = [node as Fields]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (typeof next.value === 'string') value += next.value
    for (const child of [...(next.children ?? [])].reverse()) stack.push(child as Fields)
  }
  return value
}
