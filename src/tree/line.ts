import type {Literal, Node, Parent} from 'unist'
import {schemaOf} from './schema.ts'

/** Stands for what is left out. */
const leftOut = '\uFFFC'
const gap = /[\s\uFFFC]+/g
const closing = /^[.,;:!?…)\]”’]/

/**
 * Write the words of a node on one line, with single spaces.
 *
 * A stack instead of recursion, so that no depth of nesting overflows.
 *
 * @param node Node.
 * @param skip Types of nodes that are left out.
 * @returns Text; empty where there is nothing but what is left out or kept as it was found.
 */
export function lineOf(node: Node, skip: ReadonlySet<string>): string {
  let text = ''
  let hasProse = false
  const stack = [node]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const {type, value, children} = next as Node & Partial<Literal & Parent>
    if (skip.has(type)) text += leftOut
    else if (children) for (let at = children.length - 1; at >= 0; at--) stack.push(children[at] as Node)
    else if (typeof value === 'string') {
      text += value
      hasProse ||= !schemaOf(type)?.verbatim
    } else text += type === 'break' ? ' ' : leftOut
  }
  return hasProse ? text.replace(gap, close).trim() : ''
}

/** One space stands for white space and for what was left out; none before punctuation and at the end. */
function close(run: string, offset: number, text: string): string {
  const end = offset + run.length
  return run.includes(leftOut) && closing.test(text.slice(end, end + 1)) ? '' : ' '
}
