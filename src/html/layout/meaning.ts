import type {Element} from 'hast'
import {type ClassMeaning, classMeaning} from '../../lexicon/class-names.ts'

/** How systems of Vietnamese papers mark a box of other articles: `type="RelatedOneNews"`, `data-type="related"`. */
const relatedData = /^related/i
/** How WordPress and its like name the element of an article, and what they file it under in the same place. */
const post = /^(?:post|hentry|gh-article|post-\d+|type-post)$/
const filed = /^(?:tag|category)-./

const chromeTags = new Set(['nav', 'aside', 'marquee', 'form', 'button', 'footer', 'dialog', 'menu', 'search'])
const itemMeanings = new Map<string, ClassMeaning>(
  Object.entries({
    headline: 'headline',
    description: 'description',
    datePublished: 'timestamp',
    dateModified: 'timestamp',
    author: 'byline',
    articleBody: 'body',
    keywords: 'keywords',
    caption: 'caption'
  } as const)
)

/**
 * Tell what an element's `itemprop`, name, classes or id say of it.
 *
 * @param node Element.
 * @returns What it means, where something tells.
 */
export function meaningOf({properties, tagName}: Element): ClassMeaning | undefined {
  // What is said of the page is said of all that is on it.
  if (tagName === 'body' || tagName === 'html') return undefined
  const item = itemMeaning(properties.itemProp)
  if (item) return item
  if (tagName === 'figcaption') return 'caption'
  if (tagName === 'time') return 'timestamp'
  const data = properties.dataType ?? properties.type
  if (data && relatedData.test(String(data))) return 'related'
  const classNames = namesIn(properties.className)
  const names = properties.id === undefined ? classNames : [...classNames, ...namesIn(properties.id)]
  for (const name of names) {
    if (filed.test(name) && names.some(other => post.test(other))) continue
    const meaning = classMeaning(name)
    if (meaning) return meaning
  }
  return chromeTags.has(tagName) ? 'chrome' : undefined
}

function itemMeaning(itemProp: unknown): ClassMeaning | undefined {
  if (itemProp === undefined) return undefined
  const told = namesIn(itemProp).map(name => itemMeanings.get(name))
  return told.includes('body') ? 'body' : told.find(meaning => meaning !== undefined)
}

/** What has no names. */
const none: readonly string[] = []

/**
 * Give the names in a property, whatever form it has.
 *
 * @param value Value of a property of hast.
 * @returns Names.
 */
export function namesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.every(name => typeof name === 'string') ? value : value.map(String)
  return typeof value === 'string' ? value.split(/\s+/) : none
}
