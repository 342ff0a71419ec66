import type {Element} from 'hast'
import {schemaOf} from '../../tree/schema.ts'

/** Elements that say by their name what they are. */
const types = new Map(
  Object.entries({
    p: 'paragraph',
    strong: 'strong',
    b: 'strong',
    em: 'emphasis',
    i: 'emphasis',
    del: 'delete',
    s: 'delete',
    br: 'break',
    code: 'inlineCode',
    a: 'link',
    img: 'image',
    ul: 'list',
    ol: 'list',
    li: 'listItem',
    blockquote: 'blockquote',
    table: 'table',
    tr: 'tableRow',
    td: 'tableCell',
    th: 'tableCell',
    pre: 'code',
    hr: 'thematicBreak',
    h1: 'headline',
    h2: 'subheading',
    h3: 'subheading',
    h4: 'subheading',
    h5: 'subheading',
    h6: 'subheading',
    figure: 'figure',
    figcaption: 'caption'
  })
)
/** Nodes of mdast that HTML has an element for, and which of their fields are its attributes; no class says these. */
const native = new Map<string, readonly string[]>(
  Object.entries({
    text: [],
    strong: [],
    emphasis: [],
    delete: [],
    break: [],
    inlineCode: [],
    link: ['url', 'title'],
    image: ['url', 'title', 'alt'],
    list: ['ordered', 'start'],
    listItem: [],
    blockquote: [],
    table: [],
    tableRow: [],
    tableCell: [],
    code: ['lang'],
    thematicBreak: []
  })
)

/**
 * Get the fields of a node that are attributes of the element that HTML has for it.
 *
 * @param type Type of a node.
 * @returns Names of fields; nothing where a class must say the type.
 */
export function nativeFields(type: string): readonly string[] | undefined {
  return native.get(type)
}

/**
 * Make the class that says the type of a node.
 *
 * @param type Type of a node.
 * @returns Name of the class.
 */
export function classOf(type: string): string {
  return `tin-${type.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`
}

/**
 * Tell which node an element of an article of ours is.
 *
 * @param node Element.
 * @param isAdded Says whether a type that neither tinast nor mdast has was added.
 * @returns Type of the node; nothing where the element says none, or one that it cannot be.
 */
export function typeOfElement({tagName, properties}: Element, isAdded: (type: string) => boolean): string | undefined {
  const names = Array.isArray(properties.className) ? properties.className.map(String) : []
  const name = names.find(found => found.startsWith('tin-'))
  const type = name?.slice(4).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  if (type !== undefined && !native.has(type) && (schemaOf(type) || isAdded(type))) return type
  // A class that says what is not known makes no paragraph of a `p`.
  return types.get(tagName)
}
