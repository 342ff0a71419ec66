import type {AgencyIndex} from '../lexicon/agency-index.ts'
import type {CreditPart} from './types.ts'

const word = /[^\s,.;:()[\]“”"/|]+/uy
const address = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?=[\s.,/]|$)/i
/** The most words of an agency's name. */
const mostWords = 6
/** The longest address of a site. */
const longestAddress = 60

/**
 * Scan for the longest known agency, or the address of a site, that starts at an index.
 *
 *     Ảnh Báo Tin tức Theo giải trình …
 *         ^^^^^^^^^^^ the longest that is known
 *
 * @param text Text.
 * @param start Index.
 * @param agencies Index of agencies.
 * @returns The agency, or nothing.
 */
export function scanAgency(text: string, start: number, agencies: AgencyIndex): CreditPart | undefined {
  let best: CreditPart | undefined
  let at = start
  for (let count = 0; count < mostWords; count++) {
    word.lastIndex = at
    const match = word.exec(text)
    if (!match) break
    const end = word.lastIndex
    // "AFP-TTXVN": a dash may join two agencies.
    const dash = match[0].search(/[–-]/)
    for (const stop of dash > 0 ? [end, at + dash] : [end]) {
      const name = text.slice(start, stop)
      const id = agencies.knows(name) ? agencies.get(name)?.id : undefined
      if (id !== undefined && (!best || stop > best.end)) best = {type: 'agency', start, end: stop, id}
    }
    if (text[end] !== ' ' && !/^\.[a-z]/i.test(text.slice(end, end + 2))) break
    at = end + 1
  }
  if (best) return best
  const site = address.exec(text.slice(start, start + longestAddress))
  const agency = site && agencies.get(site[0])
  return site && agency ? {type: 'agency', start, end: start + site[0].length, ...agency} : undefined
}
