import type {Text} from 'hast'
import type {Position} from 'unist'
import {align} from '../../block/align.ts'
import {createPartLocator} from '../../util/locator.ts'
import {copyPosition} from '../../util/position.ts'
import type {Box} from './box.ts'
import type {TextRun} from './flow.ts'

const blankLine = /\n[ \t\f\r]*\n\s*/
/** Elements in which a blank line can part paragraphs: those that hold blocks, not prose. */
const loose = new Set(['body', 'div', 'article', 'section', 'main', 'td', 'blockquote'])
/** A line shorter than this was not broken to fit a page. */
const shortLine = 60

/** A part of a text with its own range in the source. */
export interface TextPart {
  value: string
  position: Position | undefined
}

/**
 * Say whether an element holds blocks rather than prose, so that line ends in it mean something.
 *
 * @param box Box of the element.
 * @returns True for boxes of all kinds, false for paragraphs and headings.
 */
export function isLoose({node}: Box): boolean {
  return loose.has(node.tagName)
}

/**
 * Cut text at its blank lines, where no paragraph is marked.
 *
 * @param node Text.
 * @param file The file that its position indexes, where it is known.
 * @returns Its parts, each with the range of its own source where value and source can be aligned.
 */
export function splitAtBlankLines({value, position}: Text, file?: string): TextPart[] {
  if (!blankLine.test(value)) return [{value, position}]
  const place = createPlacer(value, position, file)
  const parts: TextPart[] = []
  let from = 0
  const cut = (to: number, next: number) => {
    const part = value.slice(from, to)
    if (part.trim() !== '') parts.push({value: part, position: place(from, to)})
    from = next
  }
  for (const match of value.matchAll(new RegExp(blankLine, 'g'))) cut(match.index, match.index + match[0].length)
  cut(value.length, value.length)
  return parts
}

/** Gives the position of a part of a text, or of all of it where it does not stand in the source as it is. */
function createPlacer(value: string, position: Position | undefined, file: string | undefined) {
  const start = position?.start
  const whole = () => position && copyPosition(position)
  if (start?.offset === undefined || position?.end.offset === undefined) return whole
  const isSame = position.end.offset - start.offset === value.length
  const raw = isSame ? value : (file?.slice(start.offset, position.end.offset) ?? '')
  const alignment = align(value, raw)
  if (!alignment) return whole
  const locate = createPartLocator(raw, start)
  return (from: number, to: number) => locate(alignment.starts(from), alignment.ends(to))
}

/**
 * Cut at line breaks that part paragraphs: two in a row, one after a full sentence, and in an element that
 * is no paragraph itself one after a short line.
 *
 * @param runs Runs of a block.
 * @param inLooseBox The block is no paragraph itself.
 * @returns The runs of each paragraph that has words.
 */
export function splitAtBreaks(runs: readonly TextRun[], inLooseBox: boolean): TextRun[][] {
  // Between most tags stand blanks alone.
  if (!runs.some(hasWords)) return []
  const parts: TextRun[][] = []
  let part: TextRun[] = []
  let breaks: TextRun[] = []
  const close = () => {
    if (part.some(hasWords)) parts.push(part)
    part = []
    breaks = []
  }
  for (const run of runs) {
    if (run.value === '\n') breaks.push(run)
    else if (!hasWords(run) && (breaks.length > 0 || part.length === 0)) continue
    else {
      if (breaks.length > 1 || (breaks.length === 1 && (endsSentence(part) || (inLooseBox && isShort(part))))) close()
      else if (part.length > 0) part.push(...breaks)
      breaks = []
      part.push(run)
    }
  }
  close()
  return parts
}

/**
 * Say whether a run is more than blanks.
 *
 * @param run Run.
 * @returns Whether it has words.
 */
export function hasWords({value}: TextRun): boolean {
  return value.trim() !== ''
}

function endsSentence(part: readonly TextRun[]): boolean {
  let tail = ''
  for (let index = part.length - 1; index >= 0 && tail.length < 4; index--) tail = (part[index] as TextRun).value + tail
  return /[.!?…:;][”"’)]?$/.test(tail.trimEnd())
}

function isShort(part: readonly TextRun[]): boolean {
  let length = 0
  return part.every(({value}) => {
    length += value.length
    return length < shortLine
  })
}
