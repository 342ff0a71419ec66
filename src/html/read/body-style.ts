import type {Hints} from '../../block/block.ts'
import type {FlowItem} from '../layout/flow.ts'

/** The longest heading; longer ones are text that was set as a heading. */
export const longestHeading = 200
/** The shortest text that shows how body text is set. */
const shortestBody = 80
/** The share of the text that must be set in a way to be called body text. */
const plainShare = 0.3
/** The fewest words of a summary that is set as a heading. */
const fewestLeadWords = 14

/** How the text of a document is set. */
export interface Styles {
  /** What the style of a text says of it; `at` is its number among the items. */
  hints(item: FlowItem, at: number): Hints
  /** Number of the first item of body text, or of all items. */
  body: number
}

/**
 * See how body text is set in a document, to tell apart what is set in another way.
 *
 * @param items Items of the article.
 * @returns The styles.
 */
export function readStyles(items: readonly FlowItem[]): Styles {
  const plain = findPlain(items)
  const counts = count(items)
  const isPlain = (item: FlowItem) => item.kind === 'text' && plain.has(styleOf(item))
  const first = items.findIndex(item => isPlain(item) && item.text.length >= shortestBody)
  const body = first === -1 ? items.length : first
  const last = items.findLastIndex(isPlain)
  return {hints, body}

  function hints(item: FlowItem, at: number): Hints {
    if (plain.size === 0) return {}
    if (isPlain(item)) return {bodyStyle: true}
    const {bold, heading} = item.box
    const again = (counts.get(styleOf(item)) ?? 0) > 1 && (bold || heading > 1)
    // A heading of many words before the body is the summary, as many systems set it.
    const lead = at < body && heading > 1 && item.text.split(' ').length >= fewestLeadWords
    return {
      bodyStyle: false,
      ...(at > last && {afterBody: true}),
      ...(again && {repeatedStyle: true}),
      ...(lead && {label: 'lead'})
    }
  }
}

/** The ways in which most of the text is set. */
function findPlain(items: readonly FlowItem[]): Set<string> {
  const sizes = new Map<string, number>()
  let all = 0
  for (const item of items) {
    if (item.kind !== 'text' || item.text.length < shortestBody || item.box.heading > 0) continue
    const style = styleOf(item)
    sizes.set(style, (sizes.get(style) ?? 0) + item.text.length)
    all += item.text.length
  }
  return new Set([...sizes].filter(([, size]) => size >= all * plainShare).map(([style]) => style))
}

/** How many short texts are set in each way. */
function count(items: readonly FlowItem[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) {
    if (item.kind !== 'text' || item.text.length > longestHeading) continue
    const style = styleOf(item)
    counts.set(style, (counts.get(style) ?? 0) + 1)
  }
  return counts
}

function styleOf({blockBox, box}: FlowItem): string {
  const {tagName, properties} = blockBox.node
  const {bold, italic, centred, small, heading, link} = box
  return [tagName, properties.className, bold, italic, centred, small, heading, link, box.labelledBy?.meaning].join(' ')
}
