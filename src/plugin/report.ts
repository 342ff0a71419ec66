import type {Node, Parent, Point, Position} from 'unist'
import type {VFile} from 'vfile'
import {fill, finding, type MessageId, messages, urlOf, type Values} from '../message/table.ts'

/** A message on a file. */
export type Message = ReturnType<VFile['message']>

/** Where a message belongs, and what was found there. */
export interface Place {
  /** Range in the source. */
  place?: Position | Point | undefined
  /** The node and its ancestors, the root first. */
  ancestors?: (Node | Parent)[] | undefined
  /** What stands, or stood, there. */
  actual?: string
  /** What stands there now: with it, the message is an information; without, a warning. */
  expected?: string[]
}

/**
 * Make a message on a file, from its entry in the table of messages.
 *
 * @param file File that gets the message.
 * @param id Id of the message.
 * @param values What fills in its reason.
 * @param where Where it belongs, and what was found there.
 * @returns The message.
 */
export function report<Id extends MessageId>(
  file: VFile,
  id: Id,
  values: Values<(typeof messages)[Id]['reason']>,
  where: Place = {}
): Message {
  return reportReason(file, id, fill<string>(messages[id].reason, values), where)
}

/**
 * Make a message on what a rule found; rules of users have ids that are not in the table.
 *
 * @param file File that gets the message.
 * @param id Id of the rule.
 * @param values What fills in the reason.
 * @param where Where it belongs, and what was found there.
 * @returns The message; with note and address where the rule is one of the table.
 */
export function reportFinding(file: VFile, id: string, values: Values<typeof finding>, where: Place = {}): Message {
  return reportReason(file, id, fill(finding, values), where)
}

/**
 * Make a message whose reason is filled in already.
 *
 * @param file File that gets the message.
 * @param id Id of the message or rule.
 * @param reason Reason.
 * @param where Where it belongs, and what was found there.
 * @returns The message; with note and address where the id is in the table.
 */
export function reportReason(file: VFile, id: string, reason: string, where: Place = {}): Message {
  const {actual, expected, ...rest} = where
  const options = {...rest, ruleId: id, source: 'tinast'}
  const message = expected ? file.info(reason, options) : file.message(reason, options)
  if (actual !== undefined) message.actual = actual
  if (expected) message.expected = expected
  if (isKnown(id)) {
    message.note = messages[id].description
    message.url = urlOf(id)
  }
  return message
}

function isKnown(id: string): id is MessageId {
  return Object.hasOwn(messages, id)
}
