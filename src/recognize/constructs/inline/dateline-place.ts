/** Finds datelines of a place that no list holds: the story itself has to name it. */
import {familyNames} from '../../../lexicon/family-names.ts'
import {isRubric} from '../../../lexicon/rubrics.ts'
import {lineOpeners} from '../../../lexicon/sentence-openers.ts'
import {hasSyllableShape} from '../../../vietnamese/spelling.ts'
import type {Context, Span} from '../../construct.ts'

/** A place of several words, in capitals or not, a dash, and the first word of the story. */
const placed =
  /^(?<place>\p{Lu}[\p{L}\p{M}]{1,12}(?: \p{Lu}[\p{L}\p{M}]{1,12}){1,3})(?: [-–—]{1,2} |[-–—] )[“"‘']?(?<opener>\p{Lu}\p{Ll}[\p{L}\p{M}]*|\p{Lu}(?= ))/u
/** How the news of a day begins. */
const dayOpener =
  /^[“"‘']?(?:(?:Sáng|Trưa|Chiều|Tối|Đêm|Rạng sáng|Ngày|Hôm) (?:\p{L}{2,5} )?(?:ngày )?(?:nay|qua|\d)|Vừa qua)/u
/** What stands before the name of a place. */
const units =
  'tỉnh |huyện |xã |phường |thị trấn |thị xã |thành phố |quận |đảo |đặc khu |vùng |miền |TP |TP\\. ?|TX |TX\\. ?|H\\. ?'

/**
 * Find a dateline of a place that the lexicon does not know.
 *
 *     BÌNH SƠN - Sáng 12/5, huyện Bình Sơn …
 *     ^^^^^^^^ place
 *
 * @param head Start of a paragraph.
 * @param context Context of the block.
 * @returns The dateline. A place in capitals is one where the story names it, where it is none of Vietnam or where a day
 * follows; one in small letters where the story calls it a place. What begins as persons do must be called one too.
 */
export function findPlace(head: string, context: Context): Span | undefined {
  const match = placed.exec(head)
  const {place = '', opener = ''} = match?.groups ?? {}
  if (!match || isRubric(place)) return undefined
  const isUpper = place === place.toUpperCase()
  const opens = lineOpeners.has(opener.normalize('NFC').toLowerCase())
  if (!isUpper && !opens) return undefined
  const name = isUpper ? toTitle(place) : place
  const end = match[0].length - match[0].replace(/^.*[-–—] /u, '').length
  const isPerson = familyNames.has((name.split(' ')[0] as string).toLowerCase())
  const isNamed = context.blocks.some(({text}) => text.includes(name))
  const isSure =
    isUpper &&
    !isPerson &&
    (isNamed || dayOpener.test(head.slice(end)) || (opens && !place.split(' ').every(hasSyllableShape)))
  return isSure || (isNamed && isPlaceOf(context, name))
    ? {type: 'dateline', start: 0, end, fields: {place}}
    : undefined
}

/** Write words in capitals with their first letters alone in capitals. */
function toTitle(text: string): string {
  return text.replace(/(\p{L})([\p{L}\p{M}]*)/gu, (_, first: string, others: string) => first + others.toLowerCase())
}

/** Say whether the name stands behind a word for a place somewhere in the article. */
function isPlaceOf({blocks}: Context, name: string): boolean {
  const called = new RegExp(`(?<!\\p{L})(?:${units})${name}`, 'iu')
  return blocks.some(({text}) => called.test(text))
}
