import type {Element, ElementContent} from 'xast'
import {toXml} from 'xast-util-to-xml'
import {element} from './element.ts'

/**
 * Write a document.
 *
 * @param root Root element.
 * @returns XML with its declaration, in UTF-8.
 */
export function writeXml(root: Element): string {
  const xml = toXml(root, {closeEmptyElements: true, tightClose: true})
  // `]]>` may not stand in a text (XML 1.0, 2.4), and a carriage return would be read as a line feed.
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml.replaceAll(']]>', ']]&gt;').replaceAll('\r', '&#xD;')}\n`
}

/**
 * Make an element that holds elements alone, each on a line.
 *
 * @param name Name.
 * @param attributes Attributes; those without a value are left out.
 * @param children Elements; what is no element is left out.
 * @returns Element.
 */
export function group(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children: readonly (Element | undefined)[]
): Element {
  const lines = children.flatMap((child): ElementContent[] => (child ? [{type: 'text', value: '\n'}, child] : []))
  return element(name, attributes, lines.length > 0 ? [...lines, {type: 'text', value: '\n'}] : [])
}
