import {type Block, sliceBlock} from '../../block/block.ts'
import type {CreditGrammar, CreditMatch} from '../../credit/index.ts'
import {pointerSigns, pointers} from '../../lexicon/related.ts'
import {lineOpeners} from '../../lexicon/sentence-openers.ts'
import {isUpper} from '../../util/characters.ts'

/** Shortest block that may hold a caption amid its text. */
const flattened = 260
/** Longest caption, in front of its credit. */
const longestCaption = 420
/** Shortest and longest headline in front of its story. */
const shortestHeadline = 24
const longestHeadline = 160
/** Longest signature at the end of an article. */
const longestSignature = 80
/** How sure a line of names must be to be cut off as one. */
const sureName = 0.6

/**
 * Cut blocks in which captions, closing credits or pointers to other articles stand amid the text,
 * as in articles flattened to one line.
 *
 * @param blocks Blocks as they were read.
 * @param credits Grammar of credits.
 * @returns Blocks; each part of a cut block stands on the same line as the part before it.
 */
export function cut(blocks: readonly Block[], credits: CreditGrammar): readonly Block[] {
  if (!blocks.some(isFlattened)) return blocks
  const parts: Block[] = []
  blocks.forEach((block, index) => {
    const pieces = isFlattened(block) ? new Cutter(block.text, credits).pieces(index === 0) : []
    if (pieces.length > 1) split(block, pieces, parts)
    else parts.push(block)
  })
  return parts
}

/** A node that is kept, and a block whose label is known, are never cut. */
function isFlattened({text, node, hints}: Block): boolean {
  return text.length >= flattened && !node && hints.label === undefined
}

interface Piece {
  start: number
  end: number
  /** What the cutting says of the piece. */
  is?: 'caption'
}

/** Cuts one text. */
class Cutter {
  private readonly list: Piece[] = []
  /** The credits of the text, in order; those before `next` are used up. */
  private readonly found: CreditMatch[] = []
  private next = 0
  /** The text is nothing but captions and their credits. */
  private readonly photos: boolean
  /** Index of the end mark (`./.`), or -1. */
  private readonly mark: number
  /** What lies before is cut. */
  private done = 0

  constructor(
    private readonly text: string,
    private readonly credits: CreditGrammar
  ) {
    for (let match = credits.search(text); match; match = credits.search(text, Math.max(match.end, match.start + 1))) {
      this.found.push(match)
    }
    this.photos = isPhotoStory(this.found, text)
    this.mark = text.indexOf('./.')
  }

  pieces(first: boolean): Piece[] {
    const {text} = this
    const points = pointerSigns.some(sign => text.includes(sign))
    if (first) this.cutAt(headlineEnd(text))
    pointers.lastIndex = 0
    for (let match = points && pointers.exec(text); match; match = pointers.exec(text)) {
      const start = match.index + match[0].search(/\S/)
      this.story(start)
      // A title in brackets ends with them; what else points away goes on to the next pointer.
      if (match[0].endsWith(']')) this.cutAt(pointers.lastIndex)
    }
    this.story(text.length)
    return this.list
  }

