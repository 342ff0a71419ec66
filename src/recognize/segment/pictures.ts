import type {CreditMatch} from '../../credit/index.ts'
import {fewestPhotos, flattenedLength, longestCaption, longestRest, longestStops} from './limits.ts'

/**
 * Say whether a text is nothing but captions, each with its credit.
 *
 *     Chợ sớm. Ảnh: An Bến đò. Ảnh: An Cầu gỗ. Ảnh: An Mưa chiều. Ảnh: An
 *              ^^^^^^^         ^^^^^^^         ^^^^^^^            ^^^^^^^ four or more
 *     ^^^^^^^^         ^^^^^^^         ^^^^^^^         ^^^^^^^^^^ no longer than captions; little after the last
 *
 * @param credits Credits of the text, in order.
 * @param text Text.
 * @returns Whether it is.
 */
export function isPhotoStory(credits: readonly CreditMatch[], text: string): boolean {
  if (credits.length < fewestPhotos || text.length - (credits.at(-1)?.end ?? 0) > longestRest) return false
  return credits.every(({start}, index) => start - (credits[index - 1]?.end ?? 0) <= longestCaption)
}

/**
 * Say whether a credit is all there is of a caption.
 *
 *     … trong năm nay. Ảnh minh họa. Theo …
 *                      ^^^^^^^^^^^^ no party
 *                    ^             ^ a stop on either side
 *
 * @param credit Credit.
 * @param text Text.
 * @returns Whether it is.
 */
export function isAlone({parts, start, end}: CreditMatch, text: string): boolean {
  return (
    parts.length === 1 &&
    parts[0]?.qualifier === 'illustration' &&
    text[end] === '.' &&
    /[.!?…”"] $/.test(text.slice(start - 2, start))
  )
}

/**
 * Say whether nothing but stops stands between two indices.
 *
 * @param text Text.
 * @param start Index.
 * @param end Index.
 * @returns Whether that is so.
 */
export function isLast(text: string, start: number, end: number): boolean {
  return end - start < longestStops && /^[./\s]*$/.test(text.slice(start, end))
}

/**
 * Say whether a credit is that of a picture and not of the article.
 *
 *     … đi qua. Ảnh: Hữu Lộc Theo ban quản lý …    a role of pictures
 *     … đi qua (Nguồn: AFP) trong khi …            a source in brackets
 *     … đi qua. Nguồn: AFP Theo ban quản lý …      a source where the story goes on for long
 *     … đi qua. Nguồn ảnh: AFP                     no: after the last sentence it holds for all pictures
 *     … đi qua. Bài và ảnh: Hữu Lộc Tin khác …     no: who wrote signs the article
 *
 * @param credit Credit.
 * @param text Text.
 * @param to Index where the story ends.
 * @returns Whether it is.
 */
export function isOfPicture({parts, start, end}: CreditMatch, text: string, to: number): boolean {
  const roles = parts.flatMap(({role}) => role ?? [])
  if (roles.length === 0 || roles.includes('text')) return false
  if (/^Nguồn/iu.test(text.slice(start, start + 5)) && isLast(text, end, to)) return false
  if (roles.some(role => role === 'photo' || role === 'video' || role === 'graphic')) return true
  if (roles[0] !== 'source' || !/^\(?Nguồn/iu.test(text.slice(start, start + 6))) return roles[0] === 'production'
  return text[start] === '(' || (to - end > flattenedLength && !/^\s*http/.test(text.slice(end, end + 6)))
}
