/** Elements that never hold others. */
const empty = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' ')
)
/** Elements that a following start tag closes, so that leaving them open does not nest them. */
const implied = new Set(
  'p li dd dt option optgroup rb rp rt rtc tr td th tbody thead tfoot colgroup caption html head body'.split(' ')
)
/** Elements whose content is no markup. */
const raw = new Set('script style textarea title xmp iframe noembed noframes'.split(' '))
/** Elements that a parser opens again in every block where they were left open. */
const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))
const tag = /<(?:!--|(\/?)([a-z][^\s/>]*))/gi
const tagEnd = /[^"'>]*(?:"[^"]*"|'[^']*'|["'])?/y

/** How deep elements may nest; pages nest about 30 deep, and browsers stop at 512. */
const deepest = 256
/** How many elements of formatting may be open at once. */
const mostFormatting = 32

/** A document whose elements nest no deeper than `deepest`. */
export interface Limited {
  /** The document; as long as the one given, so that offsets stay. */
  value: string
  /** How many tags were blanked. */
  removed: number
}

/**
 * Blank the tags that nest too deep for a tree; no text is lost and no offset moves.
 *
 * @param value HTML.
 * @returns The document with spaces in place of such tags.
 */
export function limitDepth(value: string): Limited {
  const limiter = new DepthLimiter(value)
  tag.lastIndex = 0
  for (let match = tag.exec(value); match; match = tag.exec(value)) {
    const [, slash, name] = match
    const end = name === undefined ? endOfComment(value, tag.lastIndex) : endOfTag(value, tag.lastIndex)
    if (end === -1) break
    tag.lastIndex = end
    if (name === undefined) continue
    const next = limiter.addTag(name.toLowerCase(), slash !== '', match.index, end)
    if (next === -1) break
    tag.lastIndex = next
  }
  return limiter.finish()
}

/** Counts open elements, and blanks the tags of those that are too many. */
class DepthLimiter {
  readonly #value: string
  readonly #open = new Map<string, number>()
  /** Elements whose start tag was blanked, so that their end tag is too. */
  readonly #blanked = new Map<string, number>()
  readonly #parts: string[] = []
  #depth = 0
  #styles = 0
  #removed = 0
  #copied = 0

  constructor(value: string) {
    this.#value = value
  }

  /** Take a tag into account; where to go on, or -1 where no markup follows. */
  addTag(name: string, isEnd: boolean, start: number, end: number): number {
    if (empty.has(name) || implied.has(name)) return end
    if (isEnd) this.#close(name, start, end)
    else if (raw.has(name)) return findClose(this.#value, name, end)
    else if (this.#value[end - 2] !== '/' || !this.#isForeign()) this.#start(name, start, end)
    return end
  }

  finish(): Limited {
    if (this.#removed === 0) return {value: this.#value, removed: 0}
    return {value: this.#parts.join('') + this.#value.slice(this.#copied), removed: this.#removed}
  }

  #start(name: string, start: number, end: number): void {
    const styling = formatting.has(name)
    if (this.#depth < deepest && !(styling && this.#styles >= mostFormatting)) {
      if (styling) this.#styles++
      add(this.#open, name, 1)
      this.#depth++
    } else {
      add(this.#blanked, name, 1)
      this.#blank(start, end)
    }
  }

  #close(name: string, start: number, end: number): void {
    if (this.#blanked.get(name)) {
      add(this.#blanked, name, -1)
      this.#blank(start, end)
    } else if (this.#open.get(name)) {
      add(this.#open, name, -1)
      this.#depth--
      if (formatting.has(name)) this.#styles--
    }
  }

  /** In pictures and formulas, a slash ends an element. */
  #isForeign(): boolean {
    return Boolean(this.#open.get('svg') || this.#open.get('math'))
  }

  #blank(start: number, end: number): void {
    const value = this.#value
    this.#parts.push(value.slice(this.#copied, start), value.slice(start, end).replace(/[^\n\r]/g, ' '))
    this.#copied = end
    this.#removed++
  }
}

function add(counts: Map<string, number>, name: string, count: number): void {
  counts.set(name, (counts.get(name) ?? 0) + count)
}

/** Find the end of a comment whose opening ends at an index; -1 where nothing ends it. */
function endOfComment(value: string, from: number): number {
  const end = value.indexOf('-->', from)
  return end === -1 ? -1 : end + 3
}

/** Find the end of a tag; a `>` in quotes does not end it. */
function endOfTag(value: string, from: number): number {
  let at = from
  while (at < value.length && value[at] !== '>') {
    // What stands here is no `>`: the expression takes at least that.
    tagEnd.lastIndex = at
    tagEnd.test(value)
    at = tagEnd.lastIndex
  }
  return Math.min(at + 1, value.length)
}

/** Find the end tag of an element whose content is no markup. */
function findClose(value: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  close.lastIndex = from
  return close.exec(value)?.index ?? -1
}
