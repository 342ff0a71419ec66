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
  BlockContent,
  Blockquote,
  Code,
  DefinitionContent,
  FootnoteDefinition,
  Html,
  Image,
  List,
  ListContent,
  PhrasingContent,
  RowContent,
  Table,
  TableContent,
  Text,
  ThematicBreak
} from 'mdast'
import type {Parent as UnistParent} from 'unist'
import type {ArticleData, FigureData, RecognitionData} from './data.ts'
import type {Agency, Contributor, CreditRole, EndMark, Residue} from './literals.ts'

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

/** What may stand in an article. */
export type ArticleContent = ArticleContentMap[keyof ArticleContentMap]
/** What may stand in a figure. */
export type FigureContent = FigureContentMap[keyof FigureContentMap]
/** What may stand in a line: nodes of tinast, and mdast's phrasing content. */
export type InlineContent = InlineContentMap[keyof InlineContentMap] | PhrasingContent
/** What may stand in a credit. */
export type CreditContent = CreditContentMap[keyof CreditContentMap]
/** What may stand in a dateline. */
export type DatelineContent = DatelineContentMap[keyof DatelineContentMap]
/** What may stand in a byline. */
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

/** Any node that stands in a tree: tinast's own and those of mdast. */
export type Nodes =
  | TinNode
  | BlockContent
  | DefinitionContent
  | ListContent
  | PhrasingContent
  | RowContent
  | TableContent

/** Any node with children. */
export type Parents = Extract<Nodes, UnistParent>

/** The root of a tree, under the name that other trees have for it. */
export type Root = Article

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
  children: (InlineContent | BylineContent)[]
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

/** Place, agency and date at the start of a paragraph, with its dash. */
export interface Dateline extends UnistParent {
  type: 'dateline'
  /** The place as written. */
  place?: string
  /** The date as written. */
  date?: string
  children: DatelineContent[]
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
