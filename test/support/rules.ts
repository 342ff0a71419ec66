/** Checks of one rule on strings. */
import {expect} from 'vitest'
import {normalizeString, type Rule} from '../../src/normalize/index.ts'

/** Check what a rule makes of texts; what it makes is left by a second run. */
export function checkChanges(rule: Rule, pairs: Readonly<Record<string, string>>): void {
  for (const [value, expected] of Object.entries(pairs)) {
    expect(normalizeString(value, [rule]), value).toBe(expected)
    expect(normalizeString(expected, [rule]), expected).toBe(expected)
  }
}

/** Check that a rule leaves texts as they are. */
export function checkLeft(rule: Rule, texts: readonly string[]): void {
  for (const value of texts) expect(normalizeString(value, [rule]), value).toBe(value)
}

/** What a rule only reports. */
export function reportsOf(rule: Rule, text: string): string[] {
  return rule
    .find(text)
    .filter(({value}) => value === undefined)
    .map(({start, end}) => text.slice(start, end))
}
