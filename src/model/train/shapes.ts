/** Makes of an article the shapes that crawlers and editors would have made of it, so that they are learned as well. */
import {type LabelledArticle, numberOf} from './article.ts'
import {withGluedTeasers} from './glued-teasers.ts'
import {withOtherHead} from './head-shapes.ts'

/**
 * Make other shapes of an article; always the same of the same.
 *
 * @param article Article.
 * @returns Shapes.
 */
export function shapesOf(article: LabelledArticle): LabelledArticle[] {
  return [cutShort(article), withOtherHead(article), withGluedTeasers(article)].filter(shape => shape !== undefined)
}

/** Labels of lines after which an article may be cut: what stands alone is a title or body text. */
const endable = new Set(['paragraph', 'headline'])

/**
 * Cut an article short after its headline or one of its paragraphs.
 *
 * Crawlers and editors cut articles; what stands last is not therefore a pointer to another article.
 */
function cutShort(article: LabelledArticle): LabelledArticle | undefined {
  const lines = article.text.split('\n')
  const ends = Object.keys(article.lines)
    .map(Number)
    .sort((a, b) => a - b)
    .filter((line, index) => index < 9 && endable.has(article.lines[line] as string) && line < lines.length)
  const end = ends[numberOf(article.id) % Math.max(ends.length, 1)]
  return end === undefined ? undefined : {...article, text: lines.slice(0, end).join('\n')}
}
