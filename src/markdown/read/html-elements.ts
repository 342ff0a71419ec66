import type {Html, Image, PhrasingContent} from 'mdast'
import {decodeReferences} from '../../util/character-reference.ts'
import {attributes} from './html-tokens.ts'

/**
 * Read an `img`; where it loads late, its address stands in an attribute of its own.
 *
 * @param tag Source of the tag.
 * @returns Image, or nothing where the tag has no address.
 */
export function parseImage(tag: string): Image | undefined {
  const found = attributes(tag)
  const plain = found.get('src')
  const late = found.get('data-src') ?? found.get('data-original') ?? found.get('data-lazy-src')
  const url = late ?? plain ?? found.get('srcset')?.trim().split(/[\s,]/)[0]
  if (url === undefined) return undefined
  const title = found.get('title')
  return {
    type: 'image',
    title: title ? decodeReferences(title) : null,
    url: decodeReferences(url),
    alt: decodeReferences(found.get('alt') ?? '')
  }
}

/**
 * Read a tag amid inline nodes that mdast has a node for: `br`, `img`.
 *
 * @param node HTML.
 * @returns The node, or nothing where the tag is another.
 */
export function parseInlineTag(node: Html): PhrasingContent | undefined {
  const place = node.position && {position: node.position}
  if (/^<br\b/i.test(node.value)) return {type: 'break', ...place}
  if (!/^<img\s/i.test(node.value)) return undefined
  const image = parseImage(node.value)
  return image && {...image, ...place}
}

/** Elements that mdast has nodes for. */
export const wrapperNames: ReadonlySet<string> = new Set(['a', 'b', 'strong', 'i', 'em'])

/**
 * Make the node for an element of `wrapperNames`.
 *
 * @param name Name of the element.
 * @param tag Source of its start tag.
 * @returns Type and fields of the node.
 */
export function parseWrapper(name: string, tag: string): {type: string; url?: string; title?: string | null} {
  if (name === 'b' || name === 'strong') return {type: 'strong'}
  if (name === 'i' || name === 'em') return {type: 'emphasis'}
  const found = attributes(tag)
  const title = found.get('title')
  return {
    type: 'link',
    url: decodeReferences(found.get('href') ?? ''),
    title: title === undefined ? null : decodeReferences(title)
  }
}
