/** Finds words and phrases of a lexicon by the hashes of their words: most texts hold none, which must cost little. */
import {classify, known, other} from './characters.ts'
import {basis, hashCharacter, joinHashes, spread} from './hash.ts'

/** Bit of an entry with which longer phrases begin; the bits of phrases stand below it. */
export const goesOn = 1 << 30

/** How many numbers hold the bits of the hashes that have an entry: a power of two. */
const seenNumbers = 512
/** So many phrases may be begun at once: no phrase has more words. */
const mostBegun = 64
const space = 32

/** Goes through the words of a range, one after another. */
class WordCursor {
  /** Where the word ends that was hashed last; before the first, where the range starts. */
  after: number
  readonly #text: string
  readonly #end: number

  constructor(text: string, start: number, end: number) {
    this.#text = text
    this.after = start
    this.#end = end
  }

  /** Hash the next word, in small letters; 0 where there is none. */
  next(): number {
    const text = this.#text
    const end = this.#end
    let index = this.after
    while (index < end && (classify(text.charCodeAt(index)) & 7) === other) index++
    if (index >= end) return 0
    let hash = basis
    for (; index < end; index++) {
      const letter = classify(text.charCodeAt(index))
      if ((letter & 7) === other) break
      hash = hashCharacter(hash, letter >> 3)
    }
    this.after = index
    return hash
  }
}

/** Phrases by the hashes of their words. */
export class PhraseTable {
  /** Hash and bits of a phrase, one after another; a hash of 0 stands in free places. */
  #entries = new Int32Array(64)
  #count = 0
  /** A bit for each hash that has an entry, shared with some that have none: most words need no look at the entries. */
  readonly #seen = new Int32Array(seenNumbers)
  /** What was read of phrases that go on, joined. */
  readonly #begun = new Int32Array(mostBegun)
  /** Bits of phrases without words: they may stand anywhere. */
  #wordless = 0

  /**
   * Add phrases; what stands between their words does not matter.
   *
   * @param phrases Phrases.
   * @param bit Bit that stands for them, below `goesOn`.
   * @returns The table.
   */
  add(phrases: Iterable<string>, bit: number): this {
    for (const phrase of phrases) {
      const words = new WordCursor(phrase, 0, phrase.length)
      let hash = words.next()
      if (hash === 0) {
        this.#wordless |= bit
        continue
      }
      for (let next = words.next(); next !== 0; next = words.next()) {
        this.#set(hash, goesOn)
        hash = joinHashes(hash, next)
      }
      this.#set(hash, bit)
    }
    return this
  }

  /** The bits of the hash of a word, or of those of several words that were joined; 0 where no phrase has it. */
  get(hash: number): number {
    const place = spread(hash)
    if (((this.#seen[(place >>> 5) & (seenNumbers - 1)] as number) & (1 << (place & 31))) === 0) return 0
    const entries = this.#entries
    const last = entries.length - 2
    for (let at = (place << 1) & last; ; at = (at + 2) & last) {
      const key = entries[at]
      if (key === hash) return entries[at + 1] as number
      if (key === 0) return 0
    }
  }

  /**
   * Look for phrases in a range, whatever their case and what stands between their words.
   *
   * @returns Bits of the phrases that stand there as whole words, and of those that have no words.
   */
  within(text: string, start: number, end: number): number {
    const begun = this.#begun
    // Read here, once, for a loop that runs once a character.
    const letters = known
    let found = this.#wordless
    let hash = basis
    let count = 0
    for (let index = start; index <= end; index++) {
      // What stands after the range ends its last word.
      const code = index < end ? text.charCodeAt(index) : space
      const letter = letters[code] || classify(code)
      if ((letter & 7) !== other) hash = hashCharacter(hash, letter >> 3)
      else if (hash !== basis) {
        let kept = 0
        for (let at = 0; at < count; at++) {
          const joined = joinHashes(begun[at] as number, hash)
          const bits = this.get(joined)
          found |= bits
          if ((bits & goesOn) !== 0) begun[kept++] = joined
        }
        const bits = this.get(hash)
        found |= bits
        if ((bits & goesOn) !== 0) begun[kept++] = hash
        count = kept
        hash = basis
      }
    }
    return found & ~goesOn
  }

  /**
   * Look for phrases that begin with the first word of a range.
   *
   * @returns Their bits, and those of phrases that have no words.
   */
  at(text: string, start: number, end: number): number {
    const words = new WordCursor(text, start, end)
    const hash = words.next()
    const bits = hash === 0 ? 0 : this.get(hash)
    return this.#wordless | (bits === 0 ? 0 : this.#follow(bits, hash, words))
  }

  /** Find the phrases that begin with the words before a cursor. */
  #follow(first: number, before: number, words: WordCursor): number {
    let found = first
    let hash = before
    for (let bits = first; (bits & goesOn) !== 0; ) {
      const next = words.next()
      if (next === 0) break
      hash = joinHashes(hash, next)
      bits = this.get(hash)
      found |= bits
    }
    return found & ~goesOn
  }

  #set(hash: number, bit: number): void {
    if (this.#count * 4 > this.#entries.length) this.#grow()
    const place = spread(hash)
    this.#seen[(place >>> 5) & (seenNumbers - 1)]! |= 1 << (place & 31)
    const entries = this.#entries
    const last = entries.length - 2
    let at = (place << 1) & last
    while (entries[at] !== 0 && entries[at] !== hash) at = (at + 2) & last
    if (entries[at] === 0) this.#count++
    entries[at] = hash
    entries[at + 1]! |= bit
  }

  #grow(): void {
    const entries = this.#entries
    this.#entries = new Int32Array(entries.length * 2)
    this.#count = 0
    for (let at = 0; at < entries.length; at += 2) {
      if (entries[at] !== 0) this.#set(entries[at] as number, entries[at + 1] as number)
    }
  }
}
