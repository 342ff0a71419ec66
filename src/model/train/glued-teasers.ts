/** Makes of an article the teasers that crawlers would have made of it: title and summary of another article in one line. */
import type {LabelledArticle} from './article.ts'

/** The longest title and the shortest summary. */
const longestTitle = 160
const shortestSummary = 60

/**
 * Glue the titles of other articles to the summaries under them; nothing else is learned from the shape.
 *
 * @param article Article.
 * @returns The shape; nothing where the article has no such titles.
 */
export function withGluedTeasers(article: LabelledArticle): LabelledArticle | undefined {
  const {text, lines: labels} = article
  const lines: string[] = []
  const own: Record<number, string> = {}
  let glued = 0
  let title: string | undefined
  text.split('\n').forEach((line, index) => {
    const label = labels[index + 1]
    if (label === undefined) return
    const isRelated = label === 'related'
    if (title !== undefined && isRelated && line.length >= shortestSummary && /[.…]$/.test(line)) {
      lines[lines.length - 1] = `${title} ${line}`
      own[lines.length] = label
      title = undefined
      glued++
      return
    }
    lines.push(line)
    own[lines.length] = 'not labelled'
    title = isRelated && line.length <= longestTitle && !/[.…:]$/.test(line) ? line : undefined
  })
  const {inline, ...rest} = article
  return glued === 0 ? undefined : {...rest, text: lines.join('\n'), lines: own}
}
