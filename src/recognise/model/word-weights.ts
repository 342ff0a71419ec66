export const wordWeights: {bias: readonly number[]; size: number; columns: readonly string[]} = {
  bias: [],
  size: 0,
  columns: []
}
