import type {Context} from '../../construct.ts'
import {onceAnArticle} from '../once-an-article.ts'
import {isNames} from './page-head.ts'
import {pictureNames} from './picture-names.ts'
import {residueAt} from './residue-at.ts'

/** The file of a picture alone on its line: `lua-1.jpg`, `DSC (12).JPG`. */
const file = /^[^/\\:*?"<>|]{1,120}\.(?:jpe?g|png|gif|webp)$/i
/** The longest line under a picture of a gallery, and the longest that nothing but its place tells from a heading. */
const longest = 120
const longestName = 45
/** How many pictures with such lines make a gallery. */
const fewest = 2
/** What leads over to something else. */
const opensMore = /[:;,]$/

/**
 * Find the short captions that stand right under the names of the files of their pictures, in an article with several.
 *
 *     IMG_2031.jpg
 *     Bà con gặt lúa đêm
 *
 * Of 41 lines under such names in labelled articles, 39 are captions; the others are a heading and a credit.
 */
export const filePictures = onceAnArticle((context): ReadonlySet<number> => {
  const {blocks} = context
  const under = blocks.flatMap(({text}, at) => {
    const above = at === 0 ? '' : (blocks[at - 1]?.text ?? '')
    return (isFile(above) || pictureNames(context).has(at - 1)) && isCaption(text, at, context) ? [at] : []
  })
  if (under.length < fewest) return new Set()
  return new Set(under.filter(at => (blocks[at]?.text.length ?? 0) <= longestName))
})

function isFile(text: string): boolean {
  return (text.at(-4) === '.' || text.at(-5) === '.') && file.test(text)
}

function isCaption(text: string, at: number, context: Context): boolean {
  if (text.length > longest || !/\p{L}/u.test(text) || opensMore.test(text) || isFile(text)) return false
  if (pictureNames(context).has(at)) return false
  return !isNames(text, context) && residueAt(context, at) === undefined
}
