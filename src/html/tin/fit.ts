import type {Literal, Node, Parent} from 'unist'
import {mayHold} from '../../tree/schema.ts'
import {copyPosition} from '../../util/position.ts'

type AnyNode = Node & Partial<Literal> & Partial<Parent>

/** What is made around nodes that stand where they may not: a list has items, an item paragraphs. */
const wrappers = new Map<string, string>(
  Object.entries({
    article: 'paragraph',
    blockquote: 'paragraph',
    listItem: 'paragraph',
    footnoteDefinition: 'paragraph',
    figure: 'caption',
    list: 'listItem',
    table: 'tableRow',
    tableRow: 'tableCell'
  })
)

/**
 * Make nodes fit into a parent by its content model: what may stand there stays, what may stand in something that may
 * stand there is wrapped, of all else its own nodes or its words are left.
 *
 * @param parent Type of the parent.
 * @param nodes Nodes in order.
 * @returns Nodes that the parent may hold.
 */
export function fitInto(parent: string, nodes: readonly Node[]): Node[] {
  const fitted: Node[] = []
  let wrapped: Node[] = []
  let wrapper: string | undefined
  const close = () => {
    const children = wrapper === undefined ? [] : fitInto(wrapper, wrapped)
    if (wrapper !== undefined && children.some(hasWords)) fitted.push(wrap(wrapper, children))
    wrapped = []
    wrapper = undefined
  }
  const queue = [...nodes].reverse() as AnyNode[]
  for (let node = queue.pop(); node; node = queue.pop()) {
    const around = mayHold(parent, node.type) ? undefined : wrapperOf(parent, node.type)
    if (around !== wrapper) close()
    if (around !== undefined) {
      wrapper = around
      wrapped.push(node)
    } else if (mayHold(parent, node.type)) fitted.push(node)
    else for (const part of [...partsOf(node)].reverse()) queue.push(part)
  }
  close()
  return fitted
}

function wrapperOf(parent: string, type: string): string | undefined {
  const wrapper = parent === 'article' && (type === 'image' || type === 'caption') ? 'figure' : wrappers.get(parent)
  if (wrapper === undefined) return undefined
  return mayHold(wrapper, type) || wrapperOf(wrapper, type) !== undefined ? wrapper : undefined
}

function wrap(type: string, children: Node[]): Parent {
  const start = children[0]?.position?.start
  const end = children.at(-1)?.position?.end
  return {type, children, ...(start && end && {position: copyPosition({start, end})})}
}

/**
 * Take a node apart.
 *
 * @param node Node that cannot be as it is.
 * @returns Its children, or its words as text.
 */
export function partsOf({children, value, position}: AnyNode): Node[] {
  if (children) return children
  if (typeof value !== 'string' || value === '') return []
  return [{type: 'text', value, ...(position && {position: copyPosition(position)})} as Literal]
}

function hasWords({type, value}: AnyNode): boolean {
  return type !== 'text' || String(value).trim() !== ''
}
