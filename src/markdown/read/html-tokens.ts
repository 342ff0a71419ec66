/** A tag, a comment, or the text between them; offsets are UTF-16 code units of the HTML. */
export interface Token {
  kind: 'open' | 'close' | 'comment' | 'text'
  /** Name in lower case; empty for comments and text. */
  name: string
  start: number
  end: number
}

const tagStart = /<(\/?)([a-zA-Z][a-zA-Z\d-]*)/y
/** Elements whose content is no text. */
const raw = new Set(['script', 'style', 'template', 'noscript', 'svg', 'iframe'])

/**
 * Cut a piece of HTML, as it stands in Markdown, into tags and text.
 *
 * This is no HTML parser: it finds the words, images and captions in the HTML that Markdown files hold.
 *
 * @param html HTML.
 * @returns Tokens in order; scripts, styles and comments are one `comment` each.
 */
export function tokenize(html: string): Token[] {
  const tokens: Token[] = []
  let text = 0
  let at = html.indexOf('<')
  while (at !== -1) {
    const token = readComment(html, at) ?? readTag(html, at)
    if (!token) {
      at = html.indexOf('<', at + 1)
      continue
    }
    if (token.start > text) tokens.push({kind: 'text', name: '', start: text, end: token.start})
    tokens.push(token)
    text = token.end
    at = html.indexOf('<', text)
  }
  if (html.length > text) tokens.push({kind: 'text', name: '', start: text, end: html.length})
  return tokens
}

/**
 * Read the attributes of a tag.
 *
 * @param tag Source of the tag.
 * @returns Values by name in lower case, references not decoded.
 */
export function attributes(tag: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const match of tag.matchAll(/\s([a-zA-Z][a-zA-Z\d:-]*)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g)) {
    const name = (match[1] as string).toLowerCase()
    if (!found.has(name)) found.set(name, (match[2] ?? match[3] ?? match[4]) as string)
  }
  return found
}

function readComment(html: string, at: number): Token | undefined {
  const close = html.startsWith('<!--', at) ? '-->' : /^<[!?]/.test(html.slice(at, at + 2)) ? '>' : undefined
  if (!close) return undefined
  const end = html.indexOf(close, at + 2)
  return {kind: 'comment', name: '', start: at, end: end === -1 ? html.length : end + close.length}
}

function readTag(html: string, at: number): Token | undefined {
  tagStart.lastIndex = at
  const match = tagStart.exec(html)
  if (!match) return undefined
  const name = (match[2] as string).toLowerCase()
  const end = endOfTag(html, tagStart.lastIndex)
  if (match[1]) return {kind: 'close', name, start: at, end}
  if (!raw.has(name) || html[end - 2] === '/') return {kind: 'open', name, start: at, end}
  const close = html.indexOf(`</${name}`, end)
  return {kind: 'comment', name, start: at, end: close === -1 ? html.length : endOfTag(html, close)}
}

/** Find the end of a tag; a tag that never ends takes the rest, as it does in a browser. */
function endOfTag(html: string, from: number): number {
  let quote = ''
  for (let at = from; at < html.length; at++) {
    const unit = html[at] as string
    if (quote) {
      if (unit === quote) quote = ''
    } else if (unit === '"' || unit === "'") quote = unit
    else if (unit === '>') return at + 1
  }
  return html.length
}
