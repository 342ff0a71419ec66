import type {Literal, Parent} from 'unist'
import type {Block} from '../block/block.ts'
import type {CreditGrammar} from '../credit/index.ts'
import type {AgencyEntry} from '../lexicon/agencies.ts'
import type {ResiduePattern} from '../lexicon/residue-pattern.ts'
import type {
  ArticleContent,
  Blockquote,
  BylineContent,
  Caption,
  Code,
  CreditContent,
  DatelineContent,
  Figure,
  FootnoteDefinition,
  Html,
  InlineContent,
  List,
  Subheading,
  Table,
  Text,
  ThematicBreak
} from '../tree/index.ts'
import type {HintWeights} from './hints.ts'

/** Blocks of mdast, which readers keep, and figures, which are made of their parts: no line is one. */
type KeptNode = Blockquote | Code | Figure | FootnoteDefinition | Html | List | Table | ThematicBreak
/** Nodes that a block can become. */
type BlockNode = Exclude<ArticleContent, KeptNode> | Caption
/** Nodes that a range of a block can become: those that hold its words. */
type SpanNode = Extract<
  Exclude<InlineContent | CreditContent | DatelineContent | BylineContent, Text | Html>,
  Literal | Parent
>
type FieldName<Node> = Exclude<keyof Node, 'type' | 'children' | 'value' | 'position' | 'data'>
/** The parser finds the rank of a heading, where the construct does not say it. */
type FieldsOf<Node> = Node extends Subheading ? {depth?: number} : Pick<Node, FieldName<Node>>
type WithFields<Node> = keyof FieldsOf<Node> extends never
  ? {fields?: undefined}
  : Record<never, never> extends FieldsOf<Node>
    ? {
        /** Further fields of the node. */
        fields?: FieldsOf<Node> | undefined
      }
    : {
        /** Further fields of the node. */
        fields: FieldsOf<Node>
      }

interface SpanRange {
  /** Where it starts: an index in `block.text`, in UTF-16 code units. */
  start: number
  /** Where it ends. */
  end: number
  /** Ranges inside that become nodes; what lies between them becomes inline content. */
  spans?: readonly Span[] | undefined
}
type SpanOf<Node> = Node extends {type: string} ? SpanRange & WithFields<Node> & {type: Node['type']} : never

/** A range of a block that becomes a node of its own. */
export type Span = SpanOf<SpanNode>

interface RecognitionResult {
  /** How sure that is, from 0 to 1; 1 unless given. */
  confidence?: number | undefined
  /** Ranges of the block that become nodes of their own, in order; where they are absent, inline constructs find them. */
  spans?: readonly Span[] | undefined
}
type RecognitionOf<Node> = Node extends {type: string}
  ? RecognitionResult & WithFields<Node> & {type: Node['type']}
  : never

/** What a construct says of a block: the type of the node that it becomes, with its fields. */
export type Recognition = RecognitionOf<BlockNode>

/** What a construct may look at beside the block. */
export interface Context {
  /** All blocks of the article, in source order. */
  blocks: readonly Block[]
  /** Index of the block in `blocks`. */
  index: number
  /** Index of the last block of running text, or -1: what comes after it closes the article. */
  lastLong: number
  /** Grammar of credits and names, with the agencies that extensions taught. */
  credits: CreditGrammar
  /** Patterns of residue, with those that extensions taught. */
  residue: readonly ResiduePattern[]
}

interface Named {
  /** Name; what is registered under a known name replaces it. */
  name: string
  /** Name of the construct before which this one is tried. */
  before?: string | undefined
  /** Name of the construct after which this one is tried. */
  after?: string | undefined
}

/**
 * A named rule that says what a block is.
 *
 * A construct that is sure of a block recognises it; the first in order wins. One that only has evidence names its
 * `type`, and scores the block against body text or weighs the hints of its markup; the scores of all types are then
 * compared.
 */
export interface Construct extends Named {
  /** Recognise a block for certain, or leave it to others. */
  recognize?(block: Block, context: Context): Recognition | undefined
  /** Type of the block that `score` and `hints` speak for. */
  type?: Recognition['type'] | undefined
  /** Log-odds of that type against body text, for a block that no construct recognised. */
  score?(block: Block, context: Context): number
  /** What hints of the markup add to the score of that type. */
  hints?: HintWeights | undefined
}

/** A named rule that finds nodes inside blocks. */
export interface InlineConstruct extends Named {
  /** Find nodes inside a block that has its type, in any order. */
  find(block: Block, type: string, context: Context): readonly Span[]
}

type DeclarationOf<Node> = Node extends {type: string}
  ? {
      /** Type of the node. */
      type: Node['type']
    } & (Node extends Literal
      ? {
          /** It has a `value` and no children. */
          literal: true
        }
      : {literal?: undefined})
  : never

/** A node type that an extension brings along. */
export type NodeDeclaration = DeclarationOf<BlockNode | SpanNode>

/** What an extension adds to the parser or takes from it. */
export interface ExtensionConfig {
  /** Constructs to add, or to put in the place of those with the same name. */
  constructs?: readonly Construct[] | undefined
  /** Inline constructs to add, or to put in the place of those with the same name. */
  inlines?: readonly InlineConstruct[] | undefined
  /** Types of nodes that the constructs make and that tinast does not have; only a literal one needs it. */
  nodes?: readonly NodeDeclaration[] | undefined
  /** Names of constructs to switch off, in both lists. */
  disable?: readonly string[] | undefined
  /** Agencies to teach. */
  agencies?: readonly AgencyEntry[] | undefined
  /** Patterns of residue to teach. */
  residue?: readonly ResiduePattern[] | undefined
}

/** An extension, or a bundle of extensions. */
export type Extension = ExtensionConfig | readonly Extension[]
