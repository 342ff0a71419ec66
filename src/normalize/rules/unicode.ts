import {defineRule, type Finding} from '../rule.ts'
import {rulePlugin} from '../rule-plugin.ts'

const chunk = /\S+/g
/** What may not be as it should: marks, deprecated and compatibility forms, and all that NFC changes. */
const suspicious =
  /[\u0300-\u036F\u0131\u2010\u2011\u2024\u2215\uFB00-\uFB06\uFF01-\uFF5E]|[^\0-\u036F\u0370-\u1CFF\u1E00-\u206F]|[\u0374\u037E\u0387\u0900-\u1FFF]/
const tones = '\u0300\u0301\u0303\u0309\u0323'
const qualities = '\u0302\u0306\u031B'
/** A vowel of Vietnamese with marks that are written after it. */
const cluster = /[A-Za-zÀ-ÿĀ-žƠ-ưǍ-ǜẠ-ỹ][\u0300-\u036F]+/g
/** A letter with more marks than any language has; to put a longer run in order takes quadratic time (UAX #15, D4). */
const overloaded = /(\P{M}?\p{M}{31,})/u
const dangling = /(?:^|(?<=\p{P}))[\u0300-\u036F]+/gu
/** Scripts whose own typography has full-width signs. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const compatible = /[\u2010\u2011\u2024\u2215\uFB00-\uFB06\uFF01-\uFF5E]/g
const signs: Readonly<Record<string, string>> = {'\u2010': '-', '\u2011': '-', '\u2024': '.', '\u2215': '/'}

/**
 * Make the rule that composes letters: NFC; marks in the wrong order, doubled, or on no letter; deprecated forms,
 * ligatures and full-width signs.
 *
 * Never NFKC: it would make `m2` of `m²`. Two different tones on a letter are left and reported.
 *
 * @param options None are known.
 * @returns The rule.
 * @throws RangeError where there is an option: it has none.
 */
export const unicode = /* @__PURE__ */ defineRule({
  id: 'unicode',
  stage: 20,
  isSafe: true,
  description:
    'Letters were not composed, and are now. A warning: two tones on one letter, or a letter that was lost (U+FFFD), which only the source can mend.',
  options: {},
  search: () => ({odd: true, test: suspicious, find})
})

/**
 * Compose letters (NFC), and mend marks that are in the wrong order, doubled, or on no letter.
 *
 * @param options `report` and `residue`.
 * @returns Transform.
 * @throws RangeError where an option is not known.
 */
export const tinUnicode = /* @__PURE__ */ rulePlugin(unicode)

function find(text: string): Finding[] {
  const findings: Finding[] = []
  for (const {0: word, index: start} of text.matchAll(chunk)) {
    if (!suspicious.test(word)) continue
    const value = compose(word)
    const end = start + word.length
    if (value !== word) findings.push({start, end, value, reason: 'Letters are not composed'})
    else if (overloaded.test(word)) findings.push({start, end, reason: 'More marks than a letter can have'})
    else if (hasTwoTones(word)) findings.push({start, end, reason: 'Two tones on one letter'})
    else if (word.includes('\uFFFD')) findings.push({start, end, reason: 'Replacement character: a letter was lost'})
  }
  return findings
}

/** Compose the letters of a word. */
function compose(word: string): string {
  // In Chinese, Japanese and Korean the full-width signs are right.
  const plain = wide.test(word) ? word : word.replace(compatible, replaceCompatible)
  const mended = plain.replace(dangling, '').replace(cluster, mend)
  if (!overloaded.test(mended)) return mended.normalize('NFC')
  const parts = mended.split(overloaded)
  return parts.map(part => (overloaded.test(part) ? part : part.normalize('NFC'))).join('')
}

function replaceCompatible(char: string): string {
  const code = char.charCodeAt(0)
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0)
  return signs[char] ?? char.normalize('NFKC')
}

/**
 * Put the marks of a vowel in order.
 *
 * NFC alone does not: a tone that was typed before a circumflex stays before it.
 */
function mend(letter: string): string {
  const [base = '', ...marks] = onceEach(letter).normalize('NFD')
  const vowel = base === 'ı' ? 'i' : base
  if (!/[aeiouy]/i.test(vowel)) return letter
  const found = new Set(marks)
  const tone = [...found].filter(mark => tones.includes(mark))
  const quality = [...found].filter(mark => qualities.includes(mark))
  // Circumflex or horn with a breve is a vowel of Ê Đê, Ba Na and others; diaereses and the like are foreign.
  if (tone.length > 1 || quality.length > 1 || tone.length + quality.length < found.size) return letter
  if (base === 'ı' && tone.length === 0) return letter
  return vowel + quality.join('') + tone.join('')
}

/** A letter with each of its marks once: it is not longer than there are marks, so to take it apart costs little. */
function onceEach(letter: string): string {
  return [...new Set(letter)].join('')
}

function hasTwoTones(word: string): boolean {
  for (const [letter] of word.matchAll(cluster)) {
    const marks = new Set([...onceEach(letter).normalize('NFD').slice(1)].filter(mark => tones.includes(mark)))
    if (marks.size > 1) return true
  }
  return false
}

export default tinUnicode
