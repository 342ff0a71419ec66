import type {Element} from 'hast'
import {type ClassMeaning, classMeaning} from '../../lexicon/class-names.ts'

const chromeTags = new Set(['nav', 'aside', 'form', 'button', 'footer', 'dialog', 'menu', 'search'])
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
  for (const name of namesIn(properties.itemProp)) {
    const meaning = itemMeanings.get(name)
    if (meaning) return meaning
  }
  if (tagName === 'figcaption') return 'caption'
  if (tagName === 'time') return 'timestamp'
  for (const name of [...namesIn(properties.className), ...namesIn(properties.id)]) {
    const meaning = classMeaning(name)
    if (meaning) return meaning
  }
  return chromeTags.has(tagName) ? 'chrome' : undefined
}

/**
 * Give the names in a property, whatever form it has.
 *
 * @param value Value of a property of hast.
 * @returns Names.
 */
export function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String)
  return typeof value === 'string' ? value.split(/\s+/) : []
}
