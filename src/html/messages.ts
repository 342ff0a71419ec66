import type {Position} from 'unist'
import {fill, messages, urlOf} from '../message/table.ts'

/** Id of a message on how a page was read. */
export type HtmlMessageId = 'outside-article' | 'hidden-text' | 'no-article' | 'deep-nesting'

/** Something that a user may want to know of how a page was read. */
export interface HtmlMessage {
  /** Id of the message. */
  ruleId: HtmlMessageId
  /** What happened, in a sentence with figures. */
  reason: string
  /** Where, if it happened in one place. */
  place?: Position
  /** Page of the documentation on the message. */
  url: string
}

/**
 * Make a message.
 *
 * @param ruleId Id.
 * @param detail What fills in its reason: figures.
 * @param place Where it happened.
 * @returns The message.
 */
export function makeMessage(ruleId: HtmlMessageId, detail: string, place?: Position): HtmlMessage {
  return {
    ruleId,
    reason: fill(messages[ruleId].reason, {detail}),
    url: urlOf(ruleId),
    ...(place && {place: {start: {...place.start}, end: {...place.end}}})
  }
}
