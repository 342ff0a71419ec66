/**
 * What readers, writers and plugins must know of node types, said once.
 *
 * A node of the content maps, or a field of a node, that is missing here does not compile.
 */
import type {BlockContent, DefinitionContent, ListContent, RowContent, TableContent} from 'mdast'
import type {Literal, Parent} from 'unist'
import {
  type FieldSchema,
  oneOf,
  optionalAlignment,
  optionalFlag,
  optionalIsoDate,
  optionalOneOf,
  optionalStart,
  optionalText,
  optionalWord,
  rank,
  text
} from './fields.ts'
import type {
  ArticleContent,
  BylineContent,
  CreditContent,
  DatelineContent,
  FigureContent,
  InlineContent,
  Nodes
} from './index.ts'

/** Content models by name. */
interface ContentModels {
  article: ArticleContent
  figure: FigureContent
  /** Amid words. */
  inline: InlineContent
  credit: CreditContent
  dateline: DatelineContent
  byline: BylineContent
  /** What items of lists, quotations and footnotes hold. */
  flow: BlockContent | DefinitionContent
  list: ListContent
  table: TableContent
  row: RowContent
}
type ContentModel = keyof ContentModels
type ModelOf<Type> = {[Name in ContentModel]: Type extends ContentModels[Name]['type'] ? Name : never}[ContentModel]

/** Type of a node that tinast or mdast has. */
type NodeType = Nodes['type']
type NodeOf<Type> = Extract<Nodes, {type: Type}>

/** Facts about a node type. */
export interface NodeSchema {
  /** The content models that have it; the article, as the root, is in none. */
  in: readonly ContentModel[]
  /** What it holds: a `value`, nothing, or the nodes of content models. */
  holds: 'value' | 'nothing' | ContentModel | readonly ContentModel[]
  /** It is what a line of an article can be: markers of Markdown, files of labels and profiles of newspapers name it. */
  label?: true
  /** Its words are body text, where those of what it stands in are. */
  body?: true
  /** Its value is no prose: it is kept as it was found. */
  verbatim?: true
  /** Its fields beside `type`, `children`, `value`, `position` and `data`. */
  fields?: Readonly<Record<string, FieldSchema<unknown>>>
}

type Holds<Node> = Node extends Literal
  ? 'value'
  : Node extends Parent
    ? ContentModel | readonly ContentModel[]
    : 'nothing'
type FieldSchemas<Node> = {
  readonly [Name in Exclude<keyof Node, 'type' | 'children' | 'value' | 'position' | 'data'>]-?: FieldSchema<
    Exclude<Node[Name], undefined>,
    undefined extends Node[Name] ? true : false
  >
}
type Schemas = {
  readonly [Type in NodeType]: NodeSchema & {
    in: readonly ModelOf<Type>[]
    holds: Holds<NodeOf<Type>>
  } & (keyof FieldSchemas<NodeOf<Type>> extends never ? {fields?: never} : {fields: FieldSchemas<NodeOf<Type>>})
}

const reference = {shortcut: 1, collapsed: 1, full: 1} as const

