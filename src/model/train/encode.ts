/** Writes numbers as characters; read by `codec.ts`. */
import {alphabet, base, mostSteps} from '../codec.ts'

/** The character of a digit. */
export function digit(value: number): string {
  const character = alphabet[value]
  if (character === undefined) throw new RangeError(`${value} is no digit under ${base}`)
  return character
}

/** The character of a step; a step out of range is cut to it. */
export function step(value: number): string {
  return digit(Math.max(-mostSteps, Math.min(mostSteps, Math.round(value))) + mostSteps + 1)
}
