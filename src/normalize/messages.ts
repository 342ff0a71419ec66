import type {Position} from 'unist'
import {fill, finding, type MessageId, messages, type ReasonValues, urlOf} from '../message/table.ts'
import {codePoints, invisible} from './characters.ts'
import type {Finding, Rule} from './rule.ts'

/** Something that a user may want to know of what a normaliser did, or left. */
export interface NormalizeMessage {
  /** Id of the rule, or of the message. */
  ruleId: string
  /** What happened, in a sentence. */
  reason: string
  /** Where in the source. */
  place?: Position | undefined
  /** What stands, or stood, there. */
  actual?: string
  /** What stands there now; absent where it was left. */
  expected?: string[]
  /** What the message means and what to do about it. */
  note?: string | undefined
  /** Page of the documentation on the message. */
  url?: string | undefined
}

/** What of a message is not in the table. */
type Details = Pick<NormalizeMessage, 'place' | 'actual' | 'expected'>

/**
 * Make a message of the table.
 *
 * @param ruleId Id.
 * @param values What fills in its reason.
 * @param details Where it belongs, and what was found there.
 * @returns The message.
 */
export function makeMessage<Id extends MessageId>(
  ruleId: Id,
  values: ReasonValues<(typeof messages)[Id]['reason']>,
  details: Details
): NormalizeMessage {
  const {reason, description} = messages[ruleId]
  return {ruleId, reason: fill<string>(reason, values), ...details, note: description, url: urlOf(ruleId)}
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
