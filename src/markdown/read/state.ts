import type {BlockList} from './block-list.ts'
import type {InlineContext} from './inline.ts'

/** Nodes nest this deep at most in the blocks that are kept. */
export const deepestKept = 32

/** What the HTML around says of the blocks in it. */
interface Surroundings {
  /** Number of the figure, or 0. */
  figure: number
  caption: boolean
  /** Rank of the heading, or 0. */
  heading: number
}

/** What the readers of blocks share while one tree is read. */
export interface ReadState extends InlineContext {
  /** The file was wrapped at a fixed width: the end of a line means nothing. */
  readonly wrapped: boolean
  readonly list: BlockList
  readonly around: Surroundings
  /** Number of the last figure. */
  figures: number
}
