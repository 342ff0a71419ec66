import type {Link, List} from 'mdast'
import type {Element} from 'xast'
import type {Article, Figure} from '../tree/index.ts'
import {handlersByType} from '../util/options.ts'
import {
  createElementState,
  type ElementHandler,
  type ElementHandlers,
  element,
  filled,
  isElement,
  mark,
  text
} from './element.ts'
import {type FigureSummary, figuresByNode} from './figures.ts'
import {assertExportOptions, type ExportOptions} from './options.ts'
import {type Summary, summarize} from './summary.ts'
import {toUri} from './uri.ts'
import {group, writeXml} from './xml.ts'

/** Options of `toNitf` and `toTei`. */
export interface ToXmlOptions extends ExportOptions {
  /** Handlers by node type, merged over `nitfHandlers` or `teiHandlers`. */
  handlers?: ElementHandlers | undefined
}

const namespace = 'http://iptc.org/std/NITF/2006-10-18/'
const blocks = new Set('p hl2 table tr td media ol ul li bq block pre hr'.split(' '))

/** How nodes are written in NITF; figures, whose credits the whole article says, are added for each article. */
export const nitfHandlers: Readonly<Record<string, ElementHandler>> = {
  paragraph: wrap('p'),
  lead: (node, state) => element('p', {lede: 'true'}, state.inline(node)),
  subheading: wrap('hl2'),
  strong: wrap('em', 'strong'),
  emphasis: wrap('em'),
  delete: wrap('em', 'delete'),
  inlineCode: node => element('em', {class: 'code'}, text(node.value)),
  break: () => element('br'),
  link: (node: Link, state) => {
    const href = toUri(node.url)
    return href === undefined ? state.inline(node) : element('a', {href}, state.inline(node))
  },
  dateline: () => [],
  list: (node: List, state) => filled(node.ordered ? 'ol' : 'ul', {}, state.all(node).filter(isElement('li'))),
  listItem: (node, state) => element('li', {}, state.flow(node.children, node)),
  blockquote: (node, state) => element('bq', {}, [element('block', {}, state.flow(node.children, node))]),
  table: (node, state) => filled('table', {}, state.all(node).filter(isElement('tr'))),
  tableRow: (node, state) => filled('tr', {}, state.all(node).filter(isElement('td'))),
  tableCell: wrap('td'),
  code: node => element('pre', {}, text(node.value)),
  thematicBreak: () => element('hr')
}

/**
 * Write an article as IPTC NITF 3.6.
 *
 * @param tree Article.
 * @param options Options.
 * @returns XML.
 * @throws RangeError where an option or its value is not known.
 */
export function toNitf(tree: Article, options: ToXmlOptions = {}): string {
  assertExportOptions(options, {handlers: handlersByType})
  const summary = summarize(tree, options)
  const figures = figuresByNode(summary.figures)
  const figure = (node: Figure): Element[] => (figures.get(node) ?? []).map(writeMedia)
  const handlers = {...nitfHandlers, figure, ...options.handlers}
  const flow = new Set<unknown>([...summary.body, ...figures.keys()])
  const body = createElementState({handlers, blocks, paragraph: 'p'}).flow(
    tree.children.filter(node => flow.has(node)),
    tree
  )
  return writeXml(
    group(
      'nitf',
      {xmlns: namespace, version: '-//IPTC//DTD NITF 3.6//EN', baselang: summary.language, uno: summary.uri},
      [
        writeHead(summary),
        group('body', {'xml:lang': summary.language}, [
          writeBodyHead(summary),
          group('body.content', {}, body),
          summary.byline ? group('body.end', {}, [element('tagline', {}, text(summary.byline))]) : undefined
        ])
      ]
    )
  )
}

function writeHead({uri, headline, publisher, date, keywords}: Summary): Element {
  return group('head', {}, [
    headline ? element('title', {}, text(headline)) : undefined,
    group('docdata', {'management-status': 'usable'}, [
      element('doc-id', {'id-string': uri}),
      date ? element('date.issue', {norm: basic(date.time ?? date.day)}) : undefined,
      publisher ? element('doc.copyright', {holder: publisher}) : undefined,
      keywords.length > 0
        ? group(
            'key-list',
            {},
            keywords.map(key => element('keyword', {key}))
          )
        : undefined
    ])
  ])
}

function writeBodyHead({headline, kicker, alternatives, authors, agencies, dateline, lead}: Summary): Element {
  const seconds = [
    ...(kicker ? [element('hl2', {class: 'kicker'}, text(kicker))] : []),
    ...alternatives.map(line => element('hl2', {}, text(line)))
  ]
  return group('body.head', {}, [
    headline || seconds.length > 0 ? group('hedline', {}, [element('hl1', {}, text(headline)), ...seconds]) : undefined,
    ...authors.map(name => element('byline', {}, [element('person', {}, text(name))])),
    agencies.length > 0 ? element('distributor', {}, agencies.map(writeAgency)) : undefined,
    dateline ? writeDateline(dateline) : undefined,
    lead ? group('abstract', {}, [element('p', {}, text(lead))]) : undefined
  ])
}

function writeAgency({name, id}: {name: string; id?: string}): Element {
  return element('org', {value: id}, text(name))
}

/** The words of the dateline, with its place and its day marked. */
function writeDateline({text: line, place, day}: NonNullable<Summary['dateline']>): Element {
  const words = mark(line, place ? [['location', place]] : [])
  return element('dateline', {}, day ? [...words, element('story.date', {norm: basic(day)})] : words)
}

function writeMedia({href, alt, caption, credit, photographers, agencies, type}: FigureSummary): Element {
  const source = {source: href, 'source-credit': credit, copyright: agencies[0]?.name, 'alternate-text': alt}
  return group('media', {'media-type': type === 'video' ? 'video' : 'image'}, [
    element('media-reference', source),
    caption ? element('media-caption', {}, [element('p', {}, text(caption))]) : undefined,
    credit
      ? element(
          'media-producer',
          {},
          mark(
            credit,
            photographers.map(name => ['person', name])
          )
        )
      : undefined
  ])
}

/** A date as NITF has it: ISO 8601 without signs between, as in `20240722T140500+0700`. */
function basic(date: string): string {
  const [day = '', time = ''] = date.split('T')
  return day.replaceAll('-', '') + (time && `T${time.replaceAll(':', '')}`)
}

function wrap(name: string, className?: string): ElementHandler {
  return (node, state) => element(name, {class: className}, state.inline(node))
}
