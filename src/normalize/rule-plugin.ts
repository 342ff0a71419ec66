import type {Plugin} from 'unified'
import type {Article} from '../tree/index.ts'
import {assertOptions, flag} from '../util/options.ts'
import {normalizeTree, type ReportOptions} from './apply/index.ts'
import type {Rule} from './rule.ts'

/** Options that every plugin made of rules has. */
export interface RulePluginOptions extends ReportOptions {
  /** Let the rule touch residue as well; off by default. */
  residue?: boolean
}

/**
 * Make a plugin of rules.
 *
 * @param make Makes the rules from the options of the plugin; checks them.
 * @returns Plugin.
 */
export function rulePlugin<Options extends object>(
  make: (options: Options) => readonly Rule[]
): Plugin<[(Options & RulePluginOptions)?], Article> {
  return options => {
    const {report = false, residue = false, ...rest} = {...options} as Options & RulePluginOptions
    assertOptions({report, residue}, {report: flag, residue: flag})
    const rules = make(rest as unknown as Options)
    return (tree, file) => {
      normalizeTree(tree, rules, {file, report, residue})
    }
  }
}
