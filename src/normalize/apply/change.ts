import type {Finding} from '../rule.ts'
import {joinText, type LiteralPart, type TextBlock} from './collect.ts'

/** A change as it is made to one literal. */
export interface Change {
  part: LiteralPart
  start: number
  end: number
  value: string
}

/**
 * Say which literals findings change, and how.
 *
 * A word that lies in two literals keeps its letters where they are, as far as their number is the same.
 *
 * @param block Block.
 * @param findings Findings in the text of the block, in order.
 * @returns For each finding its changes; none where it only reports, or would touch what is fixed.
 */
export function planChanges(block: TextBlock, findings: readonly Finding[]): Change[][] {
  const {parts} = block
  let index = 0
  let offset = 0
  return findings.map(finding => {
    if (finding.value === undefined) return []
    const {start, end, value} = trim(block.text, finding.start, finding.end, finding.value)
    if (start === end && value === '') return []
    // An insertion belongs to the literal before it; what is replaced, to the literal that holds it.
    const first = start === end ? start - 1 : start
    while (index + 1 < parts.length && offset + (parts[index] as LiteralPart).value.length <= first) {
      offset += (parts[index] as LiteralPart).value.length
      index++
    }
    const changes: Change[] = []
    const even = value.length === end - start
    let used = 0
    for (let at = offset, next = index; next < parts.length && (at < end || changes.length === 0); next++) {
      const part = parts[next] as LiteralPart
      const from = Math.max(start, at) - at
      const to = Math.min(end, at + part.value.length) - at
      at += part.value.length
      if (start < end && from >= to) continue
      if (part.fixed) return []
      const share = even ? value.slice(used, used + to - from) : changes.length === 0 ? value : ''
      used += to - from
      changes.push({part, start: from, end: to, value: share})
    }
    return changes
  })
}

/** Leave out what a change has in common with what stands there, so that words at a border stay in their literal. */
function trim(text: string, start: number, end: number, value: string): {start: number; end: number; value: string} {
  let head = 0
  while (start + head < end && head < value.length && text[start + head] === value[head]) head++
  let tail = 0
  const most = Math.min(end - start, value.length) - head
  while (tail < most && text[end - 1 - tail] === value[value.length - 1 - tail]) tail++
  return {start: start + head, end: end - tail, value: value.slice(head, value.length - tail)}
}

/**
 * Make changes, and join the text of the block anew.
 *
 * @param block Block.
 * @param changes Changes in order.
 */
export function makeChanges(block: TextBlock, changes: readonly Change[]): void {
  let from = 0
  while (from < changes.length) {
    const {part} = changes[from] as Change
    let to = from + 1
    while (to < changes.length && (changes[to] as Change).part === part) to++
    rewrite(part, changes.slice(from, to))
    from = to
  }
  joinText(block)
}

/** Make the changes of one literal, and remember where each unit came from. */
function rewrite(part: LiteralPart, changes: readonly Change[]): void {
  const {value, map} = part
  const origins: number[] = []
  let result = ''
  let at = 0
  const keep = (to: number): void => {
    result += value.slice(at, to)
    for (; at < to; at++) origins.push(map ? (map[at] as number) : at)
  }
  for (const change of changes) {
    keep(change.start)
    const origin = map ? (map[at] as number) : at
    for (let unit = 0; unit < change.value.length; unit++) {
      origins.push(change.end - change.start === change.value.length && map === undefined ? at + unit : origin)
    }
    result += change.value
    at = change.end
  }
  keep(value.length)
  origins.push(map ? (map[value.length] as number) : value.length)
  part.value = result
  part.map = origins
  if (part.node) part.node.value = result
}
