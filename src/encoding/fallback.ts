/** What is written where an encoding has no code for a character of ordinary typesetting. */
const plain = new Map(
  Object.entries({
    '“': '"',
    '”': '"',
    '„': '"',
    '«': '"',
    '»': '"',
    '‘': "'",
    '’': "'",
    '–': '-',
    '—': '-',
    '‐': '-',
    '‑': '-',
    '−': '-',
    '…': '...',
    '•': '*',
    '\u00A0': ' '
  })
)

const invisible = /^\p{Default_Ignorable_Code_Point}$/u

/**
 * Find what to write for a character that an encoding lacks.
 *
 * @param character One code point.
 * @param has What the encoding has.
 * @returns The plain form, its base letter, nothing for what nobody sees, or a question mark.
 */
export function fallback(character: string, has: {get: (key: string) => string | undefined}): string {
  if (invisible.test(character)) return ''
  const base = character.normalize('NFD').charAt(0)
  return plain.get(character) ?? (base <= '\x7F' ? has.get(base) : undefined) ?? '?'
}
