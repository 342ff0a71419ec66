/** Written by `npm run train`; do not edit. */
export const weights: {
  scale: number
  labels: readonly string[]
  transitions: readonly number[]
  emission: Readonly<Record<string, readonly number[]>>
} = {scale: 100, labels: ['paragraph', 'other'], transitions: [0, 0, 0, 0], emission: {}}
