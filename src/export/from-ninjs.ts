import type {Agency, Article, ArticleContent, Byline, Credit, Dateline, Figure, Paragraph, Text} from '../tree/index.ts'
import {nameOf} from '../util/options.ts'
import {readDate} from './date.ts'
import {readHtmlLines} from './html-lines.ts'
import {type Fields, fieldsIn, partiesIn, string, textsIn} from './ninjs-fields.ts'
import {isLanguage} from './options.ts'
import {toUri} from './uri.ts'

const pictures = new Set(['picture', 'video', 'graphic', 'audio'])
/** Where a dateline ends at the latest. */
const longestDateline = 110

/**
 * Read an item of IPTC ninjs, 3.x or 1.x, as an article.
 *
 * The nodes have no positions: they stand in no text. What is no text in the item, its URI and its date, goes to
 * `data.known` of the article, where the exporters find it. An item that is a picture becomes an article of one figure.
 *
 * @param item Item.
 * @returns Article.
 * @throws TypeError where the item is no object.
 */
export function fromNinjs(item: object): Article {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    throw new TypeError(`Expected an item of ninjs as an object, not ${nameOf(item)}`)
  }
  const fields = item as Fields
  const lang = string(fields, 'language')
  const children = pictures.has(string(fields, 'type') ?? '')
    ? [...readHeadlines(fields), readFigure(fields)]
    : readStory(fields)
  return {
    type: 'article',
    data: {lang: isLanguage(lang) ? lang : 'und', known: readKnown(fields)},
    children: children.filter(node => node.children.length > 0) as ArticleContent[]
  }
}

type Known = NonNullable<NonNullable<Article['data']>['known']>

function readKnown(fields: Fields): Known {
  const uri = string(fields, 'uri')
  const alternative = fieldsIn(fields, 'altIds').find(({role}) => role === 'id')
  const id = (alternative && string(alternative, 'value')) ?? string(fields.altids, 'id') ?? uri
  const date = ['versionCreated', 'versioncreated', 'firstCreated', 'firstcreated']
    .map(name => string(fields, name))
    .find(value => value !== undefined && readDate(value) !== undefined)
  return {
    ...(id !== undefined && {id}),
    ...(uri !== undefined && toUri(uri)?.startsWith('http') && {url: uri}),
    ...(date !== undefined && {date})
  }
}

type StoryBlock = ArticleContent & {children: unknown[]}

function readStory(fields: Fields): StoryBlock[] {
  const heads = readHeadlines(fields)
  const lines = readLines(fields)
  const descriptions = textsIn(fields, 'descriptions', 'description')
  const lead = descriptions.find(({role}) => role === undefined || /^(?:lead|summary|abstract|text)$/.test(role))?.value
  const titles = new Set(heads.map(({children}) => (children[0] as Text).value))
  // Bodies often begin with the headline and the summary again.
  const body = lines.filter(({text}, index) => !(index < 2 && titles.has(text)))
  const isCopied =
    lead !== undefined && body[0] !== undefined && body[0].text !== lead && body[0].text.startsWith(lead.slice(0, 60))
  const summary: StoryBlock[] = lead === undefined || isCopied ? [] : [{type: 'lead', children: words(lead)}]
  if (body[0] && body[0].text === lead) body.shift()
  const place = string(fields, 'located')
  const agencies = readAgencies(fields)
  const blocks = body.map(({text, heading}, index): StoryBlock => {
    if (heading > 0) return {type: 'subheading', depth: Math.max(heading - 1, 1), children: words(text)}
    return {type: 'paragraph', children: index === 0 ? readOpening(text, place, agencies) : words(text)}
  })
  return [
    ...heads,
    ...summary,
    ...readFigures(fields),
    ...blocks,
    ...readNames(fields),
    readSource(agencies),
    readKeywords(fields)
  ]
}

/** Read the body: HTML tells headings, so it is read first; then text, then any other body without markup. */
function readLines(fields: Fields): {text: string; heading: number}[] {
  const bodies = textsIn(fields, 'bodies', 'body')
  const html = bodies.find(({role = '', contentType = ''}) => /html/i.test(`${role} ${contentType}`))
  if (html) return readHtmlLines(html.value)
  const text = bodies.find(({role}) => role === 'text') ?? bodies.find(({value}) => !value.startsWith('<'))
  const lines = text?.value.split(/[\r\n\u2028\u2029]+/).map(line => line.replace(/\s+/gu, ' ').trim()) ?? []
  return lines.filter(Boolean).map(line => ({text: line, heading: 0}))
}

function readHeadlines(fields: Fields): StoryBlock[] {
  const all = textsIn(fields, 'headlines', 'headline')
  const main = all.find(({role}) => role === 'main') ?? all.find(({role}) => role === undefined)
  const title = main?.value ?? string(fields, 'title')
  const kickers = all.filter(({role}) => role === 'kicker')
  const others = all.filter(({role}) => role === 'alternative')
  return [
    ...kickers.map(({value}): StoryBlock => ({type: 'kicker', children: words(value)})),
    ...(title === undefined ? [] : [{type: 'headline', children: words(title)} as const]),
    ...others.map(({value}): StoryBlock => ({type: 'headline', children: words(value)}))
  ]
}

