import {DepthLimiter} from './limit-depth.ts'
import {scanTags, type Tag} from './scan-tags.ts'

/** Elements in which a parser does not read styles and scripts as such. */
const elsewhere = ['svg', 'math', 'select', 'frameset']

/** A document that is quick to parse, and safe. */
export interface Shortened {
  value: string
  /** How many tags were blanked, which would nest too deep for a tree. */
  blanked: number
  /** Where something was left out, as offsets of what is left; how much up to there. */
  cuts: readonly number[]
  removed: readonly number[]
}

/**
 * Leave out what no article is read from, and what no tree can hold: the text of styles and scripts, which is half of
 * a page, and tags that nest too deep. No other text is lost.
 *
 * @param value HTML.
 * @returns The document without them, and what leads its offsets to those of the whole.
 */
export function shorten(value: string): Shortened {
  const limiter = new DepthLimiter()
  const parts: string[] = []
  const cuts = [0]
  const removed = [0]
  let copied = 0
  let blanked = 0
  const leaveOut = (start: number, end: number, instead: string) => {
    parts.push(value.slice(copied, start), instead)
    copied = end
  }
  scanTags(value, tag => {
    const {start, end, contentEnd} = tag
    if (limiter.isTooDeep(tag)) {
      leaveOut(start, end, value.slice(start, end).replace(/[^\n\r]/g, ' '))
      blanked++
    } else if (holdsCode(value, tag) && !elsewhere.some(name => limiter.isOpen(name))) {
      leaveOut(end, contentEnd, '')
      const before = removed.at(-1) as number
      cuts.push(end - before)
      removed.push(before + contentEnd - end)
    }
  })
  return {value: parts.join('') + value.slice(copied), blanked, cuts, removed}
}

/** A style or a script that ends; not what newsrooms say about the article, nor where a script hides a script. */
function holdsCode(value: string, {name, start, end, contentEnd}: Tag): boolean {
  if (contentEnd === end || contentEnd === value.length || (name !== 'style' && name !== 'script')) return false
  return name === 'style' || !(/json/i.test(value.slice(start, end)) || value.slice(end, contentEnd).includes('<!--'))
}
