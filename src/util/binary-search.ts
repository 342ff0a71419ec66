/**
 * Find the last of some sorted starts that is not after an offset.
 *
 * @param starts Offsets in ascending order.
 * @param offset Offset.
 * @returns Index of the start; 0 where all are after the offset, or there are none.
 */
export function lastNotAfter(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
