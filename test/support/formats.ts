/** What the library reads and writes, as the fixtures and the contracts use it: one entry for each format. */
import {fromHtml, toHtml} from '../../src/html/index.ts'
import {type Article, fromText, toText} from '../../src/index.ts'
import {fromMarkdown, toMarkdown} from '../../src/markdown/index.ts'

/** A message of a reader. */
export interface Message {
  ruleId: string
  reason: string
}

/** One format. */
export interface Format {
  /** What the names of its files end in. */
  extension: string
  /** Where its lines end. */
  lineEnd: RegExp
  /** Read an article, with the reader's options. */
  read(source: string, options?: object, onmessage?: (message: Message) => void): Article
  /** Write an article. */
  write(tree: Article): string
}

/** Name of a format. */
export type FormatName = 'text' | 'markdown' | 'html'

/** All formats. */
export const formats: Readonly<Record<FormatName, Format>> = {
  text: {
    extension: 'txt',
    lineEnd: /\r\n|[\n\r\u2028\u2029]/g,
    read: (source, options) => fromText(source, options),
    write: tree => toText(tree)
  },
  markdown: {
    extension: 'md',
    lineEnd: /\r\n?|\n/g,
    read: (source, options) => fromMarkdown(source, options),
    write: tree => toMarkdown(tree)
  },
  html: {
    extension: 'html',
    lineEnd: /\r\n?|\n/g,
    read: (source, options, onmessage) => fromHtml(source, {...options, ...(onmessage && {onmessage})}),
    write: tree => toHtml(tree)
  }
}
