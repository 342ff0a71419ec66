import type {Link, List} from 'mdast'
import type {Element} from 'xast'
import type {Article, Figure} from '../tree/index.ts'
import {handlersByType} from '../util/options.ts'
import {createElementState, type ElementHandler, element, filled, isElement, mark, text} from './element.ts'
import {type FigureSummary, figuresByNode} from './figures.ts'
import {assertExportOptions} from './options.ts'
import {type Summary, summarize} from './summary.ts'
import type {ToXmlOptions} from './to-nitf.ts'
import {toUri} from './uri.ts'
import {group, writeXml} from './xml.ts'

const namespace = 'http://www.tei-c.org/ns/1.0'
const blocks = new Set('p label list item quote table row cell figure milestone'.split(' '))

/** How nodes are written in TEI; figures, whose credits the whole article says, are added for each article. */
export const teiHandlers: Readonly<Record<string, ElementHandler>> = {
  paragraph: wrap('p'),
  // The lead is the argument of the division.
  lead: () => [],
  subheading: wrap('label', {type: 'crosshead'}),
  strong: wrap('hi', {rend: '#b'}),
  emphasis: wrap('hi', {rend: '#i'}),
  delete: wrap('del', {}),
  inlineCode: node => element('code', {}, text(node.value)),
  break: () => element('lb'),
  link: (node: Link, state) => {
    const target = toUri(node.url)
    return target === undefined ? state.inline(node) : element('ref', {target}, state.inline(node))
  },
  dateline: () => [],
  list: (node: List, state) =>
    filled('list', {rend: node.ordered ? 'ol' : 'ul'}, state.all(node).filter(isElement('item'))),
  listItem: (node, state) => element('item', {}, state.flow(node.children, node)),
  blockquote: (node, state) => element('quote', {}, state.flow(node.children, node)),
  table: (node, state) => filled('table', {}, state.all(node).filter(isElement('row'))),
  tableRow: (node, state) => filled('row', {}, state.all(node).filter(isElement('cell'))),
  tableCell: wrap('cell'),
  code: node => element('p', {}, [element('code', {}, text(node.value))]),
  thematicBreak: () => element('milestone', {unit: 'section'})
}

/**
 * Write an article as TEI P5, in the shape of trafilatura: its header, and a division of type `entry`.
 *
 * @param tree Article.
 * @param options Options.
 * @returns XML.
 * @throws RangeError where an option or its value is not known.
 */
export function toTei(tree: Article, options: ToXmlOptions = {}): string {
  assertExportOptions(options, {handlers: handlersByType})
  const summary = summarize(tree, options)
  const figures = figuresByNode(summary.figures)
  const figure = (node: Figure): Element[] => (figures.get(node) ?? []).map(writeFigure)
  const handlers = {...teiHandlers, figure, ...options.handlers}
  const flow = new Set<unknown>([...summary.body, ...figures.keys()])
  const body = createElementState({handlers, blocks, paragraph: 'p'}).flow(
    tree.children.filter(node => flow.has(node)),
    tree
  )
  return writeXml(
    group('TEI', {xmlns: namespace, 'xml:lang': summary.language}, [
      writeHeader(summary),
      group('text', {}, [group('body', {}, [group('div', {type: 'entry'}, [...writeOpening(summary), ...body])])])
    ])
  )
}

function writeHeader(summary: Summary): Element {
  const {id, headline, kicker, lead, date, keywords, language} = summary
  return group('teiHeader', {}, [
    group('fileDesc', {}, [
      writeTitle(summary),
      group('publicationStmt', {}, writePublication(summary)),
      group('notesStmt', {}, [element('note', {type: 'id'}, text(id))]),
      group('sourceDesc', {}, [
        element('bibl', {}, text([headline, ...sigle(summary)].filter(Boolean).join(', '))),
        element('bibl', {type: 'sigle'}, text(sigle(summary).join(', '))),
        group('biblFull', {}, [writeTitle(summary), group('publicationStmt', {}, writeSource(summary))])
      ])
    ]),
    group('profileDesc', {}, [
      group('abstract', {}, [element('p', {}, text(lead))]),
      group('langUsage', {}, [element('language', {ident: language})]),
      keywords.length > 0 || kicker ? group('textClass', {}, [writeKeywords(keywords, kicker)]) : undefined,
      date ? group('creation', {}, [element('date', {type: 'publication', when: date.time ?? date.day})]) : undefined
    ])
  ])
}

function writeTitle({headline, authors}: Summary): Element {
  return group('titleStmt', {}, [
    element('title', {type: 'main'}, text(headline)),
    ...authors.map(name => element('author', {}, text(name)))
  ])
}

function writePublication({uri, publisher}: Summary): Element[] {
  if (!publisher) return [element('p')]
  return [element('publisher', {}, text(publisher)), element('idno', {type: 'URI'}, text(uri))]
}

function writeSource({publisher, url, date}: Summary): (Element | undefined)[] {
  const day = date?.time ?? date?.day
  return [
    element('publisher', {}, text(publisher ?? 'N/A')),
    url ? element('ptr', {type: 'URL', target: url}) : undefined,
    element('date', {when: day}, text(day))
  ]
}

/** Publisher and day, by which trafilatura cites a text. */
function sigle({publisher, date}: Summary): string[] {
  return [publisher, date?.day].filter(part => part !== undefined)
}

function writeKeywords(keywords: readonly string[], kicker: string | undefined): Element {
  return group('keywords', {}, [
    kicker ? element('term', {type: 'categories'}, text(kicker)) : undefined,
    keywords.length > 0 ? element('term', {type: 'tags'}, text(keywords.join(','))) : undefined
  ])
}

/** What stands at the top of the division: headings, names, dateline, summary. */
function writeOpening({kicker, headline, alternatives, byline, authors, dateline, lead}: Summary): Element[] {
  return [
    ...(kicker ? [element('head', {type: 'kicker'}, text(kicker))] : []),
    ...(headline ? [element('head', {type: 'main'}, text(headline))] : []),
    ...alternatives.map(line => element('head', {type: 'alternative'}, text(line))),
    ...(byline
      ? [
          element(
            'byline',
            {},
            mark(
              byline,
              authors.map(name => ['docAuthor', name])
            )
          )
        ]
      : []),
    ...(dateline ? [writeDateline(dateline)] : []),
    ...(lead ? [group('argument', {}, [element('p', {}, text(lead))])] : [])
  ]
}

function writeDateline({text: line, place, day, agencies}: NonNullable<Summary['dateline']>): Element {
  const names = [
    ...(place ? [['placeName', place] as const] : []),
    ...agencies.map(({name}) => ['orgName', name] as const)
  ]
  const date = day ? [element('date', {when: day})] : []
  return element('dateline', {}, [...mark(line, names), ...date])
}

function writeFigure({href, alt, caption, credit, photographers, agencies}: FigureSummary): Element {
  const names = [
    ...photographers.map(name => ['author', name] as const),
    ...agencies.map(({name}) => ['orgName', name] as const)
  ]
  return group('figure', {}, [
    caption ? element('head', {type: 'caption'}, text(caption)) : undefined,
    href ? element('graphic', {url: href}) : undefined,
    alt ? element('figDesc', {}, text(alt)) : undefined,
    credit ? element('bibl', {type: 'credit'}, mark(credit, names)) : undefined
  ])
}

function wrap(name: string, attributes: Readonly<Record<string, string>> = {}): ElementHandler {
  return (node, state) => element(name, attributes, state.inline(node))
}
