import type {Element} from 'hast'
import type {Image} from 'mdast'
import {decodeReferences} from '../../util/character-reference.ts'
import {copyPosition} from '../../util/position.ts'
import {isHostile} from './address.ts'
import type {Box} from './box.ts'

/** Where lazy loading keeps the address of the real picture, best first. */
const lazy = ['dataSrc', 'dataOriginal', 'dataOrigSrc', 'dataLazySrc', 'dataLazy']
const others = ['dataLargeSrc', 'dataPhotoOriginalSrc', 'dataImg', 'dataUrl']
const lazySets = ['dataSrcset', 'dataLazySrcset', 'srcSet']
const placeholder =
  /^(?:data:|about:)|(?:^|[/_-])(?:blank|pixel|spacer|placeholder|transparent|loading|lazy(?:load)?|1x1|no-?image|grey|loader)[^/]{0,20}\.(?:gif|png|svg|jpe?g|webp)(?:$|\?)/i
const icons = /(?:^|[\s_-])(?:icon|ico|emoji|avatar|logo|sprite|smiley)s?(?:$|[\s_-])/i
/** Where pages keep their signs and what they advertise. */
const frames =
  /(?:^|\/)(?:ads?|adv|banners?|quang-?cao|qc)\/|\/\/ads?\.|(?:^|[/_-])(?:logo|header|masthead|arrow|bullet|icon|print|email|quote-?mark)[^/]{0,20}\.(?:png|svg|gif)(?:$|\?)|\/gradients_\d+\.|(?:^|[/_-])banner[^/]{0,20}\.(?:png|gif|jpe?g)(?:$|\?)/i
/** Smaller pictures are icons, counters and smileys. */
const smallest = 33

/**
 * Read an image.
 *
 * @param node The `img` element, or that of AMP.
 * @param box Box that it stands in: a `picture` around it may know more.
 * @returns The image with the address of the real picture, or nothing where it is an icon, the portrait of
 *   the author, or an advertisement, or has no address.
 */
export function readImage(node: Element, box: Box): Image | undefined {
  const {properties} = node
  const width = Number(properties.width)
  const height = Number(properties.height)
  if ((width > 0 && width < smallest) || (height > 0 && height < smallest)) return undefined
  if (icons.test([properties.className].flat().join(' ')) || box.labelledBy?.meaning === 'byline') return undefined
  const url = addressOf(node, box)
  if (url === undefined || frames.test(url)) return undefined
  const image: Image = {type: 'image', url}
  const alt = clean(properties.alt)
  const title = clean(properties.title)
  if (alt) image.alt = alt
  if (title && title !== alt) image.title = title
  const link = box.anchor?.node.properties.href
  if (typeof link === 'string' && !isHostile(link)) image.data = {link}
  if (node.position) image.position = copyPosition(node.position)
  return image
}

function addressOf({properties}: Element, box: Box): string | undefined {
  for (const name of [...lazy, 'src', ...others]) {
    if (isAddress(properties[name])) return String(properties[name]).trim()
  }
  for (const name of lazySets) {
    const found = largest(properties[name])
    if (found) return found
  }
  if (box.node.tagName !== 'picture') return undefined
  for (const child of box.node.children) {
    if (child.type !== 'element' || child.tagName !== 'source') continue
    const found = largest(child.properties.dataSrcset) ?? largest(child.properties.srcSet)
    if (found) return found
  }
  return undefined
}

function isAddress(value: unknown): boolean {
  if (typeof value !== 'string') return false
  const address = value.trim()
  return address !== '' && !placeholder.test(address) && !isHostile(address)
}

/** The largest picture of a `srcset`. */
function largest(value: unknown): string | undefined {
  const candidates = (Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(/,\s+/) : [])
    .map(candidate => candidate.trim().split(/\s+/))
    .filter(([url]) => isAddress(url))
    .map(([url, size]) => ({url: url as string, size: Number.parseFloat(size ?? '1') || 1}))
  return candidates.sort((a, b) => b.size - a.size)[0]?.url
}

/** Attribute text: white space collapsed, and references decoded that were escaped twice. */
function clean(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = decodeReferences(value).replace(/\s+/g, ' ').trim()
  return text === '' || text === 'undefined' || text === 'null' ? undefined : text
}
