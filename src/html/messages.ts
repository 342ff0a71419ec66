import type {Position} from 'unist'

/** What may be said of a page, by the id of the message. */
export const messageReasons = {
  'outside-article': 'Text outside the article was left out',
  'hidden-text': 'Text that the page hides was left out',
  'no-article': 'No article was found',
  'deep-nesting': 'Tags that nest too deep were ignored; their text was kept'
} as const

/** Id of a message. */
export type HtmlMessageId = keyof typeof messageReasons

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
 * @param detail Figures.
 * @param place Where it happened.
 * @returns The message.
 */
export function makeMessage(ruleId: HtmlMessageId, detail: string, place?: Position): HtmlMessage {
  return {
    ruleId,
    reason: `${messageReasons[ruleId]}: ${detail}`,
    url: `https://github.com/tinast/tinast/blob/main/docs/messages.md#${ruleId}`,
    ...(place && {place: {start: {...place.start}, end: {...place.end}}})
  }
}
