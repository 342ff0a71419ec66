/** A name for a family of legacy encodings that a text seems to be in. */
export type LegacyFamily = 'TCVN3' | 'VNI' | 'UTF-8 read as Windows-1252'

// In TCVN3, signs such as µ ¸ ¶ · ¹ stand for letters, so they are glued to letters; capitals stand for small letters.
const tcvn3 = /[A-Za-z][µ¸¶·¹¨©ª«¬®»¼½¾Æ×ÞÖ]|[µ¸¶·¹¨©ª«¬®»¼½¾][a-z]|[a-z][À-ÖØ-Þß](?:[a-z]|$)/
// In VNI, a vowel is followed by a second letter that stands for its marks. No pair of these occurs in Vietnamese.
const vni = /[aA][øûõïâêëäåüØÛÕÏÂÊËÄÅÜùÙ]|[eE][âäøûïåÂÄØÛÏÅùÙ]|[oOuUôöÔÖ][ùøûïäåÙØÛÏÄÅ]|[yY][øûïØÛÏ]/
const mojibake = /á[º»][\u0080-\u00BF€‚-›]|Ä[\u0080-\u0091‘’ƒ©¨]|Æ[°¡]|Ã[\u0080-\u00BF¡-¿](?=[a-z ,.]|$)/
/** Signs without which no word matches any of the three. */
const hint = /[\u0080-\u00BFÆÃÄ×ØÛÏËÅÜÖÞßøûïäëåüö]|[a-z][À-Þ]/
// No-break spaces do not end a word here: in mojibake they are halves of letters.
const word = /[^ \n\t.,;:!?()"“”/-]+/g
const beyondAscii = /[^\0-\u007F]/
const own = /[\u1EA0-\u1EF9ăđơưĂĐƠƯ]/

/**
 * Say whether a text looks as if it were in a legacy encoding that was read as Unicode.
 *
 * This is a guard, not a detector: in such text the letter ư of TCVN3 is a soft hyphen, and half of à is a
 * no-break space, so nothing may be stripped. To decode it, see `tinast/encoding`.
 *
 * It shares nothing with `detect` of `tinast/encoding`, which reads a text by every code chart and counts the syllables of
 * each reading: this counts the traces that a wrong reading leaves, without a chart, for each block of an article.
 *
 * @param text Text of a block or of a whole document.
 * @returns The family that it looks like; nothing where it looks like Unicode.
 */
export function looksLegacy(text: string): LegacyFamily | undefined {
  const seen: Record<LegacyFamily, number> = {TCVN3: 0, VNI: 0, 'UTF-8 read as Windows-1252': 0}
  let unicode = 0
  if (!hint.test(text)) return undefined
  for (const [token] of text.matchAll(word)) {
    if (!beyondAscii.test(token)) continue
    if (mojibake.test(token)) seen['UTF-8 read as Windows-1252']++
    else if (own.test(token)) unicode++
    else if (tcvn3.test(token)) seen.TCVN3++
    else if (vni.test(token)) seen.VNI++
  }
  for (const [family, number] of Object.entries(seen)) {
    // Three words at least (four in VNI: Noël, Haïti), and more of them than of words with letters that only Unicode has.
    if (number >= (family === 'VNI' ? 4 : 3) && number > unicode) return family as LegacyFamily
  }
  return undefined
}
