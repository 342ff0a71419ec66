import type {Node, Parent, Position} from 'unist'
import type {VFile} from 'vfile'
import {fill, type MessageId, messages, type Values} from '../messages.ts'

const docs = 'https://github.com/tinast/tinast/blob/main/docs/messages.md'

/** A message on a file. */
export type Message = ReturnType<VFile['message']>

/** Where a message belongs. */
export interface Place {
  /** Range in the source. */
  place?: Position | undefined
  /** The node and its ancestors, the root first. */
  ancestors?: (Node | Parent)[] | undefined
}

/**
 * Make a message on a file, from its entry in the table of messages.
 *
 * @param file File that gets the message.
 * @param id Id of the message.
 * @param values What fills in its reason.
 * @param where Where it belongs.
 * @returns The message, for fields such as `actual` and `expected`.
 */
export function report<Id extends MessageId>(
  file: VFile,
  id: Id,
  values: Values<(typeof messages)[Id]['reason']>,
  where: Place = {}
): Message {
  const {reason, description} = messages[id]
  const message = file.message(fill<string>(reason, values), {...where, ruleId: id, source: 'tinast'})
  message.note = description
  message.url = `${docs}#${id}`
  return message
}