  /** Cut the text up to an index: captions with their credits, then the signature at its end. */
  private story(to: number): void {
    const {text} = this
    for (let match = this.found[this.next]; match && match.start < to; match = this.found[++this.next]) {
      if (match.start < this.done) continue
      if (isVisual(match, text, to)) {
        const start = alone(match, text)
          ? match.start
          : this.photos
            ? this.done
            : captionStart(text, this.done, match.start)
        if (match.start - start > longestCaption) continue
        const stop = captionEnd(text, start, match.start)
        this.cutAt(start)
        if (stop > start) this.cutAt(stop, 'caption')
      } else {
        const start = isLast(text, match.end, to) ? undefined : this.closing(match)
        if (start === undefined) continue
        this.cutAt(start)
      }
      this.cutAt(endOfStop(text, match.end))
    }
    this.sign(to)
    this.cutAt(to)
  }
  /** Find where a credit of the article begins that other articles' titles follow: `Tin, ảnh: TTXVN`, `Minh Khang (Theo AFP)`. */
  private closing(match: CreditMatch): number | undefined {
    if (match.parts[0]?.role === 'text') return match.start
    const from = Math.max(this.done, match.end - 2 * longestSignature)
    const tail = this.credits.parseTrailing(this.text.slice(from, match.end))
    if (tail?.parts[0]?.type === 'contributor') return from + tail.start
    return /[.!?…”"] ?\($/.test(this.text.slice(match.start - 2, match.start + 1)) ? match.start : undefined
  }

  /** Cut off the credit or the names that close the text before an index. */
  private sign(to: number): void {
    // A text that nothing was cut off is read once for all constructs.
    const offset = this.done === 0 ? 0 : Math.max(this.done, to - 2 * longestSignature)
    const text = this.text.slice(offset, to).trimEnd()
    const match = this.credits.parseTrailing(text)
    if (match && match.start > 0 && match.end >= text.length - 1) {
      this.cutAt(offset + match.start)
      return
    }
    // Names end with neither stop nor bracket; nearly every text does.
    if ('.!?…”"()'.includes(text.slice(-1))) return
    const last = /[.!?…”"/)]\s*(?=\p{Lu}[^.!?…”"()]{1,60}$)/u.exec(text.slice(-longestSignature))
    if (!last) return
    const start = Math.max(0, text.length - longestSignature) + last.index + last[0].length
    if ((this.credits.parseNames(text.slice(start))?.confidence ?? 0) >= sureName) this.cutAt(offset + start)
  }

  private cutAt(end: number, is?: 'caption'): void {
    // The end mark closes the story, whatever follows it.
    if (this.mark >= this.done && this.mark + 3 < end) {
      this.list.push({start: this.done, end: this.mark + 3})
      this.done = this.mark + 3
    }
    if (end > this.done) this.list.push({start: this.done, end, ...(is && {is})})
    this.done = Math.max(this.done, end)
  }
}

/** Say whether a text is nothing but captions, each with its credit. */
function isPhotoStory(credits: readonly CreditMatch[], text: string): boolean {
  if (credits.length < 4 || text.length - (credits.at(-1)?.end ?? 0) > 40) return false
  return credits.every(({start}, index) => start - (credits[index - 1]?.end ?? 0) <= longestCaption)
}

