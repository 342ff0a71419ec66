import type {Lines} from '../util/lines.ts'

/** How lines may be read. */
export const lineModes = ['auto', 'paragraph', 'wrapped'] as const

/** How lines are read. */
export type LineMode = (typeof lineModes)[number]

const terminal = '.!?…:"”’)'
const widest = 120
const narrowest = 40

/**
 * Find which lines go on from the line before them, in text that was wrapped at a fixed width.
 *
 * A program that wraps text breaks a line where the next word would not fit:
 * each broken line plus the first word of the next is longer than the width.
 * Lines that are paragraphs, verses or list items do not pass that test.
 *
 * @param value Text.
 * @param lines Its lines.
 * @param force Join all lines between blank lines, whatever they look like.
 * @returns For each line that is not blank, whether it continues the one before; absent where none does.
 */
export function findContinuations(value: string, lines: Lines, force: boolean): boolean[] | undefined {
  const {numbers, from, to} = lines
  const count = numbers.length
  const directly = (index: number) => index > 0 && numbers[index] === (numbers[index - 1] as number) + 1
  if (force) return numbers.map((_, index) => directly(index))
  let width = 0
  let blanks = 0
  for (let index = 0; index < count; index++) {
    width = Math.max(width, (to[index] as number) - (from[index] as number))
    if (index > 0 && !directly(index)) blanks++
    if (width > widest) return undefined
  }
  if (width < narrowest || blanks === 0) return undefined
  const joins: boolean[] = []
  let tried = 0
  let joined = 0
  let open = 0
  for (let index = 0; index < count; index++) {
    joins.push(false)
    if (!directly(index)) continue
    tried++
    const before = (to[index - 1] as number) - (from[index - 1] as number)
    const space = value.slice(from[index], to[index]).search(/\s/)
    const word = space === -1 ? (to[index] as number) - (from[index] as number) : space
    if (before + 1 + word <= width - 1) continue
    joins[index] = true
    joined++
    if (!terminal.includes(value.charAt((to[index - 1] as number) - 1))) open++
  }
  // Most neighbours must look wrapped, and most of those must break amid a sentence.
  return joined >= 2 && joined >= tried * 0.6 && open >= joined * 0.6 ? joins : undefined
}
