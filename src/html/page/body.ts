import type {Box} from '../layout/box.ts'
import type {FlowItem} from '../layout/flow.ts'
import type {Prose} from './prose.ts'

/** How far the body is looked for around the element with the most prose. */
const mostSteps = 6

/**
 * Find the element that holds the body: the one with the most prose, or the one around it that is marked as the body.
 *
 * @param items Items of the page.
 * @param prose Prose of the page.
 * @param isChrome Says whether an item belongs to the frame of the page.
 * @returns Box of the element, if the page has prose.
 */
export function findBody(
  items: readonly FlowItem[],
  prose: Prose,
  isChrome: (item: FlowItem) => boolean
): Box | undefined {
  const scores = new Map<Box, number>()
  const add = (box: Box | undefined, value: number) => {
    if (box) scores.set(box, (scores.get(box) ?? 0) + value * trust(box))
  }
  for (const item of items) {
    const size = prose.of(item)
    if (size === 0 || isChrome(item)) continue
    const {blockBox} = item
    const holder = blockBox.node.tagName === 'p' || blockBox.heading > 0 ? blockBox.parent?.blockBox : blockBox
    add(holder, size)
    add(holder?.parent?.blockBox, size / 2)
  }
  const [found] = [...scores].sort((a, b) => b[1] - a[1])
  return found && widen(found[0], prose)
}

/** The element that is marked as the body, or one that holds a good part more: a body cut in two by an advertisement. */
function widen(found: Box, prose: Prose): Box {
  let body = found
  let box = body.parent?.blockBox
  for (let steps = 0; box && steps < mostSteps; box = box.parent?.blockBox, steps++) {
    const more = prose.inside(box) / prose.inside(body)
    if (box.meaning === 'body' ? more < 2 : body.meaning !== 'body' && more > 1.3 && box.parent !== undefined)
      body = box
  }
  return body
}

function trust({meaning, node}: Box): number {
  if (meaning === 'body') return 1.6
  return node.tagName === 'article' ? 1.3 : 1
}
