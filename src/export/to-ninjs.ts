import type {Article} from '../tree/index.ts'
import {handlersByType} from '../util/options.ts'
import {writeBodyHtml} from './body-html.ts'
import type {ElementHandlers} from './element.ts'
import type {FigureSummary} from './figures.ts'
import {writeLines} from './lines.ts'
import {
  type Ninjs1,
  type Ninjs3,
  type NinjsParty,
  type NinjsText,
  type NinjsVersion,
  ninjsVersions,
  standardOf
} from './ninjs.ts'
import {assertExportOptions, type ExportOptions} from './options.ts'
import {type Summary, summarize} from './summary.ts'
import {writeNinjs1} from './to-ninjs-1.ts'

/** Options of `toNinjs`. */
export interface ToNinjsOptions extends ExportOptions {
  /** Version of ninjs; default 3.1. Superdesk reads 1.x. */
  version?: NinjsVersion | undefined
  /** Handlers by node type, which write the body as HTML, merged over `ninjsHandlers`. */
  handlers?: ElementHandlers | undefined
}

/**
 * Write an article as an item of IPTC ninjs.
 *
 * `uri` is the id where it is a URI, else the address, else a UUID made from the words (or from the id). A time is
 * written only where the article or the archive gives one.
 *
 * @param tree Article.
 * @param options Options.
 * @returns Item.
 * @throws RangeError where an option or its value is not known.
 */
export function toNinjs(tree: Article, options: ToNinjsOptions & {version: `1.${number}`}): Ninjs1
export function toNinjs(tree: Article, options?: ToNinjsOptions & {version?: `3.${number}` | undefined}): Ninjs3
export function toNinjs(tree: Article, options?: ToNinjsOptions): Ninjs1 | Ninjs3
export function toNinjs(tree: Article, options: ToNinjsOptions = {}): Ninjs1 | Ninjs3 {
  assertExportOptions(options, {version: ninjsVersions, handlers: handlersByType})
  const {version = '3.1'} = options
  const summary = summarize(tree, options)
  const text = writeLines(summary.body).join('\n')
  const html = writeBodyHtml(summary, options.handlers)
  return version.startsWith('1.')
    ? writeNinjs1(summary, text, html, version)
    : writeNinjs3(summary, text, html, version)
}

function writeNinjs3(summary: Summary, text: string, html: string, version: NinjsVersion): Ninjs3 {
  const {uri, id, headline, kicker, alternatives, lead, date, publisher, dateline, byline} = summary
  return {
    uri,
    type: 'text',
    standard: standardOf(version),
    representationType: 'full',
    ...(date?.time && {versionCreated: date.time}),
    pubStatus: 'usable',
    language: summary.language,
    ...(publisher && {copyrightHolder: publisher}),
    ...(byline && {by: byline}),
    ...(dateline?.place && {located: dateline.place}),
    ...list('headlines', [
      ...texts('main', headline),
      ...texts('kicker', kicker),
      ...alternatives.flatMap(line => texts('alternative', line))
    ]),
    ...list('descriptions', texts('lead', lead)),
    ...list('bodies', [...texts('text', text, 'text/plain'), ...texts('html', html, 'text/html')]),
    ...list('people', writePeople(summary)),
    ...list('infoSources', summary.agencies.map(writeAgency)),
    ...list(
      'subjects',
      summary.keywords.map(name => ({name}))
    ),
    ...list('altIds', id === uri ? [] : [{role: 'id', value: id}]),
    ...list('associations', summary.figures.map(writeFigure))
  }
}

function writePeople({authors, translators, editors}: Summary): NinjsParty[] {
  return [
    ...authors.map(name => ({name, rel: 'author'})),
    ...translators.map(name => ({name, rel: 'translator'})),
    ...editors.map(name => ({name, rel: 'editor'}))
  ]
}

function writeFigure(figure: FigureSummary): Ninjs3 & {name: string} {
  const {number, uri, type, href, alt, title, caption, credit, photographers, agencies} = figure
  return {
    name: `figure-${number}`,
    uri,
    type,
    ...(photographers.length > 0 && {by: photographers.join(', ')}),
    ...(agencies[0] && {copyrightHolder: agencies[0].name}),
    ...list('headlines', texts('main', title)),
    ...list('descriptions', [...texts('caption', caption), ...texts('creditline', credit), ...texts('alt', alt)]),
    ...list(
      'people',
      photographers.map(name => ({name, rel: 'photographer'}))
    ),
    ...list('infoSources', agencies.map(writeAgency)),
    ...list('renditions', href ? [{name: 'original', href}] : [])
  }
}

function writeAgency({name, id}: {name: string; id?: string}): NinjsParty {
  return {name, ...(id && {literal: id})}
}

function texts(role: string, value: string | undefined, contentType = 'text/plain'): NinjsText[] {
  return value ? [{role, contentType, value}] : []
}

/** A list under its name; nothing where it is empty. */
function list<Name extends string, Item>(name: Name, items: Item[]): {[Key in Name]?: Item[]} {
  return items.length > 0 ? ({[name]: items} as {[Key in Name]: Item[]}) : {}
}
