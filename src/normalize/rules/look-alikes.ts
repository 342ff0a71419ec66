import {flag} from '../../util/options.ts'
import {isVietnamese, readLetters} from '../../vietnamese/syllable.ts'
import {defineRule, type Finding} from '../rule.ts'
import {rulePlugin} from '../rule-plugin.ts'

/** Options of the rule for look-alike letters. */
export interface LookAlikesOptions {
  /** Mend `ě ǒ ǔ` for `ê ơ ư` as well, where a syllable results; by default they are only reported. */
  carons?: boolean
}

// Letters of the Latin script that stand for Vietnamese ones.
const latin = pairs('ÐĐ ðđ ƉĐ ɖđ ƢƯ ƣư ǍĂ ǎă ȃă')
const carons = pairs('ĚÊ ěê ǑƠ ǒơ ǓƯ ǔư')
// Letters of other scripts that look like Latin ones: facts of Unicode, cross-checked with UTS #39.
const cyrillic = pairs('аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЅS ЈJ')
const greek = pairs('ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo ιi νv')
const all = new Map([...latin, ...cyrillic, ...greek])
const allWithCarons = new Map([...all, ...carons])

const suspicious = /[\u00D0\u00F0\u0189\u0256\u01A2\u01A3\u01CD\u01CE\u01D1-\u01D4\u0203\u011A\u011B\u0370-\u052F]/
const token = /[\p{L}\p{M}]+/gu
const otherScript = /[\p{Script=Greek}\p{Script=Cyrillic}]/u
const greekSmall = /[οιν]/
/** Abbreviations have no vowels: ĐH, HĐND, NĐ. */
const abbreviation = /^[BCDGHKLMNPQRSTVXĐ]{2,6}$/

/**
 * Make the rule that puts letters of Vietnamese in the place of letters that only look like them.
 *
 * `ð`, `Ð`, `Ɖ`, `ƣ`, `ǎ` only where a syllable results, or an abbreviation in capitals; Cyrillic and Greek letters only
 * in words that are Latin otherwise, and small Greek ones only where a syllable results.
 *
 * @param options Options.
 * @returns The rule.
 * @throws RangeError where an option or its value is not known.
 */
export const lookAlikes = /* @__PURE__ */ defineRule<LookAlikesOptions>({
  id: 'look-alikes',
  stage: 30,
  isSafe: true,
  description:
    'A letter that only looks like one of Vietnamese, such as `ð`, was replaced, or looks wrong and was left.',
  options: {carons: flag},
  search: ({carons = false}) => ({odd: true, test: suspicious, find: text => find(text, carons)})
})

/**
 * Replace letters that only look like Vietnamese ones, as `ð` for `đ`.
 *
 * @param options Options of the rule, and `report` and `residue`.
 * @returns Transform.
 * @throws RangeError where an option or its value is not known.
 */
export const tinLookAlikes = /* @__PURE__ */ rulePlugin(lookAlikes)

function find(text: string, mendCarons: boolean): Finding[] {
  const findings: Finding[] = []
  for (const {0: word, index: start} of text.matchAll(token)) {
    if (!suspicious.test(word)) continue
    const value = mend(word, all)
    const end = start + word.length
    if (value !== word) {
      findings.push({start, end, value, reason: 'Letter only looks like one of Vietnamese'})
      continue
    }
    const guess = mend(word, allWithCarons)
    if (guess === word) continue
    const reason = 'Letter with a caron in a Vietnamese word'
    findings.push({start, end, ...(mendCarons && {value: guess}), reason})
  }
  return findings
}

/** Replace the look-alikes of a word where the result proves that they were none of its own letters. */
function mend(word: string, table: ReadonlyMap<string, string>): string {
  let latinLetters = 0
  let result = ''
  for (const char of word) {
    const other = table.get(char)
    if (other === undefined && otherScript.test(char)) return word
    if (!otherScript.test(char)) latinLetters++
    result += other ?? char
  }
  // No word of Vietnamese is as long; to put a long run of marks in order takes quadratic time.
  if (result.length < 32) result = result.normalize('NFC')
  // A word wholly in another script stays: США, μ.
  if (latinLetters === 0) return word
  if (readLetters(result) !== undefined || isVietnamese(result)) return result
  if (otherScript.test(word)) {
    // No word of any language mixes scripts, but formulas do: hν.
    return greekSmall.test(word) || [...word].some(char => latin.has(char) || carons.has(char)) ? word : result
  }
  return abbreviation.test(result) ? result : word
}

function pairs(list: string): Map<string, string> {
  return new Map(list.split(' ').map(pair => [...pair] as [string, string]))
}

export default tinLookAlikes
