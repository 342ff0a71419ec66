import type {Block} from '../../block/block.ts'
import type {Label} from '../label.ts'

const unranked: ReadonlyMap<number, number> = new Map()

/**
 * Rank the headings that are subheadings, by their depth in the document.
 *
 * @param blocks Blocks in source order.
 * @param labels A label for each.
 * @returns Ranks by depth: the highest heading has rank 1, whatever depth a site gives it.
 */
export function rankHeadings(blocks: readonly Block[], labels: readonly Label[]): ReadonlyMap<number, number> {
  const depths = new Set<number>()
  labels.forEach(({type}, index) => {
    const depth = type === 'subheading' ? blocks[index]?.hints.heading : undefined
    if (depth !== undefined) depths.add(depth)
  })
  if (depths.size === 0) return unranked
  return new Map([...depths].sort((a, b) => a - b).map((depth, index) => [depth, index + 1]))
}
