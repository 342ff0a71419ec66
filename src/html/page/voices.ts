import {isPersonal} from '../../credit/party-name.ts'
import {groupBy} from '../../util/group-by.ts'
import type {Box} from '../layout/box.ts'
import type {FlowItem} from '../layout/flow.ts'
import type {Prose} from './prose.ts'

/** The fewest comments that are told by their form, the longest of them, and the most texts of one. */
const fewest = 2
const longestVoice = 1200
const mostTexts = 5
/** The longest name of a reader, and the share of the prose that comments have at most. */
const longestName = 40
const largestShare = 0.5
/** The share of the prose that stands below them at most: the imprint. */
const largestRest = 0.2
/** What pages write over and under what readers say. */
const ofReaders =
  /bình luận|ý kiến|phản hồi|nhận xét|thảo luận|bạn đọc|độc giả|góp lời|trả lời|thích|repl(?:y|ies)|comment/iu
/** A name that readers choose: `hoangnv_88`. */
const chosen = /^[\p{L}\d][\p{L}\d._-]{2,24}$/u

/**
 * Find what readers say where no class tells it: elements of one kind beside each other, each of a name and what was said.
 *
 *     <div class="yk-o"><div>Lê Na</div><div>Bài viết rất hay, …</div></div>
 *     <div class="yk-o"><div>Minh Hà</div><div>Tôi nghĩ khác, …</div></div>
 *
 * @param items Items in source order.
 * @param prose Prose of the page.
 * @returns Their elements.
 */
export function findVoices(items: readonly FlowItem[], prose: Prose): Box[] {
  const units = items.flatMap(item => {
    const said = items[item.order + 1]
    const box = said && prose.of(said) > 0 && isName(item) ? unitOf(item, said) : undefined
    return box?.parent ? [box] : []
  })
  return [...groupBy(units, ({parent}) => parent).values()]
    .flatMap(boxes => [...groupBy(boxes, kindOf).values()])
    .filter(boxes => boxes.length >= fewest && shareOf(boxes, prose) <= largestShare && isTalk(boxes, items, prose))
    .flat()
}

function kindOf({node}: Box): string {
  return `${node.tagName} ${node.properties.className ?? ''}`
}

/** Say whether elements stand after the story, and a line over the first or a part of it speaks of readers. */
function isTalk(boxes: readonly Box[], items: readonly FlowItem[], prose: Prose): boolean {
  const [first] = boxes
  const rest = {from: boxes.at(-1)?.to ?? items.length, to: items.length}
  if (!first || prose.inside(rest) > prose.total * largestRest) return false
  return items
    .slice(Math.max(0, first.from - 1), first.to)
    .some(({text}) => text.length <= longestName && ofReaders.test(text))
}

function isName({kind, text, box}: FlowItem): boolean {
  if (kind !== 'text' || text.length > longestName || box.heading > 0) return false
  return chosen.test(text) || isPersonal(text)
}

/** The smallest element around a name and what follows it, where it holds no more than a comment does. */
function unitOf(name: FlowItem, said: FlowItem): Box | undefined {
  let box: Box | undefined = name.blockBox
  while (box && box.to <= said.order) box = box.parent?.blockBox
  const isUnit = box && box.from === name.order && box.texts <= mostTexts && box.size <= longestVoice
  return isUnit ? box : undefined
}

function shareOf(boxes: readonly Box[], prose: Prose): number {
  return boxes.reduce((sum, box) => sum + prose.inside(box), 0) / prose.total
}