/** Read the dateline of the first paragraph, where the item names its place and the paragraph begins with it. */
function readOpening(text: string, place: string | undefined, agencies: readonly Agency[]): Paragraph['children'] {
  const head = text.slice(0, longestDateline)
  const end = place && head.startsWith(place) ? /^[^–—-]{0,100}(?<= )[–—-]{1,2} /u.exec(head.slice(place.length)) : null
  if (!place || !end) return words(text)
  const dateline = text.slice(0, place.length + end[0].length)
  return [
    {type: 'dateline', place, children: splitAt(dateline, [], agencies) as Dateline['children']},
    ...words(text.slice(dateline.length))
  ]
}

function readNames(fields: Fields): Byline[] {
  const names = partiesIn(fields, 'people', 'person')
    .filter(({rel}) => rel === 'author')
    .map(({name}) => name)
  const line = string(fields, 'by') ?? string(fields, 'byline') ?? names.join(', ')
  return line === '' ? [] : [{type: 'byline', children: splitAt(line, names.length > 0 ? names : [line], [])} as Byline]
}

function readAgencies(fields: Fields): Agency[] {
  return partiesIn(fields, 'infoSources', 'infosource').map(({name, id}) => ({
    type: 'agency',
    value: name,
    ...(id && {id})
  }))
}

function readSource(agencies: readonly Agency[]): Credit {
  const [first, ...rest] = agencies.map(agency => ({...agency}))
  if (!first) return {type: 'credit', children: []}
  const role = {type: 'creditRole', value: 'Nguồn', role: 'source'} as const
  return {type: 'credit', children: [role, ...words(': '), first, ...rest.flatMap(agency => [...words(', '), agency])]}
}

function readKeywords(fields: Fields): StoryBlock {
  return {
    type: 'keywords',
    children: words(
      partiesIn(fields, 'subjects', 'subject')
        .map(({name}) => name)
        .join(', ')
    )
  }
}

function readFigures(fields: Fields): Figure[] {
  return fieldsIn(fields, 'associations')
    .filter(item => pictures.has(string(item, 'type') ?? 'picture'))
    .map(readFigure)
}

function readFigure(fields: Fields): Figure {
  const descriptions = textsIn(fields, 'descriptions', 'description')
  const said = (...roles: (string | undefined)[]): string | undefined =>
    roles.flatMap(role => descriptions.filter(text => text.role === role)).at(0)?.value
  const renditions = fieldsIn(fields, 'renditions')
  const url = renditions.map(rendition => string(rendition, 'href')).find(href => href !== undefined)
  const alt = said('alt')
  const title = readHeadlines(fields).find(({type}) => type === 'headline')?.children[0] as Text | undefined
  const names = partiesIn(fields, 'people', 'person')
    .filter(({rel}) => rel === 'photographer')
    .map(({name}) => name)
  const by = string(fields, 'by') ?? string(fields, 'byline')
  const people = names.length > 0 || by === undefined ? names : [by]
  const agencies = readAgencies(fields)
  const line = said('creditline') ?? [...people, ...agencies.map(({value}) => value)].join('/')
  const caption = words(said('caption', 'text', undefined) ?? '')
  return {
    type: 'figure',
    children: [
      ...(url === undefined
        ? []
        : [{type: 'image', url, ...(alt && {alt}), ...(title && {title: title.value})} as const]),
      ...(caption.length > 0 ? [{type: 'caption', children: caption} as const] : []),
      ...(line === '' ? [] : [{type: 'credit', children: splitAt(line, people, agencies)} as Credit])
    ]
  }
}

/** Cut a line at the names that stand in it; a role word before a colon is one. */
function splitAt(line: string, people: readonly string[], agencies: readonly Agency[]): Credit['children'] {
  const children: Credit['children'] = []
  const role = /^(Ảnh|Photo|Video|Clip|Đồ họa|Graphic)(?=\s?:)/iu.exec(line)?.[1]
  if (role) children.push({type: 'creditRole', value: role, role: roleOf(role)})
  let at = role?.length ?? 0
  const names = [
    ...people.map(value => ({type: 'contributor' as const, value})),
    ...agencies.map(agency => ({...agency}))
  ]
  for (const name of names) {
    const start = line.indexOf(name.value, at)
    if (start === -1 || name.value === '') continue
    children.push(...words(line.slice(at, start)), name)
    at = start + name.value.length
  }
  return [...children, ...words(line.slice(at))]
}

function roleOf(word: string): 'photo' | 'video' | 'graphic' {
  return /^(?:video|clip)$/i.test(word) ? 'video' : /^(?:đồ họa|graphic)$/iu.test(word) ? 'graphic' : 'photo'
}

function words(value: string): Text[] {
  return value === '' ? [] : [{type: 'text', value}]
}
