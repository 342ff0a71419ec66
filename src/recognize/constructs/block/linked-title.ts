import {readTwice} from '../../../util/twice.ts'
import {withoutMarks} from '../../../vietnamese/without-marks.ts'
import type {Context} from '../../construct.ts'
import {onceAnArticle} from '../once-an-article.ts'
import {headLines} from './glued-teaser.ts'
import {shortestTitle} from './listed.ts'

/** What a system calls the pictures of an article, its title in small letters without marks, before a title with marks. */
const named = /^(?<name>[a-z\d]{1,8}(?: [a-z\d]{1,8}){4,40}) (?=["“‘']?[\p{Lu}\d])/u
/** The shortest title that stands twice. */
const shortestTwice = 45
/** Up to so many lines an article has its headline, and so much of it tells its name. */
const head = 8
const nameFirst = 12

/**
 * Say whether a line is the link to another article with the alternative text of its picture before it: the title
 * stands twice, or behind the name that a system gives to all pictures of the page.
 *
 *     Chợ nổi mở lại sau cơn bão Chợ nổi mở lại sau cơn bão
 *     ghe hang ve khuc song Chợ nổi mở lại sau cơn bão
 *
 * @param text Line.
 * @param context Context.
 * @returns Whether it is.
 */
export function isLinkedTitle(text: string, context: Context): boolean {
  if (context.index < headLines || text.length < shortestTitle * 2) return false
  return isTwice(text) || isBehindName(text, context)
}

/** Say whether a line is one title, a space, and the title again; it is longer than what is chanted or sung. */
function isTwice(text: string): boolean {
  const title = readTwice(text)
  return title !== undefined && title.length >= shortestTwice && title.includes(' ')
}

/** Say whether a title with marks stands behind the name of a picture: that of the headline, or of another line as well. */
function isBehindName(text: string, context: Context): boolean {
  const {name = ''} = named.exec(text)?.groups ?? {}
  const title = text.slice(name.length + 1)
  if (name.length < shortestTitle || title.length < shortestTitle || title.toLowerCase() === withoutMarks(title))
    return false
  const first = name.slice(0, nameFirst)
  return (
    headsOf(context).some((line, at) => at !== context.index && line.startsWith(first)) ||
    (namesOf(context).get(name) ?? 0) > 1
  )
}

/** How often lines begin with the same name of a picture. */
const namesOf = onceAnArticle(({blocks}): ReadonlyMap<string, number> => {
  const names = new Map<string, number>()
  for (const {text} of blocks) {
    const {name} = named.exec(text)?.groups ?? {}
    if (name !== undefined) names.set(name, (names.get(name) ?? 0) + 1)
  }
  return names
})

/** The first lines of an article, in small letters without marks or signs. */
const headsOf = onceAnArticle(({blocks}): readonly string[] =>
  blocks.slice(0, head).map(({text}) =>
    withoutMarks(text.slice(0, 80))
      .replace(/[^a-z\d]+/g, ' ')
      .trim()
  )
)
