import type {CreditGrammar, CreditMatch} from '../../credit/index.ts'
import {pointerSigns, pointers} from '../../lexicon/related.ts'
import {findCaptionEnd, findCaptionStart, findHeadlineEnd} from './boundary.ts'
import {longestCaption, longestSignature, sureName} from './limits.ts'
import {isAlone, isLast, isOfPicture, isPhotoStory} from './pictures.ts'

/** A range of a text that stands by itself. */
export interface Segment {
  start: number
  end: number
  /** The range is a caption, or its credit. */
  part?: 'caption' | 'captionCredit' | undefined
}

/** What stands before the names that end a text, which end with neither stop nor bracket; nearly every text does. */
const names = /[.!?…”"/)]\s*(?=\p{Lu}[^.!?…”"()]{1,60}$)/u
/** What stands before initials that end a text: `Y.T`, `M.TRANG`, `N.H.V.` */
const initials = /[.!?…”"/)] (?=(?:\p{Lu}\.){1,3}\p{Lu}{1,8}\.?$)/u

/** Cuts one text. */
export class Segmenter {
  private readonly list: Segment[] = []
  /** The credits of the text, in order; those before `next` are used up. */
  private readonly found: CreditMatch[] = []
  private next = 0
  /** The text is nothing but captions and their credits. */
  private readonly isPhotoStory: boolean
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
    this.isPhotoStory = isPhotoStory(this.found, text)
    this.mark = text.indexOf('./.')
  }

  /**
   * Cut the text: the headline off its start, then the story before each pointer to another article.
   *
   *     Cầu mới thông xe Sáng 5/9, … 2 km. Xem thêm: Giá vé qua cầu >> Lịch thông xe
   *     ^^^^^^^^^^^^^^^^ headline
   *                      ^^^^^^^^^^^^^^^^^ story
   *                                        ^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^ pointers
   *
   * @param first The text opens the article.
   * @returns Its segments; one where there is nothing to cut.
   */
  segments(first: boolean): Segment[] {
    const {text} = this
    const points = pointerSigns.some(sign => text.includes(sign))
    if (first) this.cutAt(findHeadlineEnd(text))
    pointers.lastIndex = 0
    for (let match = points && pointers.exec(text); match; match = pointers.exec(text)) {
      const start = match.index + match[0].search(/\S/)
      this.cutStory(start)
      // A title in brackets ends with them; what else points away goes on to the next pointer.
      if (match[0].endsWith(']')) this.cutAt(pointers.lastIndex)
    }
    this.cutStory(text.length)
    return this.list
  }

  /**
   * Cut the text up to an index: captions with their credits, then the signature at its end.
   *
   *     … đi qua. Cây cầu mới. Ảnh: Hữu Lộc. Theo ban quản lý, … 2 km. Minh Khang
   *               ^^^^^^^^^^^^ caption
   *                            ^^^^^^^^^^^^^ credit, with the stop after it
   *                                                                    ^^^^^^^^^^ signature
   */
  private cutStory(to: number): void {
    const {text} = this
    for (let match = this.found[this.next]; match && match.start < to; match = this.found[++this.next]) {
      if (match.start < this.done) continue
      if (isOfPicture(match, text, to)) {
        const start = this.captionStart(match)
        if (match.start - start > longestCaption) continue
        const stop = findCaptionEnd(text, start, match.start)
        this.cutAt(start)
        if (stop > start) this.cutAt(stop, 'caption')
        this.cutAt(withStop(text, endOfName(text, match.end, to)), stop > start ? 'captionCredit' : undefined)
      } else {
        const start = isLast(text, match.end, to) ? undefined : this.closingStart(match)
        if (start === undefined) continue
        this.cutAt(start)
        this.cutAt(withStop(text, match.end))
      }
    }
    this.cutSignature(to)
    this.cutAt(to)
  }

  private captionStart(match: CreditMatch): number {
    if (isAlone(match, this.text)) return match.start
    return this.isPhotoStory ? this.done : findCaptionStart(this.text, this.done, match.start)
  }

  /**
   * Find where a credit of the article begins that other articles' titles follow.
   *
   *     … dài 2 km. Tin, ảnh: TTXVN Giá vé qua cầu         the role of who wrote
   *     … dài 2 km. Minh Khang (Theo AFP) Giá vé qua cầu   a name before the source
   *     … dài 2 km. (Theo AFP) Giá vé qua cầu              a bracket after a stop
   */
  private closingStart(match: CreditMatch): number | undefined {
    if (match.parts[0]?.role === 'text') return match.start
    const from = Math.max(this.done, match.end - 2 * longestSignature)
    const tail = this.credits.parseTrailing(this.text.slice(from, match.end))
    if (tail?.parts[0]?.type === 'contributor') return from + tail.start
    return /[.!?…”"] ?\($/.test(this.text.slice(match.start - 2, match.start + 1)) ? match.start : undefined
  }

  /**
   * Cut off the credit or the names that close the text before an index.
   *
   *     … dài 2 km. Tin, ảnh: TTXVN    … dài 2 km. Minh Khang - Thu Hà
   *                 ^^^^^^^^^^^^^^^ credit
   *                                                ^^^^^^^^^^^^^^^^^^^ names, which end without a stop
   */
  private cutSignature(to: number): void {
    // A text that nothing was cut off is read once for all constructs.
    const offset = this.done === 0 ? 0 : Math.max(this.done, to - 2 * longestSignature)
    const text = this.text.slice(offset, to).trimEnd()
    const match = this.credits.parseTrailing(text)
    if (match && match.start > 0 && match.end >= text.length - 1) {
      this.cutAt(offset + match.start)
      return
    }
    const tail = text.slice(-longestSignature)
    const last = initials.exec(tail) ?? ('.!?…”"()'.includes(text.slice(-1)) ? null : names.exec(tail))
    if (!last) return
    const start = text.length - tail.length + last.index + last[0].length
    if ((this.credits.parseNames(text.slice(start))?.confidence ?? 0) >= sureName) this.cutAt(offset + start)
  }

  private cutAt(end: number, part?: Segment['part']): void {
    // The end mark closes the story, whatever follows it.
    if (this.mark >= this.done && this.mark + 3 < end) {
      this.list.push({start: this.done, end: this.mark + 3})
      this.done = this.mark + 3
    }
    if (end > this.done) this.list.push({start: this.done, end, part})
    this.done = Math.max(this.done, end)
  }
}

/** The last word of a text, with digits first, and its length with the space before it. */
const lastWord = /^ \d[^\s.]{0,11}\s*$/u
const longestLast = 14

/** Find where a name ends whose last word begins with digits and is all that is left of the text: `Ảnh: La Maison 1954`. */
function endOfName(text: string, end: number, to: number): number {
  return to - end <= longestLast && lastWord.test(text.slice(end, to)) ? to : end
}

/** Take the full stop that follows a credit along with it. */
function withStop(text: string, end: number): number {
  return text[end] === '.' && text[end + 1] !== '/' ? end + 1 : end
}
