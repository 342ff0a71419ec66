import type {Position} from 'unist'
import {isUpper} from '../../util/characters.ts'
import type {Box} from './box.ts'
import type {TextRun} from './flow.ts'

/** What is not a single space already. */
const whitespace = /[ \t\n\f\r]{2,}|[\t\n\f\r]/g
/** The text between most tags. */
const blank = /^[ \t\n\f\r]+$/
/** Elements whose text is glued to the word before it on purpose. */
const glued = new Set(['sub', 'sup'])

/**
 * Add text to the runs of an open block, its white space collapsed as browsers do.
 *
 * @param runs Runs of the block so far; a space at their end gives way to one at the start of the text.
 * @param raw Text as the parser gives it.
 * @param box Box that it stands in.
 * @param position Its range in the source.
 */
export function addRun(runs: TextRun[], raw: string, box: Box, position: Position | undefined): void {
  let value = blank.test(raw) ? ' ' : raw.replace(whitespace, ' ')
  const last = runs[runs.length - 1]
  if (value.startsWith(' ') && last) {
    if (last.value.endsWith(' ')) last.value = last.value.slice(0, -1)
    if (last.value === '') runs.pop()
  } else if (last && isGlued(last, value, box)) value = ` ${value}`
  if (value !== '') runs.push({value, box, position})
}

/** Words that ran together because the tags between them carried the space: "…an ninh" + "Hà Nội". */
function isGlued(last: TextRun, value: string, box: Box): boolean {
  if (!isUpper(value, 0) || last.box === box || glued.has(last.box.node.tagName) || glued.has(box.node.tagName))
    return false
  return (
    /[\p{Ll}\p{M}\d]$/u.test(last.value.slice(-2)) &&
    /^\p{Lu}\p{Ll}/u.test(value.slice(0, 4)) &&
    lastWordLength(last.value) > 1
  )
}

function lastWordLength(value: string): number {
  return value.length - 1 - value.lastIndexOf(' ')
}
