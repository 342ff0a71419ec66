import type {Block} from '../block/block.ts'
import type {KnownFacts} from '../tree/index.ts'
import type {OptionSchema} from '../util/options.ts'
import {type Label, labelOf} from './label.ts'

/** What `known` may be, as an option. */
export const knownSchema: OptionSchema = [isKnown, 'an object with headline, lead, date, authors, url, id']

const textFields = ['headline', 'lead', 'date', 'url', 'id']

function isKnown(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.entries(value).every(([name, fact]) => {
    if (fact === undefined || fact === null) return true
    if (name === 'authors') return Array.isArray(fact) && fact.every(author => typeof author === 'string')
    return textFields.includes(name) && typeof fact === 'string'
  })
}

/** Recognises the blocks that repeat what is known. */
export type KnownRecognizer = (block: Block) => Label | undefined

/** Shortest words that a cut copy is told by: shorter ones begin many lines. */
const shortestCopy = 20

/**
 * Make what recognises the blocks that repeat what is known.
 *
 * @param known What is known.
 * @returns Gives a block its label; nothing where it repeats none of it.
 */
export function createKnownRecognizer({headline, lead, authors = []}: KnownFacts): KnownRecognizer {
  const title = keyOf(headline ?? '')
  const summary = keyOf(lead ?? '')
  const names = new Set(authors.map(keyOf).filter(Boolean))
  const joined = keyOf(authors.join(' '))
  return ({text}) => {
    const key = keyOf(text)
    if (key === '') return undefined
    if (repeats(text, key, title)) return labelOf({type: 'headline'}, 'known')
    if (repeats(text, key, summary)) return labelOf({type: 'lead'}, 'known')
    if (names.has(key) || key === joined) return labelOf({type: 'byline'}, 'known')
    return undefined
  }
}

/** The words are those that are known, or their beginning, cut short with an ellipsis. */
function repeats(text: string, key: string, known: string): boolean {
  if (known === '') return false
  if (key === known) return true
  return key.length >= shortestCopy && /(?:…|\.\.)$/.test(text) && known.startsWith(key)
}

/** The letters and digits of a text, so that marks, spaces and capitals make no difference. */
function keyOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