/** Say whether a credit is all there is of a caption: `… trong năm nay. Ảnh minh họa. Theo …`. */
function alone({parts, start, end}: CreditMatch, text: string): boolean {
  return (
    parts.length === 1 &&
    parts[0]?.qualifier === 'illustration' &&
    text[end] === '.' &&
    /[.!?…”"] $/.test(text.slice(start - 2, start))
  )
}

/** Say whether nothing but stops stands between two indices. */
function isLast(text: string, start: number, end: number): boolean {
  return end - start < 8 && /^[./\s]*$/.test(text.slice(start, end))
}

/** Say whether a credit is that of a picture and not of the article: "Nguồn: AFP" is a picture's where the story goes on. */
function isVisual({parts, start, end}: CreditMatch, text: string, to: number): boolean {
  const roles = parts.flatMap(({role}) => role ?? [])
  if (roles.length === 0 || roles.includes('text')) return false
  // "Nguồn ảnh: Naver" after the last sentence holds for all pictures.
  if (/^Nguồn/iu.test(text.slice(start, start + 5)) && isLast(text, end, to)) return false
  if (roles.some(role => role === 'photo' || role === 'video' || role === 'graphic')) return true
  if (roles[0] !== 'source' || !/^\(?Nguồn/iu.test(text.slice(start, start + 6))) return roles[0] === 'production'
  return text[start] === '(' || (to - end > flattened && !/^\s*http/.test(text.slice(end, end + 6)))
}

/** A caption keeps its full stop; the dash or bracket between it and its credit goes to the credit. */
function captionEnd(text: string, start: number, credit: number): number {
  let end = credit
  while (end > start && /[\s\-–—|(]/.test(text[end - 1] as string)) end--
  return end
}

/** Take the full stop that follows a credit along with it. */
function endOfStop(text: string, end: number): number {
  return text[end] === '.' && text[end + 1] !== '/' ? end + 1 : end
}

/** Find where the sentence begins that a credit closes. */
function captionStart(text: string, from: number, credit: number): number {
  // The credit's own separator (". ", " - ", " (") is no sentence end.
  let end = credit
  while (end > from && /[\s.\-–—:|,]/.test(text[end - 1] as string)) end--
  const least = Math.max(from, credit - longestCaption - 1)
  for (let index = end - 1; index > least; index--) {
    if (isBoundary(text, index) || lacksStop(text, index)) return index
  }
  return least
}

/** Words that do not end a line. */
const smallWords =
  /^(?:của|và|trong|với|cho|tại|là|các|những|một|bài|phim|ở|về|do|bởi|từ|đến|theo|trên|dưới|khi|để|không|được|bị|ca|khúc|sách|cuốn|tờ|báo|chương|trình)$/u

/** Find where the headline ends with which a text begins: it has no stop; 0 where there is none. */
function headlineEnd(text: string): number {
  if (!isUpper(text, 0)) return 0
  const stop = text.slice(0, longestHeadline).search(/[.!?…:;]["”]?(?:\s|$)/)
  const most = stop === -1 ? longestHeadline : stop
  for (let index = shortestHeadline; index < most; index++) {
    if (text[index] === ' ' && lacksStop(text, index + 1)) return index + 1
  }
  return 0
}

/** Say whether a line began at an index after a heading, which has no stop: `… vào ví mới Không nên để tiền lẻ …`. */
function lacksStop(text: string, index: number): boolean {
  if (text[index - 1] !== ' ' || !isUpper(text, index) || !/[\p{L}\d”"]/u.test(text[index - 2] ?? '')) return false
  const before = text.slice(text.lastIndexOf(' ', index - 2) + 1, index - 1)
  // Amid the name of a person or a body the word before has a capital too; no line ends with a small word.
  if (!/^[\p{Ll}\d]/u.test(before) || smallWords.test(before)) return false
  const word = /^(\p{Lu}\p{Ll}*) [\p{Ll}\d]/u.exec(text.slice(index, index + 9))
  return word !== null && lineOpeners.has((word[1] as string).toLowerCase())
}

/** Say whether a sentence begins at an index: after a stop, with a capital, and not after an abbreviation. */
function isBoundary(text: string, index: number): boolean {
  if (text[index] === ' ') return false
  const glued = text[index - 1] !== ' '
  const stop = glued ? index - 1 : index - 2
  const mark = text[stop]
  if (mark === undefined || !'.!?…”"'.includes(mark)) return false
  if (!/^[\p{Lu}“"‘]/u.test(text.slice(index, index + 2))) return false
  if (mark === '”' || mark === '"') return !glued && /[.!?…]/.test(text[stop - 1] ?? '')
  if (mark !== '.') return true
  // TP. Hồ Chí Minh, TS. Nguyễn, Q. Tân Bình, N. V. A: a short word of capitals before the stop is an abbreviation.
  return !/(?:^|[\s(.])(?:\p{Lu}{1,3}|Th[sS]|PGS|St|Tp|Mr|Mrs|Dr|tr|ThS)$/u.test(
    text.slice(Math.max(0, stop - 5), stop)
  )
}

/** Add the pieces of a block to the parts of the text; the first with words keeps the gap before the block. */
function split(block: Block, pieces: readonly Piece[], parts: Block[]): void {
  const before = parts.length
  for (const {start, end, is} of pieces) {
    const piece = sliceBlock(block, start, end, parts.length === before ? block.breaksBefore : 0)
    if (piece.source === '') continue
    parts.push(is ? {...piece, hints: {...piece.hints, caption: true}} : piece)
  }
  if (parts.length - before < 2) parts.splice(before, 1, block)
}
