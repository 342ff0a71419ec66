import {toString as textOf} from 'tinast'
import type {Node, Parent} from 'unist'
import type {Fact, TreeRow} from '../protocol.ts'

const facts = new Set(['credit', 'dateline', 'timestamp', 'byline', 'keywords', 'endMark'])
const parts = new Set(['creditRole', 'contributor', 'agency'])
const shortText = 160

/**
 * Say what a block says as data: datelines, dates, who made what.
 *
 * @param block Block.
 * @returns Facts in the order of the source.
 */
export function factsOf(block: Node): Fact[] {
  const found: Fact[] = []
  const stack: Node[] = [block]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (facts.has(node.type)) {
      const {start, end} = node.position ?? {}
      found.push({type: node.type, start: start?.offset ?? -1, end: end?.offset ?? -1, parts: partsOf(node)})
    }
    pushChildren(stack, node)
  }
  return found
}

function partsOf(node: Node): Fact['parts'] {
  const list: Fact['parts'] = fieldsOf(node).map(([name, value]) => [name, value])
  for (const child of (node as Partial<Parent>).children ?? []) {
    if (!parts.has(child.type)) continue
    const {value = '', role, qualifier, id} = child as {value?: string; role?: string; qualifier?: string; id?: string}
    if (child.type === 'creditRole') list.push([role ?? 'credit', qualifier ? `${value} (${qualifier})` : value])
    else list.push([child.type, id ? `${value} [${id}]` : value])
  }
  return list
}

const common = new Set(['type', 'children', 'value', 'position', 'data'])

/** The fields that nodes of one type have beside those that all have. */
function fieldsOf(node: Node): [string, string][] {
  return Object.entries(node)
    .filter(([name, value]) => !common.has(name) && value !== undefined && value !== null)
    .map(([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : String(value)])
}

/**
 * List the children of a node, for the tree.
 *
 * @param tree Root.
 * @param path Indexes that lead to the node.
 * @returns A row for each child; none where the path leads nowhere.
 */
export function childRows(tree: Node, path: readonly number[]): TreeRow[] {
  let node: Node | undefined = tree
  for (const index of path) node = (node as Partial<Parent> | undefined)?.children?.[index]
  const {children = []} = (node ?? {}) as Partial<Parent>
  return children.map((child, index) => {
    const {value, data, position} = child as Node & {value?: unknown}
    const confidence = (data as {confidence?: number} | undefined)?.confidence
    const start = position?.start.offset
    return {
      path: [...path, index],
      type: child.type,
      text: shorten(typeof value === 'string' ? value : textOf(child).slice(0, 2 * shortText)),
      fields: fieldsOf(child),
      children: (child as Partial<Parent>).children?.length ?? 0,
      ...(start !== undefined && {start}),
      ...(confidence !== undefined && {confidence})
    }
  })
}

function shorten(text: string): string {
  return text.length > shortText ? `${text.slice(0, shortText)}…` : text
}

function pushChildren(stack: Node[], node: Node): void {
  const {children = []} = node as Partial<Parent>
  for (let at = children.length - 1; at >= 0; at--) stack.push(children[at] as Node)
}
