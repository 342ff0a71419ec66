import type {PhrasingContent} from 'mdast'
import type {Node, Parent} from 'unist'
import {noHints} from '../../block/block.ts'
import {readPhrasing} from '../../block/phrasing/index.ts'
import {type InlineContext, liftLiterals, tidyInline} from './inline.ts'
import {deepestKept, type ReadState} from './state.ts'

/**
 * Keep a node of mdast as a block: a list, a table, a quotation, a node that is not known.
 *
 * @param state State.
 * @param node Node; it is copied.
 */
export function keepBlock(state: ReadState, node: Node): void {
  const kept = copyKept(node, state)
  const {hints, ...words} = readPhrasing(wordsOfKept(kept), {file: state.file, position: node.position})
  state.list.addNode(kept, node.position, words, hints.allLink ? {allLink: true} : noHints)
}

/**
 * Copy a node that is kept, its words made tidy; what is nested too deep is lifted.
 *
 * @param node Node.
 * @param context File and definitions.
 * @returns The copy.
 */
export function copyKept(node: Node, context: InlineContext): Node {
  return copyNode(node, context, 0)
}

function copyNode(node: Node, context: InlineContext, depth: number): Node {
  const {children, ...rest} = node as Node & {children?: Node[]}
  const twin: Node & {children?: Node[]} = structuredClone(rest)
  if (!children) return twin
  if (depth >= deepestKept) twin.children = liftLiterals(children)
  else if (holdsWords(node)) {
    const words = tidyInline(children as PhrasingContent[], node.position, context)
    twin.children = words.map(child => structuredClone(child))
  } else twin.children = children.map(child => copyNode(child, context, depth + 1))
  return twin
}

/**
 * Find the words of a block that is kept, its parts on lines of their own.
 *
 * @param node Block.
 * @returns Inline nodes, with breaks between the parts.
 */
export function wordsOfKept(node: Node): PhrasingContent[] {
  const found: PhrasingContent[] = []
  const stack: Node[] = [node]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (holdsWords(next) || next.type === 'code') {
      if (found.length > 0) found.push({type: 'break'})
      if (next.type === 'code') found.push(codeAsText(next as Node & {value: string}))
      else for (const child of (next as Parent).children) found.push(child as PhrasingContent)
      continue
    }
    const {children = []} = next as Partial<Parent>
    for (let index = children.length - 1; index >= 0; index--) stack.push(children[index] as Node)
  }
  return found
}

/**
 * Take code as words.
 *
 * @param node Code.
 * @returns Text.
 */
export function codeAsText(node: Node & {value: string}): PhrasingContent {
  return {type: 'text', value: node.value, ...(node.position && {position: node.position})}
}

function holdsWords({type}: Node): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell'
}
