const ignored = new Set(['position', 'confidence', 'evidence'])

/**
 * Compare two nodes but for positions and confidence.
 *
 * @param left Node as it was.
 * @param right Node as it was read again; its construct is not compared where the left has none.
 * @returns True where they are the same.
 */
export function equalButPlace(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (isEmpty(left) && isEmpty(right)) return true
  if (Array.isArray(left)) {
    return (
      Array.isArray(right) &&
      left.length === right.length &&
      left.every((item, index) => equalButPlace(item, right[index]))
    )
  }
  if (left === null || right === null || typeof left !== 'object' || typeof right !== 'object') return false
  const a = left as Record<string, unknown>
  const b = right as Record<string, unknown>
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(key => {
    if (ignored.has(key) || (key === 'data' && a[key] === undefined) || (key === 'construct' && a[key] === undefined))
      return true
    return equalButPlace(a[key], b[key])
  })
}

/** mdast writes no title and no alternative text in several ways. */
function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}
