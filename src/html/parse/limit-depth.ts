import type {Tag} from './scan-tags.ts'

/** Elements that never hold others. */
const empty = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' ')
)
/** Elements that a following start tag closes, so that leaving them open does not nest them. */
const implied = new Set(
  'p li dd dt option optgroup rb rp rt rtc tr td th tbody thead tfoot colgroup caption html head body'.split(' ')
)
/** Elements that a parser opens again in every block where they were left open. */
const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))

/** How deep elements may nest; pages nest about 30 deep, and browsers stop at 512. */
const deepest = 256
/** How many elements of formatting may be open at once. */
const mostFormatting = 32

/** Counts open elements, and says which tags nest too deep for a tree. */
export class DepthLimiter {
  readonly #open = new Map<string, number>()
  /** Elements whose start tag is too deep, so that their end tag is too. */
  readonly #deep = new Map<string, number>()
  #depth = 0
  #styles = 0

  /**
   * Take the next tag into account.
   *
   * @returns True where it has to be left out, which loses no text.
   */
  isTooDeep({name, isEnd, closesItself, end, contentEnd}: Tag): boolean {
    if (empty.has(name) || implied.has(name) || contentEnd > end) return false
    if (isEnd) return this.#close(name)
    // In pictures and formulas, a slash ends an element.
    if (closesItself && (this.isOpen('svg') || this.isOpen('math'))) return false
    return this.#start(name)
  }

  /** Whether an element is open. */
  isOpen(name: string): boolean {
    return (this.#open.get(name) ?? 0) > 0
  }

  #start(name: string): boolean {
    const styling = formatting.has(name)
    if (this.#depth >= deepest || (styling && this.#styles >= mostFormatting)) {
      add(this.#deep, name, 1)
      return true
    }
    if (styling) this.#styles++
    add(this.#open, name, 1)
    this.#depth++
    return false
  }

  #close(name: string): boolean {
    if (this.#deep.get(name)) {
      add(this.#deep, name, -1)
      return true
    }
    if (this.#open.get(name)) {
      add(this.#open, name, -1)
      this.#depth--
      if (formatting.has(name)) this.#styles--
    }
    return false
  }
}

function add(counts: Map<string, number>, name: string, count: number): void {
  counts.set(name, (counts.get(name) ?? 0) + count)
}
