import type {Position} from 'unist'
import {fill, messages, urlOf} from '../message/table.ts'

/** Id of a message on how Markdown was read. */
export type MarkdownMessageId = 'hidden-markers' | 'unread-front-matter'

/** Something that a user may want to know of how Markdown was read. */
export interface MarkdownMessage {
  /** Id of the message. */
  ruleId: MarkdownMessageId
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
 * @param detail What fills in its reason.
 * @param place Where it happened.
 * @returns The message.
 */
export function createMessage(ruleId: MarkdownMessageId, detail: string, place?: Position): MarkdownMessage {
  return {
    ruleId,
    reason: fill(messages[ruleId].reason, {detail}),
    url: urlOf(ruleId),
    ...(place && {place: {start: {...place.start}, end: {...place.end}}})
  }
}
