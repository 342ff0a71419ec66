import type {Block} from '../../../block/block.ts'
import {validFields} from '../../../tree/schema.ts'
import type {Construct, Context, Recognition} from '../../construct.ts'
import {partSpans} from '../../credit-spans.ts'
import {timestamp} from './timestamp.ts'

const confidence = 0.97
/** Longest text that a name alone can be. */
const longestName = 60
/** A day, or an hour alone, as entries of a live report have it. */
const someDate =
  /\d{1,2} ?(?:[/.-]|tháng) ?\d{1,2} ?(?:[/.,-]|năm|(?= )) ?\d{2,4}|^\d{1,2} (?:tháng|thg) \d{1,2}$|^\d{1,2} ?[:hg] ?\d{2}(?::\d{2})?$/iu

/** What the markup or the metadata of a document says a block is. */
export const markup: Construct = {
  name: 'markup',
  recognize(block, context) {
    const {label, fields} = block.hints
    if (!label) return undefined
    const date = isoDate(block.hints.date)
    if (label === 'date') return readDate(block, context, date)
    if (label === 'author' || label === 'source') return readAuthor(block, context, label)
    // What readers say is said of known types; a program may say more.
    return {type: label, confidence, fields: {...fields, ...(date !== undefined && {date})}} as Recognition
  }
}

function readDate(block: Block, context: Context, date: unknown): Recognition | undefined {
  const read = timestamp.recognize?.(block, context)
  if (!read && !date && !someDate.test(block.text)) return undefined
  return {...(read ?? {type: 'timestamp'}), confidence, ...(date !== undefined && {fields: {date}})} as Recognition
}

/** One element names the author, the agency or both; which of them it is, only the words say. */
function readAuthor({text}: Block, {credits}: Context, label: string): Recognition | undefined {
  // A source that is marked as one need not be known.
  const credit = credits.parse(text, {closing: true, last: label === 'source'})
  if (credit) return {type: 'credit', confidence, spans: partSpans(credit.parts)}
  const names = text.length <= longestName ? credits.parseNames(text) : undefined
  if (names) return {type: 'byline', confidence, spans: partSpans(names.parts)}
  if (label === 'source' || text.length > longestName || /[.!?:…]$/u.test(text) || !isName(text)) return undefined
  return {type: 'byline', confidence: 0.8, spans: [{type: 'contributor', start: 0, end: text.length}]}
}

/** Most words of a name that the grammar does not know are capitalised all the same. */
function isName(text: string): boolean {
  const words = text.split(' ')
  return words.filter(word => /^\p{Lu}/u.test(word)).length > words.length / 2
}

/** Metadata often has a space where ISO 8601 has a T; what is no date at all is left to the words. */
function isoDate(date: string | undefined): unknown {
  return date === undefined ? undefined : validFields('timestamp', {date: date.trim().replace(' ', 'T')}).date
}
