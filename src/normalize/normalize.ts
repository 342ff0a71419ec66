import type {Node} from 'unist'
import {aFunction, assertOptions, assertString, flag} from '../util/options.ts'
import {applyToString} from './apply/string.ts'
import {applyToTree, type NormalizeTreeOptions} from './apply/tree.ts'
import {presetRules} from './preset.ts'
import type {Rule} from './rule.ts'

/**
 * Normalise a text by rules.
 *
 * The rules run in the order of their stages, whatever the order in which they are given.
 *
 * @param value Text.
 * @param rules Rules; those that are safe by default.
 * @returns The text as the rules want it; as it was where it looks as if it were in a legacy encoding.
 * @throws TypeError where the value is no string.
 */
export function normalizeString(value: string, rules: readonly Rule[] = presetRules()): string {
  assertString(value)
  return applyToString(value, rules)
}

/**
 * Normalise the words of a tree by rules, in place.
 *
 * Only values change: no position, and no structure. The rules run in the order of their stages, whatever the
 * order in which they are given. Blocks that look as if they were in a legacy encoding are left, with a message.
 *
 * @param tree Article.
 * @param rules Rules; those that are safe by default.
 * @param options Options.
 * @returns Number of changes by the id of the rule.
 * @throws RangeError where an option is not known.
 */
export function normalizeTree(
  tree: Node,
  rules: readonly Rule[] = presetRules(),
  options: NormalizeTreeOptions = {}
): Record<string, number> {
  assertOptions(options, {onmessage: aFunction, residue: flag})
  return applyToTree(tree, rules, options)
}
