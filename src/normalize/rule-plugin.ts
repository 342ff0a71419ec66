import type {Plugin} from 'unified'
import {reportMessage} from '../plugin/report.ts'
import type {Article} from '../tree/index.ts'
import {assertOptions, flag} from '../util/options.ts'
import {applyToTree} from './apply/tree.ts'
import type {Rule} from './rule.ts'

/** Options that every plugin made of rules has. */
export interface RulePluginOptions {
  /** Make a message for every change, and for what looks wrong but is left; off by default. */
  report?: boolean
  /** Let the rule touch residue as well; off by default. */
  residue?: boolean
}

/** A plugin made of rules. */
export type RulePlugin<Options = object> = Plugin<[((Options & RulePluginOptions) | undefined)?], Article>

/**
 * Make a plugin of rules.
 *
 * @param make Makes a rule, or several, from the options of the plugin; checks them.
 * @returns Plugin.
 */
export function rulePlugin<Options>(
  make: (options: Options) => Rule | readonly Rule[]
): RulePlugin<NonNullable<Options>> {
  return options => {
    const {report = false, residue = false, ...rest} = {...options} as RulePluginOptions
    assertOptions({report, residue}, {report: flag, residue: flag})
    const rules = [make(rest as unknown as Options)].flat()
    return (tree, file) => {
      applyToTree(tree, rules, {
        residue,
        // That nothing was done, since the text must be decoded first, is said in any case.
        onmessage: message => {
          if (report || message.ruleId === 'legacy-encoding') reportMessage(file, message)
        }
      })
    }
  }
}
