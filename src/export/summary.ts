import type {Node, Parent} from 'unist'
import type {CreditedParty} from '../credit/credited-parties.ts'
import {isAuthor} from '../credit/find-authors.ts'
import type {Article, ArticleContent, CreditParty, Dateline, KnownFacts} from '../tree/index.ts'
import {blockLabels, schemaOf} from '../tree/schema.ts'
import {visitType} from '../util/visit.ts'
import {type PublicationDate, readDate, readWrittenDay} from './date.ts'
import {type FigureSummary, summarizeFigures} from './figures.ts'
import {type ExportOptions, isLanguage, withoutNull} from './options.ts'
import {readParties} from './parties.ts'
import {clean, lineOf, withoutEnd} from './text.ts'
import {toUri} from './uri.ts'
import {uuidOf} from './uuid.ts'

/** What all exporters want to know of an article, read once. */
export interface Summary {
  /** Identifier as a URI: that of the archive where it is one, else the address, else a UUID made from the words. */
  uri: string
  /** Identifier as the archive has it; the URI where it has none. */
  id: string
  url?: string
  language: string
  publisher?: string
  kicker?: string
  headline?: string
  /** Further headlines, as crawlers leave them. */
  alternatives: string[]
  lead?: string
  /** Blocks that are the story, in order. */
  body: ArticleContent[]
  dateline?: DatelineSummary
  date?: PublicationDate
  /** Who wrote, compiled or signed the article. */
  authors: string[]
  translators: string[]
  editors: string[]
  /** The lines of names as they are written, else the closing credits; the authors where they are known. */
  byline?: string
  /** Agencies that the story comes from. */
  agencies: CreditParty[]
  /** Everybody who is named in a credit of the article, in order; those of figures stand there. */
  credits: CreditedParty[]
  figures: FigureSummary[]
  keywords: string[]
}

/** A dateline. */
interface DatelineSummary {
  /** Its words, without the dash. */
  text: string
  place?: string
  /** The day, where it can be known. */
  day?: string
  agencies: CreditParty[]
}

/** Blocks that are no part of the story itself. */
const beside: ReadonlySet<string> = new Set([...blockLabels.filter(type => !schemaOf(type)?.body), 'figure', 'html'])
const visual = new Set(['photo', 'video', 'graphic'])
const announcement = /^[^:]{1,24}:/u

/**
 * Read what exporters want to know of an article.
 *
 * @param tree Article; it is not changed.
 * @param options What the tree does not know.
 * @returns Summary; what is known from outside counts for more than what was read.
 */
export function summarize(tree: Article, options: ExportOptions = {}): Summary {
  const known: KnownFacts = {...withoutNull(tree.data?.known ?? {}), ...withoutNull(options.known ?? {})}
  const headlines = linesOfType(tree, 'headline')
  const headline = known.headline === undefined ? headlines[0] : oneLine(known.headline)
  const url = toUri(options.url ?? known.url ?? '')
  const credits = readCredits(tree)
  const date = readPublication(tree, known)
  const dateline = readDateline(tree, date?.day)
  const id = clean(options.id ?? known.id ?? '')
  const uri = toUri(id) ?? url ?? `urn:uuid:${uuidOf(id === '' ? lettersOf(tree) : [id])}`
  const lang = tree.data?.lang
  return omitEmpty({
    uri,
    id: id || uri,
    url,
    language: options.language ?? (isLanguage(lang) ? lang : 'vi'),
    publisher: options.publisher && oneLine(options.publisher),
    kicker: linesOfType(tree, 'kicker').join(' '),
    headline,
    alternatives: headlines.filter(line => line !== headline),
    lead: known.lead === undefined ? linesOfType(tree, 'lead').join(' ') : oneLine(known.lead),
    body: tree.children.filter(node => !beside.has(node.type)),
    dateline,
    date,
    authors: known.authors?.map(oneLine).filter(Boolean) ?? namesOf(credits, isAuthor),
    translators: namesOf(credits, ({roles}) => roles.includes('translation')),
    editors: namesOf(credits, ({roles}) => roles.includes('editing')),
    byline: known.authors?.map(oneLine).join(', ') ?? readByline(tree),
    agencies: unique([...(dateline?.agencies ?? []), ...credits.filter(isSource)]),
    credits,
    figures: summarizeFigures(tree, uri, url),
    keywords: linesOfType(tree, 'keywords').flatMap(line => splitKeywords(line))
  })
}

