import type {Block} from '../../block/block.ts'
import type {BlockWords} from '../words/block-words.ts'
import type {Readings} from '../words/table.ts'
import type {BlockShape} from './shape.ts'

/** An article as features see it. */
export interface ArticleView {
  blocks: readonly Block[]
  shapes: readonly BlockShape[]
  /** Type that a construct has recognised for certain, by block. */
  certain: readonly (string | undefined)[]
  /** Index of the first block of running text, or the number of blocks. */
  firstLong: number
  /** Index of the last block of running text, or -1. */
  lastLong: number
  /** Number of captions recognised for certain. */
  captions: number
  /** How far a block reads as names alone, from 0 to 1. */
  names(index: number): number
}

/** A block whose words were read. */
export interface MeasuredBlock {
  index: number
  block: Block
  shape: BlockShape
  words: BlockWords
  certain: string | undefined
  /** How its words read; nothing where a construct is certain of it. */
  readings: Readings | undefined
  /** How far it reads as names alone, from 0 to 1; 0 where it is too long or a construct is certain of it. */
  names: number
}

/** What is seen of a whole article. */
export interface WholeArticle {
  /** Most blocks follow on the line after the one before. */
  singleSpaced: boolean
  /** Percent of the open blocks that are short, and of those the percent that end in a stop. */
  shortShare: number
  shortStops: number
  /** How the words of short blocks read as those of captions, on the average. */
  shortCaptionWords: number
  /** Average length of the running text. */
  longLength: number
  /** Percent of the captions known for certain that end in a full stop; -1 where there are none. */
  captionStops: number
  /** Number of blocks recognised before each block. */
  certainBefore: number[]
}

/** Short lines one after another. */
export interface ShortRun {
  /** Index of its first block. */
  start: number
  /** Number of its blocks. */
  size: number
  /** Average length, and how far lengths lie from it, in percent of it. */
  length: number
  spread: number
  /** Percent of its lines that end in a stop. */
  stops: number
  /** It stands after a line that ends in a colon. */
  afterColon: boolean
  /** Percent of its lines that start as items of a list do. */
  marked: number
  /** How its words read, on the average. */
  captionWords: number
  titleWords: number
}

/** Where the first block of an article stands again. */
export interface FirstAgain {
  /** How each block holds the beginning of the first; see `holdings`. */
  holds: number[]
  /** Percent of the pairs of words of the first block that each block has. */
  shares: number[]
  /** Index of the block near the top that has most of them, and its share; -1 where there is none. */
  index: number
  share: number
}

/** An article whose blocks were read. */
export interface MeasuredArticle extends ArticleView {
  measured: readonly MeasuredBlock[]
  whole: WholeArticle
  first: FirstAgain
  /** The run of short lines that each block is in. */
  runs: readonly (ShortRun | undefined)[]
}

/** The short blocks around a block, as far as they are like it. */
export interface LikeShorts {
  /** Number of those that begin with the same word. */
  sameFirstWord: number
  /** Percent of those that end as it does. */
  sameEnd: number
  /** How many blocks before it the nearest stands; 0 where there is none. */
  sinceShort: number
}

/** A block among the others: what facts are drawn from. */
export interface Seen {
  own: MeasuredBlock
  article: MeasuredArticle
  previous: MeasuredBlock | undefined
  next: MeasuredBlock | undefined
  /** The running text that follows, if it is near. */
  following: MeasuredBlock | undefined
  run: ShortRun | undefined
  likes: LikeShorts
}
