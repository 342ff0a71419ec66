import {flag} from '../../util/options.ts'
import {defineRule, type Finding, findAll, inOrder} from '../rule.ts'
import {rulePlugin} from '../rule-plugin.ts'

/** Options of the rule for numbers; each part is on by default unless said otherwise. */
export interface NumbersOptions {
  /** Thousands with dots: `1,234,567` and `1 234 567` become `1.234.567`. */
  groups?: boolean
  /** Decimals with a comma, before a unit that proves them: `2.5%` becomes `2,5%`. */
  decimals?: boolean
  /** Percent signs without space: `20 %` becomes `20%`. */
  percent?: boolean
  /** Units with their signs: `m2` becomes `m²`, `oC` becomes `°C`. */
  units?: boolean
  /** Currency after the amount and in words, `tỷ` for `tỉ`: `20.000đ`, `US$5`; off by default. */
  currency?: boolean
}

const space = '[ \\u00A0\\u2009\\u202F]'
const commas = /(?<![\p{L}\p{N}.,])[1-9]\d{0,2}(?:,\d{3}){2,6}(?:\.\d{1,4})?(?![\p{L}\p{N}]|[.,]\d)/gu
const spaces = new RegExp(
  `(?<![\\p{L}\\p{N}.,+(-]|\\d${space})[1-9]\\d{0,2}(?:${space}\\d{3}){2,6}(?![\\p{L}\\p{N}-]|[.,]\\d|${space}\\d)`,
  'gu'
)
const oneComma = /(?<![\p{L}\p{N}.,])[1-9]\d{0,2},\d{3}(?![\p{L}\p{N}]|[.,]\d)/gu
const units =
  '%|(?:tỷ|tỉ|triệu|nghìn|ngàn|kg|km|cm|mm|m|ha|tấn|tạ|lít|độ|USD|euro|đồng|điểm phần trăm|m²|km²|m³)(?![\\p{L}\\p{M}\\p{N}])'
const decimal = new RegExp(`(?<![\\p{L}\\p{N}.,/-])\\d{1,3}\\.\\d{1,2}(?= ?(?:${units}))`, 'gu')
const percent = new RegExp(`(?<=\\d)${space}+%(?![\\p{L}\\p{N}])`, 'gu')
const power = /(?<=(?<![\p{L}\p{N}])\d[\d.,]{0,12} ?(?:k|c|d|m)?m)[23](?![\p{L}\p{M}\p{N}]|[.,]\d)/gu
const degree = /(?<=\d ?)(?:o|º|˚|0(?=C(?![\p{L}\p{N}]))(?<=\d 0))(?=[CF](?![\p{L}\p{M}\p{N}]))/gu
const dong = /(?<=(?<![\p{L}\p{N}])\d[\d.,]{0,16}) ?[đ₫](?![\p{L}\p{M}\p{N}/])/gu
const billion = /(?<=\d )(?<letter>[tT])ỉ(?= (?:đồng|USD|euro|người|m²|lượt))/gu
const dollar = /(?<![\p{L}\p{N}])US\$ ?(?<amount>\d[\d.,]{0,16}\d|\d)(?! ?(?:tỷ|tỉ|triệu|nghìn|ngàn|[\p{L}\p{N}]))/gu

/**
 * Make the rule for numbers, units and, by choice, currency, as Vietnamese writes them.
 *
 * Digits never change. One group after a comma (`1,308`) can be a thousand or a decimal: it is left and reported.
 * Versions (`4.0`), dates, scores, telephone numbers and words (`40 độ C`) are left. Source: the law on accounting of
 * 2003, article 12 (dot after thousands, comma before decimals).
 *
 * @param options Options.
 * @returns The rule.
 * @throws RangeError where an option or its value is not known.
 */
export const numbers = /* @__PURE__ */ defineRule<NumbersOptions>({
  id: 'numbers',
  stage: 90,
  isSafe: false,
  description:
    'A number, a unit or a currency was written as Vietnamese does. A warning: the number can be a thousand or a decimal, so it was left.',
  options: {groups: flag, decimals: flag, percent: flag, units: flag, currency: flag},
  search: options => ({vietnamese: true, test: /\d/, find: text => find(text, options)})
})

/**
 * Write numbers, units and, by choice, currency as Vietnamese does.
 *
 * @param options Options of the rule, and `report` and `residue`.
 * @returns Transform.
 * @throws RangeError where an option or its value is not known.
 */
export const tinNumbers = /* @__PURE__ */ rulePlugin(numbers)

function find(text: string, options: NumbersOptions): Finding[] {
  const {groups = true, decimals = true, percent: tight = true, units: signs = true, currency = false} = options
  const findings: Finding[] = []
  const add = (list: readonly Finding[]): void => {
    findings.push(...list)
  }
  if (groups) {
    add(findAll(text, commas, ([number]) => toVietnamese(number), 'Signs in the number'))
    add(findAll(text, spaces, ([number]) => number.replace(/\D/g, '.'), 'Signs in the number'))
    for (const {0: number, index: start} of text.matchAll(oneComma)) {
      findings.push({start, end: start + number.length, reason: 'Number that can be a thousand or a decimal'})
    }
  }
  if (decimals) add(findAll(text, decimal, ([number]) => number.replace('.', ','), 'Decimal point'))
  if (tight) add(findAll(text, percent, () => '%', 'Space before the percent sign'))
  if (signs) {
    add(findAll(text, power, ([digit]) => (digit === '2' ? '²' : '³'), 'Sign of the unit'))
    add(findAll(text, degree, () => '°', 'Sign of the degree'))
  }
  if (currency) {
    add(findAll(text, dong, () => ' đồng', 'Currency'))
    add(findAll(text, billion, match => `${match.groups?.letter}ỷ`, 'Currency'))
    add(findAll(text, dollar, match => `${match.groups?.amount} USD`, 'Currency'))
  }
  return inOrder(findings)
}

/** Put dots for commas and a comma for the dot. */
function toVietnamese(number: string): string {
  return number.replace(/[.,]/g, sign => (sign === ',' ? '.' : ','))
}

export default tinNumbers
