/**
 * The words of an article, each read once: as numbers, so that blocks can be compared by them, and for the cues
 * that stand among them.
 */

import {cues} from '../../lexicon/cues.ts'
import {classify, kindAt, lower, number, other, upper} from '../../util/characters.ts'
import {basis, goesOn, joinHashes, PhraseTable, prime, spread} from '../../util/phrase-table.ts'
import {shortBlock} from '../features/shape.ts'

/** What was read of one block. */
export interface Terms {
  /** Range of the hashes of its first words in those of the vocabulary, for `readWords`. */
  hashesFrom: number
  hashesTo: number
  /** Hash of its first word; 0 where there is none. */
  first: number
  /** Number of its words, up to the window. */
  count: number
  /** Number of its words with a capital among the first 240 units; of the characters of its numbers. */
  capitals: number
  digits: number
  /** It has a small letter. */
  hasSmall: boolean
  /** Bits of the cues in it, by their place in the list. */
  cues: number
  /** Bits of the signs in it, as `signBits` gives them. */
  signs: number
  /** Number of its different words of three and more letters. */
  words: number
  /** Number of those words that stand in the block before, in the one before that, and in the first block. */
  wordsInPrevious: number
  wordsInLastButOne: number
  wordsInFirst: number
  /** Number of those words that have a capital amid the block; of those that stand in no other block. */
  names: number
  strangers: number
  /** Number of its different pairs of neighbouring words. */
  pairs: number
  /** Number of those pairs that stand in the first two blocks, in the running text before and after, elsewhere. */
  pairsInFirst: number
  pairsInPreviousText: number
  pairsInNextText: number
  pairsElsewhere: number
  /** Number of the pairs that have a capital; of those that stand elsewhere. */
  named: number
  namedElsewhere: number
}

/** How much of a block is read. */
const window = 350
/** Words of a block that have hashes. */
const mostHashes = 40
/** Shortest word that says something. */
const shortest = 3
/** What all numbers have for a hash: they differ from line to line; that there is one is what counts. */
const numberHash = 0x30

const table = new PhraseTable()
let opening = 0
cues.forEach(({words, opens}, bit) => {
  if (words) table.add(words.split('|'), 1 << bit)
  if (opens) opening |= 1 << bit
})

/** Signs that cues ask for, in the order of their bits; `0` stands for all digits. */
const signs = [...new Set(cues.flatMap(({signs = ''}) => [...signs]))]
const ascii = Int32Array.from({length: 128}, (_, code) => bitOf(String.fromCharCode(code)))
const others = new Map(signs.map(sign => [sign.charCodeAt(0), bitOf(sign)]))

function bitOf(sign: string): number {
  const place = signs.indexOf(sign)
  return place === -1 ? 0 : 1 << place
}

/** The bits of several signs. */
export function signBits(signs: string): number {
  return [...signs].reduce((bits, sign) => bits | bitOf(sign), 0)
}

const digitBit = bitOf('0')
const stopBit = bitOf('.')

/** What is known of a word or pair, in a row of numbers. */
enum Known {
  /** Its hash. */
  hash,
  /** In how many blocks it stands. */
  blocks,
  /** The last block that holds it and was read, and the one before that. */
  last,
  lastButOne,
  /** The first block that holds it. */
  first,
  /** The last block of running text that holds it; on the way back, the first of those that follow. */
  text
}
/** Numbers in a row of `Known`. */
const stride = 8
/** How many places a word is looked for in: a text that was made for it could fill any number of neighbours. */
const mostTries = 64
/** The row of the words that have no place. */
const rest = 0

/** How far the running text is searched for before and after a block, in blocks; how many blocks of it. */
export const textReach = 7
const mostTexts = 2
/** Before the first block. */
const nowhere = -9

/** Reads the blocks of an article, and compares each with those around it. */
export class Vocabulary {
  /** Hashes of the first words of blocks. */
  readonly hashes: number[] = []
  /** Different pairs of the blocks, in order: their row times two, plus one where a word has a capital. */
  readonly #pairs: number[] = []
  /** Different words with a capital amid the blocks: their rows. */
  readonly #names: number[] = []
  #hashCount = 0
  #pairCount = 0
  #nameCount = 0
  /** Row of each word or pair plus one, by hash. */
  #slots = new Int32Array(2048)
  #known = new Int32Array(1024 * stride)
  #count = 0

  /** The room it takes, in words and pairs. */
  get size(): number {
    return this.#slots.length
  }

