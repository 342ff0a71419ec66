import {isWordPart} from '../read/letters.ts'

/** Lists of phrases, made ready to tell at little cost that a text holds none of them: most texts do not. */
export interface Phrases {
  /**
   * Look for phrases in a range.
   *
   * Words are compared without regard to their case and to what stands between them.
   *
   * @returns One bit for each list; where it is not set, no phrase of that list stands there as whole words.
   */
  within(text: string, start: number, end: number): number
  /** Look for phrases that begin with the word at the start of a range; the same bits. */
  at(text: string, start: number, end: number): number
}

/** Code units of words in lower case, `gap` for what stands between words; 0 for those that were not met. */
const units = new Uint16Array(0x10000)
const gap = 2
/** Stands for what has no lower case of one unit that is the same in all words and for all expressions. */
const odd = 1
const odds = 'Σſ'

function learn(code: number): number {
  const character = String.fromCharCode(code)
  const lower = character.toLowerCase()
  const isOdd = lower.length > 1 || odds.includes(character) || (code >= 0xd800 && code < 0xe000)
  units[code] = isOdd ? odd : isWordPart(character, 0) ? lower.charCodeAt(0) : gap
  return units[code] as number
}

/** Bits of the table that nearly all words are told by. */
const size = 0x8000
/** Stands for no word. */
const seed = 0x811c9dc

function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (size - 1)
}

/** What `readWord` gives instead of the number of a word; the numbers of words are odd. */
const noWord = 0
const oddWord = 2
/** Where the word ends that was read last. */
let after = 0

/** Read the next word of a range as a number. */
function readWord(text: string, start: number, end: number): number {
  let hash = seed
  let index = start
  for (; index < end; index++) {
    const code = text.charCodeAt(index)
    const unit = units[code] || learn(code)
    if (unit === odd) return oddWord
    if (unit !== gap) hash = mix(hash, unit)
    else if (hash !== seed) break
  }
  after = index
  return hash === seed ? noWord : hash | 1
}

const space = 32
/** How far the bits of phrases that go on stand above those of phrases that end. */
const goesOn = 8
/** The bit of joints. */
const joins = 1 << 16

/** Stands for `&` in the names of agencies: it is passed over. */
const conjunction = readWord('và', 0, 2)

/** What may stand beside phrases. */
export interface Company {
  /** Bits of the lists whose phrases have only these beside them: a mark, an end of the range, or one of the joints. */
  alone: number
  /** Words in lower case. */
  joints: readonly string[]
}

/**
 * Make lists of phrases ready to be looked for.
 *
 * @param lists At most seven lists of phrases in lower case.
 * @param company What may stand beside them; anything unless given.
 * @returns Phrases.
 */
export function createPhrases(
  lists: readonly Iterable<string>[],
  {alone, joints}: Company = {alone: 0, joints: []}
): Phrases {
  const all = 2 ** lists.length - 1
  /** By number of a word or of the words up to one: bits of the lists whose phrase ends there; above them, of those that go on. */
  const bits = new Map<number, number>()
  /** Says which first words and joints are in there: most words are neither. */
  const table = new Uint32Array(size / 32)
  /** Lists with a phrase that has no words, or odd ones. */
  let always = 0
  lists.forEach((list, number) => {
    for (const phrase of list) add(phrase, 1 << number)
  })
  for (const joint of joints) set(readWord(joint, 0, joint.length), joins)
  return {
    within: (text, start, end) => look(text, start, end, false),
    at: (text, start, end) => look(text, start, end, true)
  }

  function add(phrase: string, bit: number): void {
    let hash = noWord
    for (
      let word = readWord(phrase, 0, phrase.length);
      word !== noWord;
      word = readWord(phrase, after, phrase.length)
    ) {
      if (word === oddWord) {
        always |= bit
        return
      }
      if (word === conjunction) continue
      if (hash !== noWord) set(hash, bit << goesOn)
      hash = hash === noWord ? word : mix(hash, word)
    }
    if (hash === noWord) always |= bit
    else set(hash, bit)
  }

  function set(hash: number, bit: number): void {
    bits.set(hash, (bits.get(hash) ?? 0) | bit)
    const slot = slotOf(hash)
    table[slot >> 5] = (table[slot >> 5] as number) | (1 << (slot & 31))
  }

  function isListed(slot: number): boolean {
    return (((table[slot >> 5] as number) >> (slot & 31)) & 1) === 1
  }

  function look(text: string, start: number, end: number, once: boolean): number {
    let found = always
    let hash = seed
    // Whether a phrase that stands alone may begin with the next word.
    let free = true
    // What stands after the range ends its last word.
    for (let index = start; index <= end; index++) {
      const code = index < end ? text.charCodeAt(index) : space
      const unit = units[code] || learn(code)
      if (unit > gap) {
        hash = mix(hash, unit)
        continue
      }
      if (unit === odd) return all
      if (hash !== seed) {
        const word = hash | 1
        const own = isListed(slotOf(word)) ? (bits.get(word) ?? 0) : 0
        if (own !== 0) found |= follow(text, own, word, index, end) & (free ? all : ~alone)
        if (once || found === all) return found
        free = (own & joins) !== 0
        hash = seed
      }
      if (code !== space) free = true
    }
    return found
  }

  /** Find the phrases that begin with a word, after which an index stands. */
  function follow(text: string, first: number, word: number, start: number, end: number): number {
    let found = 0
    let hash = word
    let index = start
    for (let own = first; ; own = bits.get(hash) ?? 0) {
      const ending = own & all & ~found
      if (ending !== 0) found |= (ending & alone) === 0 || isFree(text, index, end) ? ending : ending & ~alone
      if (((own >> goesOn) & all) === 0) return found
      let next = conjunction
      while (next === conjunction) {
        next = readWord(text, index, end)
        index = after
      }
      if (next === noWord) return found
      if (next === oddWord) return all
      hash = mix(hash, next)
    }
  }

  /** Say whether what stands alone may end at an index. */
  function isFree(text: string, start: number, end: number): boolean {
    let index = start
    while (index < end && text.charCodeAt(index) === space) index++
    if (index >= end || !isWordPart(text, index)) return true
    const word = readWord(text, index, end)
    return word === oddWord || ((bits.get(word) ?? 0) & joins) !== 0
  }
}
