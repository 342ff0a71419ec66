import type {Image} from 'mdast'
import type {Position} from 'unist'
import type {Box} from './box.ts'

/** A stretch of text in a block, or a line break. */
export interface TextRun {
  /** Text with white space collapsed; a line feed is a line break. */
  value: string
  box: Box
  position?: Position | undefined
}

/** What stands in the flow of a page: text, an image, a player. */
export interface FlowItem {
  kind: 'text' | 'image' | 'player'
  /** Number of the item in the flow. */
  order: number
  /** Block that the item stands in. */
  blockBox: Box
  /** Innermost element in which all of the item stands. */
  box: Box
  runs: TextRun[]
  /** The text of all runs. */
  text: string
  image?: Image
  /** Blank lines or a block's edge stand before the item; otherwise only a line break. */
  apart: boolean
}

/** Everything in the flow of a tree. */
export interface Flow {
  items: FlowItem[]
  /** All boxes, in source order. */
  boxes: Box[]
  /** Text of elements that are hidden by their own markup, without white space. */
  hidden: string[]
}

/**
 * Say whether an item stands in an element.
 *
 * @param item Item.
 * @param box Box of the element.
 * @returns True where it does.
 */
export function isInside(item: FlowItem, box: Box): boolean {
  return item.order >= box.from && item.order < box.to
}

/**
 * Find the element around a text and others: systems wrap each paragraph in elements of its own.
 *
 * @param item Text.
 * @returns Box of the element, if there is one.
 */
export function holderOf({blockBox}: FlowItem): Box | undefined {
  // Words beside blocks stand in the element itself.
  let box = blockBox.texts > 1 ? blockBox : blockBox.parent
  while (box?.texts === 1) box = box.parent
  return box
}
