import type {Article} from '../tree/index.ts'

/** A format that articles are read from. */
export type SourceFormat = 'text' | 'markdown' | 'html'

/** Options that all readers have; those that a format lacks are not given to it. */
export interface ReadOptions {
  evidence?: boolean | undefined
  lines?: 'auto' | 'paragraph' | 'wrapped' | undefined
}

/** Reads one article. */
export type Reader = (value: string, options: ReadOptions) => Article

/** What is known of an article beside its text. */
export interface Facts {
  id?: string | undefined
  url?: string | undefined
}

/** Writes one article: a string, or plain data. */
export type Writer = (tree: Article, facts: Facts) => unknown

/** A reader loads only when it is asked for. */
export const readers: Readonly<Record<SourceFormat, () => Promise<Reader>>> = {
  async text() {
    const {fromText} = await import('../text/from-text.ts')
    return (value, options) => fromText(value, defined(options))
  },
  async markdown() {
    const {fromMarkdown} = await import('../markdown/from-markdown.ts')
    return (value, options) => fromMarkdown(value, defined(options))
  },
  async html() {
    const {fromHtml} = await import('../html/from-html.ts')
    return (value, {lines: _, ...options}) => fromHtml(value, defined(options))
  }
}

/** What an article can be written as; a writer loads only when it is asked for. */
export const writers = {
  async tree() {
    return (tree: Article) => tree
  },
  async text() {
    const {toText} = await import('../text/to-text.ts')
    return (tree: Article) => toText(tree)
  },
  async markdown() {
    const {toMarkdown} = await import('../markdown/to-markdown.ts')
    return (tree: Article) => toMarkdown(tree)
  },
  async html() {
    const {toHtml} = await import('../html/to-html.ts')
    return (tree: Article) => toHtml(tree)
  }
} as const satisfies Record<string, () => Promise<Writer>>

/** A form that articles are written in. */
export type TargetFormat = keyof typeof writers

/** The options that have a value. */
export function defined<Options extends object>(
  options: Options
): {[Name in keyof Options]?: Exclude<Options[Name], undefined>} {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never
}
