import type {Image} from 'mdast'
import type {Block, Hints} from '../../block/block.ts'
import {readPhrasing} from '../../block/phrasing/index.ts'
import {keywordOpeners} from '../../lexicon/related.ts'
import {staysOnPage} from '../layout/address.ts'
import type {FlowItem} from '../layout/flow.ts'
import {longestHeading, readStyles} from './body-style.ts'
import {addressOf} from './card.ts'
import {isCounter} from './figure-element.ts'
import {findFigures} from './figures.ts'
import type {ImageRelation} from './image-relation.ts'
import {findKept, toNodeBlock} from './kept-block.ts'
import {isPointer, labelOf} from './label-hint.ts'
import {toPhrasing} from './phrasing.ts'

/** The shortest summary that is no sentence. */
const shortestLead = 40

/** What helps to make blocks of items. */
export interface BlockOptions {
  /** The file that positions index, where it is known. */
  file?: string | undefined
  /** What else is known of items, from the metadata of the page. */
  hints?: ReadonlyMap<FlowItem, Hints> | undefined
}

/**
 * Make blocks of items.
 *
 * @param items Items of one article, in source order.
 * @param options Options.
 * @returns Blocks with their hints.
 */
export function toBlocks(items: readonly FlowItem[], {file, hints}: BlockOptions = {}): Block[] {
  const relations = findFigures(items)
  const styles = readStyles(items)
  const total = items.reduce((sum, {text}) => sum + text.length, 0)
  // Under the headline that was found, what is called one heads a part.
  const headline = items.findIndex(item => hints?.get(item)?.label === 'headline')
  const titled = headline === -1 ? items.length : headline
  const blocks: Block[] = []
  let index = 0
  while (index < items.length) {
    const item = items[index] as FlowItem
    const relation = relations[index] as ImageRelation
    const kept = item.kind === 'text' && relation.figure === undefined ? findKept(items, relations, index) : undefined
    if (kept) {
      blocks.push(toNodeBlock(kept, items.slice(index, kept.end), file))
      index = kept.end
      continue
    }
    if (item.image) blocks.push(toImageBlock(item.image, item.apart, relation))
    if (item.kind === 'text') {
      const said = isOfGallery(items, index) ? 'residue' : labelFor(item, relation, total)
      const known = hints?.get(item)
      // A class that says "lead" is right above the body alone, and of more than a name; cards of other stories use it too.
      const isLead = index <= styles.body && (item.text.length >= shortestLead || /[.!?…]$/.test(item.text))
      const isSaid = (said !== 'lead' || isLead) && (said !== 'headline' || index < titled)
      const label = known?.label ?? (isSaid ? said : undefined)
      blocks.push(
        toTextBlock(item, file, {
          ...(!relation.caption && styles.hints(item, index)),
          ...(label && {label}),
          ...(label === 'residue' && {fields: {reason: 'page-frame'}}),
          ...(item.box.labelledBy?.node.tagName === 'figcaption' && {caption: true}),
          ...hintsOf(relation),
          ...known
        })
      )
    }
    index++
  }
  return blocks
}

/** What the elements around a text say that it is. */
function labelFor(item: FlowItem, relation: ImageRelation, total: number): string | undefined {
  if (relation.card) return 'related'
  if (relation.caption) return undefined
  const said = labelOf(item, total)
  // Links beside a summary, in the same element, lead to other articles.
  if (said === 'lead' && item.box.link && !staysOnPage(addressOf(item.box) ?? '')) return 'related'
  if (said === 'residue' && keywordOpeners.test(item.text)) return 'keywords'
  return said ?? (!relation.afterImage && isPointer(item) ? 'related' : undefined)
}

/** Say whether an item counts the pictures of a gallery, beside one of them. */
function isOfGallery(items: readonly FlowItem[], at: number): boolean {
  return isCounter(items[at] as FlowItem) && (items[at - 1]?.kind === 'image' || items[at + 1]?.kind === 'image')
}

function hintsOf({figure, caption, afterImage, captionPattern}: ImageRelation): Hints {
  return {
    ...(figure !== undefined && {figure}),
    ...(caption && {caption}),
    ...(afterImage && {afterImage}),
    ...(captionPattern && {captionPattern: true})
  }
}

function toTextBlock({blockBox, box, runs, text, apart}: FlowItem, file: string | undefined, hints: Hints): Block {
  const {heading, centred, right, small, bold, italic, link} = box
  const whole = blockBox.to - blockBox.from === 1
  const phrasing = readPhrasing(toPhrasing(runs), {file, position: whole ? blockBox.node.position : undefined})
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
      ...hints
    }
  }
}

function toImageBlock(image: Image, apart: boolean, {figure, card}: ImageRelation): Block {
  return {
    source: '',
    text: '',
    breaksBefore: apart ? 2 : 1,
    hints: {...(figure !== undefined && {figure}), ...(card && {teaser: true})},
    content: {slice: () => [], position: () => image.position},
    images: [image]
  }
}
