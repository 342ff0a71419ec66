import type {BlockView, Format, Mark} from '../protocol.ts'

/** A piece of a block: words, a tag of the markup, or a marked node with the pieces in it. */
export type Segment =
  | {kind: 'words'; text: string}
  | {kind: 'tag'; text: string}
  | {kind: 'mark'; mark: Mark; children: Segment[]}

const tag = /<[^<>]{0,2000}>/g

/**
 * Cut the source of a block into what is drawn: marked nodes, the words between them, and tags of HTML.
 *
 * @param source Source of the article.
 * @param placed Block and where it is drawn from.
 * @param format Format.
 * @returns Segments in order; their texts together are the source of the block.
 */
export function segmentsOf(source: string, {block: {end, marks}, from: start}: Placed, format: Format): Segment[] {
  let next = 0
  const cut = (from: number, to: number): Segment[] => {
    const segments: Segment[] = []
    let at = from
    for (let mark = marks[next]; mark && mark.start < to; mark = marks[next]) {
      next++
      // What stands before, or reaches beyond the node that it is in, is drawn as words.
      if (mark.start < at || mark.end > to || mark.end === mark.start) continue
      segments.push(...wordsOf(source.slice(at, mark.start), format))
      segments.push({kind: 'mark', mark, children: cut(mark.start, mark.end)})
      at = mark.end
    }
    segments.push(...wordsOf(source.slice(at, to), format))
    return segments
  }
  return cut(start, end)
}

function wordsOf(text: string, format: Format): Segment[] {
  if (text === '') return []
  if (format !== 'html') return [{kind: 'words', text}]
  const segments: Segment[] = []
  let at = 0
  for (const match of text.matchAll(tag)) {
    if (match.index > at) segments.push({kind: 'words', text: text.slice(at, match.index)})
    segments.push({kind: 'tag', text: match[0]})
    at = match.index + match[0].length
  }
  if (at < text.length) segments.push({kind: 'words', text: text.slice(at)})
  return segments
}

/** A block with its index, and what stands in the source before it that is no block. */
export interface Placed {
  block: BlockView
  index: number
  /** Source between the block before and this one. */
  gap: string
  /** Offset from which the block is drawn; after its start where it overlaps the block before. */
  from: number
}

/**
 * Put blocks in the order of the source.
 *
 * @param source Source of the article.
 * @param blocks Blocks in the order of the tree.
 * @returns Blocks with what stands between them, and what stands after the last.
 */
export function placeBlocks(source: string, blocks: readonly BlockView[]): {placed: Placed[]; rest: string} {
  const ordered = blocks.map((block, index) => ({block, index})).sort((a, b) => a.block.start - b.block.start)
  let at = 0
  const placed = ordered.map(({block, index}) => {
    if (block.start < 0) return {block, index, gap: '', from: -1}
    const gap = source.slice(at, Math.max(at, block.start))
    const from = Math.max(at, block.start)
    at = Math.max(at, block.end)
    return {block, index, gap, from}
  })
  return {placed, rest: source.slice(at)}
}
