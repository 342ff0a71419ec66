import {decodeReferences} from '../util/character-reference.ts'

/** A block of words in HTML. */
export interface HtmlLine {
  text: string
  /** Depth of a heading from 1; 0 for what is none. */
  heading: number
}

/** Elements whose words stand on the line they are in. */
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' '
  )
)
/** Elements whose words are none of the text. */
const unreadNames = new Set(['script', 'style', 'head', 'title', 'figure', 'template', 'noscript'])
const tag = /<(\/?)([a-zA-Z][a-zA-Z\d-]*)(?![a-zA-Z\d-])(?:[^<>"']|"[^"]*"|'[^']*')*>/y

/**
 * Read the words of the small HTML that agencies put into bodies, block by block. It is no parser of pages.
 *
 * @param html HTML.
 * @returns Lines that are not empty; figures and scripts are left out.
 */
export function readHtmlLines(html: string): HtmlLine[] {
  const lines: HtmlLine[] = []
  let words: string[] = []
  let heading = 0
  /** Name of the element that is not read and has not ended. */
  let unread = ''
  let at = 0
  while (at < html.length) {
    const next = html.indexOf('<', at)
    const end = next === -1 ? html.length : next
    if (end > at && unread === '') words.push(html.slice(at, end))
    if (next === -1) break
    tag.lastIndex = end
    const match = html.startsWith('<!--', end) ? null : tag.exec(html)
    if (!match) {
      at = skipComment(html, end)
      if (at === end + 1 && unread === '') words.push('<')
      continue
    }
    const name = (match[2] as string).toLowerCase()
    at = tag.lastIndex
    if (unread !== '') {
      if (match[1] && name === unread) unread = ''
      continue
    }
    if (name === 'br') words.push(' ')
    if (inline.has(name) || name === 'br' || name === 'img') continue
    close()
    heading = match[1] ? 0 : Number(/^h([1-6])$/.exec(name)?.[1] ?? 0)
    if (!match[1] && unreadNames.has(name)) unread = name
  }
  close()
  return lines

  function close(): void {
    const text = decodeReferences(words.join('')).replace(/\s+/gu, ' ').trim()
    if (text !== '') lines.push({text, heading})
    words = []
  }
}

function skipComment(html: string, start: number): number {
  if (!html.startsWith('<!', start) && !html.startsWith('<?', start)) return start + 1
  const sign = html.startsWith('<!--', start) ? '-->' : '>'
  const end = html.indexOf(sign, start)
  return end === -1 ? html.length : end + sign.length
}
