import {withTone} from './alphabet.ts'
import {readSyllable} from './syllable.ts'
import {isFree, type ToneStyle, toneIndex} from './tone.ts'

const wellCased = /^(?:\P{Lu}+|\p{Lu}\P{Lu}*|\P{Ll}+)$/u

/**
 * Put the tone mark of one word where it belongs.
 *
 * @param value Composed word, in any case.
 * @param style Style of open `oa`, `oe`, `uy`; `keep` leaves either.
 * @returns The word; as it was where it is no syllable of Vietnamese, or bears two different tones.
 */
export function placeTone(value: string, style: ToneStyle | 'keep' = 'keep'): string {
  if (!wellCased.test(value)) return value
  const syllable = readSyllable(value)
  if (!syllable || syllable.toneAt.length === 0) return value
  const {onset, rime, tone, toneAt} = syllable
  // Words of p alone are loans, and Italian "più" is none of them.
  if (onset === 'p') return value
  const at = (toneAt[0] as number) - onset.length
  const free = isFree(rime) && onset !== 'qu'
  const isPlaced = toneAt.length === 1 && free && (at === 0 || at === 1)
  if (isPlaced && style === 'keep') return value
  const target = onset.length + toneIndex(rime, style === 'keep' ? 'old' : style)
  if (toneAt.length === 1 && toneAt[0] === target) return value
  let result = ''
  for (let index = 0; index < value.length; index++) {
    const letter = value[index] as string
    result += index === target ? withTone(letter, tone) : toneAt.includes(index) ? withTone(letter, 0) : letter
  }
  return result
}
