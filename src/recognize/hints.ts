import type {Hints} from '../block/block.ts'

/**
 * What the hints of the markup add to the score of a type, in log-odds: 6 settles nearly every case, 1 tips the balance
 * where the words say little.
 */
export interface HintWeights {
  /** The article has a heading of the first rank, and the block is none. */
  underTitle?: number | undefined
  /** The block is a heading. */
  heading?: number | undefined
  /** The block is a heading of the first rank. */
  title?: number | undefined
  /** The block is a heading of the third rank or lower. */
  minor?: number | undefined
  /** The block is set unlike the body text. */
  distinct?: number | undefined
  /** The block is set like the body text, and follows no image. */
  bodyStyleAlone?: number | undefined
  /** The block is grouped with an image. */
  figure?: number | undefined
  /** The block is not all links, in a format that has links. */
  unlinked?: number | undefined
  /** The block directly follows an image. */
  afterImage?: number | undefined
  /** A short text follows every image, and the block is one of them. */
  captionPattern?: number | undefined
  italic?: number | undefined
  bold?: number | undefined
  centred?: number | undefined
  /** The block is set at the right-hand edge. */
  alignedRight?: number | undefined
  small?: number | undefined
  /** All of the block is links. */
  allLink?: number | undefined
  /** The block is set like the body text. */
  bodyStyle?: number | undefined
  /** Other headings are set in the same way. */
  repeatedStyle?: number | undefined
  /** No body text follows the block. */
  afterBody?: number | undefined
  /** The story is signed above the block, and nothing runs on below: the article tells it, whatever the markup. */
  afterSignature?: number | undefined
  /** The block follows an image, and is italic, centred or small, which body text is not. */
  styledAfterImage?: number | undefined
}

/** Name of a hint that can have a weight. */
export type HintName = keyof HintWeights

type HintTest = (hints: Hints, titled: boolean) => boolean | undefined

const tests: Readonly<Record<HintName, HintTest>> = {
  underTitle: ({heading}, titled) => titled && heading !== 1,
  heading: ({heading}) => heading !== undefined,
  title: ({heading}) => heading === 1,
  minor: ({heading}) => heading !== undefined && heading > 2,
  distinct: ({bodyStyle}) => bodyStyle === false,
  bodyStyleAlone: ({bodyStyle, afterImage}) => bodyStyle && !afterImage,
  figure: ({figure}) => figure !== undefined,
  // Where a format has links, a pointer to another article is one.
  unlinked: ({allLink}) => allLink === false,
  afterImage: ({afterImage}) => afterImage,
  captionPattern: ({captionPattern}) => captionPattern,
  italic: ({italic}) => italic,
  bold: ({bold}) => bold,
  centred: ({centred}) => centred,
  alignedRight: ({alignedRight}) => alignedRight,
  small: ({small}) => small,
  allLink: ({allLink}) => allLink,
  bodyStyle: ({bodyStyle}) => bodyStyle,
  repeatedStyle: ({repeatedStyle}) => repeatedStyle,
  afterBody: ({afterBody}) => afterBody,
  afterSignature: () => false,
  // What is set like the body, though it is centred, is not set as captions are.
  styledAfterImage: ({afterImage, bodyStyle, italic, centred, small}) =>
    afterImage && !bodyStyle && (italic || centred || small)
}

/** Names of all hints that can have a weight. */
export const hintNames = Object.keys(tests) as readonly HintName[]

/**
 * Name what the hints of a block say.
 *
 * @param hints Hints.
 * @param titled The article has a heading of the first rank.
 * @returns Names.
 */
export function namesOfHints(hints: Hints, titled: boolean): HintName[] {
  return hintNames.filter(name => tests[name](hints, titled))
}
