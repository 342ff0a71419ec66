import type {Position} from 'unist'
import type {MessageDetails} from '../message/create.ts'
import {fill, finding} from '../message/table.ts'
import {codePoints, invisible} from './characters.ts'
import type {Finding, Rule} from './rule.ts'

/** Something that a user may want to know of what a normaliser did, or left. */
export interface NormalizeMessage extends MessageDetails {
  /** Id of the rule, or of the message. */
  ruleId: string
  /** What happened, in a sentence. */
  reason: string
  /** What the message means and what to do about it. */
  note?: string | undefined
  /** Page of the documentation on the message. */
  url?: string | undefined
}

/**
 * Make a message of a finding.
 *
 * @param rule Rule that found it.
 * @param finding Finding.
 * @param actual What stands there.
 * @param place Where that is.
 * @returns The message.
 */
export function findingMessage(
  {id, description, url}: Rule,
  {value, reason}: Finding,
  actual: string,
  place: Position | undefined
): NormalizeMessage {
  const found = invisible.test(actual) || actual.trim() === '' ? codePoints(actual) : `\`${actual}\``
  const wanted = value === '' ? 'nothing' : value?.trim() === '' ? codePoints(value) : `\`${value}\``
  return {
    ruleId: id,
    reason: fill(finding, {fault: reason, found: value === undefined ? found : `${found}, expected ${wanted}`}),
    place,
    actual,
    ...(value !== undefined && {expected: [value]}),
    note: description,
    url
  }
}
