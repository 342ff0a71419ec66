import type {Image} from 'mdast'
import type {Node, Position} from 'unist'
import {type Block, type Hints, noHints} from '../../block/block.ts'
import type {ArticleContent} from '../../tree/index.ts'
import type {Marker} from '../marker.ts'
import {repeatsAlt} from './repeats-alt.ts'

/** The words of a block. */
export type TextOfBlock = Pick<Block, 'source' | 'text' | 'map' | 'content'>

const noWords: TextOfBlock = {source: '', text: '', content: {slice: () => [], position: () => undefined}}

/** The blocks that were read so far; knows what a block owes to those before it. */
export class BlockList {
  readonly blocks: Block[] = []
  /** What a marker says of the block to come. */
  marker: Marker | undefined
  /** The images that the next words follow. */
  #images: readonly Image[] = []
  #lastLine = -1

  /** Add words; under an image that they repeat they are its caption. */
  addWords({source, text, map, content}: TextOfBlock, hints: Hints): void {
    const own: {-readonly [K in keyof Hints]: Hints[K]} = {...hints}
    if (this.#images.length > 0 && own.heading === undefined) {
      own.afterImage = true
      // A title that is all link under an image is a pointer to another article.
      const repeated = this.#images.some(({alt, title}) => repeatsAlt(alt, text) || repeatsAlt(title, text))
      if (repeated && !own.allLink) own.caption = true
    }
    this.#images = []
    this.#add({source, text, map, content, hints: own}, content.position(0, source.length))
  }

  /** Add the images of one figure. */
  addImages(images: readonly Image[], hints: Hints): void {
    const own = images.map(image => structuredClone(image))
    this.#images = own
    const [first] = own
    const last = own.at(-1)
    const position = first?.position && last?.position && {start: first.position.start, end: last.position.end}
    this.#add({...noWords, hints, images: own}, position)
  }

  /** Add a node that stands for itself, with its words where it has some. */
  addNode(node: Node, position: Position | undefined, words: TextOfBlock = noWords, hints: Hints = noHints): void {
    if (words.text !== '') this.#images = []
    this.#add({...words, hints, node: node as ArticleContent}, position)
  }

  #add(block: Omit<Block, 'breaksBefore'>, position: Position | undefined): void {
    const line = position?.start.line
    const breaksBefore =
      line === undefined || this.#lastLine === -1 ? 2 : Math.max(0, Math.min(2, line - this.#lastLine))
    if (position) this.#lastLine = position.end.line
    const {marker} = this
    this.marker = undefined
    this.blocks.push({...block, breaksBefore, ...(marker && {hints: {...block.hints, ...marker}})})
  }
}
