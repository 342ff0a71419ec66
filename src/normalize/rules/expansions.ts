import {
  type AbbreviationMention,
  type AbbreviationsOptions,
  abbreviationSchemas,
  createAbbreviationFinder
} from '../annotate/abbreviations.ts'
import {defineRule, type Finding} from '../rule.ts'
import {rulePlugin} from '../rule-plugin.ts'

const sentenceStart = /(?:^|[.!?…][”")]? )["“(]?$/

/**
 * Make the rule that writes out abbreviations, with a capital at the start of a sentence.
 *
 * Only those that can stand for one thing alone; see `findAbbreviations`.
 *
 * @param options Options.
 * @returns The rule.
 * @throws RangeError where an option or its value is not known.
 */
export const expansions = /* @__PURE__ */ defineRule<AbbreviationsOptions>({
  id: 'expansions',
  stage: 45,
  isSafe: false,
  description: 'An abbreviation was written out.',
  options: abbreviationSchemas,
  search: options => {
    const find = createAbbreviationFinder(options)
    return {vietnamese: true, find: text => find(text).map(mention => writeOut(text, mention))}
  }
})

/**
 * Write out abbreviations.
 *
 * @param options Options of the rule, and `report` and `residue`.
 * @returns Transform.
 * @throws RangeError where an option or its value is not known.
 */
export const tinExpansions = /* @__PURE__ */ rulePlugin(expansions)

function writeOut(text: string, {start, end, expansion}: AbbreviationMention): Finding {
  const opens = sentenceStart.test(text.slice(Math.max(0, start - 4), start))
  const value = opens ? (expansion[0] as string).toUpperCase() + expansion.slice(1) : expansion
  return {start, end, value, reason: 'Abbreviation'}
}

export default tinExpansions
