/** The words of an article, each read once: so that blocks can be compared by them. */
import {joinHashes} from '../../util/hash.ts'
import type {BlockWords} from './block-words.ts'
import {BlockReader, window} from './read-block.ts'
import {RowMap, stride} from './row-map.ts'

/** A word and a pair for about every five units, some of them met before. */
const unitsPerRow = 3
/** Longer lists are not kept for the next article. */
const mostKept = 1 << 16
/** Words of a block that have hashes. */
const mostHashes = 40
/** Shortest word that says something. */
const shortest = 3

/** What is known of a word or pair, in its row. */
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

/** How far the running text is searched for before and after a block, in blocks; how many blocks of it. */
export const textReach = 7
const mostTexts = 2
/** Before the first block. */
const nowhere = -9

/** Reads the blocks of articles, one article after another, and compares each with those around it. */
export class Vocabulary {
  /** Hashes of the first words of open blocks. These lists are filled again by each article, from the start. */
  readonly hashes: number[] = []
  /** Different pairs of the blocks, in order: their row times two, plus one where a word has a capital. */
  readonly #pairs: number[] = []
  /** Different words with a capital amid the blocks: their rows. */
  readonly #names: number[] = []
  #hashCount = 0
  #pairCount = 0
  #nameCount = 0
  readonly #rows = new RowMap(0)
  readonly #reader = new BlockReader()

  /**
   * Read all blocks of an article; what was read of the one before is forgotten.
   *
   * @param blocks Texts, folded.
   * @param isText Says whether a block is running text.
   * @param isOpen Says whether it is still asked what a block is: of the others, the cues and hashes are not needed.
   * @returns What was read of each.
   */
  read(
    blocks: readonly string[],
    isText: (index: number) => boolean,
    isOpen: (index: number) => boolean = () => true
  ): BlockWords[] {
    this.#rows.clear(blocks.reduce((sum, text) => sum + Math.min(text.length, window), 0) / unitsPerRow)
    this.#hashCount = this.#pairCount = this.#nameCount = 0
    for (const list of [this.hashes, this.#pairs, this.#names]) if (list.length > mostKept) list.length = 0
    this.#forget(0, 0)
    const texts: number[] = []
    const words = blocks.map((text, index) => {
      const own = this.#readBlock(text, isOpen(index))
      this.#compareWords(own, index)
      this.#comparePairs(own, index, isText(index), nearest(texts, index))
      if (isText(index)) texts.push(index)
      return own
    })
    this.#lookBack(words, isText)
    return words
  }

  /** Read the next block, which is not compared yet. */
  #readBlock(text: string, isOpen: boolean): BlockWords {
    const reader = this.#reader
    reader.read(text)
    const {count, hashes, openingCapitals, digits, hasSmall, signs} = reader
    const hashesFrom = this.#hashCount
    const hashed = isOpen ? Math.min(count, mostHashes) : 0
    for (let word = 0; word < hashed; word++) this.hashes[this.#hashCount++] = hashes[word] as number
    return {
      hashesFrom,
      hashesTo: this.#hashCount,
      first: count > 0 ? (hashes[0] as number) : 0,
      count,
      capitals: openingCapitals,
      digits,
      hasSmall,
      cues: isOpen ? reader.findCues() : 0,
      signs,
      words: 0,
      wordsInPrevious: 0,
      wordsInLastButOne: 0,
      wordsInFirst: 0,
      names: 0,
      newNames: 0,
      pairs: 0,
      pairsInStart: 0,
      pairsInFirst: 0,
      pairsInPreviousText: 0,
      pairsInNextText: 0,
      pairsElsewhere: 0,
      named: 0,
      namedElsewhere: 0
    }
  }

  /** Compare the words of the block that was read last with those of the blocks before it. */
  #compareWords(own: BlockWords, block: number): void {
    const {hashes, lengths, capitals} = this.#reader
    for (let word = 0; word < own.count; word++) {
      if ((lengths[word] as number) < shortest) continue
      const from = this.#meet(hashes[word] as number, block)
      const known = this.#rows.rows
      const last = known[from + Known.last] as number
      if (last === block) continue
      if (last === block - 1) own.wordsInPrevious++
      if (last === block - 2 || (last === block - 1 && known[from + Known.lastButOne] === block - 2)) {
        own.wordsInLastButOne++
      }
      if (block > 0 && known[from + Known.first] === 0) own.wordsInFirst++
      known[from + Known.lastButOne] = last
      known[from + Known.last] = block
      known[from + Known.blocks]!++
      own.words++
      if (capitals[word] === 1 && word > 0) {
        own.names++
        this.#names[this.#nameCount++] = from
      }
    }
  }

  /** Compare its pairs of words; `textFrom` is the first block of the running text before it. */
  #comparePairs(own: BlockWords, block: number, isText: boolean, textFrom: number): void {
    const {hashes, capitals} = this.#reader
    for (let word = 1; word < own.count; word++) {
      const from = this.#meet(joinHashes(hashes[word - 1] as number, hashes[word] as number), block)
      const known = this.#rows.rows
      if (known[from + Known.last] === block) continue
      known[from + Known.last] = block
      known[from + Known.blocks]!++
      own.pairs++
      const first = known[from + Known.first] as number
      if (first === 0 && block > 0) own.pairsInStart++
      if (first < Math.min(block, 2)) own.pairsInFirst++
      if ((known[from + Known.text] as number) >= textFrom) own.pairsInPreviousText++
      if (isText) known[from + Known.text] = block
      const hasCapital = (capitals[word] as number) | (capitals[word - 1] as number)
      own.named += hasCapital
      this.#pairs[this.#pairCount++] = from * 2 + hasCapital
    }
  }

  /** Go back over all blocks: only now is it known in how many blocks words stand, and what follows. */
  #lookBack(words: readonly BlockWords[], isText: (index: number) => boolean): void {
    const known = this.#rows.rows
    for (let row = 0; row < this.#rows.size; row++) known[row * stride + Known.text] = nowhere
    const texts: number[] = []
    let pair = this.#pairCount
    let name = this.#nameCount
    for (let block = words.length - 1; block >= 0; block--) {
      const own = words[block] as BlockWords
      const isRunning = isText(block)
      // Places are counted from the end, so that what was met last has the greatest, as on the way there.
      const place = words.length - block
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
        if (known[(this.#names[--name] as number) + Known.blocks] === 1) own.newNames++
      }
      if (isRunning) texts.push(place)
    }
  }

  /** The row of a word or pair, which it gets where it is new. */
  #meet(hash: number, block: number): number {
    const start = this.#rows.meet(hash)
    if (start >= 0) return start
    this.#forget(~start, block)
    return ~start
  }

  /** Write into a row that its word or pair was met in no block before this one. */
  #forget(from: number, block: number): void {
    const known = this.#rows.rows
    known[from + Known.blocks] = 0
    known[from + Known.last] = nowhere
    known[from + Known.lastButOne] = nowhere
    known[from + Known.first] = block
    known[from + Known.text] = nowhere
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

/**
 * List the hashes of the first words of a text.
 *
 * @param text Text, folded.
 * @returns Hashes, as in `BlockWords`.
 */
export function hashesOf(text: string): readonly number[] {
  const reader = new BlockReader()
  reader.read(text)
  return [...reader.hashes.subarray(0, Math.min(reader.count, mostHashes))]
}
