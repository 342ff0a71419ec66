import type {Node, Parent} from 'unist'

/**
 * Give each parent that has no position that of its children together, from the innermost on.
 *
 * @param root Tree; its nodes are changed, and share no points.
 */
export function joinPositions(root: Node): void {
  const parents: Parent[] = []
  const stack = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    const {children} = node as Partial<Parent>
    if (!children) continue
    parents.push(node as Parent)
    for (const child of children) stack.push(child)
  }
  for (const parent of parents.reverse()) {
    const start = parent.children.find(({position}) => position)?.position?.start
    const end = parent.children.findLast(({position}) => position)?.position?.end
    if (!parent.position && start && end) parent.position = {start: {...start}, end: {...end}}
  }
}
