import type {Node, Parent} from 'unist'
import type {Article} from '../tree/index.ts'

/** Where a node stands in the source. */
export interface SpanRow {
  /** Type of the node. */
  type: string
  /** Offset of its first character, in UTF-16 code units. */
  start: number
  /** Offset after its last character. */
  end: number
  /** How sure its label is, from 0 to 1; 1 for what has no label of its own. */
  confidence: number
}

/**
 * Write a tree as rows of type, start, end and confidence, far smaller than the tree.
 *
 * The rows stand in the order of the source, each node before those in it. Plain `text`, which every node ends in, has
 * no row, nor have nodes that stand nowhere in the source.
 *
 * @param tree Article.
 * @returns Rows.
 */
export function toSpans(tree: Article): SpanRow[] {
  const rows: SpanRow[] = []
  const stack: Node[] = [...tree.children].reverse()
  while (stack.length > 0) {
    const node = stack.pop() as Node & Partial<Parent>
    const {type, position, children = []} = node
    if (type === 'text') continue
    const start = position?.start.offset
    const end = position?.end.offset
    if (start !== undefined && end !== undefined) rows.push({type, start, end, confidence: confidenceOf(node)})
    for (let index = children.length - 1; index >= 0; index--) stack.push(children[index] as Node)
  }
  return rows
}

function confidenceOf({data}: Node): number {
  const confidence = (data as {confidence?: unknown} | undefined)?.confidence
  return typeof confidence === 'number' ? confidence : 1
}
