import {isCard, isEntry, largestCard} from '../layout/box.ts'
import type {FlowItem} from '../layout/flow.ts'

/**
 * What the class of an element says that a block in it is, the longest text that it is believed about, and how much of it
 * the element holds, where that is not three times as much.
 */
const labels = new Map<string | undefined, {label: string; longest: number; largest?: number}>([
  ['kicker', {label: 'kicker', longest: 80}],
  ['headline', {label: 'headline', longest: 300}],
  ['lead', {label: 'lead', longest: 900}],
  ['description', {label: 'lead', longest: 900, largest: 1000}],
  ['timestamp', {label: 'date', longest: 140}],
  ['byline', {label: 'author', longest: 120}],
  ['credit', {label: 'source', longest: 200}],
  ['keywords', {label: 'keywords', longest: 600}],
  ['related', {label: 'related', longest: 600}],
  ['chrome', {label: 'residue', longest: 80}]
])
/** The fewest words of a title of another article. */
const fewestPointerWords = 5

/**
 * Tell what the nearest telling element says that a text is, where the text can be that.
 *
 * @param item Text.
 * @param total Length of the whole article's text in UTF-16 code units.
 * @returns Label of a hint.
 */
export function labelOf({box, text}: FlowItem, total = 0): string | undefined {
  // A small article in a larger text is another one.
  if (isCard(box)) return 'related'
  if (box.article && !isEntry(box.article) && box.article.size <= largestCard && box.article.size * 3 < total)
    return 'related'
  // A link around several texts, and a heading of a list that is a link, are cards of other articles.
  if (box.anchor && (box.anchor.texts > 1 || (box.listItem && box.heading > 0))) return 'related'
  const labelledBy = box.related ?? box.labelledBy
  const known = labels.get(labelledBy?.meaning)
  // What holds much more than that is the frame of the article, whatever its name.
  return known && labelledBy && text.length <= known.longest && labelledBy.size <= (known.largest ?? known.longest * 3)
    ? known.label
    : undefined
}

/**
 * Say whether a block is a link and nothing else, and no heading of the story: then it points to another article.
 *
 * @param item Text.
 * @returns True where it does.
 */
export function isPointer({box, blockBox, text}: FlowItem): boolean {
  // A link around a heading is a card.
  if (!box.link || (box.heading > 0 && !blockBox.link) || blockBox.texts > 1 || /^(?:https?:|www\.)/i.test(text))
    return false
  return text.split(' ').length >= fewestPointerWords
}
