/** Reads the words of one block: as numbers, with what is seen of each, and the cues that stand among them. */
import {cues} from '../../lexicon/cues.ts'
import {classify, kindAt, known, lower, number, other, upper} from '../../util/characters.ts'
import {basis, hashCharacter, joinHashes} from '../../util/hash.ts'
import {goesOn, PhraseTable} from '../../util/phrase-table.ts'
import {shortBlock} from '../features/shape.ts'

/** How much of a block is read. */
export const window = 350
/** What all numbers have for a hash: they differ from line to line; that there is one is what counts. */
const numberHash = 0x30

/** So many words a title has at least. */
const fewestBefore = 4

const phrases = new PhraseTable()
/** Bits of the cues that must open the line. */
let opening = 0
cues.forEach(({words, opens}, bit) => {
  if (words) phrases.add(words.split('|'), 1 << bit)
  if (opens) opening |= 1 << bit
})

/** Bits of the cues of sentences that begin amid the line. */
const openerBit = 1 << cues.findIndex(({amid}) => amid === 'opener')
const startBit = 1 << cues.findIndex(({amid}) => amid === 'start')

/** Signs that cues ask for, in the order of their bits; `0` stands for all digits. */
const signs = [...new Set(cues.flatMap(({signs = ''}) => [...signs]))]
const ascii = Int32Array.from({length: 128}, (_, code) => bitOf(String.fromCharCode(code)))
const others = new Map(signs.map(sign => [sign.charCodeAt(0), bitOf(sign)]))
const digitBit = bitOf('0')
const stopBit = bitOf('.')

function bitOf(sign: string): number {
  const place = signs.indexOf(sign)
  return place === -1 ? 0 : 1 << place
}

/** The bits of several signs. */
export function signBits(signs: string): number {
  return [...signs].reduce((bits, sign) => bits | bitOf(sign), 0)
}

/**
 * The words of a block, in arrays that are filled again by the next block.
 *
 *     Bến đò (Cồn Én) chở 12 em
 *     └┬┘ └┤  └┬┘ └┤  └┬┘ └┤ └┤   hashes: of small letters; one hash for all numbers
 *      C       C   C               capitals
 *          A       A    A   A  A   afterSpace: one space before, so that a phrase may go on
 */
export class BlockReader {
  /** Number of the words. */
  count = 0
  readonly hashes: Int32Array = new Int32Array(window)
  /** Length of each word in UTF-16 code units. */
  readonly lengths: Int32Array = new Int32Array(window)
  /** 1 where a word starts with a capital. */
  readonly capitals: Uint8Array = new Uint8Array(window)
  /** Number of the words that start where a short block ends at the latest, and of those with a capital. */
  opening = 0
  openingCapitals = 0
  /** Number of the characters of numbers. */
  digits = 0
  /** There is a small letter. */
  hasSmall = false
  /** Bits of the signs, as `signBits` gives them. */
  signs = 0
  /** 1 where nothing but one space stands before a word. */
  readonly #afterSpace = new Uint8Array(window)

  /**
   * Read a block.
   *
   * @param text Its text, folded. The time it takes does not grow with long blocks.
   */
  read(text: string): void {
    const {hashes, lengths, capitals} = this
    const afterSpace = this.#afterSpace
    // Read here, once, for loops that run once a character.
    const letters = known
    const length = Math.min(text.length, window)
    /** Bits of the kinds of its characters. */
    let kinds = 0
    let previousEnd = 0
    /** The last sign or space between words. */
    let separator = 0
    let count = 0
    let opened = 0
    let openedCapitals = 0
    let digits = 0
    let signs = 0
    for (let at = 0; at < length; ) {
      const start = at
      let code = text.charCodeAt(at++)
      let letter = letters[code] || classify(code)
      let kind = letter & 7
      if (kind === other) {
        separator = code
        if (code !== 32 && start < shortBlock) signs |= signAt(text, start, code)
        continue
      }
      const capital = kind === upper ? 1 : 0
      const isNumber = kind === number
      let hash = hashCharacter(basis, letter >> 3)
      kinds |= 1 << kind
      while (at < length) {
        code = text.charCodeAt(at)
        letter = letters[code] || classify(code)
        kind = letter & 7
        if (kind === other) break
        hash = hashCharacter(hash, letter >> 3)
        kinds |= 1 << kind
        at++
      }
      if (isNumber) digits += at - start
      if (start < shortBlock) {
        opened++
        openedCapitals += capital
      }
      afterSpace[count] = separator === 32 && start === previousEnd + 1 ? 1 : 0
      hashes[count] = isNumber ? numberHash : hash
      lengths[count] = at - start
      capitals[count++] = capital
      previousEnd = at
    }
    this.count = count
    this.opening = opened
    this.openingCapitals = openedCapitals
    this.digits = digits
    this.hasSmall = (kinds & (1 << lower)) !== 0
    this.signs = digits > 0 ? signs | digitBit : signs
  }

  /** Find the cues among the words: bits by their place in the list. */
  findCues(): number {
    const {hashes, capitals, count} = this
    const last = this.opening
    let found = 0
    const start = count > 1 ? joinHashes(hashes[0] as number, hashes[1] as number) : 0
    /** Phrases of one, two and three words that may go on, where the last word ends. */
    let one = 0
    let two = 0
    let three = 0
    for (let word = 0; word < last; word++) {
      const hash = hashes[word] as number
      const bits = phrases.get(hash)
      // Nearly all words begin no phrase, go on with none and have no capital.
      if ((bits | one | two | three) === 0 && capitals[word] === 0) continue
      const isNext = this.#afterSpace[word] === 1
      const pair = joinHashes(one, hash)
      const triple = joinHashes(two, hash)
      const pairBits = isNext && one !== 0 ? phrases.get(pair) : 0
      const tripleBits = isNext && two !== 0 ? phrases.get(triple) : 0
      const longestBits = isNext && three !== 0 ? phrases.get(joinHashes(three, hash)) : 0
      // What must open the line counts only where its first word is the first of the line.
      found |=
        (word === 0 ? bits : bits & ~opening) |
        (word === 1 ? pairBits : pairBits & ~opening) |
        (word === 2 ? tripleBits : tripleBits & ~opening) |
        (word === 3 ? longestBits : longestBits & ~opening)
      if (isNext && word >= fewestBefore && capitals[word] === 1 && capitals[word - 1] === 0 && word + 1 < count) {
        if ((bits & opening) !== 0 && capitals[word + 1] === 0) found |= openerBit
        if (joinHashes(hash, hashes[word + 1] as number) === start) found |= startBit
      }
      one = (bits & goesOn) === 0 ? 0 : hash
      two = (pairBits & goesOn) === 0 ? 0 : pair
      three = (tripleBits & goesOn) === 0 ? 0 : triple
    }
    return found
  }
}

/** The bit of a sign; a full stop counts inside words alone. */
function signAt(text: string, at: number, code: number): number {
  if (code >= 128) return others.get(code) ?? 0
  const bit = ascii[code] as number
  return bit === stopBit && kindAt(text, at + 1) !== lower ? 0 : bit
}
