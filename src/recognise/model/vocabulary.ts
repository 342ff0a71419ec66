/** The words of an article as numbers, so that blocks can be compared by them. */
import {isUpper, isWordPart} from '../../read/letters.ts'

/** Words of one block; numbers of words and pairs count from 0 in each article. */
export interface Terms {
  /** Hashes of its first words, for `readWords`; all numbers have one. */
  hashes: readonly number[]
  /** Its different words of three and more letters. */
  words: readonly number[]
  /** Its different pairs of neighbouring words, in order. */
  pairs: readonly number[]
  /** Those of its pairs that hold a capital. */
  named: readonly number[]
  /** Its different words with a capital, but for the first word. */
  names: readonly number[]
  /** Its first word; -1 where there is none. */
  first: number
}

interface Word {
  number: number
  hash: number
  /** It is long enough to say something. */
  full: boolean
  /** It begins with a capital. */
  name: boolean
}

/** How much of a block is read. */
const window = 700
/** Words of a block that have hashes. */
const mostHashes = 40
const shortest = 3

/** Counts the words and pairs of an article. */
export class Vocabulary {
  readonly #words = new Map<string, Word>()
  readonly #numbers = new Map<string, number>()
  readonly #pairs = new Map<number, number>()
  /** When each word or pair was last marked by `share`. */
  readonly #marks: number[] = []
  /** When each word (even) or pair (odd) was last met by `read`. */
  readonly #seen: number[] = []
  #mark = 0
  /** In how many blocks each word stands. */
  readonly wordBlocks: number[] = []
  /** In how many blocks each pair stands. */
  readonly pairBlocks: number[] = []

  /**
   * Read the words of the next block.
   *
   * @param text Text of the block, folded.
   * @returns Its words.
   */
  read(text: string): Terms {
    const hashes: number[] = []
    const words: number[] = []
    const pairs: number[] = []
    const named: number[] = []
    const names: number[] = []
    const length = Math.min(text.length, window)
    const mark = ++this.#mark
    let previous: Word | undefined
    let first = -1
    let at = 0
    while (at < length) {
      if (!isWordPart(text, at)) {
        at++
        continue
      }
      const start = at
      while (at < length && isWordPart(text, at)) at++
      const word = this.#word(text, start, at)
      if (hashes.length < mostHashes) hashes.push(word.hash)
      if (first === -1) first = word.number
      if (word.full && this.#isNew(word.number * 2, mark)) {
        words.push(word.number)
        this.wordBlocks[word.number] = (this.wordBlocks[word.number] ?? 0) + 1
        if (word.name && previous) names.push(word.number)
      }
      if (previous) {
        const pair = this.#pair(previous, word)
        if (this.#isNew(pair * 2 + 1, mark)) {
          pairs.push(pair)
          if (word.name || previous.name) named.push(pair)
          this.pairBlocks[pair] = (this.pairBlocks[pair] ?? 0) + 1
        }
      }
      previous = word
    }
    return {hashes, words, pairs, named, names, first}
  }

  /**
   * Say which share of some words or pairs stands in others.
   *
   * @param some Words, or pairs.
   * @param others Lists of them.
   * @param absent What to return where one side is empty.
   * @returns Share from 0 to 1.
   */
  share(some: readonly number[], others: readonly (readonly number[])[], absent: number): number {
    if (some.length === 0 || others.length === 0) return absent
    const mark = ++this.#mark
    for (const list of others) for (const number of list) this.#marks[number] = mark
    let both = 0
    for (const number of some) if (this.#marks[number] === mark) both++
    return both / some.length
  }

  #word(text: string, start: number, end: number): Word {
    const written = text.slice(start, end)
    const known = this.#words.get(written)
    if (known) return known
    const lower = written.toLowerCase()
    const number = this.#numbers.get(lower) ?? this.#numbers.size
    this.#numbers.set(lower, number)
    const word = {
      number,
      // Numbers differ from line to line; that there is one is what counts.
      hash: hashOf(lower <= '9' ? '0' : lower),
      full: lower.length >= shortest,
      name: isUpper(written, 0)
    }
    this.#words.set(written, word)
    return word
  }

  #pair(left: Word, right: Word): number {
    const key = (Math.imul(left.number + 1, 0x9e3779b1) ^ right.number) & 0x3fffffff
    const known = this.#pairs.get(key)
    if (known !== undefined) return known
    this.#pairs.set(key, this.#pairs.size)
    return this.#pairs.size - 1
  }

  #isNew(slot: number, mark: number): boolean {
    if (this.#seen[slot] === mark) return false
    this.#seen[slot] = mark
    return true
  }
}

/** FNV-1a. */
function hashOf(text: string): number {
  let value = 2_166_136_261
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 16_777_619)
  return value
}

/**
 * List the hashes of the first words of a text.
 *
 * @param text Text, folded.
 * @returns Hashes, as in `Terms`.
 */
export function hashesOf(text: string): readonly number[] {
  return new Vocabulary().read(text).hashes
}
