import type {PhrasingContent} from 'mdast'
import type {Node} from 'unist'

/** So many letters before and after an image on its line make it part of a sentence. */
const shortestSentence = 40

/**
 * Find the images that stand apart from words; only an image between words on one line is part of a sentence.
 *
 * @param nodes Inline nodes of a paragraph.
 * @returns The images.
 */
export function imagesApart(nodes: readonly PhrasingContent[]): Set<Node> {
  const apart = new Set<Node>()
  let waiting: {image: Node; before: number}[] = []
  let length = 0
  visit(nodes)
  endLine()
  return apart

  function endLine(): void {
    for (const {image, before} of waiting) {
      if (before < shortestSentence || length - before < shortestSentence) apart.add(image)
    }
    waiting = []
    length = 0
  }

  function addWords(value: string): void {
    for (const [index, line] of value.split('\n').entries()) {
      if (index > 0) endLine()
      length += line.trim().length
    }
  }

  function visit(list: readonly PhrasingContent[]): void {
    for (const node of list) {
      if (node.type === 'image') waiting.push({image: node, before: length})
      else if (node.type === 'break') endLine()
      else if ('children' in node) visit(node.children)
      else if ('value' in node && node.type !== 'html') addWords(node.value)
    }
  }
}
