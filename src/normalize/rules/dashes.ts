import {flag} from '../../util/options.ts'
import {isVietnamese} from '../../vietnamese/syllable.ts'
import {defineRule, type Finding, findAll, inOrder} from '../rule.ts'
import {rulePlugin} from '../rule-plugin.ts'

/** Options of the rule for dashes. */
export interface DashesOptions {
  /** Mend a dash with a space on one side alone (`tế- xã`, `2016 -2020`); on by default. */
  uneven?: boolean
  /** The sign between words with spaces on both sides (`-`, `–` or `—`); `keep` by default. */
  spaced?: '-' | '–' | '—' | 'keep'
  /** The sign between two numbers, without spaces (`2016-2021`, `2-1`); `keep` by default. */
  ranges?: '-' | '–' | 'keep'
  /** Write the compounds of a list with spaces (`kinh tế - xã hội`, `Bà Rịa - Vũng Tàu`); off by default. */
  compounds?: boolean
  /** What becomes of a doubled hyphen between words (`--`): `–`, `—` or `keep` (default: only reported). */
  doubled?: '–' | '—' | 'keep'
}

const suspicious = /[-–—]/
const list = [
  ['kinh tế', 'xã hội'],
  ['chính trị', 'xã hội'],
  ['văn hóa', 'xã hội'],
  ['văn hoá', 'xã hội'],
  ['khoa học', 'kỹ thuật'],
  ['khoa học', 'công nghệ'],
  ['quốc phòng', 'an ninh'],
  ['an ninh', 'quốc phòng'],
  ['thương binh', 'xã hội'],
  ['thể dục', 'thể thao'],
  ['xã hội', 'nghề nghiệp'],
  ['Bà Rịa', 'Vũng Tàu']
]
const compound = new RegExp(
  `(?<![\\p{L}\\p{M}-])(${list.map(([left = '']) => anyCase(left)).join('|')}) ?[-–] ?(${[...new Set(list.map(([, right = '']) => right))].map(anyCase).join('|')})(?![\\p{L}\\p{M}-])`,
  'gu'
)
const pairs = new Set(list.map(([left = '', right = '']) => `${left}|${right}`.toLowerCase()))
const unevenWords =
  /(?<left>(?<![\p{L}\p{M}\p{N}-])[\p{L}\p{M}]{1,8})(?: (?<sign>[-–—])(?=\p{L})|(?<tight>[-–—]) )(?<right>[\p{L}\p{M}]{1,8})(?![\p{L}\p{M}\p{N}-])/gu
// Columns of numbers (36 -12 17) and chains (31 - 74 - 85) are no ranges.
const unevenNumbers =
  /(?<=(?<![\p{L}\p{N}.,/-]|[\d–—-] ?)\d{1,4})(?: (?<sign>[-–—])| ?(?<tight>[-–—]) )(?=\d{1,4}(?![\p{L}\p{N}/-]| ?[\d–—-]))/gu
const range = /(?<=(?<![\p{L}\p{N}.,/-]|\d ?[–—-] ?)\d{1,4}) ?[-–—] ?(?=\d{1,4}(?![\p{L}\p{N}/-]|[.,]\d| ?[–—-] ?\d))/gu
const spacedDash = /(?<=[^\s–—-]) [-–—] (?=[^\s–—-])/gu
const doubledDash = /(?<=\S) ?--{1,2} ?(?=\S)/g

/**
 * Make the rule for dashes and hyphens.
 *
 * Hyphens of transliterations (`Mát-xcơ-va`), of names and of list items are left. Between words and between numbers
 * only the space that is missing on one side, or too many, is mended unless more is asked for.
 *
 * @param options Options.
 * @returns The rule.
 * @throws RangeError where an option or its value is not known.
 */
export const dashes = /* @__PURE__ */ defineRule<DashesOptions>({
  id: 'dashes',
  stage: 80,
  isSafe: false,
  description: 'A dash was written in the form of the option, or had a space on one side alone.',
  options: {
    uneven: flag,
    spaced: ['-', '–', '—', 'keep'],
    ranges: ['-', '–', 'keep'],
    compounds: flag,
    doubled: ['–', '—', 'keep']
  },
  search: options => ({vietnamese: true, test: suspicious, find: text => find(text, options)})
})

/**
 * Mend dashes with a space on one side; by choice, write dashes and ranges in one form.
 *
 * @param options Options of the rule, and `report` and `residue`.
 * @returns Transform.
 * @throws RangeError where an option or its value is not known.
 */
export const tinDashes = /* @__PURE__ */ rulePlugin(dashes)

function find(text: string, options: DashesOptions): Finding[] {
  const {uneven = true, spaced = 'keep', ranges = 'keep', compounds = false, doubled = 'keep'} = options
  const reason = 'Form of the dash'
  const sign = (actual: string): string => (spaced === 'keep' ? actual : spaced)
  const findings: Finding[] = [
    ...(compounds ? findAll(text, compound, match => spaceCompound(match, sign), reason) : []),
    ...(ranges === 'keep' ? [] : findAll(text, range, () => ranges, reason)),
    ...(uneven ? findUneven(text, sign, ranges === 'keep', reason) : []),
    ...(spaced === 'keep'
      ? []
      : findAll(text, spacedDash, match => replaceSpaced(text, match, spaced, ranges), reason)),
    ...findDoubled(text, doubled)
  ]
  return inOrder(findings)
}

function spaceCompound(match: RegExpExecArray, sign: (actual: string) => string): string | undefined {
  const [actual, left = '', right = ''] = match
  if (!pairs.has(`${left}|${right}`.toLowerCase())) return undefined
  return `${left} ${sign(actual.includes('–') ? '–' : '-')} ${right}`
}

function findUneven(text: string, sign: (actual: string) => string, numbers: boolean, reason: string): Finding[] {
  const findings = findAll(
    text,
    unevenWords,
    match => {
      const {left = '', right = '', sign: open, tight} = match.groups ?? {}
      if (!isVietnamese(left) || !isVietnamese(right)) return undefined
      return `${left} ${sign((open ?? tight) as string)} ${right}`
    },
    reason
  )
  if (!numbers) return findings
  return [
    ...findings,
    ...findAll(
      text,
      unevenNumbers,
      // With spaces on both sides a dash between numbers is even.
      match => (match[0].length > 2 ? undefined : ((match.groups?.sign ?? match.groups?.tight) as string)),
      reason
    )
  ]
}

function replaceSpaced(text: string, match: RegExpExecArray, spaced: string, ranges: string): string | undefined {
  const isRange = /\d/.test(text.charAt(match.index - 1)) && /\d/.test(text.charAt(match.index + 3))
  return isRange && ranges === 'keep' ? undefined : ` ${spaced} `
}

function findDoubled(text: string, doubled: string): Finding[] {
  const reason = 'Doubled hyphen'
  if (doubled !== 'keep') return findAll(text, doubledDash, () => ` ${doubled} `, reason)
  return [...text.matchAll(doubledDash)].map(({0: actual, index: start}) => ({
    start,
    end: start + actual.length,
    reason
  }))
}

/** A pattern for a word that may begin with a capital. */
function anyCase(word: string): string {
  return `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}`
}

export default tinDashes
