import type {Element, ElementContent, Properties} from 'hast'
import {h} from 'hastscript'
import type {Node, Parent} from 'unist'
import type {Handler} from '../../tree/handler.ts'
import type {HastState} from './state.ts'

/**
 * Make a handler that writes a node as an element with the node's children.
 *
 * @param tagName Name of the element.
 * @returns The handler.
 */
export function element(tagName: string): Handler<HastState, Element> {
  return (node: Node, state) => h(tagName, state.own(node), state.all(node))
}

/**
 * Write a node that has no handler: its text or its children, in an element that says its type.
 *
 * @param node Node.
 * @param state What handlers may use.
 * @param parent Its parent.
 * @returns Element.
 */
export function unknown(node: Node, state: HastState, parent: Parent | undefined): Element {
  return h(parent?.type === 'article' ? 'div' : 'span', state.own(node), state.all(node))
}

/**
 * Keep the fields that can be attributes.
 *
 * @param fields Fields of a node.
 * @returns Those that are strings.
 */
export function strings(fields: Readonly<Record<string, unknown>>): Properties {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value === 'string')) as Properties
}

/**
 * Put each child of an article on a line of its own.
 *
 * @param children What the children of the article became.
 * @returns The same with line ends around.
 */
export function spaced(children: readonly ElementContent[]): ElementContent[] {
  return [
    ...children.flatMap((child): ElementContent[] => [{type: 'text', value: '\n'}, child]),
    {type: 'text', value: '\n'}
  ]
}
