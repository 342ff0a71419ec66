import type {AgencyIndex} from './agencies.ts'
import {readCredit} from './read.ts'
import type {CreditMatch, LineContext} from './types.ts'

/** The longest line without an address that can be a credit. */
const longest = 160

/**
 * Read a whole line as a credit.
 *
 * @param text Line.
 * @param context What is known of the line.
 * @param agencies Index of agencies.
 * @returns The credit, or nothing.
 */
export function readLine(text: string, context: LineContext, agencies: AgencyIndex): CreditMatch | undefined {
  if (text.length < 2 || (text.length > longest && !text.includes('http'))) return undefined
  let end = text.length
  while (end > 0 && /[\s.,;]/.test(text[end - 1] as string)) end--
  // A sentence has a full stop, a credit seldom; initials keep theirs.
  const stopped = end < text.length
  let start = 0
  while (start < end && /[\s*•>«-]/.test(text[start] as string)) start++
  const bracketed = isBracketed(text, start, end)
  const inside = bracketed ? 1 : 0
  const reading = readCredit(
    text,
    start + inside,
    end - inside,
    {bracketed, closing: context.closing ?? false},
    agencies
  )
  if (!reading) return undefined
  const doubt = stopped && !bracketed && !reading.parts.some(part => part.type === 'creditRole') ? 0.9 : 1
  return {start, end, parts: reading.parts, confidence: reading.confidence * doubt}
}

/** Say whether one pair of brackets encloses a range. */
export function isBracketed(text: string, start: number, end: number): boolean {
  const open = text[start]
  const close = text[end - 1]
  if (!((open === '(' && close === ')') || (open === '[' && close === ']'))) return false
  return text.indexOf(close, start) === end - 1 || text.lastIndexOf(open, end) > start
}
