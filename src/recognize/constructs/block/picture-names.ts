import {groupBy} from '../../../util/group-by.ts'
import {onceAnArticle} from '../once-an-article.ts'

/** The name that a system gives a picture: small letters without marks, and its number: `le hoi song thao 2`. */
const named = /^[a-z]{1,12}(?: [a-z\d]{1,12}){2,24}$/
const numbered = / \d{1,2}$/
/** Letters that no name of a picture has, and a story does. */
const marked = /[à-ỹ]/u
/** How many names with a number make a gallery, and by how many words they are told to belong together. */
const fewest = 2
const sharedWords = 2

/**
 * Find the lines that are names of pictures, in a story that is written with marks. Keywords may look so; they stand in a
 * row, names of pictures apart from each other.
 *
 *     le hoi song thao 1
 *     Đoàn rước kiệu qua cầu
 *     le hoi song thao 2
 */
export const pictureNames = onceAnArticle(({blocks}): ReadonlySet<number> => {
  const textAt = (at: number) => blocks[at]?.text ?? ''
  const openingAt = (at: number) => textAt(at).split(' ', sharedWords).join(' ')
  const candidates = blocks.flatMap(({text}, at) => (at > 0 && named.test(text) ? [at] : []))
  const names = [...groupBy(candidates, openingAt).values()].filter(
    group =>
      group.filter(at => numbered.test(textAt(at))).length >= fewest &&
      group.every((at, place) => place === 0 || at > (group[place - 1] as number) + 1)
  )
  return new Set(names.length > 0 && blocks.some(({text}) => marked.test(text)) ? names.flat() : [])
})
