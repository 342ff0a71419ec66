// A combining grapheme joiner is no mark that is put in order: it parts a run in two.
const mark = '(?!\\u034F)\\p{M}'
const longRun = new RegExp(`(?:${mark}){31}`, 'u')
const full = new RegExp(`(?:${mark}){30}(?=${mark})`, 'gu')

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
  const safe = longRun.test(text) ? text.replace(full, '$&\u034F') : text
  return safe.normalize('NFC')
}
