import type {RootContent} from 'mdast'
import type {Node} from 'unist'
import type {Article, ArticleContent, Figure, FigureContent} from '../../tree/index.ts'
import {schemaOf} from '../../tree/schema.ts'
import {isMarkable, writeMarker} from '../marker.ts'
import {equalButPlace} from './equal.ts'
import {serialize} from './serialize.ts'

/** Each round settles the blocks that the markers of the round before have changed. */
const mostRounds = 6
/**
 * The longest block that is read to see what it comes back as: the time that micromark takes grows with the square of
 * the escapes in one. Longer ones have their markers.
 */
const longestRead = 100_000

/** A block of the article as it is written. */
interface WrittenBlock {
  node: ArticleContent
  flow: RootContent[]
  /** 0: plain. 1: with a marker. 2: with all that keeps it apart from its neighbours. */
  level: number
  /** Markdown by level. */
  text: string[]
}

/** An article as it is written. */
interface WrittenArticle {
  value: string
  /** Offset at which the blocks start: after the front matter. */
  start: number
  /** Offset at which each block ends. */
  ends: number[]
}

/**
 * Write blocks as Markdown.
 *
 * @param nodes Blocks of the article.
 * @param flows What each of them becomes in mdast.
 * @param head Markdown of the front matter.
 * @param read Reads what was written; without it no block gets a marker.
 * @returns Markdown in which a marker stands before each block that is read as something else without.
 */
export function writeBlocks(
  nodes: readonly ArticleContent[],
  flows: readonly RootContent[][],
  head: string,
  read: ((value: string) => Article) | undefined
): string {
  const blocks = flows.map(
    (flow, index): WrittenBlock => ({node: nodes[index] as ArticleContent, flow, level: 0, text: []})
  )
  let written = joinBlocks(blocks, head)
  if (read && blocks.some(({text: [plain = '']}) => plain.length > longestRead)) {
    for (const block of blocks) block.level = 1
    return joinBlocks(blocks, head).value
  }
  for (let round = 0; read && round < mostRounds; round++) {
    const open = findWrong(blocks, written, read(written.value)).filter(({level}) => level < 2)
    if (open.length === 0) break
    for (const block of open) block.level++
    written = joinBlocks(blocks, head)
  }
  return written.value
}

function joinBlocks(blocks: readonly WrittenBlock[], head: string): WrittenArticle {
  const parts: string[] = head === '' ? [] : [head]
  let length = head.length
  const ends: number[] = []
  let previous: WrittenBlock | undefined
  for (const block of blocks) {
    const {level} = block
    block.text[level] ??= writeBlock(block)
    const text = block.text[level]
    if (text !== '') {
      const joint = `${length === 0 ? '' : '\n'}${runsOn(previous, block) ? '<!-- -->\n\n' : ''}`
      parts.push(joint, text)
      length += joint.length + text.length
      previous = block
    }
    ends.push(length)
  }
  return {value: parts.join(''), start: head.length, ends}
}

/** Say whether a block would become part of the one before it: a list, or text that is set in under a list. */
function runsOn(left: WrittenBlock | undefined, right: WrittenBlock): boolean {
  const last = left?.flow.at(-1)?.type
  const first = right.flow[0]?.type
  if (last === 'footnoteDefinition') return first === 'code'
  return last === 'list' && (first === 'list' || first === 'code')
}

function writeBlock({node, flow, level}: WrittenBlock): string {
  if (level === 0) return serialize(flow, false)
  const parts = node.type === 'figure' ? markFigure(node, flow, level) : [...markerOf(node), ...flow]
  return serialize(parts, level > 1)
}

/** Put markers before the caption and the credit of a figure; keep it apart from the figures around it. */
function markFigure(figure: Figure, flow: readonly RootContent[], level: number): RootContent[] {
  // Images that follow one another share a paragraph, all else has its own.
  const heads = figure.children.filter(
    (child, index) => child.type !== 'image' || figure.children[index - 1]?.type !== 'image'
  )
  const marked = flow.flatMap((part, index) => [...markerOf(heads[index]), part])
  if (level === 1) return marked
  return [{type: 'html', value: '<figure>'}, ...marked, {type: 'html', value: '</figure>'}]
}

/** What has no words needs no marker. */
const wordless: ReadonlySet<string> = new Set(['image', 'html', 'thematicBreak'])

function markerOf(node: ArticleContent | FigureContent | undefined): RootContent[] {
  if (!node || wordless.has(node.type)) return []
  // A node of mdast is one because its label is `paragraph`.
  if (!isMarkable(node.type)) return [{type: 'html', value: writeMarker('paragraph')}]
  const {type, children: _, value, position: __, data, depth, ...fields} = node as Node & Record<string, unknown>
  const {construct} = (data ?? {}) as {construct?: string}
  // Subheadings are of rank 1 unless they say otherwise.
  const rank = type === 'subheading' && depth === 1 ? undefined : depth
  const literal = typeof value === 'string' && schemaOf(type) === undefined
  return [{type: 'html', value: writeMarker(type, {...fields, construct, literal, depth: rank})}]
}

/** Find the blocks that came out different. */
function findWrong(
  blocks: readonly WrittenBlock[],
  {start: body, ends}: WrittenArticle,
  read: Article
): WrittenBlock[] {
  const found: ArticleContent[][] = blocks.map(() => [])
  const wrong = new Set<WrittenBlock>()
  let at = 0
  for (const node of read.children) {
    const start = node.position?.start.offset ?? 0
    // What only the front matter says is missed where it was written.
    if (start < body) continue
    while (at < blocks.length - 1 && (ends[at] as number) <= start) at++
    found[at]?.push(node)
    // A block that goes on into the next ones has swallowed them.
    for (let next = at + 1; next < blocks.length; next++) {
      if ((node.position?.end.offset ?? 0) <= (ends[next - 1] as number) + 1) break
      wrong.add(blocks[next] as WrittenBlock)
      wrong.add(blocks[at] as WrittenBlock)
    }
  }
  blocks.forEach((block, index) => {
    const [only, ...more] = found[index] as ArticleContent[]
    if (more.length > 0 || !only || !equalButPlace(block.node, only)) wrong.add(block)
  })
  return [...wrong]
}
