import {isWordPart} from '../read/letters.ts'

/** Lists of phrases, made ready to tell at little cost that a text holds none of them: most texts do not. */
export interface Phrases {
  /**
   * Look for phrases in a range.
   *
   * A phrase is known by its first two words alone, whatever their case and whatever stands between them.
   *
   * @returns One bit for each list; where it is not set, no phrase of that list stands there as whole words.
   */
  within(text: string, start: number, end: number): number
  /** Look for phrases that begin with the word at the start of a range; the same bits. */
  at(text: string, start: number, end: number): number
}

/** Code units of words in lower case, `gap` for what stands between words; 0 for those that were not met. */
const units = new Uint16Array(0x10000)
const gap = 1
/** Stands for what has no lower case of one unit that is the same in all words and for all expressions. */
const odd = 0xffff
const odds = 'Σſ'

function unitOf(code: number): number {
  const character = String.fromCharCode(code)
  const lower = character.toLowerCase()
  const isOdd = lower.length > 1 || odds.includes(character) || (code >= 0xd800 && code < 0xe000)
  return isOdd ? odd : isWordPart(character, 0) ? lower.charCodeAt(0) : gap
}

/** Size of the table that nearly all words are told by. */
const size = 0x8000
const seed = 0x811c9dc5

function mix(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x01000193)
  return mixed ^ (mixed >>> 15)
}

function hashOf(word: string): number {
  let hash = seed
  for (let index = 0; index < word.length; index++) hash = mix(hash, word.charCodeAt(index))
  return hash
}

/** The word for `&`, which stands for it in the names of agencies. */
const conjunction = hashOf('và')

/**
 * Make lists of phrases ready to be looked for.
 *
 * @param lists At most seven lists of phrases in lower case.
 * @returns Phrases.
 */
export function createPhrases(...lists: readonly Iterable<string>[]): Phrases {
  const all = 2 ** lists.length - 1
  /** Bits by hash: of the lists with that word or pair of words, and, above them, of those with a pair that it opens. */
  const bits = new Map<number, number>()
  /** The same by the lower half of the hash: most words are in none. */
  const table = new Uint8Array(size)
  /** Lists with a phrase that has no words. */
  let always = 0
  lists.forEach((list, number) => {
    for (const phrase of list) add(phrase, 1 << number)
  })
  return {within: (text, start, end) => look(text, start, end, false), at: (text, start, end) => look(text, start, end, true)}

  function add(phrase: string, bit: number): void {
    const [first, second] = (phrase.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(hashOf).filter(hash => hash !== conjunction)
    if (first === undefined) always |= bit
    else if (second === undefined) set(first, bit)
    else {
      set(first, bit << 8)
      set(mix(first, second), bit)
    }
  }

  function set(hash: number, bit: number): void {
    bits.set(hash, (bits.get(hash) ?? 0) | bit)
    table[hash & (size - 1)] = 1
  }

  function look(text: string, start: number, end: number, once: boolean): number {
    let found = always
    let hash = seed
    let opened = 0
    let before = 0
    for (let index = start; index <= end; index++) {
      let unit = gap
      if (index < end) {
        const code = text.charCodeAt(index)
        unit = units[code] || (units[code] = unitOf(code))
      }
      if (unit === odd) return all
      if (unit !== gap) {
        hash = mix(hash, unit)
        continue
      }
      if (hash === seed) {
        if (once && index === start) return found
        continue
      }
      if (hash !== conjunction) {
        if (opened !== 0) found |= (bits.get(mix(before, hash)) ?? 0) & opened
        if (once && before !== 0) return found
        const own = table[hash & (size - 1)] === 1 ? (bits.get(hash) ?? 0) : 0
        found |= own & 0xff
        opened = own >> 8
        if (found === all || (once && opened === 0)) return found
        before = hash
      }
      hash = seed
    }
    return found
  }
}
