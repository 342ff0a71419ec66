import type {Properties} from 'hast'
import {h, s} from 'hastscript'
import type {Token} from 'parse5'
import type {Position} from 'unist'

/** Where a node stands, as parse5 says it. */
export type Location = Token.ElementLocation

/** A node with children that is being parsed. */
export type ParsedParent = ParsedRoot | ParsedElement

const svg = 'http://www.w3.org/2000/svg'

/** A node of hast, with what a parser has to know besides: hidden, so that the tree is like any other. */
export abstract class Parsed {
  abstract readonly type: string
  /** Set when all is parsed. */
  position: Position | undefined = undefined
  #parent: ParsedParent | null = null
  #location: Location | null = null

  static parentOf(node: Parsed): ParsedParent | null {
    return node.#parent
  }

  static setParent(node: Parsed, parent: ParsedParent | null): void {
    node.#parent = parent
  }

  static locationOf(node: Parsed): Location | null {
    return node.#location
  }

  static setLocation(node: Parsed, location: Location | null): void {
    node.#location = location
  }
}

/** A text or a comment. */
export class ParsedLiteral extends Parsed {
  readonly type: 'text' | 'comment'
  value: string

  constructor(type: 'text' | 'comment', value: string) {
    super()
    this.type = type
    this.value = value
  }
}

/** The type of a document. */
export class ParsedDoctype extends Parsed {
  readonly type = 'doctype'
}

/** A document, a fragment, or the content of a template. */
export class ParsedRoot extends Parsed {
  readonly type = 'root'
  children: Parsed[] = []
}

/** An element. */
export class ParsedElement extends Parsed {
  readonly type = 'element'
  tagName: string
  properties: Properties
  children: Parsed[] = []
  declare content?: ParsedRoot
  readonly #namespace: string
  #isClosed = false
  readonly #attributes: Token.Attribute[]

  constructor(tagName: string, namespace: string, attributes: Token.Attribute[]) {
    super()
    this.tagName = tagName
    this.properties = propertiesOf(attributes, namespace)
    this.#namespace = namespace
    this.#attributes = attributes
  }

  /** Whether an end tag closes the element. */
  static isClosed(element: ParsedElement): boolean {
    return element.#isClosed
  }

  static close(element: ParsedElement, endTag: Token.Location): void {
    element.#isClosed = true
    // The parser asks for it at the end of the document; objects that grow are slow.
    if (element.tagName === 'html' || element.tagName === 'body') {
      const location = Parsed.locationOf(element)
      if (location) location.endTag = endTag
    }
  }

  static namespaceOf(element: ParsedElement): string {
    return element.#namespace
  }

  static attributesOf(element: ParsedElement): Token.Attribute[] {
    return element.#attributes
  }

  /** Add the attributes that the element does not have. */
  static addAttributes(element: ParsedElement, attributes: readonly Token.Attribute[]): void {
    const known = new Set(element.#attributes.map(({name}) => name))
    element.#attributes.push(...attributes.filter(({name}) => !known.has(name)))
    element.properties = propertiesOf(element.#attributes, element.#namespace)
  }
}

/** Attributes that most elements have, and whose property has the name and the value that is written. */
const plain: ReadonlySet<string> = new Set(['href', 'id', 'src', 'alt', 'title', 'style'])

/** Make properties of attributes: most at once, the others by what hast says of them. */
function propertiesOf(attributes: readonly Token.Attribute[], namespace: string): Properties {
  const properties: Properties = {}
  const others: Record<string, string> = {}
  let isPlain = true
  for (const {prefix, name, value} of attributes) {
    const full = prefix ? `${prefix}:${name}` : name
    if (plain.has(full)) properties[full] = value
    else if (full === 'class') properties.className = value.match(/[^ \t\n\f\r]+/g) ?? []
    else if (!(full in Object.prototype)) {
      others[full] = value
      isPlain = false
    }
  }
  if (!isPlain) Object.assign(properties, (namespace === svg ? s : h)('a', others).properties)
  return properties
}
