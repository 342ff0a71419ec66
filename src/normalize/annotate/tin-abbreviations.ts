import type {Plugin} from 'unified'
import type {Node} from 'unist'
import type {Article} from '../../tree/index.ts'
import {collectBlocks} from '../apply/collect.ts'
import {
  type AbbreviationFinder,
  type AbbreviationMention,
  type AbbreviationsOptions,
  createAbbreviationFinder
} from './abbreviations.ts'

/**
 * Expand the abbreviations of an article in `data.abbreviations` of its literals; no text is changed.
 *
 * The indices of the mentions hold for the values as they are now, so this comes after what changes values.
 *
 * @param options Options.
 * @returns Transform.
 * @throws RangeError where an option is not known.
 */
export const tinAbbreviations: Plugin<[(AbbreviationsOptions | undefined)?], Article> = options => {
  const find = createAbbreviationFinder(options)
  return tree => annotate(tree, find)
}

function annotate(tree: Node, find: AbbreviationFinder): void {
  for (const {parts} of collectBlocks(tree)) {
    for (const {node, value, fixed} of parts) {
      // Names of agencies (QĐND, CAND) are names, not abbreviations.
      if (!node || fixed || node.type === 'agency') continue
      const abbreviations = find(value)
      const data = node.data as {abbreviations?: AbbreviationMention[]} | undefined
      if (abbreviations.length > 0) node.data = {...data, abbreviations} as NonNullable<Node['data']>
      else if (data?.abbreviations) delete data.abbreviations
    }
  }
}

declare module 'unist' {
  interface Data {
    /** Abbreviations of the literal with what they stand for. */
    abbreviations?: AbbreviationMention[] | undefined
  }
}

export default tinAbbreviations
