import {onceAnArticle} from '../once-an-article.ts'
import {isNames} from './page-head.ts'

/** Words that announce pictures: `Một số hình ảnh tại phiên chợ:`. */
const announcement =
  /^(?:(?:xin |kính )?mời [^.!?:]{2,60}? (?:xem|ngắm) |cùng (?:xem|ngắm|nhìn) |(?:dưới|sau) đây là |bên dưới là )?(?:(?:lại|thêm|một số|một vài|vài|những|các|loạt|chùm) ){0,3}(?:hình ảnh|hình|bức ảnh|tấm ảnh|tấm hình|ảnh|khoảnh khắc)(?![\p{L}\p{M}]| (?:đại diện|minh họa|minh hoạ|bìa|tư liệu))[^.!?:]{8,120}:$/iu
/** The same as a heading: `MỘT SỐ HÌNH ẢNH BUỔI LỄ`. */
const announcementHeading =
  /^(?:MỘT SỐ|MỘT VÀI|VÀI|NHỮNG|CÁC|LOẠT|CHÙM) (?:HÌNH ẢNH|ẢNH|KHOẢNH KHẮC)[^.!?:\p{Ll}]{0,80}$/u
/** Names, which may be a signature; how sure they need to be. */
const capitalised = /^(?:\p{Lu}[\p{L}\p{M}]*(?: |$)){2,6}$/u
const likely = 0.3
/** The longest caption under it, and how many there are at most. */
const longestAnnounced = 180
const mostAnnounced = 30

/**
 * Find the lines under the words that announce pictures, down to the first that is long, names or a heading. Nearly all
 * such lines in labelled articles that no other construct knows are captions.
 *
 *     Một số hình ảnh tại phiên chợ:
 *     Bà con chọn mua hoa
 */
export const announced = onceAnArticle((context): ReadonlySet<number> => {
  const {blocks} = context
  const found = new Set<number>()
  blocks.forEach(({text, hints}, at) => {
    if (hints.heading || text.length > longestAnnounced) return
    if (text.endsWith(':') ? !announcement.test(text) : at === 0 || !announcementHeading.test(text)) return
    for (let under = at + 1; under <= at + mostAnnounced; under++) {
      const line = blocks[under]?.text ?? ''
      const isHeading = (blocks[under + 1]?.text.length ?? 0) > longestAnnounced && !/[.)]$/.test(line)
      if (
        line === '' ||
        line.length > longestAnnounced ||
        line.endsWith(':') ||
        isHeading ||
        isNames(line, context, likely) ||
        capitalised.test(line)
      )
        return
      found.add(under)
    }
  })
  return found
})
