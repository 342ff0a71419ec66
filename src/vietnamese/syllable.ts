/** Syllables as the rules of spelling have them; what is spelt otherwise and is Vietnamese all the same: `spelling.ts`. */
import {readLetter} from './alphabet.ts'
import {finalK, onsetOf, quRimes, rimes, stop} from './inventory.ts'
import {toneIndex} from './tone.ts'

/** A written syllable of Vietnamese, taken apart. */
export interface Syllable {
  /** Consonant letters before the rime, with the u of `qu` and the i of `gi`; in lower case. */
  onset: string
  /** The rest, in lower case and without tone. */
  rime: string
  /** Tone from 1 to 5 (huyền, sắc, hỏi, ngã, nặng), 0 for none. */
  tone: number
  /** Indices in the word of the letters that bear the tone; more than one where it is written twice. */
  toneAt: readonly number[]
}

/** After gi, iê is written ê. */
const giRimes = new Set(['êng', 'êt', 'êc', 'êm', 'ên'])
/** The rimes of g that begin with i: the i belongs to both. */
const gRimes = new Set(['i', 'im', 'in', 'ip', 'ich'])

const front = /^[eêiy]/
/**
 * Take a word apart as a syllable, wherever its tone stands.
 *
 * @param word Composed word, in any case.
 * @returns The syllable; nothing where the letters are no syllable of Vietnamese, or bear two different tones.
 */
export function readSyllable(word: string): Syllable | undefined {
  const syllable = readLetters(word)
  // A rime that ends in c, ch, p, t takes sắc or nặng alone.
  if (syllable && stop.test(syllable.rime) && syllable.tone !== 2 && syllable.tone !== 5) return undefined
  return syllable
}

/**
 * Take a word apart as a syllable, even where its rime does not allow its tone, as in names without tones (Đăk).
 *
 * @param word Composed word, in any case.
 * @returns The syllable; nothing where the letters are no syllable, or bear two different tones.
 */
export function readLetters(word: string): Syllable | undefined {
  const letters = takeApart(word)
  if (!letters || letters.tones.size > 1) return undefined
  const parts = split(letters.plain)
  const [tone = 0] = letters.tones
  return parts && {...parts, tone, toneAt: letters.toneAt}
}

/**
 * Say whether a word is a syllable of Vietnamese but for two different tones.
 *
 * @param word Composed word, in any case.
 * @returns True where it is; which tone is right nobody can know.
 */
export function hasTwoTones(word: string): boolean {
  const letters = takeApart(word)
  return letters !== undefined && letters.tones.size > 1 && split(letters.plain) !== undefined
}

/** Take the tones from the letters of a word; nothing where a letter is none of Vietnamese, or there are too many. */
function takeApart(word: string): {plain: string; tones: Set<number>; toneAt: number[]} | undefined {
  if (word.length > 8) return undefined
  let plain = ''
  const tones = new Set<number>()
  const toneAt: number[] = []
  for (let index = 0; index < word.length; index++) {
    const letter = readLetter(word[index] as string)
    if (!letter) return undefined
    plain += letter.plain
    if (letter.tone === 0) continue
    tones.add(letter.tone)
    toneAt.push(index)
  }
  return {plain, tones, toneAt}
}

/** Split a word without tone into onset and rime, where the spelling rules allow the two together. */
function split(plain: string): {onset: string; rime: string} | undefined {
  if (plain.startsWith('gi')) {
    const rest = plain.slice(2)
    if (rest !== '' && !front.test(rest) && rimes.has(rest)) return {onset: 'gi', rime: rest}
    if (/^[eê]/.test(rest) && (giRimes.has(rest) || rimes.has(rest))) return {onset: 'gi', rime: rest}
    return gRimes.has(plain.slice(1)) ? {onset: 'g', rime: plain.slice(1)} : undefined
  }
  const first = onsetOf(plain)
  const rime = plain.slice(first.length)
  if (first === 'qu') return quRimes.has(rime) ? {onset: first, rime} : undefined
  if (!rimes.has(rime)) return undefined
  const isFront = front.test(rime)
  if (first === 'c' || first === 'g' || first === 'ng') {
    if (isFront) return undefined
  } else if (first === 'gh' || first === 'ngh') {
    if (!isFront || rime.startsWith('y')) return undefined
  } else if (first === 'k') {
    if (!isFront) return undefined
  }
  // Without an onset iê is written yê, and yê is written nowhere else.
  if (first === '' ? rime.startsWith('iê') : rime.startsWith('yê')) return undefined
  return {onset: first, rime}
}

/**
 * Say whether a word is a well-written syllable of Vietnamese: its letters, and its tone in the place of either style.
 *
 * @param word Composed word, in any case.
 * @returns True where it is.
 */
export function isSyllable(word: string): boolean {
  const syllable = readSyllable(word)
  if (!syllable) return false
  const {toneAt, onset: first, rime} = syllable
  if (toneAt.length === 0) return true
  if (toneAt.length > 1) return false
  const at = (toneAt[0] as number) - first.length
  return at === toneIndex(rime, 'old') || at === toneIndex(rime, 'new')
}

/**
 * Say whether a word can be Vietnamese: a syllable, or a name of the highlands that is spelled like one.
 *
 * In names k may stand for c at the end (Đắk, Pắk), and before any vowel (Kạn, Kông).
 *
 * @param word Composed word, in any case.
 * @returns True where it can be.
 */
export function isVietnamese(word: string): boolean {
  if (isSyllable(word)) return true
  const lower = word.toLowerCase()
  if (!lower.includes('k')) return false
  // Such names are often written without tone, which their rimes do not allow otherwise (Đăk Lăk).
  return readLetters(lower.replace(finalK, 'c').replace(/^k(?![heêiy])/, 'c')) !== undefined
}
