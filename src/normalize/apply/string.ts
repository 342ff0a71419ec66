import {odd} from '../characters.ts'
import type {Finding, Rule} from '../rule.ts'
import {looksLegacy} from './legacy.ts'
import {createSearch, inStages, mostRounds} from './run.ts'

/**
 * Normalise a text by rules.
 *
 * @param value Text.
 * @param rules Rules.
 * @returns The text as the rules want it; as it was where it looks as if it were in a legacy encoding.
 */
export function applyToString(value: string, rules: readonly Rule[]): string {
  if (odd.test(value) && looksLegacy(value)) return value
  const ordered = inStages(rules)
  let text = value
  const search = createSearch(() => [text])
  for (let round = 0; round < mostRounds; round++) {
    const before = text
    for (const rule of ordered) text = replaceFindings(text, search(rule, text, odd.test(text)))
    if (text === before) break
  }
  return text
}

/** Put what findings say in the place of what stands there. */
function replaceFindings(text: string, findings: readonly Finding[]): string {
  let result = ''
  let from = 0
  for (const {start, end, value} of findings) {
    if (value === undefined) continue
    result += text.slice(from, start) + value
    from = end
  }
  return result + text.slice(from)
}
