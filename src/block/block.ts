import type {Image, PhrasingContent} from 'mdast'
import type {Position} from 'unist'
import type {ArticleContent} from '../tree/index.ts'

/**
 * What the markup of a format says of a block; plain text has none.
 *
 * Recognition is the same for all formats: a reader never labels a block, it
 * gives hints.
 */
export interface Hints {
  /** Rank of the heading that the block was, from 1. */
  heading?: number
  /** The markup says that the block is a caption (`figcaption`, a class that means caption). */
  caption?: boolean
  /** The block is the credit of the caption before it, from whose line it was cut. */
  captionCredit?: boolean
  /** The block is the image of another article, beside a title that leads there. */
  teaser?: boolean
  /** The markup groups the block with others in one figure; blocks of a figure have the same number. */
  figure?: number
  /** The block directly follows an image. */
  afterImage?: boolean
  /** A short text follows every image of the document, and the block is one of them. */
  captionPattern?: boolean
  /** All of the block is italic. */
  italic?: boolean
  /** All of the block is bold. */
  bold?: boolean
  /** The block is centred. */
  centred?: boolean
  /** The block is set at the right-hand edge. */
  alignedRight?: boolean
  /** The block is set smaller than the text around it. */
  small?: boolean
  /** All of the block is links, or not; absent where the format has no links. */
  allLink?: boolean
  /** The block is an item of a list. */
  listItem?: boolean
  /** The block is set like the body text of the document, or not; absent where nothing shows how that is set. */
  bodyStyle?: boolean
  /** No body text of the document follows the block. */
  afterBody?: boolean
  /** Other headings of the document are set in the same way. */
  repeatedStyle?: boolean
  /**
   * The markup or metadata says what the block is: headline, lead, timestamp, byline, keywords, related; or that it
   * is a `date`, an `author` or a `source`, which the words must bear out.
   */
  label?: string
  /** The construct that gave the label, where a writer of this library wrote it down. */
  construct?: string
  /** The node was written down as a literal: it is of a type that only an extension knows. */
  literal?: boolean
  /** Fields of the node that were written down with the label. */
  fields?: Readonly<Record<string, unknown>>
  /** Publication date in ISO 8601 that the markup gives. */
  date?: string
}

/** Cuts the inline nodes of a range out of a block. */
export interface PhrasingSource {
  /** Inline nodes for a range of the block's `source` (UTF-16 code units). */
  slice(start: number, end: number): PhrasingContent[]
  /** Position of a range of the block's `source`. */
  position(start: number, end: number): Position | undefined
}

/** A run of source that stands by itself: a line of plain text, a paragraph of Markdown, an element of HTML. */
export interface Block {
  /** The words as they stand in the source. */
  source: string
  /** The words folded for matching: NFC, plain spaces, nothing invisible, trimmed. */
  text: string
  /** Index in `source` of each unit of `text` and of its end; absent where they are the same. */
  map?: readonly number[] | undefined
  /** Line breaks before the block: 0 on the same line, 1 on the next, 2 after blank lines. */
  breaksBefore: number
  hints: Hints
  content: PhrasingSource
  /** The images that the block is; they make one figure, and such a block has no words. */
  images?: readonly Image[] | undefined
  /** A node that stands for the block as it is where the block is body text: a list, a table, a quotation. */
  node?: ArticleContent | undefined
}

/**
 * Say whether a block has words; one without (an image, a rule) has no part in recognition.
 *
 * @param block Block.
 * @returns False for images and nodes without words; a line that is invisible counts as words.
 */
export function hasText(block: Block): boolean {
  return block.text !== '' || (!block.images && !block.node)
}

/**
 * Say whether a block is a list, table or quotation of several lines, which is no line of its own.
 *
 * @param block Block.
 * @returns True where the node that is kept has several lines.
 */
export function isListing(block: Block): boolean {
  return block.node !== undefined && block.source.includes('\n')
}

/** No hints: what plain text says of itself. */
export const noHints: Hints = Object.freeze({})

/**
 * Find the index in a block's source for an index in its folded text.
 *
 * @param block Block.
 * @param index Index in `block.text`.
 * @returns Index in `block.source`.
 */
export function sourceIndex(block: Block, index: number): number {
  return block.map ? (block.map[index] as number) : index
}

/**
 * Cut a part out of a block as a block of its own.
 *
 * @param block Block.
 * @param start Index in `block.text` where the part starts.
 * @param end Index in `block.text` where it ends.
 * @param breaksBefore Line breaks before the part.
 * @returns The part, trimmed.
 */
export function sliceBlock(block: Block, start: number, end: number, breaksBefore: number): Block {
  let from = start
  let to = end
  while (from < to && block.text[from] === ' ') from++
  while (to > from && block.text[to - 1] === ' ') to--
  const sourceStart = sourceIndex(block, from)
  const sourceEnd = sourceIndex(block, to)
  return {
    source: block.source.slice(sourceStart, sourceEnd),
    text: block.text.slice(from, to),
    map: block.map?.slice(from, to + 1).map(index => index - sourceStart),
    breaksBefore,
    hints: block.hints,
    content: new PartContent(block.content, sourceStart)
  }
}

/** White space; the byte order mark has no width, and joins what it stands between. */
const space = /[^\S\uFEFF]/
/** The most white space that is left out between two parts of a block, in code units; less than any tag of HTML. */
export const widestGap = 3

/**
 * Cut a block that stands for a line into parts that stand on it one after another.
 *
 * All of the source belongs to a part, what cannot be seen included, but for the white space between two parts: a writer
 * puts a space there again.
 *
 * @param block Block.
 * @param start Index in `block.text` where the part starts: no space.
 * @param end Index in `block.text` where the next part starts, or its end.
 * @returns The part.
 */
export function cutBlock(block: Block, start: number, end: number): Block {
  const {source, text} = block
  const isLast = end === text.length
  const sourceStart = start === 0 ? 0 : sourceIndex(block, start)
  const nextStart = isLast ? source.length : sourceIndex(block, end)
  let sourceEnd = nextStart
  while (!isLast && space.test(source[sourceEnd - 1] as string)) sourceEnd--
  // More than that is kept, but for the one that a writer will put there, so that it is read again as it was.
  if (nextStart - sourceEnd > widestGap) sourceEnd = nextStart - 1
  let to = end
  while (to > start && text[to - 1] === ' ') to--
  return {
    source: source.slice(sourceStart, sourceEnd),
    text: text.slice(start, to),
    map: block.map?.slice(start, to + 1).map(index => Math.min(index, sourceEnd) - sourceStart),
    breaksBefore: start === 0 ? block.breaksBefore : 0,
    hints: block.hints,
    content: new PartContent(block.content, sourceStart)
  }
}

/** The content of a part of a block. */
class PartContent implements PhrasingSource {
  constructor(
    private readonly whole: PhrasingSource,
    private readonly offset: number
  ) {}

  slice(start: number, end: number): PhrasingContent[] {
    return this.whole.slice(this.offset + start, this.offset + end)
  }

  position(start: number, end: number): Position | undefined {
    return this.whole.position(this.offset + start, this.offset + end)
  }
}
