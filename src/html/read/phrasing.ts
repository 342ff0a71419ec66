import type {Element} from 'hast'
import type {PhrasingContent} from 'mdast'
import {decodeReferences} from '../../util/character-reference.ts'
import {copyPosition} from '../../util/position.ts'
import {isHostile} from '../layout/address.ts'
import type {Box} from '../layout/box.ts'
import type {TextRun} from '../layout/flow.ts'

type WrapperNode = PhrasingContent & {children: PhrasingContent[]}

/** Element names and the inline node of mdast that each becomes. */
const wrappers = new Map<string, 'strong' | 'emphasis' | 'delete'>(
  Object.entries({
    b: 'strong',
    strong: 'strong',
    em: 'emphasis',
    i: 'emphasis',
    del: 'delete',
    s: 'delete',
    strike: 'delete'
  } as const)
)

/**
 * Turn stretches of text into inline nodes of mdast.
 *
 * @param runs Stretches in order.
 * @returns Inline nodes with positions; wrappers that say the same twice are made once.
 */
export function toPhrasing(runs: readonly TextRun[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  const open: {box: Box; node: WrapperNode}[] = []
  for (const {value, box, position} of runs) {
    const chain = chainOf(box)
    let depth = 0
    while (depth < open.length && open[depth]?.box === chain[depth]) depth++
    open.length = depth
    for (const next of chain.slice(depth)) {
      const node = wrap(next)
      ;(open.at(-1)?.node.children ?? nodes).push(node)
      open.push({box: next, node})
    }
    const place = position && {position: copyPosition(position)}
    const leaf: PhrasingContent =
      value === '\n' ? {type: 'break', ...place} : {type: 'text', value: decodeReferences(value), ...place}
    ;(open.at(-1)?.node.children ?? nodes).push(leaf)
  }
  return nodes
}

/** The inline elements around a text that become nodes, outermost first. */
function chainOf(box: Box): Box[] {
  const chain: Box[] = []
  for (let open: Box | undefined = box; open && !open.block; open = open.parent) {
    if (typeOf(open.node)) chain.push(open)
  }
  chain.reverse()
  const seen = new Set<string>()
  return chain.filter(({node}) => {
    const type = typeOf(node) as string
    return !seen.has(type) && seen.add(type)
  })
}

function typeOf({tagName, properties}: Element): string | undefined {
  if (tagName !== 'a') return wrappers.get(tagName)
  return typeof properties.href === 'string' && !isHostile(properties.href) ? 'link' : undefined
}

function wrap({node, split}: Box): WrapperNode {
  const {tagName, properties, position} = node
  const wrapper: WrapperNode =
    tagName === 'a'
      ? {type: 'link', url: String(properties.href), children: []}
      : {type: wrappers.get(tagName) as 'strong', children: []}
  // An element that goes on in another block has no place of its own in this one.
  if (position && !split) wrapper.position = copyPosition(position)
  return wrapper
}
