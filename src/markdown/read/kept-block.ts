import type {PhrasingContent} from 'mdast'
import type {Node, Parent, Position} from 'unist'
import {noHints} from '../../block/block.ts'
import {readPhrasing} from '../../block/phrasing/index.ts'
import {createPartLocator} from '../../util/locator.ts'
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
  const {hints, ...words} = readPhrasing(wordsOfKept(kept, state.file), {file: state.file, position: node.position})
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
 * @param file The file that positions index, where it is known.
 * @returns Inline nodes, with breaks between the parts.
 */
export function wordsOfKept(node: Node, file: string | undefined): PhrasingContent[] {
  const found: PhrasingContent[] = []
  const stack: Node[] = [node]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (holdsWords(next) || next.type === 'code') {
      if (found.length > 0) found.push({type: 'break'})
      if (next.type === 'code') found.push(codeAsText(next as Node & {value: string}, file))
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
 * @param file The file that positions index, where it is known.
 * @returns Text; it stands where its words do, without the fence around them.
 */
export function codeAsText({value, position}: Node & {value: string}, file: string | undefined): PhrasingContent {
  return {type: 'text', value, ...(position && {position: placeOf(value, position, file) ?? position})}
}

function placeOf(value: string, {start, end}: Position, file: string | undefined): Position | undefined {
  if (file === undefined || start.offset === undefined) return undefined
  const source = file.slice(start.offset, end.offset)
  const fence = /^[ \t]*(?:`{3}|~{3})[^\r\n]*(?:\r\n?|\n)/.exec(source)?.[0].length ?? 0
  const at = source.indexOf(value, fence)
  return at === -1 ? undefined : createPartLocator(source, start)(at, at + value.length)
}

function holdsWords({type}: Node): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell'
}
