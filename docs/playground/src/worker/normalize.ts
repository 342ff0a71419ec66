import {diffArrays} from 'diff'
import {type Article, toString as textOf} from 'tinast'
import {canonicalizeAgencies, normalizeTree, type PresetOptions, presetRules} from 'tinast/normalize'
import type {Changes, DiffBlock, Switches} from '../protocol.ts'
import {blocksOf} from './blocks.ts'

const mostBlocks = 200
/** A block with more changes than this is shown whole, before and after. */
const mostEdits = 400

/**
 * Normalise a copy of an article.
 *
 * @param tree Article, which is not changed.
 * @param switches Rules that are switched on or off.
 * @returns The copy, and the number of changes by rule.
 */
export function normalized(tree: Article, switches: Switches): {tree: Article; counts: Record<string, number>} {
  const {agencies, ...rules} = switches
  const copy = structuredClone(tree)
  const counts = normalizeTree(copy, presetRules(rules as PresetOptions))
  const named = agencies ? canonicalizeAgencies(copy) : 0
  return {tree: copy, counts: named > 0 ? {...counts, agencies: named} : counts}
}

/**
 * Say what normalisation changes in an article.
 *
 * @param tree Article, which is not changed.
 * @param switches Rules that are switched on or off.
 * @returns The blocks that change.
 */
export function changesOf(tree: Article, switches: Switches): Changes {
  const after = normalized(tree, switches)
  const old = blocksOf(tree)
  const changed = blocksOf(after.tree).flatMap(({node}, index): DiffBlock[] => {
    const was = old[index]?.node
    const before = was ? textOf(was) : ''
    const text = textOf(node)
    return before === text
      ? []
      : [
          {
            label: node.type,
            parts: [
              [-1, before],
              [1, text]
            ]
          }
        ]
  })
  const shown = changed.slice(0, mostBlocks).map(({label, parts}) => ({
    label,
    parts: diff(parts[0]?.[1] ?? '', parts[1]?.[1] ?? '')
  }))
  return {blocks: shown, counts: after.counts, more: changed.length - shown.length}
}

function diff(before: string, after: string): DiffBlock['parts'] {
  const changes = diffArrays(wordsOf(before), wordsOf(after), {maxEditLength: mostEdits})
  if (!changes)
    return [
      [-1, before],
      [1, after]
    ]
  return changes.map(({added, removed, value}) => [added ? 1 : removed ? -1 : 0, value.join('')])
}

/** Words and the spaces between them. */
function wordsOf(text: string): string[] {
  return text.match(/\s+|\S+/gu) ?? []
}
