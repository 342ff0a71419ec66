import type {Node} from 'unist'
import {createMessage} from '../../message/create.ts'
import {findingMessage, type NormalizeMessage} from '../messages.ts'
import type {Finding, Rule} from '../rule.ts'
import {type Change, makeChanges, planChanges} from './change.ts'
import {collectBlocks, type TextBlock} from './collect.ts'
import {looksLegacy} from './legacy.ts'
import {placeOf, startsOf} from './position.ts'
import {createSearch, inStages, mostRounds} from './run.ts'

/** Options of `normalizeTree`. */
export interface NormalizeTreeOptions {
  /** Function that gets a message for every change, and for what looks wrong but is left. */
  onmessage?: ((message: NormalizeMessage) => void) | undefined
  /** Let the rules touch residue as well; off by default. */
  residue?: boolean | undefined
}

/**
 * Normalise the words of a tree by rules, in place.
 *
 * @param tree Article.
 * @param rules Rules.
 * @param options Options, which were checked.
 * @returns Number of changes by the id of the rule.
 */
export function applyToTree(
  tree: Node,
  rules: readonly Rule[],
  {onmessage, residue}: NormalizeTreeOptions
): Record<string, number> {
  const blocks = collectBlocks(tree, {residue})
  markLegacy(blocks)
  const legacy = blocks.find(block => block.legacy)
  if (legacy)
    onmessage?.(createMessage('legacy-encoding', {family: String(legacy.legacy)}, {place: legacy.node.position}))
  const counts: Record<string, number> = {}
  const ordered = inStages(rules)
  let active = blocks.filter(block => !block.legacy)
  const search = createSearch(() => active.map(block => block.text))
  for (let round = 0; round < mostRounds && active.length > 0; round++) {
    const changed = new Set<TextBlock>()
    for (const rule of ordered) {
      for (const block of active) {
        const findings = search(rule, block.text, block.odd)
        if (findings.length === 0) continue
        const plans = planChanges(block, findings)
        if (onmessage) tell(onmessage, rule, block, findings, plans, round)
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

/** Mark the blocks that look as if they were in a legacy encoding: nothing may be stripped from them. */
function markLegacy(blocks: readonly TextBlock[]): void {
  const suspects = blocks.filter(block => block.odd)
  if (suspects.length === 0) return
  // Short blocks prove nothing by themselves; the document they stand in does.
  const family = looksLegacy(suspects.map(block => block.text).join('\n'))
  const whole = family && looksLegacy(blocks.map(block => block.text).join('\n'))
  for (const block of blocks) {
    block.legacy = whole ?? (block.odd ? looksLegacy(block.text) : undefined)
  }
}

/** Make the messages of what a rule found in a block, before it is changed. */
function tell(
  onmessage: (message: NormalizeMessage) => void,
  rule: Rule,
  block: TextBlock,
  findings: readonly Finding[],
  plans: readonly Change[][],
  round: number
): void {
  const starts = startsOf(block)
  findings.forEach((finding, index) => {
    // What is only reported is reported once; what touches code or residue is not made, and not told.
    const isNews = finding.value === undefined ? round === 0 : (plans[index]?.length ?? 0) > 0
    if (!isNews) return
    const place = placeOf(block, starts, finding.start, finding.end) ?? block.node.position
    onmessage(findingMessage(rule, finding, block.text.slice(finding.start, finding.end), place))
  })
}
