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
export const deepest = 256
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
  const open = new Map<string, number>()
  const pieces: string[] = []
  let depth = 0
  let styles = 0
  let removed = 0
  let copied = 0
  // End tags of elements that were blanked.
  const blanked = new Map<string, number>()
  tag.lastIndex = 0
  for (let match = tag.exec(value); match; match = tag.exec(value)) {
    const start = match.index
    if (match[2] === undefined) {
      const end = value.indexOf('-->', start + 4)
      if (end === -1) break
      tag.lastIndex = end + 3
      continue
    }
    const name = match[2].toLowerCase()
    const end = endOfTag(value, tag.lastIndex)
    tag.lastIndex = end
    if (empty.has(name) || implied.has(name)) continue
    if (match[1]) {
      const gone = blanked.get(name) ?? 0
      if (gone > 0) {
        blanked.set(name, gone - 1)
        blank(start, end)
      } else if ((open.get(name) ?? 0) > 0) {
        open.set(name, (open.get(name) as number) - 1)
        depth--
        if (formatting.has(name)) styles--
      }
      continue
    }
    if (raw.has(name)) {
      const close = findClose(value, name, end)
      if (close === -1) break
      tag.lastIndex = close
      continue
    }
    if (value[end - 2] === '/' && (open.get('svg') ?? 0) + (open.get('math') ?? 0) > 0) continue
    const styling = formatting.has(name)
    if (depth < deepest && !(styling && styles >= mostFormatting)) {
      if (styling) styles++
      open.set(name, (open.get(name) ?? 0) + 1)
      depth++
    } else {
      blanked.set(name, (blanked.get(name) ?? 0) + 1)
      blank(start, end)
    }
  }
  if (removed === 0) return {value, removed}
  pieces.push(value.slice(copied))
  return {value: pieces.join(''), removed}

  function blank(start: number, end: number): void {
    pieces.push(value.slice(copied, start), value.slice(start, end).replace(/[^\n\r]/g, ' '))
    copied = end
    removed++
  }
}

/** Find the end of a tag; a `>` in quotes does not end it. */
function endOfTag(value: string, from: number): number {
  let at = from
  while (at < value.length && value[at] !== '>') {
    tagEnd.lastIndex = at
    const match = tagEnd.exec(value)
    const next = at + (match?.[0].length ?? 0)
    if (next === at) break
    at = next
  }
  return Math.min(at + 1, value.length)
}

/** Find the end tag of an element whose content is no markup. */
function findClose(value: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  close.lastIndex = from
  return close.exec(value)?.index ?? -1
}
