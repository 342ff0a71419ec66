/** What the page and its worker say to each other: plain data. The worker holds the articles; the page asks. */

/** A format that articles are read from. */
export type Format = 'text' | 'markdown' | 'html'

/** Something that was pasted, dropped or bundled: one article, or many. */
export interface Item {
  name: string
  /** Text, or the bytes of a file. */
  data: string | Uint8Array
  /** Format of its text; found out where absent. */
  format?: Format | undefined
}

/** An agency that was taught by hand. */
export interface TaughtAgency {
  id: string
  name: string
  aliases: string[]
}

/** One bar of the small picture of an article. */
export type Bar = readonly [label: string, size: 1 | 2 | 3]

/** An article in the table. */
export interface Row {
  id: number
  name: string
  headline: string
  figures: number
  /** Names of who is credited, in order. */
  credited: string[]
  /** Labels that are not sure. */
  doubts: number
  bars: Bar[]
  /** Labels that the house profile changed. */
  changed: number
  /** A person corrected it, or said that it is right. */
  taught: boolean
  /** Why it could not be read. */
  failure?: string
}

/** A node inside a block that is underlined. */
export interface Mark {
  type: string
  start: number
  end: number
}

/** A block of the article in the page, with its place in the source in UTF-16 code units. */
export interface BlockView {
  /** The label that counts: a person's, else the parser's. */
  label: string
  /** The parser's label. */
  parsed: string
  /** The label without the house profile, where that is another. */
  before?: string
  /** A person chose the label. */
  corrected: boolean
  /** It has words, so that its label can be corrected. */
  correctable: boolean
  confidence: number
  construct: string
  start: number
  end: number
  marks: Mark[]
}

/** An article as the page shows it. */
export interface ArticleView {
  id: number
  /** Grows with each parse; what asks of a block says which parse it saw. */
  version: number
  name: string
  source: string
  format: Format
  /** Encoding that its bytes were in, where it was not UTF-8. */
  encoding?: string
  /** Encoding that its text seems to have been pasted from. */
  suspected?: string
  blocks: BlockView[]
  /** Ids of what the reader says of the page. */
  notes: string[]
  taught: boolean
  /** How long parsing took, in milliseconds. */
  took: number
}

/** Why a block has its label, and what it says as data. */
export interface Explanation {
  evidence: {feature: string; value?: number | string; weight: number}[]
  facts: Fact[]
}

/** One thing that a block says as data: a dateline, a date, who made what. */
export interface Fact {
  type: string
  start: number
  end: number
  /** Names and values of fields, and of the nodes inside. */
  parts: [name: string, value: string][]
}

/** A node in the tree. */
export interface TreeRow {
  path: number[]
  type: string
  /** Its words, cut short. */
  text: string
  fields: [name: string, value: string][]
  children: number
  start?: number
  confidence?: number
}

/** What an article can be written as. */
export const targets = [
  'record',
  'text',
  'markdown',
  'html',
  'ninjs',
  'jsonld',
  'nitf',
  'tei',
  'spans',
  'labels',
  'tree'
] as const

/** What an article can be written as. */
export type Target = (typeof targets)[number]

/** What was learned, and what follows from it. */
export interface Lesson {
  /** Articles that were corrected, or said to be right. */
  taught: number
  /** Labels that a person chose. */
  corrections: number
  /** Facts in the profile; 0 where it says nothing. */
  facts: number
  /** The profile was loaded from a file. */
  loaded: boolean
  name: string
  /** Labels that the profile changed, in how many of the other articles. */
  changed: number
  changedArticles: number
  others: number
}

/** Switches of normalisation rules: on, off, or options. */
export type Switches = Record<string, boolean | Record<string, string | boolean>>

/** A block whose words the rules changed; `[sign, words]` in order, where the sign is -1 for what went, 1 for what came. */
export interface DiffBlock {
  label: string
  parts: [sign: -1 | 0 | 1, words: string][]
}

/** What normalisation does to an article. */
export interface Changes {
  blocks: DiffBlock[]
  /** Changes by the id of the rule. */
  counts: Record<string, number>
  /** Blocks with changes that are not in `blocks`, which would be too many to show. */
  more: number
}

/** What became of items that were opened. */
export interface Opened {
  /** The first of the articles; the one that was shown, where only a house profile was opened. */
  view?: ArticleView
  failures: {name: string; reason: string}[]
  /** A house profile was among them. */
  house: boolean
}

/** What the page asks of the worker; every answer is a promise. */
export interface Requests {
  open(items: Item[], mode: 'replace' | 'add'): Opened
  view(id: number): ArticleView
  /** Decode a text that was pasted from an old font. */
  decode(source: string): string
  edit(id: number, source: string, format?: Format): ArticleView
  explain(version: number, block: number): Explanation
  children(version: number, path: number[]): TreeRow[]
  write(target: Target, switches: Switches | undefined): string
  normalize(switches: Switches): Changes
  label(version: number, block: number, label: string | undefined): ArticleView
  accept(right: boolean): ArticleView
  configure(settings: {agencies: TaughtAgency[]; useHouse: boolean; houseName: string}): undefined
  forget(): undefined
  profile(): string
  labelFiles(): {name: string; data: Uint8Array}
  rows(switches: Switches | undefined): string
  share(all: boolean): Item[]
  suggest(): number | undefined
}

/** What the worker tells without being asked. */
export type Notice =
  | {event: 'rows'; rows: Row[]; done: number; total: number; fresh: boolean}
  | {event: 'lesson'; lesson: Lesson}

/** A request on its way. */
export interface Request {
  number: number
  method: keyof Requests
  params: unknown[]
}

/** An answer to a request. */
export interface Answer {
  number: number
  value?: unknown
  error?: string
}
