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

/**
 * Find what to write for a character that an encoding lacks.
 *
 * @param character One code point.
 * @param has What the encoding has.
 * @returns The plain form, its base letter, or a question mark.
 */
export function fallback(character: string, has: {get: (key: string) => string | undefined}): string {
  const base = character.normalize('NFD').charAt(0)
  return plain.get(character) ?? (base <= '\x7F' ? has.get(base) : undefined) ?? '?'
}
