import type {Node} from 'unist'
import type {VFile} from 'vfile'
import {report, reportFinding} from '../../plugin/report.ts'
import {foreignTest} from '../../vietnamese/foreign.ts'
import {codePoints, invisible, odd} from '../characters.ts'
import {presetRules} from '../preset.ts'
import {applyFindings, type Finding, type Rule} from '../rule.ts'
import {type Block, collectBlocks, makeChanges, planChanges} from './collect.ts'
import {looksLegacy} from './legacy.ts'
import {placeOf, startsOf} from './position.ts'
import {withoutProtected} from './protected.ts'

/** Options that every rule on a tree has. */
export interface ReportOptions {
  /** Make a message for every change, and for what looks wrong but is left; off by default. */
  report?: boolean
}

/** Options of `normalizeTree`. */
export interface NormalizeTreeOptions extends ReportOptions {
  /** File that gets the messages. */
  file?: VFile | undefined
  /** Let the rules touch residue as well; off by default. */
  residue?: boolean
}

// A change can make room for another rule. What was changed is looked at again until it comes to rest, so that a second
// run finds nothing; the number of rounds is a bound for the worst.
const rounds = 6

/**
 * Normalise a text by rules.
 *
 * The rules run in the order of their stages, whatever the order in which they are given.
 *
 * @param value Text.
 * @param rules Rules; those that are safe by default.
 * @returns The text as the rules want it; as it was where it looks as if it were in a legacy encoding.
 */
export function normalizeString(value: string, rules: readonly Rule[] = presetRules()): string {
  if (typeof value !== 'string') throw new TypeError(`Expected a string, not ${value === null ? 'null' : typeof value}`)
  if (odd.test(value) && looksLegacy(value)) return value
  const prepared = new Map<Rule, Rule>()
  let text = value
  for (let round = 0; round < rounds; round++) {
    const before = text
    for (const rule of inStages(rules)) {
      if (!prepared.has(rule)) prepared.set(rule, rule.prepare?.([text]) ?? rule)
      text = applyFindings(text, findingsOf(prepared.get(rule) as Rule, text, odd.test(text)))
    }
    if (text === before) break
  }
  return text
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
 */
export function normalizeTree(
  tree: Node,
  rules: readonly Rule[] = presetRules(),
  options: NormalizeTreeOptions = {}
): Record<string, number> {
  const {file} = options
  const blocks = collectBlocks(tree, {residue: options.residue})
  markLegacy(blocks, file)
  const prepared = new Map<Rule, Rule>()
  const counts: Record<string, number> = {}
  let active = blocks.filter(block => !block.legacy)
  for (let round = 0; round < rounds && active.length > 0; round++) {
    const changed = new Set<Block>()
    for (const general of inStages(rules)) {
      // What a rule finds out about the document is true of the text as the rules before it left it.
      if (!prepared.has(general)) prepared.set(general, general.prepare?.(active.map(block => block.text)) ?? general)
      const rule = prepared.get(general) as Rule
      for (const block of active) {
        const findings = findingsOf(rule, block.text, block.odd)
        if (findings.length === 0) continue
        const plans = planChanges(block, findings)
        if (options.report && file) {
          const starts = startsOf(block)
          findings.forEach((finding, index) => {
            // What is only reported is reported once; what touches code or residue is not made, and not told.
            const isNews = finding.value === undefined ? round === 0 : (plans[index]?.length ?? 0) > 0
            if (isNews) reportChange(file, rule.id, block, starts, finding)
          })
        }
        const made = plans.filter(plan => plan.length > 0)
        if (made.length === 0) continue
        counts[rule.id] = (counts[rule.id] ?? 0) + made.length
        makeChanges(block, made.flat())
        changed.add(block)
      }
    }
    active = active.filter(block => changed.has(block))
  }
  return counts
}

function inStages(rules: readonly Rule[]): Rule[] {
  return [...rules].sort((left, right) => left.stage - right.stage || (left.id < right.id ? -1 : 1))
}

/** Find what a rule has to say of a text, without what lies in addresses or in other languages. */
function findingsOf(rule: Rule, text: string, isOdd: boolean): Finding[] {
  if (rule.odd && !isOdd) return []
  if (rule.test && !rule.test.test(text)) return []
  let findings = rule.find(text)
  if (findings.length === 0) return findings
  findings = withoutProtected(text, findings)
  if (!rule.vietnamese || findings.length === 0) return findings
  const foreign = foreignTest(text)
  return findings.filter(finding => !foreign(finding))
}

/** Mark the blocks that look as if they were in a legacy encoding: nothing may be stripped from them. */
function markLegacy(blocks: readonly Block[], file: VFile | undefined): void {
  const suspects = blocks.filter(block => block.odd)
  if (suspects.length === 0) return
  // Short blocks prove nothing by themselves; the document they stand in does.
  const family = looksLegacy(suspects.map(block => block.text).join('\n'))
  const whole = family && looksLegacy(blocks.map(block => block.text).join('\n'))
  for (const block of blocks) {
    block.legacy = whole ?? (block.odd ? looksLegacy(block.text) : undefined)
  }
  const found = blocks.find(block => block.legacy)
  if (!found || !file) return
  report(file, 'legacy-encoding', {family: String(found.legacy)}, {place: found.node.position})
}

/** Make a message of a finding. */
function reportChange(
  file: VFile,
  ruleId: string,
  block: Block,
  starts: readonly number[],
  {start, end, value, reason}: Finding
): void {
  const actual = block.text.slice(start, end)
  const place = placeOf(block, starts, start, end) ?? block.node.position
  const shown = invisible.test(actual) || actual.trim() === '' ? codePoints(actual) : `\`${actual}\``
  if (value === undefined) {
    reportFinding(file, ruleId, {fault: reason, found: shown}, {place, actual})
    return
  }
  const wanted = value === '' ? 'nothing' : value.trim() === '' ? codePoints(value) : `\`${value}\``
  const found = `${shown}, expected ${wanted}`
  reportFinding(file, ruleId, {fault: reason, found}, {place, actual, expected: [value]})
}
