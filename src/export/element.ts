import type {Node, Parent} from 'unist'
import type {Element, ElementContent} from 'xast'
import type {Handler} from '../tree/handler.ts'
import {clean, lineOf, notBody} from './text.ts'

/** Writes a node as elements. */
export type ElementHandler = Handler<ElementState, ElementContent | ElementContent[]>

/** Handlers by node type. */
export type ElementHandlers = Readonly<Record<string, ElementHandler | undefined>>

/** What handlers may use. */
export interface ElementState {
  /** Write one node. */
  one(node: Node, parent?: Parent): ElementContent[]
  /** Write the children of a node as they are. */
  all(node: Node): ElementContent[]
  /** Write the children of a node where only inline elements may stand: of others their text is left. */
  inline(node: Node): ElementContent[]
  /** Write nodes where only blocks may stand: what stands between them becomes paragraphs. */
  flow(nodes: readonly Node[], parent?: Parent): Element[]
}

/** Deeper nodes are written as their text: no tree of an article nests so deep, and writers must survive recursion. */
const deepest = 100

/** How a format is written. */
export interface Dialect {
  handlers: ElementHandlers
  /** Names of elements that are blocks. */
  blocks: ReadonlySet<string>
  /** Name of the element of a paragraph. */
  paragraph: string
}

/**
 * Make what writes the nodes of an article as elements of a format.
 *
 * @param dialect The format; what has no handler is written as its children or its text.
 * @returns State.
 */
export function createElementState({handlers, blocks, paragraph}: Dialect): ElementState {
  let depth = 0
  const state: ElementState = {one, all, inline, flow}
  return state

  function one(node: Node, parent?: Parent): ElementContent[] {
    if (depth >= deepest) return text(lineOf(node))
    const handler = Object.hasOwn(handlers, node.type) ? handlers[node.type] : undefined
    depth++
    const made = handler ? [handler(node, state, parent)].flat() : plain(node)
    depth--
    return made
  }

  function plain(node: Node): ElementContent[] {
    if (notBody.has(node.type)) return []
    return 'value' in node && typeof node.value === 'string' ? text(node.value) : all(node)
  }

  function all(node: Node): ElementContent[] {
    return ((node as Partial<Parent>).children ?? []).flatMap(child => one(child, node as Parent))
  }

  function inline(node: Node): ElementContent[] {
    return all(node).flatMap(child => withoutBlocks(child, blocks))
  }

  function flow(nodes: readonly Node[], parent?: Parent): Element[] {
    const made: Element[] = []
    let run: ElementContent[] = []
    for (const child of nodes.flatMap(node => one(node, parent))) {
      if (child.type === 'element' && blocks.has(child.name)) {
        close()
        made.push(child)
      } else run.push(child)
    }
    close()
    return made

    function close(): void {
      if (run.some(child => child.type !== 'text' || child.value.trim() !== '')) made.push(element(paragraph, {}, run))
      run = []
    }
  }
}

/** Take blocks away from around words. */
function withoutBlocks(node: ElementContent, blocks: ReadonlySet<string>): ElementContent[] {
  if (node.type !== 'element') return [node]
  const children = node.children.flatMap(child => withoutBlocks(child, blocks))
  return blocks.has(node.name) ? children : [{...node, children}]
}

/**
 * Make an element.
 *
 * @param name Name.
 * @param attributes Attributes; those without a value are left out.
 * @param children Children.
 * @returns Element.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  children: readonly ElementContent[] = []
): Element {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, clean(value)]]
  )
  return {type: 'element', name, attributes: Object.fromEntries(written), children: [...children]}
}

/**
 * Make a text.
 *
 * @param value Words.
 * @returns The text in a list; an empty list where there are no words.
 */
export function text(value: string | undefined): ElementContent[] {
  const words = clean(value ?? '')
  return words === '' ? [] : [{type: 'text', value: words}]
}

/**
 * Make an element; none where it would be empty, which its content model forbids.
 *
 * @param name Name.
 * @param attributes Attributes.
 * @param children Children.
 * @returns The element in a list, or an empty list.
 */
export function filled(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly ElementContent[]
): Element[] {
  return children.length > 0 ? [element(name, attributes, children)] : []
}

/**
 * Make a test for elements of a name.
 *
 * @param name Name.
 * @returns The test.
 */
export function isElement(name: string): (node: ElementContent) => node is Element {
  return (node): node is Element => node.type === 'element' && node.name === name
}

/**
 * Write a line with the names in it marked, those that stand in it in their order.
 *
 * @param line Line.
 * @param names Names, each with the element that marks it.
 * @returns Content.
 */
export function mark(line: string, names: readonly (readonly [element: string, name: string])[]): ElementContent[] {
  const content: ElementContent[] = []
  let at = 0
  for (const [name, value] of names) {
    const start = value === '' ? -1 : line.indexOf(value, at)
    if (start === -1) continue
    content.push(...text(line.slice(at, start)), element(name, {}, text(value)))
    at = start + value.length
  }
  return [...content, ...text(line.slice(at))]
}
