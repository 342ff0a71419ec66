import type {Node, Parent, Point, Position} from 'unist'
import type {VFile} from 'vfile'
import {createMessage} from '../message/create.ts'
import type {MessageId, messages, ReasonValues} from '../message/table.ts'

/** A message on a file. */
export type Message = ReturnType<VFile['message']>

/** Where a message belongs, and what was found there. */
export interface Place {
  /** Range in the source. */
  place?: Position | Point | undefined
  /** The node and its ancestors, the root first. */
  ancestors?: (Node | Parent)[] | undefined
  /** What stands, or stood, there. */
  actual?: string | undefined
  /** What stands there now: with it, the message is an information; without, a warning. */
  expected?: string[] | undefined
}

/** A message as utilities give it to `onmessage`. */
export interface UtilityMessage extends Place {
  /** Id of the message, or of a rule; rules of users have ids that are not in the table. */
  ruleId: string
  /** What happened, in a sentence. */
  reason: string
  /** What the message means. */
  note?: string | undefined
  /** Page of the documentation on the message. */
  url?: string | undefined
}

/**
 * Make a message on a file, from its entry in the table of messages.
 *
 * @param file File that gets the message.
 * @param ruleId Id of the message.
 * @param values What fills in its reason.
 * @param where Where it belongs, and what was found there.
 * @returns The message.
 */
export function report<Id extends MessageId>(
  file: VFile,
  ruleId: Id,
  values: ReasonValues<(typeof messages)[Id]['reason']>,
  where: Place = {}
): Message {
  return reportMessage(file, {...createMessage(ruleId, values), ...where})
}

/**
 * Make a message on a file of what a utility gave to `onmessage`.
 *
 * @param file File that gets the message.
 * @param message What the utility gave.
 * @returns The message.
 */
export function reportMessage(file: VFile, {ruleId, reason, note, url, ...where}: UtilityMessage): Message {
  const {actual, expected, place, ancestors} = where
  const options = {place, ancestors, ruleId, source: 'tinast'}
  const message = expected ? file.info(reason, options) : file.message(reason, options)
  if (actual !== undefined) message.actual = actual
  if (expected) message.expected = expected
  if (note) message.note = note
  if (url) message.url = url
  return message
}
