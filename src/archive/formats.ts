import type {House} from '../recognize/house.ts'
import type {Article, KnownFacts} from '../tree/index.ts'

/** A format that articles are read from. */
export type SourceFormat = 'text' | 'markdown' | 'html'

/** Options that all readers have; those that a format lacks are not given to it. */
export interface ReadOptions {
  evidence?: boolean | undefined
  house?: House | undefined
  known?: KnownFacts | undefined
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
export type Writer = (tree: Article, facts: Facts, source: string) => unknown

/** A reader loads only when it is asked for. */
export const readers: Readonly<Record<SourceFormat, () => Promise<Reader>>> = {
  async text() {
    const {fromText} = await import('../text/from-text.ts')
    return fromText
  },
  async markdown() {
    const {fromMarkdown} = await import('../markdown/from-markdown.ts')
    return fromMarkdown
  },
  async html() {
    const {fromHtml} = await import('../html/from-html.ts')
    return (value, {lines: _, ...options}) => fromHtml(value, options)
  }
}

/** What an article can be written as; a writer loads only when it is asked for. */
export const writers = {
  async record() {
    const {toRecord} = await import('../export/to-record.ts')
    return (tree: Article, facts: Facts) => toRecord(tree, facts)
  },
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
  },
  async ninjs() {
    const {toNinjs} = await import('../export/to-ninjs.ts')
    return (tree: Article, facts: Facts) => toNinjs(tree, facts)
  },
  async jsonld() {
    const {toJsonLd} = await import('../export/to-json-ld.ts')
    return (tree: Article, facts: Facts) => toJsonLd(tree, facts)
  },
  async nitf() {
    const {toNitf} = await import('../export/to-nitf.ts')
    return (tree: Article, facts: Facts) => toNitf(tree, facts)
  },
  async tei() {
    const {toTei} = await import('../export/to-tei.ts')
    return (tree: Article, facts: Facts) => toTei(tree, facts)
  },
  async spans() {
    const {toSpans} = await import('../export/to-spans.ts')
    return (tree: Article) => toSpans(tree)
  },
  async datatrove() {
    const {toDatatrove} = await import('../export/record-profiles.ts')
    return (tree: Article, facts: Facts) => toDatatrove(tree, facts)
  },
  async dolma() {
    const {toDolma} = await import('../export/record-profiles.ts')
    return (tree: Article, facts: Facts, source: string) => toDolma(tree, source, facts)
  },
  async labels() {
    const {toLabels} = await import('../export/labels.ts')
    return (tree: Article) => toLabels(tree)
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
