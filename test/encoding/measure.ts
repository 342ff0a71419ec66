/** How often detection is right, over any texts: the test takes a sample, `figures.ts` takes all. */
import {decode, detect, type Encoding, encode, encodings} from '../../src/encoding/index.ts'
import {paste} from './support.ts'

/** Encodings that are shown as text on the way, and those that are text anyway. */
export const legacy: readonly Encoding[] = encodings.filter(
  name => !name.startsWith('utf-') && name !== 'tcvn3-capitals' && !name.startsWith('latin-1-as')
)

export interface Found {
  encoding: Encoding
  form: 'bytes' | 'pasted'
  right: number
  all: number
  lowest: number
}

/** Encode every text in every encoding and count how often `detect` names it first. */
export function measure(texts: readonly string[]): Found[] {
  return legacy.flatMap(encoding =>
    (['bytes', 'pasted'] as const)
      // Text encodings beyond ASCII are no bytes; they are pasted as they are.
      .map(form => {
        const found: Found = {encoding, form, right: 0, all: texts.length, lowest: 1}
        for (const text of texts) {
          const bytes = encode(text, {encoding})
          const value = form === 'bytes' ? bytes : shown(encoding, bytes)
          const best = detect(value)[0]
          if (best?.encoding !== encoding && !sameAsTcvn3(encoding, value)) continue
          found.right++
          found.lowest = Math.min(found.lowest, best?.confidence ?? 0)
        }
        return found
      })
  )
}

/** Texts that are right and are taken for something else, as text or bytes, composed, decomposed or as they are. */
export function measureRight(texts: readonly string[]): string[] {
  return texts.filter(text =>
    [text, text.normalize('NFC'), text.normalize('NFD')].some(
      form => !isUtf8(form) || !isUtf8(new TextEncoder().encode(form))
    )
  )
}

/** Whether UTF-8 is the only candidate. */
export function isUtf8(value: string | Uint8Array): boolean {
  const candidates = detect(value)
  return candidates.length === 1 && candidates[0]?.encoding === 'utf-8'
}

function shown(encoding: Encoding, bytes: Uint8Array): string {
  const isText = ['viqr', 'html', 'mojibake', 'pdf-offset'].includes(encoding)
  return isText ? new TextDecoder().decode(bytes) : paste(bytes)
}

/** TCVN 5712-1 without toned capitals is TCVN3, byte for byte; what counts is that the letters are right. */
function sameAsTcvn3(encoding: Encoding, value: string | Uint8Array): boolean {
  if (encoding !== 'tcvn5712-1' || detect(value)[0]?.encoding !== 'tcvn3') return false
  return decode(value).toLowerCase() === decode(value, {encoding}).toLowerCase()
}
