import {readLetter, vowels} from './alphabet.ts'

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

/** Where the tone of an open `oa`, `oe`, `uy` stands: `hòa` is old, `hoà` is new. */
export type ToneStyle = 'old' | 'new'

// Rimes by nucleus, with the consonants that may close it (- is an open rime). Vietnamese orthography as
// taught (QĐ 1989/QĐ-BGDĐT, 2018), checked against published syllable lists.
const table =
  'a:- c ch m n ng nh p t|ai:-|ao:-|au:-|ay:-|ă:c m n ng p t|â:c m n ng p t|âu:-|ây:-|e:- c m n ng p t|eo:-|' +
  'ê:- ch m n nh p t|êu:-|i:- ch m n nh p t|ia:-|iu:-|iê:c m n ng p t|iêu:-|o:- c m n ng p t|oi:-|oo:c ng|' +
  'ô:- c m n ng p t|ôi:-|ơ:- m n p t|ơi:-|oa:- c ch m n ng nh p t|oai:-|oao:-|oay:-|oă:c m n ng t|oe:- m n t|oeo:-|' +
  'u:- c m n ng p t|ua:-|ui:-|uâ:n ng t|uây:-|uê:- ch nh|uơ:-|uô:c m n ng t|uôi:-|uy:- ch n nh p t|uya:-|uyu:-|' +
  'uyê:n t|ư:- c m n ng t|ưa:-|ưi:-|ưu:-|ươ:c m n ng p t|ươi:-|ươu:-|y:-|yê:m n ng t|yêu:-'

const rimes = new Set(
  table.split('|').flatMap(entry => {
    const [nucleus = '', codas = ''] = entry.split(':')
    return codas.split(' ').map(coda => nucleus + (coda === '-' ? '' : coda))
  })
)

const quRimes = new Set(
  (
    'a ac ach ai an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât ây e en eng eo et ê êch ên ênh êt êu ' +
    'i im in it ich ơ ơi ơn ơt ôc y ych ynh yt yên yêt'
  ).split(' ')
)

/** After gi, iê is written ê. */
const giRimes = new Set(['êng', 'êt', 'êc', 'êm', 'ên'])
/** The rimes of g that begin with i: the i belongs to both. */
const gRimes = new Set(['i', 'im', 'in', 'ip', 'ich'])

const onset = /^(?:ngh|ng|nh|gh|ch|kh|ph|th|tr|qu|[bcdghklmnprstvxđ])?/
const front = /^[eêiy]/
const stop = /(?:c|ch|p|t)$/

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
  if (word.length > 8) return undefined
  let plain = ''
  let tone = 0
  const toneAt: number[] = []
  for (let index = 0; index < word.length; index++) {
    const letter = readLetter(word[index] as string)
    if (!letter) return undefined
    plain += letter.plain
    if (letter.tone === 0) continue
    if (tone !== 0 && tone !== letter.tone) return undefined
    tone = letter.tone
    toneAt.push(index)
  }
  const parts = split(plain)
  return parts && {...parts, tone, toneAt}
}

/**
 * Say whether a word is a syllable of Vietnamese but for two different tones.
 *
 * @param word Composed word, in any case.
 * @returns True where it is; which tone is right nobody can know.
 */
export function hasTwoTones(word: string): boolean {
  if (word.length > 8) return false
  let plain = ''
  const tones = new Set<number>()
  for (const char of word) {
    const letter = readLetter(char)
    if (!letter) return false
    plain += letter.plain
    if (letter.tone > 0) tones.add(letter.tone)
  }
  return tones.size > 1 && split(plain) !== undefined
}

/** Split a word without tone into onset and rime, where the spelling rules allow the two together. */
function split(plain: string): {onset: string; rime: string} | undefined {
  if (plain.startsWith('gi')) {
    const rest = plain.slice(2)
    if (rest !== '' && !front.test(rest) && rimes.has(rest)) return {onset: 'gi', rime: rest}
    if (/^[eê]/.test(rest) && (giRimes.has(rest) || rimes.has(rest))) return {onset: 'gi', rime: rest}
    return gRimes.has(plain.slice(1)) ? {onset: 'g', rime: plain.slice(1)} : undefined
  }
  const first = (onset.exec(plain) as RegExpExecArray)[0]
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
 * Find the letter of a rime that bears the tone.
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
  return readLetters(lower.replace(/k$/, 'c').replace(/^k(?![heêiy])/, 'c')) !== undefined
}
