/** Tells what a recipe is made of, and the words under the pictures of its steps and of instructions. */
import type {Context} from '../../construct.ts'
import {onceAnArticle} from '../once-an-article.ts'

/** A step, and the shortest that says all that is to be done. */
const step = /^(?:Bước|BƯỚC) ?\d{1,2} ?[:.)–-]/
const shortestStep = 60
/** The longest caption under one. */
const longest = 140
/** What begins so under a step is another way, or a remark. */
const heading = /^(?:Cách|Phần|Lưu ý|Chú ý|Mẹo|Ghi chú)(?![\p{L}\p{M}])/u

/**
 * Find the short lines between two steps, which are the captions of their pictures, and where there are some, the line
 * right under the last step.
 *
 * Of 59 such lines in labelled and written articles, 55 are captions.
 *
 * @param context Context.
 * @returns Indices of the lines.
 */
export const picturesOfSteps = onceAnArticle(({blocks}: Context): ReadonlySet<number> => {
  const found = new Set<number>()
  const textAt = (at: number) => blocks[at]?.text ?? ''
  const isUnderStep = (at: number) => {
    const text = textAt(at)
    const isShort = text !== '' && text.length <= longest && /\p{Ll}/u.test(text) && !step.test(text)
    return isShort && !heading.test(text) && textAt(at - 1).length >= shortestStep && step.test(textAt(at - 1))
  }
  const under = blocks.flatMap((_, at) => (isUnderStep(at) ? [at] : []))
  for (const at of under) if (step.test(textAt(at + 1))) found.add(at)
  const last = under.at(-1)
  if (found.size > 0 && last !== undefined && !/[.:?!]$/.test(textAt(last))) found.add(last)
  return found
})

/** What heads the ingredients of a dish, with a number, for how many they are or what dish. */
const ingredientsHeading =
  /^[*•–-]? ?(?:\d{1,2}[.)/-] ?|[IV]{1,3}\. ?)?(?:Phần |Các |Chuẩn bị )?(?:[Nn]guyên liệu|NGUYÊN LIỆU|[Gg]ia vị)(?![\p{L}\p{M}])[^.!?:]{0,50}:?$/u
/** The longest of them, and how many there are at most. */
const longestIngredient = 90
const mostIngredients = 30
/** What is done with them, under a heading of its own or with a number. */
const doing =
  /^(?:\d{1,2}[.)/]? ?)?(?:Cách|Thực hiện|Thực Hiện|Chế biến|Sơ chế|Bước|Các bước|Hướng dẫn|Chuẩn bị|Thành phẩm|Nguyên liệu)/u
/** A measure, and the most words of something without one. */
const measure =
  /\d ?(?:g|gr|gram|gam|kg|lạng|ml|lít|muỗng|thìa|quả|củ|con|trái|miếng|bó|nhánh|tép|lát|cây|chén|bát|hộp|gói|lon|bìa|tai|cái|lá|nắm|khúc)(?![\p{L}\p{M}])/u
const mostWords = 5

/**
 * Find the short lines under the heading of the ingredients, down to the first that is none.
 *
 * Of 155 such lines in labelled and written articles, 153 are body text.
 *
 * @param context Context.
 * @returns Indices of the lines.
 */
export const ingredients = onceAnArticle(({blocks}: Context): ReadonlySet<number> => {
  const found = new Set<number>()
  blocks.forEach(({text}, heading) => {
    if (text.length > longestIngredient || !ingredientsHeading.test(text)) return
    for (let at = heading + 1; at <= heading + mostIngredients && isIngredient(blocks[at]?.text ?? ''); at++)
      found.add(at)
  })
  return found
})

function isIngredient(text: string): boolean {
  if (text === '' || text.length > longestIngredient || /[.:?!]$/.test(text) || doing.test(text)) return false
  return text.split(/[,;(]/).every(part => measure.test(part) || part.trim().split(' ').length <= mostWords)
}
