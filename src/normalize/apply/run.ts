import {foreignTest} from '../../vietnamese/foreign.ts'
import type {Finding, Rule} from '../rule.ts'
import {withoutProtected} from './protected.ts'

/**
 * How often a text is looked at.
 *
 * A change can make room for another rule. What was changed is looked at again until it comes to rest, so that a second
 * run finds nothing; the number is a bound for the worst.
 */
export const mostRounds = 6

/**
 * Put rules in the order in which they run.
 *
 * @param rules Rules.
 * @returns The same in the order of their stages.
 */
export function inStages(rules: readonly Rule[]): Rule[] {
  return [...rules].sort((left, right) => left.stage - right.stage || (left.id < right.id ? -1 : 1))
}

/**
 * Make the search of rules over one document, which readies each rule once.
 *
 * @param texts Gives the texts of the document as they are; what a rule finds out about the document is true of the text
 *   as the rules before it left it.
 * @returns Function that gives the findings of a rule in a text, without what lies in addresses or in other languages.
 */
export function createSearch(texts: () => readonly string[]): (rule: Rule, text: string, isOdd: boolean) => Finding[] {
  const finders = new Map<Rule, (text: string) => Finding[]>()
  return (rule, text, isOdd) => {
    let find = finders.get(rule)
    if (!find) {
      find = rule.prepare?.(texts()) ?? (text => rule.find(text))
      finders.set(rule, find)
    }
    if (rule.odd && !isOdd) return []
    if (rule.test && !rule.test.test(text)) return []
    const findings = withoutProtected(text, find(text))
    if (!rule.vietnamese || findings.length === 0) return findings
    const foreign = foreignTest(text)
    return findings.filter(finding => !foreign(finding))
  }
}
