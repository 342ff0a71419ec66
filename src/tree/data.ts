import type {Data as UnistData} from 'unist'

declare module 'mdast' {
  interface ImageData extends RecognitionData {
    /** Address that the image is a link to. */
    link?: string
  }
  interface BlockquoteData extends RecognitionData {}
  interface CodeData extends RecognitionData {}
  interface FootnoteDefinitionData extends RecognitionData {}
  interface HtmlData extends RecognitionData {}
  interface ListData extends RecognitionData {}
  interface TableData extends RecognitionData {}
  interface ThematicBreakData extends RecognitionData {}
}

/** What a credit word says of a person or a body: the roles of the Vietnamese credit line. */
export type Role =
  | 'text'
  | 'photo'
  | 'video'
  | 'audio'
  | 'graphic'
  | 'source'
  | 'compilation'
  | 'translation'
  | 'editing'
  | 'production'

/** How a credited picture came about, where the credit says so. */
export type Qualifier = 'illustration' | 'archive' | 'screenshot' | 'handout'

/** One reason for a label, kept on request. */
export interface Evidence {
  /** Name of the feature that was seen. */
  feature: string
  /**
   * What was seen: a count, a share in percent, log-odds in hundredths, 1 or 0 for a cue, a word for how a block starts
   * or ends; absent for a hint of the markup.
   */
  value?: number | string
  /** What it added to the score of the label, in log-odds. */
  weight: number
}

/** Data of a block that a construct recognised. */
export interface RecognitionData extends UnistData {
  /** Name of the construct that recognised the block. */
  construct?: string
  /** How sure the label is, from 0 to 1. */
  confidence?: number
  /** Why the block has its label, where the option `evidence` asked for it. */
  evidence?: Evidence[]
}

/** Data of a figure. */
export interface FigureData extends RecognitionData {
  /** The credit that holds for the figure, where `resolveCredits` was asked. */
  credit?: ResolvedCredit
  /** The image is that of another article, beside a title that leads there; exporters leave it out. */
  teaser?: true
}

/** Data of an article. */
export interface ArticleData extends UnistData {
  /** Language of the article as a BCP 47 tag. */
  lang?: string
  /** How many marks of Markdown were read as text, because they nest deeper or stand closer than any use has it. */
  hiddenMarkers?: number
  /** The front matter that the article was read with, as it stands in the file, without its fences. */
  frontmatter?: {type: 'yaml' | 'toml'; value: string}
  /** What was known of the article beside its text; it may stand nowhere in it. */
  known?: KnownFacts
}

/**
 * What is known of an article beside its text: archives often keep title, date, authors or lead apart.
 *
 * A line that repeats what is known is labelled by it. What stands nowhere in the text is never put among its blocks;
 * exporters write it to their records.
 */
export interface KnownFacts {
  /** Title. */
  headline?: string | undefined
  /** Summary (sapo). */
  lead?: string | undefined
  /** Date of publication in ISO 8601: a day, or a day and a time; a time without a zone is Vietnamese time (UTC+7). */
  date?: string | undefined
  /** Names of those who wrote the article. */
  authors?: readonly string[] | undefined
  /** Address. */
  url?: string | undefined
  /** Identifier. */
  id?: string | undefined
}

/** The credit that holds for a figure. */
export interface ResolvedCredit {
  /** Where it stands: in the figure itself, or in a credit of the article that covers its photos. */
  from: 'figure' | 'article'
  /** Who made or supplied the picture, in order. */
  parties: CreditParty[]
  /** How the picture came about, where the credit says so. */
  qualifier?: Qualifier
}

/** A person, body or agency in a resolved credit. */
export interface CreditParty {
  type: 'contributor' | 'agency'
  /** Name as written. */
  name: string
  /** Canonical id of an agency that the lexicon knows. */
  id?: string
}
