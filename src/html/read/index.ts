import type {Block, Hints} from '../../block/block.ts'
import {readPhrasing} from '../../block/phrasing/index.ts'
import type {Piece} from '../layout/index.ts'
import {longestHeading, readStyles} from './body-style.ts'
import {findFigures, type Group} from './figures.ts'
import {findKept, toNodeBlock} from './kept-block.ts'
import {isPointer, labelOf} from './label-hint.ts'
import {toPhrasing} from './phrasing.ts'

/** What makes blocks of pieces. */
export interface BlockOptions {
  /** The file that positions index, where it is known. */
  file?: string | undefined
  /** What else is known of pieces, from the metadata of the page. */
  hints?: ReadonlyMap<Piece, Hints> | undefined
}

/**
 * Make blocks of pieces.
 *
 * @param pieces Pieces of one article, in source order.
 * @param options Options.
 * @returns Blocks with their hints.
 */
export function toBlocks(pieces: readonly Piece[], {file, hints}: BlockOptions = {}): Block[] {
  const groups = findFigures(pieces)
  const styles = readStyles(pieces)
  const total = pieces.reduce((sum, {text}) => sum + text.length, 0)
  const blocks: Block[] = []
  let index = 0
  while (index < pieces.length) {
    const piece = pieces[index] as Piece
    const group = groups[index] as Group
    const kept = piece.kind === 'text' && group.figure === undefined ? findKept(pieces, groups, index) : undefined
    if (kept) {
      blocks.push(toNodeBlock(kept, pieces.slice(index, kept.end), file))
      index = kept.end
      continue
    }
    if (piece.image) blocks.push(toImageBlock(piece, group))
    if (piece.kind === 'text') {
      const told = tell(piece, group, total)
      // A class that says "lead" is right above the body alone; cards of other stories use it too.
      const label = told === 'lead' && index > styles.body ? undefined : told
      blocks.push(
        toTextBlock(piece, file, {
          ...(!group.caption && styles.hints(piece, index)),
          ...(label && {label}),
          ...(label === 'residue' && {fields: {reason: 'page-frame'}}),
          ...hintsOf(group),
          ...hints?.get(piece)
        })
      )
    }
    index++
  }
  return blocks
}

/** What the elements around a text say that it is. */
function tell(piece: Piece, group: Group, total: number): string | undefined {
  if (group.card) return 'related'
  if (group.caption) return undefined
  return labelOf(piece, total) ?? (!group.afterImage && isPointer(piece) ? 'related' : undefined)
}

function hintsOf({figure, caption, afterImage, habit}: Group): Hints {
  return {
    ...(figure !== undefined && {figure}),
    ...(caption && {caption}),
    ...(afterImage && {afterImage}),
    ...(habit && {captionPattern: true})
  }
}

function toTextBlock({holder, scope, bits, text, apart}: Piece, file: string | undefined, hints: Hints): Block {
  const {heading, centred, right, small, bold, italic, link} = scope
  const whole = holder.to - holder.from === 1
  const phrasing = readPhrasing(toPhrasing(bits), {file, position: whole ? holder.node.position : undefined})
  return {
    ...phrasing,
    breaksBefore: apart ? 2 : 1,
    hints: {
      ...phrasing.hints,
      ...(heading > 0 && text.length <= longestHeading && {heading}),
      ...(italic && {italic}),
      ...(bold && !heading && {bold}),
      ...(centred && {centred}),
      ...(right && {alignedRight: true}),
      ...(small && {small}),
      ...(link && {allLink: true}),
      ...(scope.item && {listItem: true}),
      ...hints
    }
  }
}

function toImageBlock({image, apart}: Piece, {figure}: Group): Block {
  return {
    source: '',
    text: '',
    breaksBefore: apart ? 2 : 1,
    hints: figure === undefined ? {} : {figure},
    content: {slice: () => [], position: () => image?.position},
    images: image ? [image] : []
  }
}
