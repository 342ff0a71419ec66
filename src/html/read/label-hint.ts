import {isCard} from '../layout/box.ts'
import type {Piece} from '../layout/index.ts'

/** What the class of an element says that a block in it is, and the longest text that it is believed about. */
const labels = new Map<string | undefined, {label: string; longest: number}>([
  ['kicker', {label: 'kicker', longest: 80}],
  ['headline', {label: 'headline', longest: 300}],
  ['lead', {label: 'lead', longest: 900}],
  ['description', {label: 'lead', longest: 900}],
  ['timestamp', {label: 'date', longest: 140}],
  ['byline', {label: 'author', longest: 120}],
  ['credit', {label: 'source', longest: 200}],
  ['keywords', {label: 'keywords', longest: 600}],
  ['related', {label: 'related', longest: 600}],
  ['chrome', {label: 'residue', longest: 80}]
])
/** The longest text of a card that announces another article. */
const largestCard = 600
/** The fewest words of a title of another article. */
const fewestPointerWords = 5

/**
 * Tell what the nearest telling element says that a text is, where the text can be that.
 *
 * @param piece Text.
 * @param total Length of the whole article's text in UTF-16 code units.
 * @returns Label of a hint.
 */
export function labelOf({scope, text}: Piece, total = 0): string | undefined {
  // A small article in a larger text is another one.
  if (isCard(scope)) return 'related'
  if (scope.article && scope.article.size <= largestCard && scope.article.size * 3 < total) return 'related'
  // A link around several texts, and a heading of a list that is a link, are cards of other articles.
  if (scope.anchor && (scope.anchor.texts > 1 || (scope.item && scope.heading > 0))) return 'related'
  const told = scope.related ?? scope.told
  const known = labels.get(told?.meaning)
  // What holds much more than that is the frame of the article, whatever its name.
  return known && told && text.length <= known.longest && told.size <= known.longest * 3 ? known.label : undefined
}

/**
 * Say whether a block is a link and nothing else, and no heading: then it points to another article.
 *
 * @param piece Text.
 * @returns True where it does.
 */
export function isPointer({scope, holder, text}: Piece): boolean {
  if (!scope.link || scope.heading > 0 || holder.texts > 1 || /^(?:https?:|www\.)/i.test(text)) return false
  return text.split(' ').length >= fewestPointerWords
}
