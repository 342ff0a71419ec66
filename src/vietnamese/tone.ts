import {vowels} from './alphabet.ts'

/** Where the tone of an open `oa`, `oe`, `uy` stands: `hòa` is old, `hoà` is new. */
export type ToneStyle = 'old' | 'new'

/**
 * Find the letter of a rime that bears the tone.
 *
 * Source of the new style: QĐ 1989/QĐ-BGDĐT (2018), article 8.
 *
 * @param rime Rime of the inventory, without tone.
 * @param style Style; it matters for open `oa`, `oe`, `uy` alone.
 * @returns Index in the rime.
 */
export function toneIndex(rime: string, style: ToneStyle): number {
  let length = 0
  let marked = -1
  while (length < rime.length && vowels.includes(rime[length] as string)) {
    if ('ăâêôơư'.includes(rime[length] as string)) marked = length
    length++
  }
  if (marked >= 0) return marked
  if (length === 1) return 0
  if (length === 3 || length < rime.length) return 1
  return isFree(rime) && style === 'new' ? 1 : 0
}

/**
 * Say whether the two styles of tone placement differ on a rime.
 *
 * @param rime Rime of the inventory, without tone.
 * @returns True for open `oa`, `oe`, `uy`.
 */
export function isFree(rime: string): boolean {
  return rime === 'oa' || rime === 'oe' || rime === 'uy'
}
