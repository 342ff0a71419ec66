import type {Position} from 'unist'
import {copyPosition} from '../util/position.ts'
import {fill, type MessageId, messages, type ReasonValues, urlOf} from './table.ts'

/** Where a message of the table belongs, and what was found there. */
export interface MessageDetails {
  /** Where in the source, if it happened in one place. */
  place?: Position | undefined
  /** What stands, or stood, there. */
  actual?: string
  /** What stands there now; absent where it was left. */
  expected?: string[]
}

/** A message of the table, as utilities give it to `onmessage`: something that a user may want to know. */
export interface TableMessage<Id extends MessageId = MessageId> extends MessageDetails {
  /** Id of the message. */
  ruleId: Id
  /** What happened, in a sentence. */
  reason: string
  /** What the message means and what to do about it. */
  note: string
  /** Page of the documentation on the message. */
  url: string
}

/**
 * Make a message of the table.
 *
 * @param ruleId Id.
 * @param values What fills in its reason.
 * @param details Where it belongs, and what was found there; the place is copied.
 * @returns The message.
 */
export function createMessage<Id extends MessageId>(
  ruleId: Id,
  values: ReasonValues<(typeof messages)[Id]['reason']>,
  {place, ...found}: MessageDetails = {}
): TableMessage<Id> {
  const {reason, description} = messages[ruleId]
  return {
    ruleId,
    reason: fill<string>(reason, values),
    ...(place && {place: copyPosition(place)}),
    ...found,
    note: description,
    url: urlOf(ruleId)
  }
}
