import type {Node, Parent} from 'unist'
import type {Article} from '../tree/index.ts'
import {type BlockLabel, blockLabels} from '../tree/schema.ts'
import {toString as textOf} from '../util/to-string.ts'

/** A block of an article and its label. */
export interface LabelledBlock {
  /** Type of the node that the block is. */
  label: string
  /** Its words, on one line. */
  text: string
}

const tab = '\t'

/**
 * Write the labels of an article for a person to correct: a line a block, its label, a tab, its words.
 *
 * @param tree Article.
 * @returns Lines; images have none.
 */
export function toLabels(tree: Article): string {
  return blocksOf(tree)
    .map(({label, text}) => `${label}${tab}${text}\n`)
    .join('')
}

/**
 * Read what `toLabels` wrote and a person corrected.
 *
 * @param value Lines.
 * @param name Name of the file, for messages.
 * @returns Blocks in their order.
 * @throws RangeError where a label is not known or a line has no tab; its message names the line.
 */
export function fromLabels(value: string, name = 'labels'): LabelledBlock[] {
  const blocks: LabelledBlock[] = []
  for (const [index, line] of value
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue
    const at = line.indexOf(tab)
    const label = (at === -1 ? line : line.slice(0, at)).trim()
    const place = `${name}:${index + 1}`
    if (at === -1) throw new RangeError(`${place}: no tab stands between label and text: ${line.slice(0, 60)}`)
    if (!isLabel(label)) {
      throw new RangeError(`${place}: unknown label \`${label.slice(0, 40)}\`; known labels: ${blockLabels.join(', ')}`)
    }
    blocks.push({label, text: line.slice(at + 1)})
  }
  return blocks
}

function isLabel(label: string): label is BlockLabel {
  return (blockLabels as readonly string[]).includes(label)
}

/**
 * List the blocks of an article that have words; captions and credits of figures are blocks of their own.
 *
 * @param tree Article.
 * @returns Blocks with their labels.
 */
export function blocksOf(tree: Article): LabelledBlock[] {
  return tree.children
    .flatMap((node): Node[] => (node.type === 'figure' ? (node as Parent).children : [node]))
    .map(node => ({label: isLabel(node.type) ? node.type : 'paragraph', text: lineOf(node)}))
    .filter(({text}) => text !== '')
}

/** The words of a node on one line. */
function lineOf(node: Node): string {
  return node.type === 'image' ? '' : textOf(node).replace(/\s+/gu, ' ').trim()
}
