/** What was read of one block. */
export interface BlockWords {
  /** Range of the hashes of its first words in those of the vocabulary, for `readWords`; none where it is not open. */
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
  /** Bits of the cues in it, by their place in the list; none where it is not open. */
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
  newNames: number
  /** Number of its different pairs of neighbouring words. */
  pairs: number
  /** Number of those pairs that stand in the first block, in the first two, in the running text before and after, elsewhere. */
  pairsInStart: number
  pairsInFirst: number
  pairsInPreviousText: number
  pairsInNextText: number
  pairsElsewhere: number
  /** Number of the pairs that have a capital; of those that stand elsewhere. */
  named: number
  namedElsewhere: number
}
