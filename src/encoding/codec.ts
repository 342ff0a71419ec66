/**
 * One encoding, both ways.
 *
 * Byte encodings work on byte strings: every character up to U+00FF is one byte, every other character stands for
 * itself. So bytes from a file and text that was pasted from an old font take the same way.
 * Text encodings (VIQR, character references, mojibake) work on the characters of a text.
 */
export interface Codec {
  unit: 'byte' | 'text'
  /** Read the encoded form; the caller composes the result (NFC). */
  decode: (value: string) => string
  /** Write the encoded form of a composed text; what the encoding lacks becomes its nearest ASCII, or `?`. */
  encode: (value: string) => string
}
