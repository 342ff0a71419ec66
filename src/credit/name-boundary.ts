import {familyNames} from '../lexicon/family-names.ts'
import {isPlace} from '../lexicon/places.ts'
import {sentenceOpeners, shortTitles} from '../lexicon/sentence-openers.ts'
import {hasSyllableShape} from '../vietnamese/spelling.ts'

/** How far a name reaches. */
export interface Boundary {
  end: number
  /** A stop, a bracket, or the opener of a sentence shows that the name ends here. */
  sure: boolean
}

/** A word of a name, with the initial before it; or initials. */
const token = /^(?:\p{Lu}(?:\.\p{Lu})+(?=\.?(?:\s|$))|(?:(?!X)\p{Lu}\.\s?(?=\p{Lu}\p{Ll}))?[^\s,;:()[\]“”"/|]+)/u
/** What shows that a name is at its end: a stop, a bracket, a quotation, or another party. */
const closing = /^(?:\.|,?\s*$|\s*[)/“"]|\s*[-–]\s*\p{Lu}{3,})/u

/** Openers of sentences that are given names as well, and words that open a sentence after them. */
const givenNames: ReadonlySet<string> = new Set('Toàn|Sáng|Trang|Đại|Năm|Cảnh'.split('|'))
const openersOfSpeech: ReadonlySet<string> = new Set('Ông|Bà|Anh|Chị|Em|Cô|Cụ|Theo|Tại|Khi|Sau|Trong|Trước'.split('|'))

const score = /^ \d{1,2} ?[-–] ?\d/

interface Word {
  own: string
  end: number
  /** In capitals. */
  upper: boolean
  /** Written as Vietnamese syllables are. */
  native: boolean
}

type Next = 'lower' | 'closed' | 'open'

/** The words with a capital from an index on, and what comes after them. */
function capitalised(text: string, start: number): {words: Word[]; next: Next} {
  const words: Word[] = []
  let at = start
  while (words.length < 8) {
    const match = token.exec(text.slice(at, at + 30))
    if (!match) break
    const own = match[0].replace(/(?<!\.)\.+$|[-–]\p{Lu}{3,}.*$/su, '')
    if (!/^(?:\p{Lu}|[a-z]{1,3}\p{Lu}|@)/u.test(own)) break
    words.push({
      own,
      end: at + own.length,
      upper: own === own.toUpperCase() && own.length > 1,
      native: hasSyllableShape(own)
    })
    at += match[0].length
    if (own.length < match[0].length || text[at] !== ' ') break
    while (text[at] === ' ') at++
  }
  const end = words.at(-1)?.end ?? start
  if (/^\s+\p{Ll}/u.test(text.slice(end, end + 4))) return {words, next: 'lower'}
  const rest = text.slice(end, end + 8)
  return {words, next: closing.test(rest) ? 'closed' : 'open'}
}

/**
 * Find where the name of a person or an outlet ends that starts at an index, and the story goes on.
 *
 *     Ảnh: Nguyễn Văn Minh Sáng nay, xe đã qua lại.
 *          ^^^^^^^^^^^^^^^ "Sáng" begins a sentence
 *     Ảnh: Hữu Lộc Cây cầu dài 2 km.
 *          ^^^^^^^ before a small letter, the last capital begins a sentence
 *
 * @param text Text.
 * @param start Index.
 * @returns How far the name reaches; nothing where no name starts there.
 */
export function nameBoundary(text: string, start: number): Boundary | undefined {
  const {words, next} = capitalised(text, start)
  const first = words[0]
  // "VIDEO: Juventus 1-0 Fiorentina": a result is a title.
  const last = words.at(-1)
  if (!first || !last || (!opens(last) && score.test(text.slice(last.end, last.end + 8)))) return undefined
  if (words[1]?.own === first.own && !first.native) return {end: first.end, sure: true}
  const family = familyNames.has(first.own.toLowerCase())
  const inCapitals = first.upper || (first.own.length === 1 && words[1]?.upper === true)
  const allUpper = inCapitals && words.every(({own, upper}) => upper || own.length === 1)
  // A capitalised word before a small one begins the next sentence.
  const most = next === 'lower' && !allUpper ? words.length - 1 : words.length
  if (most === 0 || (next !== 'closed' && opens(first) && (!inCapitals || next === 'lower'))) return undefined
  let count = 1
  while (count < most && goesOn(text, words, count, next, family, inCapitals)) count++
  const whole = count === words.length && next === 'closed'
  count = Math.min(count, whole || inCapitals ? 6 : family ? 4 : words[2]?.own === 'FC' ? 3 : 2)
  const after = words[count]
  const opened = after !== undefined && opens(after)
  // A foreign word before another one is the first of two names: its bearer may be the subject of the sentence.
  const lone = count === 1 && !whole && !inCapitals && after && !opened && first.native === after.native
  if (lone) return undefined
  return {end: (words[count - 1] as Word).end, sure: whole || opened || (count > 1 && count === words.length - 1)}
}

/** Say whether the word at an index belongs to the name before it. */
function goesOn(
  text: string,
  words: readonly Word[],
  index: number,
  next: Next,
  family: boolean,
  inCapitals: boolean
): boolean {
  const first = words[0] as Word
  const own = words[index] as Word
  if (next !== 'closed' && opens(own) && !isGivenName(own, words[index + 1])) return false
  // "TUẤN HUY Tổng …", "VIB Hà My …": capitals end where a word in small letters begins the next sentence.
  if (inCapitals && !own.upper) return index === 1 && first.native && first.upper
  if (first.own.includes('.') && own.upper) return false
  if (inCapitals) return first.native || words.every(({upper}) => upper)
  // "Trần Ngọc Quí Cheese …": no Vietnamese name has a foreign word at its end, and no foreign one a Vietnamese.
  if (own.own === 'FC') return true
  if (own.upper) return !first.native
  if (family && index > 1 && first.native && !own.native) return false
  if (!first.native && own.native && index === 1) return next === 'closed'
  // "Hiếu Lương Việt Nam giành …": after a name, a country or a city begins the next sentence.
  return index < 2 || !isPlace(text.slice(own.end - own.own.length, words[index + 1]?.end ?? own.end))
}

/** "Ảnh: Bùi Toàn Ông kể …": a word that is a name as well is one where another word opens the sentence. */
function isGivenName({own, upper}: Word, after: Word | undefined): boolean {
  return !upper && givenNames.has(own) && after !== undefined && !after.upper && openersOfSpeech.has(after.own)
}

function opens({own, upper}: Word): boolean {
  return upper ? shortTitles.has(own) : sentenceOpeners.has(own.toLowerCase())
}
