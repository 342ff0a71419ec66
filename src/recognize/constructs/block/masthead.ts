/** Tells the names of papers that stand over their pages. */
import {isRubric} from '../../../lexicon/rubrics.ts'
import type {Context} from '../../construct.ts'
import {recognizesAt} from './page-head.ts'
import {findResidue} from './residue-index.ts'
import {timestamp} from './timestamp.ts'

/** The longest line that may be the name of a paper. */
const longestName = 80
/** A paper by the words for one: `Báo Sao Mai Online`, `TẠP CHÍ SAO MAI`. */
export const paper =
  /^(?:Báo|Tạp chí|Đài|Kênh|Cổng|Trang|BÁO|TẠP CHÍ|ĐÀI|KÊNH|CỔNG|TRANG)(?: (?:\p{Lu}[\p{L}\p{M}\p{N}.]*|điện tử|thông tin|truyền hình|phát thanh|và|của|online|tỉnh|thành phố|&|-)){1,12}$/u
/** What a page says of its paper: reasons of residue. */
export const ofPaper: readonly string[] = ['masthead', 'slogan', 'imprint', 'contact']
/** The site of a paper behind its name: `SAO MAI - saomai.vn`. */
const ownSite = / [-–|] [a-z\d-]{2,30}\.(?:vn|com|net|org)(?:\.vn)?$/iu

/**
 * Say whether the first line is a paper that is called as rubrics are, with more of the page under it: `Đời sống & Pháp luật`.
 *
 * @param text Line.
 * @param context Context.
 * @returns Whether it is.
 */
export function isNameOfPaper(text: string, context: Context): boolean {
  if (!isRubric(text) || !/[&-]/.test(text) || context.credits.findAgency(text)?.id === undefined) return false
  return (
    recognizesAt(timestamp, context, 1) ||
    findResidue(context.residue, context.blocks[1]?.text ?? '', 'around') !== undefined
  )
}

/**
 * Say whether a line is the name of a paper, or of several that one newsroom makes.
 *
 * @param text Line.
 * @param context Context.
 * @returns Whether it is.
 */
export function isPaper(text: string, {credits}: Context): boolean {
  // `Nguồn hình ảnh, Sao Mai` is said of a picture.
  if (text.length > longestName || text.includes(': ') || /^(?:Nguồn|Ảnh)(?![\p{L}\p{M}])/u.test(text)) return false
  return credits.findAgency(text.replace(ownSite, '')) !== undefined || paper.test(text)
}
