import type {Block} from '../block/block.ts'
import type {CreditGrammar} from '../credit/index.ts'
import type {AgencyEntry} from '../lexicon/agencies.ts'
import type {ResiduePattern} from '../lexicon/residue.ts'
import type {Evidence} from '../tree/index.ts'

/** A range of a block that becomes a node of its own; indices are UTF-16 code units of `block.text`. */
export interface Span {
  /** Type of the node. */
  type: string
  start: number
  end: number
  /** The node is a literal: it has a `value` and no children. */
  literal?: boolean | undefined
  /** Further fields of the node. */
  fields?: Record<string, unknown> | undefined
  /** Marks inside the mark; what lies between them becomes inline content. */
  spans?: readonly Span[] | undefined
}

/** What a construct says of a block. */
export interface Recognition {
  /** Type of the node that the block becomes. */
  type: string
  /** How sure that is, from 0 to 1; 1 unless given. */
  confidence?: number | undefined
  /** The node is a literal: it has a `value` and no children. */
  literal?: boolean | undefined
  /** Further fields of the node. */
  fields?: Record<string, unknown> | undefined
  /** Ranges of the block that become nodes of their own, in order. */
  spans?: readonly Span[] | undefined
}

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

/**
 * A named rule of recognition.
 *
 * A construct that is sure of a block recognises it; the first in order wins.
 * A construct that only has evidence scores the block against body text; the
 * scores of all neighbours are then weighed together. An inline construct
 * finds nodes inside blocks that have their label.
 */
export interface Construct {
  /** Name; a construct registered under a known name replaces it. */
  name: string
  /** Name of the construct before which this one is tried. */
  before?: string | undefined
  /** Name of the construct after which this one is tried. */
  after?: string | undefined
  /** Recognise a block for certain, or leave it to others. */
  recognize?(block: Block, context: Context): Recognition | undefined
  /** Type of the block that `score` speaks for. */
  type?: string | undefined
  /** That type is a literal: it has a `value` and no children. */
  literal?: boolean | undefined
  /** Log-odds of that type against body text for a block that no construct recognised. */
  score?(block: Block, context: Context): number
  /** Find nodes inside a block that has its type. */
  inline?(block: Block, type: string, context: Context): readonly Span[]
}

/** What an extension adds to the parser or takes from it. */
export interface ExtensionConfig {
  /** Constructs to add, or to put in the place of those with the same name. */
  constructs?: readonly Construct[] | undefined
  /** Names of constructs to switch off. */
  disable?: readonly string[] | undefined
  /** Agencies to teach. */
  agencies?: readonly AgencyEntry[] | undefined
  /** Patterns of residue to teach. */
  residue?: readonly ResiduePattern[] | undefined
}

/** An extension, or a bundle of extensions. */
export type Extension = ExtensionConfig | readonly Extension[]

/** A label with its confidence and the reasons for it; all labels have all fields, which is quicker to read. */
export interface Label {
  type: string
  /** Name of the construct. */
  construct: string
  confidence: number
  literal: boolean
  fields: Record<string, unknown> | undefined
  spans: readonly Span[] | undefined
  evidence: Evidence[] | undefined
}
