const multipliers = [597399067, 2869860233, 951274213, 2716044179] as const

/**
 * Make a UUID from words: version 8 of RFC 9562, whose bits are a hash (that of cyrb128, four lanes that feed each
 * other). White space does not count, so the same words give the same UUID however they were cut or labelled.
 *
 * @param texts Words.
 * @returns UUID.
 */
export function uuidOf(texts: readonly string[]): string {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762]
  for (const text of texts) {
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index)
      if (code <= 0x20 || code === 0xa0) continue
      a = b ^ Math.imul(a ^ code, multipliers[0])
      b = c ^ Math.imul(b ^ code, multipliers[1])
      c = d ^ Math.imul(c ^ code, multipliers[2])
      d = a ^ Math.imul(d ^ code, multipliers[3])
    }
  }
  a = Math.imul(c ^ (a >>> 18), multipliers[0])
  b = Math.imul(d ^ (b >>> 22), multipliers[1])
  c = Math.imul(a ^ (c >>> 17), multipliers[2])
  d = Math.imul(b ^ (d >>> 19), multipliers[3])
  const digits = [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a].map(lane => (lane >>> 0).toString(16).padStart(8, '0')).join('')
  const variant = '89ab'[Number.parseInt(digits[16] as string, 16) & 3]
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20)}`
}
