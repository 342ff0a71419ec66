import {flag} from '../../util/options.ts'
import {blanks} from '../characters.ts'
import {defineRule, type Finding} from '../rule.ts'
import {rulePlugin} from '../rule-plugin.ts'

/** Options of the rule for white space. */
export interface WhitespaceOptions {
  /** Keep a no-break space that holds a number and its unit together (`100 km`); off by default. */
  keepNoBreak?: boolean
}

const lines = '\\n\\r\\v\\f\\u0085\\u2028\\u2029'
const runs = new RegExp(`[${blanks}${lines}]+`, 'g')
const suspicious = new RegExp(` {2}|^ | $| \\n|\\n |[${blanks.replace(' ', '')}${lines.replace('\\n', '')}]`)
const breaks = /\r\n?|\n/g

/**
 * Make the rule for white space: one plain space between words, none at the ends of a line.
 *
 * No-break, thin, ideographic and other spaces, tabs and separators such as U+2028 become spaces. Line breaks stay
 * in their number, as line feeds. What was separate stays separate.
 *
 * @param options Options.
 * @returns The rule.
 * @throws RangeError where an option or its value is not known.
 */
export const whitespace = /* @__PURE__ */ defineRule<WhitespaceOptions>({
  id: 'whitespace',
  stage: 40,
  isSafe: true,
  description: 'White space between words became one plain space.',
  options: {keepNoBreak: flag},
  search: ({keepNoBreak = false}) => ({test: suspicious, find: text => find(text, keepNoBreak)})
})

/**
 * Leave one plain space between words.
 *
 * @param options Options of the rule, and `report` and `residue`.
 * @returns Transform.
 * @throws RangeError where an option or its value is not known.
 */
export const tinWhitespace = /* @__PURE__ */ rulePlugin(whitespace)

function find(text: string, keepNoBreak: boolean): Finding[] {
  const findings: Finding[] = []
  for (const {0: run, index: start} of text.matchAll(runs)) {
    if (run === ' ' && start > 0 && start < text.length - 1) continue
    const end = start + run.length
    if (keepNoBreak && /^[\u00A0\u202F]$/.test(run) && /\d/.test(text[start - 1] ?? '') && /\S/.test(text[end] ?? '')) {
      continue
    }
    const feeds = run.match(breaks)?.length ?? 0
    const value = feeds > 0 ? '\n'.repeat(feeds) : start === 0 || end === text.length ? '' : ' '
    if (value !== run) findings.push({start, end, value, reason: 'White space'})
  }
  return findings
}

export default tinWhitespace
