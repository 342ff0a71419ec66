import type {Element, ElementContent, Nodes, Root, Text} from 'hast'
import type {Node} from 'unist'
import type {Article} from '../tree/index.ts'

type Fields = Node & Record<string, unknown> & {children?: Node[]; value?: string}

/** Types of elements that have no class: the names of mdast for what HTML has too. */
const types = new Map(
  Object.entries({
    p: 'paragraph',
    strong: 'strong',
    b: 'strong',
    em: 'emphasis',
    i: 'emphasis',
    del: 'delete',
    s: 'delete',
    br: 'break',
    code: 'inlineCode',
    a: 'link',
    img: 'image',
    ul: 'list',
    ol: 'list',
    li: 'listItem',
    blockquote: 'blockquote',
    table: 'table',
    tr: 'tableRow',
    td: 'tableCell',
    th: 'tableCell',
    pre: 'code',
    hr: 'thematicBreak',
    h1: 'headline',
    h2: 'subheading',
    h3: 'subheading',
    h4: 'subheading',
    h5: 'subheading',
    h6: 'subheading',
    figure: 'figure',
    figcaption: 'caption'
  })
)
const literals = new Set(['inlineCode', 'code', 'creditRole', 'contributor', 'agency', 'endMark', 'residue', 'html'])
/** Nodes that hold neither words nor nodes. */
const leaves = new Set(['break', 'image', 'thematicBreak', 'footnoteReference', 'imageReference', 'definition'])
/** Nodes that hold nodes alone: the white space between them is layout. */
const boxes = new Set(['article', 'figure', 'list', 'listItem', 'blockquote', 'table', 'tableRow'])
const transparent = new Set(['thead', 'tbody', 'tfoot', 'time', 'text'])
const deepest = 220
const ownData = new Set(['dataFields', 'dataMore', 'dataConstruct', 'dataConfidence'])
/**
 * Read an article that `toHtml` wrote.
 *
 * @param tree Page or fragment.
 * @returns The article, or nothing where the tree holds no such article.
 */
export function fromTinHast(tree: Root): Article | undefined {
  const element = findOwn(tree)
  return element && (one(element, 0)[0] as Article)
}

function findOwn(tree: Root): Element | undefined {
  const stack: Nodes[] = [...(tree.children as Nodes[])].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type !== 'element') continue
    if (node.tagName === 'article' && typeOf(node) === 'article') return node
    for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index] as Nodes)
  }
  return undefined
}

function typeOf({tagName, properties}: Element): string | undefined {
  const names = Array.isArray(properties.className) ? properties.className.map(String) : []
  const name = names.find(found => found.startsWith('tin-'))
  return name ? name.slice(4).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) : types.get(tagName)
}

function one(node: Element, depth: number): Node[] {
  const type = typeOf(node)
  if (type === undefined || transparent.has(type) || transparent.has(node.tagName)) {
    if (type === 'text' || depth > deepest) return [placed({type: 'text', value: textOf(node)}, node)]
    return all(node, depth + 1)
  }
  const made: Fields = {type, ...fieldsOf(type, node)}
  if (leaves.has(type)) return [placed(made, node)]
  if (literals.has(type) || depth > deepest) made.value = textOf(node)
  else made.children = all(node, depth + 1, boxes.has(type))
  return [placed(made, node)]
}

function all(node: Element, depth: number, box = false): Node[] {
  return node.children.flatMap((child: ElementContent): Node[] => {
    if (child.type === 'element') return linked(node, child) ?? one(child, depth)
    if (child.type !== 'text' || (box && child.value.trim() === '')) return []
    return [placed({type: 'text', value: child.value}, child)]
  })
}

/** An image of a figure may be a link. */
function linked(parent: Element, {tagName, properties, children}: Element): Node[] | undefined {
  const image = children.find(child => child.type === 'element')
  if (parent.tagName !== 'figure' || tagName !== 'a' || image?.type !== 'element' || image.tagName !== 'img')
    return undefined
  return one(image, 0).map(node => ({...node, data: {...node.data, link: String(properties.href ?? '')}}))
}

function fieldsOf(type: string, {tagName, properties, children}: Element): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  const text = (field: string, value: unknown) => {
    if (typeof value === 'string') fields[field] = value
  }
  for (const [name, value] of Object.entries(properties)) {
    if (!name.startsWith('data') || ownData.has(name) || name.length < 5) continue
    text(`${name[4]?.toLowerCase()}${name.slice(5)}`, value)
  }
  Object.assign(fields, parse(properties.dataFields))
  const data = parse(properties.dataMore)
  if (typeof properties.dataConstruct === 'string') data.construct = properties.dataConstruct
  const confidence = Number(properties.dataConfidence)
  if (properties.dataConfidence !== undefined && confidence >= 0 && confidence <= 1) data.confidence = confidence
  if (type === 'article' && typeof properties.lang === 'string') data.lang = properties.lang
  if (Object.keys(data).length > 0) fields.data = data
  if (type === 'subheading' && fields.depth === undefined) fields.depth = Math.max(1, Number(tagName[1]) - 1) || 1
  if (type === 'link') fields.url = String(properties.href ?? '')
  if (type === 'image') {
    fields.url = String(properties.src ?? '')
    if (properties.alt !== '') text('alt', properties.alt)
  }
  if (type === 'link' || type === 'image') text('title', properties.title)
  if (type === 'list') {
    fields.ordered = tagName === 'ol'
    if (typeof properties.start === 'number') fields.start = properties.start
  }
  const code = children[0]
  if (type === 'code' && code?.type === 'element') {
    const name = [code.properties.className].flat().find(found => String(found).startsWith('language-'))
    if (name) fields.lang = String(name).slice(9)
  }
  return fields
}

/** Fields that have no attribute of their own. */
function parse(value: unknown): Record<string, unknown> {
  if (typeof value !== 'string') return {}
  try {
    const fields: unknown = JSON.parse(value)
    if (fields === null || typeof fields !== 'object') return {}
    return Object.fromEntries(
      Object.entries(fields).filter(([name]) => name !== 'children' && name !== 'type' && name !== '__proto__')
    )
  } catch {
    return {}
  }
}

function textOf(node: Element): string {
  let value = ''
  const stack: Nodes[] = [node]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.type === 'text') value += next.value
    else if (next.type === 'element') for (const child of [...next.children].reverse()) stack.push(child)
  }
  return value
}

function placed(node: Fields, {position}: Element | Text): Fields {
  if (position) node.position = {start: {...position.start}, end: {...position.end}}
  return node
}
