import type {Element} from 'hast'
import type {Data} from 'unist'
import {schemaOf, validFields} from '../../tree/schema.ts'
import {isHostile} from '../layout/address.ts'

/** How sure a label is that an article says of itself, where its source is not trusted. */
const claimedConfidence = 0.9
const longestConstruct = 60
/** Attributes that are no fields of a node. */
const others = new Set(['dataLiteral', 'dataFields', 'dataMore', 'dataConstruct', 'dataConfidence'])
/** What no node may be told by an attribute. */
const forbidden = new Set(['type', 'children', 'value', 'position', 'data', '__proto__'])
/** A line that would end front matter. */
const fence = /^(?:---|\+\+\+)[ \t]*$/m

type NodeFields = Record<string, unknown>

/**
 * Read the fields of a node from the attributes of its element.
 *
 * @param type Type of the node.
 * @param node Element.
 * @param trusted The source is trusted: fields of nodes of others may be lists and objects.
 * @returns The fields that the type has, with values that these may have; addresses that run code are empty.
 */
export function readFields(type: string, node: Element, trusted: boolean): NodeFields {
  const said = {...fieldsFromData(node), ...fieldsFromElement(type, node)}
  const fields = schemaOf(type) ? validFields(type, said) : trusted ? said : plainFields(said)
  if (type === 'subheading') fields.depth ??= Math.max(1, Number(node.tagName[1]) - 1) || 1
  if (typeof fields.url === 'string' && isHostile(fields.url)) fields.url = ''
  return fields
}

/**
 * Read the data of a node from the attributes of its element.
 *
 * @param type Type of the node.
 * @param node Element.
 * @param trusted The source is trusted: what it says of confidence is taken over, and data of others.
 * @returns Data, where there are any.
 */
export function readData(type: string, {properties}: Element, trusted: boolean): Data | undefined {
  const {dataMore, dataConstruct: construct, dataConfidence, lang} = properties
  const {link, ...more} = parseObject(dataMore)
  const data: NodeFields = trusted ? more : validData(type, more)
  if (typeof construct === 'string' && construct.length <= longestConstruct) data.construct = construct
  if (typeof dataConfidence === 'string') {
    const confidence = trusted ? Number(dataConfidence) : claimedConfidence
    if (confidence >= 0 && confidence <= 1) data.confidence = confidence
  }
  if (type === 'article' && typeof lang === 'string') data.lang = lang
  return Object.keys(data).length > 0 ? data : undefined
}

/** Of data that anyone may have written: that a figure is a teaser; the front matter of an article, if it ends where it should. */
function validData(type: string, {frontmatter, teaser}: NodeFields): NodeFields {
  if (type === 'figure' && teaser === true) return {teaser}
  if (type !== 'article' || typeof frontmatter !== 'object' || frontmatter === null) return {}
  const {type: kind, value} = frontmatter as NodeFields
  if ((kind !== 'yaml' && kind !== 'toml') || typeof value !== 'string' || fence.test(value)) return {}
  return {frontmatter: {type: kind, value}}
}

function plainFields(fields: NodeFields): NodeFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value === null || typeof value !== 'object'))
}

/** NodeFields in data attributes: strings each in its own, the rest together as JSON. */
function fieldsFromData({properties}: Element): NodeFields {
  const strings = Object.entries(properties).flatMap(([name, value]) => {
    if (!/^data./.test(name) || others.has(name) || typeof value !== 'string') return []
    return [[`${name.charAt(4).toLowerCase()}${name.slice(5)}`, value]]
  })
  const fields = {...Object.fromEntries(strings), ...parseObject(properties.dataFields)}
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !forbidden.has(name)))
}

/** NodeFields that HTML has an attribute for, or that the name of the element tells. */
function fieldsFromElement(type: string, {tagName, properties, children}: Element): NodeFields {
  const {href, src, alt, title, start} = properties
  const words = Object.fromEntries(Object.entries({alt, title}).filter(([, value]) => typeof value === 'string'))
  switch (type) {
    case 'link':
      return {...words, url: String(href ?? '')}
    case 'image':
      // An image without `alt` has an empty one in HTML.
      if (alt === '') delete words.alt
      return {...words, url: String(src ?? '')}
    case 'list':
      return {ordered: tagName === 'ol', ...(typeof start === 'number' && {start})}
    case 'code': {
      const [code] = children
      const names = code?.type === 'element' ? [code.properties.className].flat().map(String) : []
      const lang = names.find(name => name.startsWith('language-'))
      return lang === undefined ? {} : {lang: lang.slice('language-'.length)}
    }
    default:
      return {}
  }
}

function parseObject(value: unknown): NodeFields {
  if (typeof value !== 'string') return {}
  try {
    const parsed: unknown = JSON.parse(value)
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? (parsed as NodeFields) : {}
  } catch {
    return {}
  }
}