function oneLine(value: string): string {
  return clean(value.replace(/\s+/gu, ' ')).trim()
}

/** The words of the blocks of a type. */
function linesOfType(tree: Article, type: string): string[] {
  const nodes = tree.children.filter(node => node.type === type)
  // A credit that is left out of the words of a paragraph is here asked for itself.
  return nodes.map(node => lineOf(node, type === 'credit' ? new Set() : undefined)).filter(Boolean)
}

function readByline(tree: Article): string {
  const lines = linesOfType(tree, 'byline')
  return (lines.length > 0 ? lines : linesOfType(tree, 'credit')).join('; ')
}

/** Read the credits of an article, of whatever block, but for those of its figures. */
function readCredits(tree: Article): CreditedParty[] {
  return tree.children.flatMap(node => {
    if (node.type === 'byline' || node.type === 'credit' || node.type === 'timestamp') return readParties(node)
    if (node.type === 'figure') return []
    const found: CreditedParty[] = []
    visitType<Parent>(node, 'credit', credit => found.push(...readParties(credit)))
    return found
  })
}

function isSource({type, roles}: CreditedParty): boolean {
  return type === 'agency' && !(roles.length > 0 && roles.every(role => visual.has(role)))
}

function namesOf(credits: readonly CreditedParty[], wanted: (party: CreditedParty) => boolean): string[] {
  return [...new Set(credits.filter(party => party.type === 'contributor' && wanted(party)).map(({name}) => name))]
}

function unique(parties: readonly CreditParty[]): CreditParty[] {
  const found = new Map<string, CreditParty>()
  for (const {type, name, id} of parties) {
    const key = id ?? name
    if (!found.has(key)) found.set(key, {type, name, ...(id && {id})})
  }
  return [...found.values()]
}

function readPublication(tree: Article, known: KnownFacts): PublicationDate | undefined {
  // A date that nobody can read, as archives hold some, is not known.
  const given = known.date === undefined ? undefined : readDate(known.date)
  if (given) return given
  for (const node of tree.children) {
    const date = node.type === 'timestamp' && node.date ? readDate(node.date) : undefined
    if (date) return date
  }
  return undefined
}

function readDateline(tree: Article, published: string | undefined): DatelineSummary | undefined {
  let first: Dateline | undefined
  visitType<Dateline>(tree, 'dateline', node => {
    first ??= node
  })
  if (!first) return undefined
  const {place, date, data} = first
  const iso = (data as {isoDate?: unknown} | undefined)?.isoDate
  const known = typeof iso === 'string' ? readDate(iso)?.day : undefined
  const day = known ?? (date === undefined ? undefined : readWrittenDay(date, published))
  const text = withoutEnd(lineOf(first, new Set()), ' –—-')
  const name = oneLine(place ?? '')
  if (text === '') return undefined
  return {text, ...(name && {place: name}), ...(day && {day}), agencies: unique(readParties(first))}
}

function splitKeywords(line: string): string[] {
  return line
    .replace(announcement, '')
    .split(/[,;|]/)
    .map(word => word.trim().replace(/^#/, ''))
    .filter(Boolean)
}

/** All literals of a tree in order, whatever their labels are. */
function lettersOf(tree: Article): string[] {
  const values: string[] = []
  const stack: Node[] = [tree]
  while (stack.length > 0) {
    const {value, children = []} = stack.pop() as Partial<Parent> & {value?: unknown}
    if (typeof value === 'string') values.push(value)
    for (let index = children.length - 1; index >= 0; index--) stack.push(children[index] as Node)
  }
  return values
}

type Filled<Fields> = {[Name in keyof Fields]: Exclude<Fields[Name], undefined>}

/** Leave out fields that have no value, and texts that have no words. */
function omitEmpty<Fields extends object>(fields: Fields): Filled<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')
  ) as Filled<Fields>
}
