import type {Article} from '../tree/index.ts'
import {handlersByType} from '../util/options.ts'
import type {FigureSummary} from './figures.ts'
import {type LineHandlers, writeLines} from './lines.ts'
import {assertExportOptions, type ExportOptions} from './options.ts'
import {summarize} from './summary.ts'
import {notBodyNorDateline} from './text.ts'

/** Options of `toJsonLd`. */
export interface ToJsonLdOptions extends ExportOptions {
  /** Handlers by node type, which write the lines of `articleBody`, merged over `lineHandlers`. */
  handlers?: LineHandlers | undefined
}

/** A thing of schema.org that has a name. */
export interface LdNamed<Type extends string> {
  '@type': Type
  name: string
}

/** A photo, as schema.org's ImageObject. */
export interface LdImage {
  '@type': 'ImageObject'
  '@id': string
  contentUrl?: string
  /** Address of the file; where it is not known, that of the place in the article. */
  url: string
  name?: string
  caption?: string
  creditText?: string
  creator?: LdNamed<'Person'>[]
  sourceOrganization?: LdNamed<'Organization'>
}

/** An article as schema.org's NewsArticle. */
export interface LdNewsArticle {
  '@context': 'https://schema.org'
  '@type': 'NewsArticle'
  '@id': string
  url?: string
  mainEntityOfPage?: string
  headline?: string
  alternativeHeadline?: string
  abstract?: string
  articleBody?: string
  inLanguage: string
  datePublished?: string
  dateline?: string
  locationCreated?: LdNamed<'Place'>
  author?: LdNamed<'Person'>[]
  translator?: LdNamed<'Person'>[]
  editor?: LdNamed<'Person'>[]
  creditText?: string
  sourceOrganization?: LdNamed<'Organization'>[]
  publisher?: LdNamed<'Organization'>
  keywords?: string[]
  image?: LdImage[]
}

/**
 * Write an article as JSON-LD: schema.org's NewsArticle.
 *
 * @param tree Article.
 * @param options Options.
 * @returns Object; `JSON.stringify` it, and escape `<` as `\u003c` where it goes into a script element.
 * @throws RangeError where an option or its value is not known.
 */
export function toJsonLd(tree: Article, options: ToJsonLdOptions = {}): LdNewsArticle {
  assertExportOptions(options, {handlers: handlersByType})
  const summary = summarize(tree, options)
  const {uri, headline, kicker, lead, date, dateline, byline, publisher, keywords} = summary
  const url = summary.url?.startsWith('http') ? summary.url : undefined
  const body = writeLines(summary.body, options.handlers, notBodyNorDateline).join('\n')
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': uri,
    ...(url && {url, mainEntityOfPage: url}),
    ...(headline && {headline}),
    ...(kicker && {alternativeHeadline: kicker}),
    ...(lead && {abstract: lead}),
    ...(body && {articleBody: body}),
    inLanguage: summary.language,
    ...(date && {datePublished: date.time ?? date.day}),
    ...(dateline?.text && {dateline: dateline.text}),
    ...(dateline?.place && {locationCreated: named('Place', dateline.place)}),
    ...list('author', persons(summary.authors)),
    ...list('translator', persons(summary.translators)),
    ...list('editor', persons(summary.editors)),
    ...(byline && {creditText: byline}),
    ...list(
      'sourceOrganization',
      summary.agencies.map(({name}) => named('Organization', name))
    ),
    ...(publisher && {publisher: named('Organization', publisher)}),
    ...list('keywords', keywords),
    ...list('image', summary.figures.map(writeImage))
  }
}

function writeImage({uri, href, alt, title, caption, credit, photographers, agencies}: FigureSummary): LdImage {
  const name = title ?? alt
  return {
    '@type': 'ImageObject',
    '@id': uri,
    // Google asks for an address; a photo whose file nobody knows has its place in the article.
    ...(href ? {contentUrl: href, url: href} : {url: uri}),
    ...(name && {name}),
    ...(caption && {caption}),
    ...(credit && {creditText: credit}),
    ...list('creator', persons(photographers)),
    ...(agencies[0] && {sourceOrganization: named('Organization', agencies[0].name)})
  }
}

function persons(names: readonly string[]): LdNamed<'Person'>[] {
  return names.map(name => named('Person', name))
}

function named<Type extends string>(type: Type, name: string): LdNamed<Type> {
  return {'@type': type, name}
}

/** A list under its name; nothing where it is empty. */
function list<Name extends string, Item>(name: Name, items: Item[]): {[Key in Name]?: Item[]} {
  return items.length > 0 ? ({[name]: items} as {[Key in Name]: Item[]}) : {}
}
