import type {Element} from 'hast'
import {namesIn} from './meaning.ts'

/** How text in an element is set. */
export interface TextStyle {
  italic: boolean
  bold: boolean
  centred: boolean
  right: boolean
  small: boolean
}

const italics = new Set(['em', 'i', 'cite', 'dfn', 'var'])
const bolds = new Set(['strong', 'b'])
const centredStyle = /text-align:\s{0,4}center/i
const rightStyle = /text-align:\s{0,4}right/i
const sideStyle = /text-align:\s{0,4}(?:left|right|justify|start|end)/i
const italicStyle = /font-style:\s{0,4}(?:italic|oblique)/i
const uprightStyle = /font-style:\s{0,4}normal/i
const boldStyle = /font-weight:\s{0,4}(?:bold|[6-9]00)/i
const lightStyle = /font-weight:\s{0,4}(?:normal|[1-5]00)/i
const hiddenStyle = /(?:^|[;\s])(?:display:\s{0,4}none|visibility:\s{0,4}hidden)/i
const smallStyle =
  /font-size:\s{0,4}(?:(?:[89]|1[0-2])(?:\.\d{1,4})?px|(?:[6-9])(?:\.\d{1,4})?pt|small|x-small|smaller|0?\.[5-9]\d?r?em|[5-8]\d%|9[0-3]%)/i
const centredClass = /^(?:text|align)?-?_?(?:center|centre)(?:ed)?$/i
const rightClass = /^(?:text-?(?:align)?-?right|align-?right|tar)$/i
const longestStyle = 4000

/**
 * Tell how text in an element is set.
 *
 * @param node Element.
 * @param outer How text around it is set.
 * @returns Its style.
 */
export function styleOf(node: Element, outer: TextStyle | undefined): TextStyle {
  const {tagName} = node
  const style = ownStyle(node)
  return {
    italic: italics.has(tagName) || says(style, italicStyle) || (outer?.italic === true && !says(style, uprightStyle)),
    bold: bolds.has(tagName) || says(style, boldStyle) || (outer?.bold === true && !says(style, lightStyle)),
    centred: isCentred(node, style, outer),
    right: isRight(node, style, outer),
    small: tagName === 'small' || says(style, smallStyle) || outer?.small === true
  }
}

/**
 * Say whether an element is hidden by its own markup.
 *
 * @param node Element.
 * @returns True where a browser would not show it.
 */
export function isHidden(node: Element): boolean {
  const {tagName, properties} = node
  if (tagName === 'input' || properties.hidden === true || properties.hidden === '') return true
  return says(ownStyle(node), hiddenStyle) || namesIn(properties.className).some(name => copies.has(name))
}

/** What scripts of galleries call the copies of their first and last slides. */
const copies: ReadonlySet<string> = new Set([
  'slick-cloned',
  'swiper-slide-duplicate',
  'cloned',
  'bx-clone',
  'splide__slide--clone'
])

function ownStyle({properties}: Element): string {
  return typeof properties.style === 'string' ? properties.style.slice(0, longestStyle) : ''
}

/** Say whether a style has what a pattern names; most elements have no style. */
function says(style: string, pattern: RegExp): boolean {
  return style !== '' && pattern.test(style)
}

function isCentred({tagName, properties}: Element, style: string, outer: TextStyle | undefined): boolean {
  if (tagName === 'center' || says(style, centredStyle)) return true
  const align = String(properties.align ?? '').toLowerCase()
  if (align !== '') return align === 'center'
  if (says(style, sideStyle)) return false
  if (namesIn(properties.className).some(name => centredClass.test(name))) return true
  return outer?.centred === true && tagName !== 'table'
}

function isRight({properties}: Element, style: string, outer: TextStyle | undefined): boolean {
  if (says(style, rightStyle) || String(properties.align ?? '').toLowerCase() === 'right') return true
  if (namesIn(properties.className).some(name => rightClass.test(name))) return true
  return outer?.right === true && !says(style, centredStyle) && !says(style, sideStyle)
}
