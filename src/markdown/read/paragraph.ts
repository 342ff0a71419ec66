import type {Image, PhrasingContent} from 'mdast'
import type {Node, Parent, Position} from 'unist'
import {type Hints, noHints} from '../../block/block.ts'
import {type PhrasingPart, readPhrasing, splitPhrasing} from '../../block/phrasing/index.ts'
import {imagesApart} from './images-apart.ts'
import {tidyInline} from './inline.ts'
import {copyKept} from './kept-block.ts'
import {splitLines} from './lines.ts'
import type {ReadState} from './state.ts'

/** A caption in the paragraph of its image is no longer than this. */
const longestCaption = 300

/**
 * Read a paragraph: its lines are blocks, what the HTML around says of it holds for them.
 *
 * @param state State.
 * @param nodes Inline nodes.
 * @param position Position of the paragraph.
 */
export function readParagraph(
  state: ReadState,
  nodes: readonly PhrasingContent[],
  position: Position | undefined
): void {
  const {figure, caption, heading} = state.around
  const hints: Hints = {
    ...(figure && {figure}),
    ...(caption && {caption}),
    ...(heading && !figure && {heading})
  }
  readInline(state, nodes, position, hints, !heading)
}

/**
 * Cut inline nodes into images, and lines of words between them.
 *
 * @param state State.
 * @param nodes Inline nodes.
 * @param position Position of the block that holds them.
 * @param hints What is known of the block.
 * @param byLine Lines of words are blocks of their own.
 */
export function readInline(
  state: ReadState,
  nodes: readonly PhrasingContent[],
  position: Position | undefined,
  hints: Hints,
  byLine: boolean
): void {
  const tidy = tidyInline(nodes, position, state)
  // What a marker names is one block, whatever images and line ends it holds.
  const whole = state.list.marker !== undefined && tidy.some(hasWords)
  const apart = whole ? new Set<Node>() : imagesApart(tidy)
  const parts: PhrasingPart[] = apart.size === 0 ? [{nodes: tidy}] : splitPhrasing(tidy, node => apart.has(node))
  let images: Image[] = []
  let group: number | undefined
  const endImages = () => {
    if (images.length > 0) state.list.addImages(images, {...hints, ...(group && {figure: group})})
    images = []
  }
  for (const part of parts) {
    if (part.splitter) {
      group ??= hints.figure ?? ++state.figures
      images.push(withLink(part))
      continue
    }
    const phrasing = readPhrasing(part.nodes, {
      file: state.file,
      position: parts.length === 1 ? position : undefined
    })
    const before = images.length > 0
    if (phrasing.source === '') {
      const tags = part.nodes.filter(node => !isEmpty(node))
      if (tags.length === 0) continue
      endImages()
      addTags(state, tags)
      continue
    }
    endImages()
    // Words beside an image in its paragraph are its caption, where they are short.
    const own = before && phrasing.text.length <= longestCaption ? {...hints, figure: group} : hints
    const lines = byLine && !state.list.marker ? splitLines(phrasing, state.file, state.wrapped) : [phrasing]
    for (const line of lines) state.list.addWords(line, {...own, ...line.hints} as Hints)
  }
  endImages()
}

/** An image in a link keeps its address. */
function withLink({splitter, wrappers}: PhrasingPart): Image {
  const image = splitter as Image
  const link = wrappers?.find(wrapper => wrapper.type === 'link') as {url: string} | undefined
  return link ? {...image, data: {...image.data, link: link.url}} : image
}

/** Tags and references without words stay what they are. */
function addTags(state: ReadState, tags: PhrasingContent[]): void {
  const start = tags[0]?.position?.start
  const end = tags.at(-1)?.position?.end
  const place = start && end && {start, end}
  const paragraph = {type: 'paragraph', children: tags, ...(place && {position: place})}
  state.list.addNode(copyKept(paragraph, state), place, undefined, noHints)
}

function hasWords(node: Node): boolean {
  if ('value' in node) return node.type !== 'html' && String(node.value).trim() !== ''
  return 'children' in node && (node as Parent).children.some(hasWords)
}

/** Say whether an inline node holds nothing: white space, or a link without words. */
function isEmpty(node: Node): boolean {
  if (node.type === 'break') return true
  if (node.type === 'text') return (node as Node & {value: string}).value.trim() === ''
  return 'children' in node && (node as Parent).children.every(isEmpty)
}
