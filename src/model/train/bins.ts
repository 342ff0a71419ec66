/** Puts the values of features into bins, so that a question can be chosen by sums over bins. */

/** Most bins of a feature. */
export const mostBins = 48

/** Rows of features whose values were put into bins. */
export interface Binned {
  /** Value that begins each bin but the first, by feature. */
  cuts: Float32Array[]
  /** The commonest bin of each feature. */
  usual: Uint8Array
  /** For each row, the features that are not in their commonest bin, as `feature * 256 + bin`. */
  rows: Int32Array[]
  /** Bin of a feature by row. */
  bins: Uint8Array[]
}

/** Put the values of each feature into bins of about the same number of rows. */
export function bin(rows: readonly Int32Array[]): Binned {
  const width = rows[0]?.length ?? 0
  const cuts: Float32Array[] = []
  const bins: Uint8Array[] = []
  const usual = new Uint8Array(width)
  for (let feature = 0; feature < width; feature++) {
    const values = Float32Array.from(rows, row => row[feature]!).sort()
    const chosen = new Set<number>()
    const distinct = [...new Set(values)]
    if (distinct.length <= mostBins) for (const value of distinct.slice(1)) chosen.add(short(value))
    else {
      for (let at = 1; at < mostBins; at++) {
        const value = values[Math.floor((at * values.length) / mostBins)]!
        if (value > values[0]!) chosen.add(short(value))
      }
    }
    const own = Float32Array.from([...chosen].sort((a, b) => a - b))
    cuts.push(own)
    const column = Uint8Array.from(rows, row => {
      let at = 0
      while (at < own.length && row[feature]! >= own[at]!) at++
      return at
    })
    bins.push(column)
    const counts = new Map<number, number>()
    for (const value of column) counts.set(value, (counts.get(value) ?? 0) + 1)
    usual[feature] = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
  }
  const sparse = rows.map((_, row) => {
    const codes: number[] = []
    for (let feature = 0; feature < width; feature++) {
      const value = bins[feature]![row]!
      if (value !== usual[feature]) codes.push(feature * 256 + value)
    }
    return Int32Array.from(codes)
  })
  return {cuts, usual, rows: sparse, bins}
}

/** A number with few digits, which costs less room. */
function short(value: number): number {
  return Math.abs(value) < 100 ? value : Math.round(value / 5) * 5
}
