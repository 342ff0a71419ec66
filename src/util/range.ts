/** A range of a text, in UTF-16 code units. */
export interface Range {
  /** Where it starts. */
  start: number
  /** Where it ends. */
  end: number
}

/**
 * Leave out the ranges that overlap others.
 *
 * @param ranges Ranges in order.
 * @param others Ranges in order.
 * @returns Those of the first that have no unit in common with one of the second.
 */
export function withoutOverlaps<Item extends Range>(ranges: readonly Item[], others: readonly Range[]): Item[] {
  let index = 0
  return ranges.filter(({start, end}) => {
    while (index < others.length && (others[index] as Range).end <= start) index++
    return index === others.length || (others[index] as Range).start >= end
  })
}
