/** A tag, as a tokenizer sees it. */
export interface Tag {
  /** Name in small letters. */
  name: string
  isEnd: boolean
  /** A slash stands before its end. */
  closesItself: boolean
  start: number
  end: number
  /** Where the content of an element ends that holds no markup; for other tags, as `end`. */
  contentEnd: number
}

/** Elements whose content is no markup. */
const raw = new Set('script style textarea title xmp iframe noembed noframes'.split(' '))
/** A comment, what is read as one, a tag. */
const opening = /<(?:(!--)|([!?]|\/(?![a-z>]))|(\/?)([a-z][^\t\n\f\r />]*))/gi
const commentEnd = /--!?>/g
const attributeName = /[\t\n\f\r /]*=?[^\t\n\f\r />=]*[\t\n\f\r ]*/y
const spaces = /[\t\n\f\r ]*/y
const bareValue = /[^\t\n\f\r >]*/y

/**
 * Go through the tags of a document, as the tokenizer of the HTML standard cuts them
 * (https://html.spec.whatwg.org/multipage/parsing.html#tokenization).
 *
 * @param value HTML.
 * @param visit Takes each tag that ends.
 */
export function scanTags(value: string, visit: (tag: Tag) => void): void {
  opening.lastIndex = 0
  for (let match = opening.exec(value); match; match = opening.exec(value)) {
    const [, comment, bogus, slash, written] = match
    const from = opening.lastIndex
    if (comment !== undefined) opening.lastIndex = endOfComment(value, from)
    else if (bogus !== undefined) opening.lastIndex = endAfter(value, '>', from)
    else {
      const name = (written as string).toLowerCase()
      const isEnd = slash !== ''
      const end = endOfTag(value, from)
      if (end > value.length) return
      const closesItself = value[end - 2] === '/'
      const contentEnd = raw.has(name) && !isEnd ? startOfEndTag(value, name, end) : end
      visit({name, isEnd, closesItself, start: match.index, end, contentEnd})
      opening.lastIndex = contentEnd
    }
  }
}

/** Find what ends something; past the end of the document where nothing does. */
function endAfter(value: string, sign: string, from: number): number {
  const at = value.indexOf(sign, from)
  return at === -1 ? value.length + 1 : at + sign.length
}

/** Find the end of a comment from behind its `<!--`; it may end at once. */
function endOfComment(value: string, from: number): number {
  if (value[from] === '>') return from + 1
  if (value.startsWith('->', from)) return from + 2
  commentEnd.lastIndex = from
  return commentEnd.test(value) ? commentEnd.lastIndex : value.length + 1
}

/** Find the end of a tag from behind its name; a `>` in a quoted value does not end it. */
function endOfTag(value: string, from: number): number {
  let at = from
  while (at < value.length) {
    at = skip(attributeName, value, at)
    if (value[at] === '>') return at + 1
    if (value[at] !== '=') continue
    at = skip(spaces, value, at + 1)
    const quote = value[at]
    at = quote === '"' || quote === "'" ? endAfter(value, quote, at + 1) : skip(bareValue, value, at)
  }
  return value.length + 1
}

function skip(pattern: RegExp, value: string, at: number): number {
  pattern.lastIndex = at
  pattern.test(value)
  return pattern.lastIndex
}

/** Find the end tag of an element whose content is no markup; the end of the document where it has none. */
function startOfEndTag(value: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi')
  close.lastIndex = from
  return close.exec(value)?.index ?? value.length
}
