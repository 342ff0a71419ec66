import {assertOptions, type OptionSchema} from '../util/options.ts'
import type {Rule} from './rule.ts'
import {type DashesOptions, dashes} from './rules/dashes.ts'
import {type EllipsisOptions, ellipsis} from './rules/ellipsis.ts'
import {invisible} from './rules/invisible.ts'
import {type IYOptions, iy} from './rules/iy.ts'
import {type LookAlikesOptions, lookAlikes} from './rules/look-alikes.ts'
import {type NumbersOptions, numbers} from './rules/numbers.ts'
import {type QuotesOptions, quotes} from './rules/quotes.ts'
import {type SpacingOptions, spacing} from './rules/spacing.ts'
import {type ToneMarksOptions, toneMarks} from './rules/tone-marks.ts'
import {unicode} from './rules/unicode.ts'
import {type WhiteSpaceOptions, whiteSpace} from './rules/whitespace.ts'

/** Options of the preset: each rule is switched on or off, or given its options. */
export interface PresetOptions {
  /** Remove characters that cannot be seen; on by default. */
  invisible?: boolean
  /** Compose letters; on by default. */
  unicode?: boolean
  /** Replace letters that only look like Vietnamese ones; on by default. */
  lookAlikes?: boolean | LookAlikesOptions
  /** One plain space between words; on by default. */
  whiteSpace?: boolean | WhiteSpaceOptions
  /** Move tone marks that stand on the wrong letter; on by default. */
  toneMarks?: boolean | ToneMarksOptions
  /** No spaces before punctuation; on by default. */
  spacing?: boolean | SpacingOptions
  /** One spelling of i and y; off by default. */
  iy?: boolean | IYOptions
  /** One form of ellipsis; off by default. */
  ellipsis?: boolean | EllipsisOptions
  /** One form of dashes; off by default. */
  dashes?: boolean | DashesOptions
  /** One form of quotation marks; off by default. */
  quotes?: boolean | QuotesOptions
  /** Numbers and units as Vietnamese writes them; off by default. */
  numbers?: boolean | NumbersOptions
  /** Rules of your own, beside these. */
  rules?: readonly Rule[]
}

const makers = {invisible, unicode, lookAlikes, whiteSpace, toneMarks, spacing, iy, ellipsis, dashes, quotes, numbers}
const safe = new Set(['invisible', 'unicode', 'lookAlikes', 'whiteSpace', 'toneMarks', 'spacing'])
const onOffOptions: OptionSchema = [
  value => typeof value === 'boolean' || (typeof value === 'object' && value !== null),
  'true, false or options'
]
const shapes: Record<string, OptionSchema> = {
  rules: [value => Array.isArray(value) && value.every(isRule), 'an array of rules']
}
for (const name of Object.keys(makers)) shapes[name] = onOffOptions

/**
 * Make the rules of the preset: those that are safe by default, and those that are switched on.
 *
 * @param options Options.
 * @returns Rules.
 * @throws RangeError where an option is not known.
 */
export function presetRules(options: PresetOptions = {}): Rule[] {
  assertOptions(options, shapes)
  const rules: Rule[] = [...(options.rules ?? [])]
  for (const [name, make] of Object.entries(makers)) {
    const value = options[name as keyof typeof makers] ?? safe.has(name)
    if (value === false) continue
    rules.push((make as (options?: object) => Rule)(value === true ? undefined : value))
  }
  return rules
}

function isRule(value: unknown): boolean {
  const rule = value as Partial<Rule> | null
  return typeof rule?.find === 'function' && typeof rule.id === 'string' && typeof rule.stage === 'number'
}
