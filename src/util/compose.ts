const longRun = /\p{M}{31}/u

/**
 * Compose a text (NFC).
 *
 * Runs of more than 30 marks get a combining grapheme joiner after every 30, as the Stream-Safe Text Format has it
 * (UAX #15, D4): putting a longer run in order takes quadratic time.
 *
 * @param text Any text.
 * @returns The text in Normalization Form C.
 */
export function compose(text: string): string {
  const safe = longRun.test(text) ? text.replace(/\p{M}{30}(?=\p{M})/gu, '$&\u034F') : text
  return safe.normalize('NFC')
}
