/**
 * The node types of the tree. `docs/tree.md` is their specification.
 *
 * Content unions are built from maps, so that an extension adds a node type by
 * augmenting a map:
 *
 * ```ts
 * declare module 'tinast' {
 *   interface ArticleContentMap {
 *     scoreline: Scoreline
 *   }
 * }
 * ```
 */
import type {
  Blockquote,
  Code,
  FootnoteDefinition,
  Html,
  Image,
  List,
  PhrasingContent,
  Table,
  Text,
  ThematicBreak
} from 'mdast'
import type {Data as UnistData, Literal as UnistLiteral, Parent as UnistParent} from 'unist'
import type {ResolvedCredit} from '../credit/resolve-credits.ts'

export type {Point, Position} from 'unist'
export type {Blockquote, Code, FootnoteDefinition, Html, Image, List, PhrasingContent, Table, Text, ThematicBreak}

declare module 'mdast' {
  interface ImageData {
    /** Address that the image is a link to. */
    link?: string
  }
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
}

/** Data of an article. */
export interface ArticleData extends UnistData {
  /** Language of the article as a BCP 47 tag. */
  lang?: string
  /** How many marks of Markdown were read as text, because they nest deeper or stand closer than any use has it. */
  hiddenMarkers?: number
  /** The front matter that the article was read with, as it stands in the file, without its fences. */
  frontmatter?: {type: 'yaml' | 'toml'; value: string}
}

/** Blocks of an article; those of mdast are kept where they are body text. Augment to add a block. */
export interface ArticleContentMap {
  kicker: Kicker
  headline: Headline
  lead: Lead
  timestamp: Timestamp
  byline: Byline
  paragraph: Paragraph
  subheading: Subheading
  figure: Figure
  credit: Credit
  related: Related
  keywords: Keywords
  residue: Residue
  blockquote: Blockquote
  code: Code
  footnoteDefinition: FootnoteDefinition
  html: Html
  list: List
  table: Table
  thematicBreak: ThematicBreak
}

/** Nodes in a figure. Augment to add one. */
export interface FigureContentMap {
  image: Image
  caption: Caption
  credit: Credit
}

/** Inline nodes of tinast that stand beside mdast's phrasing content. Augment to add one. */
export interface InlineContentMap {
  credit: Credit
  dateline: Dateline
  endMark: EndMark
  residue: Residue
}

/** Nodes in a credit. Augment to add one. */
export interface CreditContentMap {
  creditRole: CreditRole
  contributor: Contributor
  agency: Agency
  text: Text
}

/** Nodes in a dateline. Augment to add one. */
export interface DatelineContentMap {
  agency: Agency
  text: Text
}

/** Nodes in a byline. Augment to add one. */
export interface BylineContentMap {
  contributor: Contributor
  text: Text
}

export type ArticleContent = ArticleContentMap[keyof ArticleContentMap]
export type FigureContent = FigureContentMap[keyof FigureContentMap]
export type InlineContent = InlineContentMap[keyof InlineContentMap] | PhrasingContent
export type CreditContent = CreditContentMap[keyof CreditContentMap]
export type DatelineContent = DatelineContentMap[keyof DatelineContentMap]
export type BylineContent = BylineContentMap[keyof BylineContentMap]

/** Any node of tinast's own. */
export type TinNode =
  | Article
  | ArticleContent
  | FigureContent
  | InlineContentMap[keyof InlineContentMap]
  | CreditContent
  | DatelineContent
  | BylineContent

/** One article: the root of the tree. */
export interface Article extends UnistParent {
  type: 'article'
  children: ArticleContent[]
  data?: ArticleData
}

/** The short line above the headline (rubric, tít dẫn). */
export interface Kicker extends UnistParent {
  type: 'kicker'
  children: InlineContent[]
  data?: RecognitionData
}

/** The title (tít). */
export interface Headline extends UnistParent {
  type: 'headline'
  children: InlineContent[]
  data?: RecognitionData
}

/** The summary under the headline (sapo). */
export interface Lead extends UnistParent {
  type: 'lead'
  children: InlineContent[]
  data?: RecognitionData
}

/** The line that gives the date of publication. */
export interface Timestamp extends UnistParent {
  type: 'timestamp'
  /** The date in ISO 8601, where it can be known. */
  date?: string
  children: InlineContent[]
  data?: RecognitionData
}

/** A line of names alone. */
export interface Byline extends UnistParent {
  type: 'byline'
  children: BylineContent[]
  data?: RecognitionData
}

/** Body text. */
export interface Paragraph extends UnistParent {
  type: 'paragraph'
  children: InlineContent[]
  data?: RecognitionData
}

/** A heading inside the body (tít xen). */
export interface Subheading extends UnistParent {
  type: 'subheading'
  /** Rank among the subheadings: 1 is the highest. */
  depth: number
  children: InlineContent[]
  data?: RecognitionData
}

/** A photo, video or graphic: its images where they are known, its caption, its credit. */
export interface Figure extends UnistParent {
  type: 'figure'
  children: FigureContent[]
  data?: FigureData
}

/** The words under a photo, with its own credit as an inline node. */
export interface Caption extends UnistParent {
  type: 'caption'
  children: InlineContent[]
  data?: RecognitionData
}

/** Who made or supplied what. */
export interface Credit extends UnistParent {
  type: 'credit'
  children: CreditContent[]
  data?: RecognitionData
}

/** The word of a credit that names a role. */
export interface CreditRole extends UnistLiteral {
  type: 'creditRole'
  value: string
  role: Role
  qualifier?: Qualifier
}

/** A person, or a body that is no news agency. */
export interface Contributor extends UnistLiteral {
  type: 'contributor'
  value: string
}

/** A news agency, newspaper, broadcaster or news site. */
export interface Agency extends UnistLiteral {
  type: 'agency'
  value: string
  /** Canonical id from the lexicon, where the lexicon knows the agency. */
  id?: string
}

/** Place, agency and date at the start of a paragraph, with its dash. */
export interface Dateline extends UnistParent {
  type: 'dateline'
  /** The place as written. */
  place?: string
  /** The date as written. */
  date?: string
  children: DatelineContent[]
}

/** The mark that closes wire copy: `./.` or `/.`. */
export interface EndMark extends UnistLiteral {
  type: 'endMark'
  value: string
}

/** Links to other articles. */
export interface Related extends UnistParent {
  type: 'related'
  children: InlineContent[]
  data?: RecognitionData
}

/** Keywords of the article. */
export interface Keywords extends UnistParent {
  type: 'keywords'
  children: InlineContent[]
  data?: RecognitionData
}

/** What a content management system or a crawler left in the text. */
export interface Residue extends UnistLiteral {
  type: 'residue'
  value: string
  /** Name of the entry of the lexicon that knew it. */
  reason?: string
  data?: RecognitionData
}
