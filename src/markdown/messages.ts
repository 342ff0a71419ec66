import type {TableMessage} from '../message/create.ts'

/** Id of a message on how Markdown was read. */
export type MarkdownMessageId = 'hidden-markers' | 'unread-front-matter'

/** Something that a user may want to know of how Markdown was read. */
export type MarkdownMessage = TableMessage<MarkdownMessageId>