  /**
   * Read all blocks of an article.
   *
   * @param blocks Texts, folded.
   * @param isText Says whether a block is running text.
   * @returns What was read of each.
   */
  read(blocks: readonly string[], isText: (index: number) => boolean): Terms[] {
    this.#slots.fill(0)
    this.#count = 0
    this.#add(0, 0, 0)
    this.#hashCount = 0
    this.#pairCount = 0
    this.#nameCount = 0
    const texts: number[] = []
    const terms = blocks.map((text, index) => {
      const own = this.#readBlock(text, index, isText(index), nearest(texts, index))
      if (isText(index)) texts.push(index)
      return own
    })
    this.#lookBack(terms, isText)
    return terms
  }

  /** Read the next block; `textFrom` is the first block of the running text before it. */
  #readBlock(text: string, block: number, isText: boolean, textFrom: number): Terms {
    const {hashes} = this
    const pairList = this.#pairs
    const nameList = this.#names
    const length = Math.min(text.length, window)
    const hashesFrom = this.#hashCount
    let first = 0
    let count = 0
    let capitals = 0
    let digits = 0
    /** Bits of the kinds of its characters. */
    let kinds = 0
    let found = 0
    let signs = 0
    let words = 0
    let wordsInPrevious = 0
    let wordsInLastButOne = 0
    let wordsInFirst = 0
    let names = 0
    let pairs = 0
    let pairsInFirst = 0
    let pairsInPreviousText = 0
    let named = 0
    /** The word before: its hash, where it ends, whether it has a capital. */
    let previous = 0
    let previousEnd = 0
    /** The last sign or space between words. */
    let separator = 0
    let previousCapital = 0
    /** Phrases of one, two and three words that may go on, where the last word ends. */
    let one = 0
    let two = 0
    let three = 0
    let at = 0
    while (at < length) {
      const start = at
      let code = text.charCodeAt(at++)
      let letter = classify(code)
      let kind = letter & 7
      if (kind === other) {
        separator = code
        if (code !== 32 && start < shortBlock) signs |= signAt(text, start, code)
        continue
      }
      const capital = kind === upper ? 1 : 0
      const isNumber = kind === number
      let hash = Math.imul(basis ^ (letter >> 3), prime)
      kinds |= 1 << kind
      while (at < length) {
        code = text.charCodeAt(at)
        letter = classify(code)
        kind = letter & 7
        if (kind === other) break
        hash = Math.imul(hash ^ (letter >> 3), prime)
        kinds |= 1 << kind
        at++
      }
      if (isNumber) {
        hash = numberHash
        digits += at - start
      }
      if (count < mostHashes) hashes[this.#hashCount++] = hash
      if (count === 0) first = hash
      else {
        const from = this.#meet(joinHashes(previous, hash), block)
        const known = this.#known
        if (known[from + Known.last] !== block) {
          known[from + Known.last] = block
          known[from + Known.blocks]!++
          pairs++
          if ((known[from + Known.first] as number) < Math.min(block, 2)) pairsInFirst++
          if ((known[from + Known.text] as number) >= textFrom) pairsInPreviousText++
          if (isText) known[from + Known.text] = block
          const hasCapital = capital | previousCapital
          named += hasCapital
          pairList[this.#pairCount++] = from * 2 + hasCapital
        }
      }
      if (at - start >= shortest) {
        const from = this.#meet(hash, block)
        const known = this.#known
        const last = known[from + Known.last] as number
        if (last !== block) {
          if (last === block - 1) wordsInPrevious++
          if (last === block - 2 || (last === block - 1 && known[from + Known.lastButOne] === block - 2)) {
            wordsInLastButOne++
          }
          if (block > 0 && known[from + Known.first] === 0) wordsInFirst++
          known[from + Known.lastButOne] = last
          known[from + Known.last] = block
          known[from + Known.blocks]!++
          words++
          if (capital === 1 && count > 0) {
            names++
            nameList[this.#nameCount++] = from
          }
        }
      }
      if (start < shortBlock) {
        const isNext = separator === 32 && start === previousEnd + 1
        capitals += capital
        const key = joinHashes(one, hash)
        const longKey = joinHashes(two, hash)
        const bits = table.get(hash)
        const pairBits = isNext && one !== 0 ? table.get(key) : 0
        const longBits = isNext && two !== 0 ? table.get(longKey) : 0
        const longestBits = isNext && three !== 0 ? table.get(joinHashes(three, hash)) : 0
        // What must open the line counts only where its first word is the first of the line.
        found |=
          (count === 0 ? bits : bits & ~opening) |
          (count === 1 ? pairBits : pairBits & ~opening) |
          (count === 2 ? longBits : longBits & ~opening) |
          (count === 3 ? longestBits : longestBits & ~opening)
        one = (bits & goesOn) === 0 ? 0 : hash
        two = (pairBits & goesOn) === 0 ? 0 : key
        three = (longBits & goesOn) === 0 ? 0 : longKey
      }
      count++
      previous = hash
      previousEnd = at
      previousCapital = capital
    }
    if (digits > 0) signs |= digitBit
    return {
      hashesFrom,
      hashesTo: this.#hashCount,
      first,
      count,
      capitals,
      digits,
      hasSmall: (kinds & (1 << lower)) !== 0,
      cues: found,
      signs,
      words,
      wordsInPrevious,
      wordsInLastButOne,
      wordsInFirst,
      names,
      strangers: 0,
      pairs,
      pairsInFirst,
      pairsInPreviousText,
      pairsInNextText: 0,
      pairsElsewhere: 0,
      named,
      namedElsewhere: 0
    }
  }

  /** Go back over all blocks: only now is it known in how many blocks words stand, and what follows. */
  #lookBack(terms: readonly Terms[], isText: (index: number) => boolean): void {
    const known = this.#known
    for (let own = 0; own < this.#count; own++) known[own * stride + Known.text] = nowhere
    const texts: number[] = []
    let pair = this.#pairCount
    let name = this.#nameCount
    for (let block = terms.length - 1; block >= 0; block--) {
      const own = terms[block] as Terms
      const isRunning = isText(block)
      // Places are counted from the end, so that what was met last has the greatest, as on the way there.
      const place = terms.length - block
      const textFrom = nearest(texts, place)
      for (let left = own.pairs; left > 0; left--) {
        const entry = this.#pairs[--pair] as number
        const from = entry >> 1
        if ((known[from + Known.blocks] as number) > 1) {
          own.pairsElsewhere++
          own.namedElsewhere += entry & 1
        }
        if ((known[from + Known.text] as number) >= textFrom) own.pairsInNextText++
        if (isRunning) known[from + Known.text] = place
      }
      for (let left = own.names; left > 0; left--) {
        if (known[(this.#names[--name] as number) + Known.blocks] === 1) own.strangers++
      }
      if (isRunning) texts.push(place)
    }
  }

  /** The row of a word or pair, which it gets where it is new. */
  #meet(hash: number, block: number): number {
    const slots = this.#slots
    const known = this.#known
    const last = slots.length - 1
    let slot = spread(hash) & last
    for (let tries = 0; slots[slot] !== 0; tries++) {
      const taken = (slots[slot] as number) - 1
      if (known[taken] === hash) return taken
      if (tries === mostTries) return rest
      slot = (slot + 1) & last
    }
    return this.#add(hash, block, slot)
  }

  /** Give a word or pair a row, which a slot points to. */
  #add(hash: number, block: number, slot: number): number {
    const known = this.#known
    const from = this.#count++ * stride
    known[from] = hash
    known[from + Known.blocks] = 0
    known[from + Known.last] = nowhere
    known[from + Known.lastButOne] = nowhere
    known[from + Known.first] = block
    known[from + Known.text] = nowhere
    this.#slots[slot] = from + 1
    if (this.#count * 2 >= this.#slots.length) this.#grow()
    return from
  }

  /** Make room for twice as many words and pairs. */
  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2)
    const known = new Int32Array(this.#known.length * 2)
    known.set(this.#known)
    const last = slots.length - 1
    for (let from = rest + stride; from < this.#count * stride; from += stride) {
      let slot = spread(known[from] as number) & last
      for (let tries = 0; slots[slot] !== 0 && tries < mostTries; tries++) slot = (slot + 1) & last
      if (slots[slot] === 0) slots[slot] = from + 1
    }
    this.#slots = slots
    this.#known = known
  }
}

/** The place of the last but one of the nearest blocks of running text; past all places where none is near. */
function nearest(texts: readonly number[], place: number): number {
  let from = Number.MAX_SAFE_INTEGER
  for (let left = 1; left <= mostTexts; left++) {
    const text = texts[texts.length - left]
    if (text === undefined || place - text > textReach) break
    from = text
  }
  return from
}

/** A part of a whole in percent; -1 where there is no whole. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? -1 : Math.round((100 * part) / whole)
}

/** The bit of a sign; a full stop counts inside words alone. */
function signAt(text: string, at: number, code: number): number {
  if (code >= 128) return others.get(code) ?? 0
  const bit = ascii[code] as number
  return bit === stopBit && kindAt(text, at + 1) !== lower ? 0 : bit
}

/**
 * List the hashes of the first words of a text.
 *
 * @param text Text, folded.
 * @returns Hashes, as in `Terms`.
 */
export function hashesOf(text: string): readonly number[] {
  const vocabulary = new Vocabulary()
  const [terms] = vocabulary.read([text], () => false)
  return vocabulary.hashes.slice(0, terms?.hashesTo)
}