/** Facts about each node type. */
export const schemas = {
  article: {in: [], holds: 'article', body: true},
  kicker: {in: ['article'], holds: 'inline', label: true},
  headline: {in: ['article'], holds: 'inline', label: true},
  timestamp: {in: ['article'], holds: ['inline', 'byline'], label: true, fields: {date: optionalIsoDate}},
  lead: {in: ['article'], holds: 'inline', label: true, body: true},
  byline: {in: ['article'], holds: 'byline', label: true},
  paragraph: {in: ['article', 'flow'], holds: 'inline', label: true, body: true},
  subheading: {in: ['article'], holds: 'inline', label: true, body: true, fields: {depth: rank}},
  figure: {in: ['article'], holds: 'figure'},
  caption: {in: ['figure'], holds: 'inline', label: true},
  credit: {in: ['article', 'figure', 'inline'], holds: 'credit', label: true},
  related: {in: ['article'], holds: 'inline', label: true},
  keywords: {in: ['article'], holds: 'inline', label: true},
  residue: {in: ['article', 'inline'], holds: 'value', label: true, verbatim: true, fields: {reason: optionalWord}},

  creditRole: {
    in: ['credit'],
    holds: 'value',
    fields: {
      role: oneOf({
        text: 1,
        photo: 1,
        video: 1,
        audio: 1,
        graphic: 1,
        source: 1,
        compilation: 1,
        translation: 1,
        editing: 1,
        production: 1
      }),
      qualifier: optionalOneOf({illustration: 1, archive: 1, screenshot: 1, handout: 1})
    }
  },
  contributor: {in: ['credit', 'byline'], holds: 'value'},
  agency: {in: ['credit', 'dateline'], holds: 'value', fields: {id: optionalWord}},
  dateline: {in: ['inline'], holds: 'dateline', fields: {place: optionalWord, date: optionalWord}},
  endMark: {in: ['inline'], holds: 'value', verbatim: true},

  text: {in: ['inline', 'credit', 'dateline', 'byline'], holds: 'value', body: true},
  emphasis: {in: ['inline'], holds: 'inline', body: true},
  strong: {in: ['inline'], holds: 'inline', body: true},
  delete: {in: ['inline'], holds: 'inline', body: true},
  inlineCode: {in: ['inline'], holds: 'value', body: true, verbatim: true},
  link: {in: ['inline'], holds: 'inline', body: true, fields: {url: text, title: optionalText}},
  linkReference: {
    in: ['inline'],
    holds: 'inline',
    body: true,
    fields: {identifier: text, label: optionalText, referenceType: oneOf(reference)}
  },
  break: {in: ['inline'], holds: 'nothing', body: true},
  image: {in: ['figure', 'inline'], holds: 'nothing', fields: {url: text, alt: optionalText, title: optionalText}},
  imageReference: {
    in: ['inline'],
    holds: 'nothing',
    fields: {identifier: text, label: optionalText, alt: optionalText, referenceType: oneOf(reference)}
  },
  footnoteReference: {in: ['inline'], holds: 'nothing', fields: {identifier: text, label: optionalText}},

  blockquote: {in: ['article', 'flow'], holds: 'flow', body: true},
  heading: {in: ['flow'], holds: 'inline', body: true, fields: {depth: rank}},
  list: {
    in: ['article', 'flow'],
    holds: 'list',
    body: true,
    fields: {ordered: optionalFlag, start: optionalStart, spread: optionalFlag}
  },
  listItem: {in: ['list'], holds: 'flow', body: true, fields: {checked: optionalFlag, spread: optionalFlag}},
  table: {in: ['article', 'flow'], holds: 'table', body: true, fields: {align: optionalAlignment}},
  tableRow: {in: ['table'], holds: 'row', body: true},
  tableCell: {in: ['row'], holds: 'inline', body: true},
  code: {in: ['article', 'flow'], holds: 'value', verbatim: true, fields: {lang: optionalText, meta: optionalText}},
  html: {in: ['article', 'flow', 'inline'], holds: 'value', verbatim: true},
  definition: {
    in: ['flow'],
    holds: 'nothing',
    fields: {identifier: text, label: optionalText, url: text, title: optionalText}
  },
  footnoteDefinition: {
    in: ['article', 'flow'],
    holds: 'flow',
    fields: {identifier: text, label: optionalText}
  },
  thematicBreak: {in: ['article', 'flow'], holds: 'nothing'}
} as const satisfies Schemas

/**
 * Content models that have a type and that its schema leaves out: `never`, or this does not compile where it is used.
 *
 * @internal
 */
export type MissingModels = {
  [Type in NodeType]: Exclude<ModelOf<Type>, (typeof schemas)[Type]['in'][number]>
}[NodeType]
