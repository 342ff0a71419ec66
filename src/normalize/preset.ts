import {assertOptions, type OptionSchema} from '../util/options.ts'
import type {Rule, RuleMaker} from './rule.ts'
import {rulePlugin} from './rule-plugin.ts'
import {rules} from './rules/index.ts'

type Rules = typeof rules

/** The rules of the preset, each switched on or off, or given its options. */
type RuleSwitches = {
  [Name in keyof Rules]?: boolean | (Rules[Name] extends RuleMaker<infer Options> ? Options : never)
}

/** Options of the preset: each rule is switched on or off, or given its options. */
export interface PresetOptions extends RuleSwitches {
  /** Rules of your own, beside these. */
  rules?: readonly Rule[]
}

const onOffOptions: OptionSchema = [
  value => typeof value === 'boolean' || (typeof value === 'object' && value !== null),
  'true, false or options'
]
const schemas: Record<string, OptionSchema> = {
  rules: [value => Array.isArray(value) && value.every(isRule), 'an array of rules'],
  ...Object.fromEntries(Object.keys(rules).map(name => [name, onOffOptions]))
}

/**
 * Make the rules of the preset: those that are safe by default, and those that are switched on.
 *
 * @param options Options.
 * @returns Rules.
 * @throws RangeError where an option is not known.
 */
export function presetRules(options: PresetOptions = {}): Rule[] {
  assertOptions(options, schemas)
  const chosen: Rule[] = [...(options.rules ?? [])]
  for (const [name, make] of Object.entries<RuleMaker>(rules)) {
    const value = options[name as keyof Rules] ?? make.isSafe
    if (value !== false) chosen.push(make(value === true ? undefined : value))
  }
  return chosen
}

/**
 * Normalise an article by the rules that are safe, and those that are switched on.
 *
 * @param options Options of the rules by name, rules of your own, and `report` and `residue`.
 * @returns Transform.
 * @throws RangeError where an option or its value is not known.
 */
export const tinNormalize = /* @__PURE__ */ rulePlugin<PresetOptions>(presetRules)

function isRule(value: unknown): boolean {
  const rule = value as Partial<Rule> | null
  return typeof rule?.find === 'function' && typeof rule.id === 'string' && typeof rule.stage === 'number'
}

export default tinNormalize
