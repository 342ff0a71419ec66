import {organisationOpeners} from '../lexicon/organisations.ts'
import {plainParties} from '../lexicon/party-words.ts'
import {isLetter, isUpper} from '../util/characters.ts'

/** The longest name of a party that is known by its words alone. */
const longestPlain = 70
/** The most words of a name, of a person's, and of an organisation's. */
const mostWords = 9
const mostPersonalWords = 5
const mostOrganisationWords = 14
/** A word of a person's name, or initials. */
const personalWord = String.raw`(?:\p{Lu}[\p{L}\p{M}'’]*|(?:\p{Lu}\p{Ll}{0,2}\.?){1,4}|\p{Lu}\p{Ll}?\.\p{Lu}[\p{L}\p{M}]+)\.?`
const personal = new RegExp(`^${personalWord}(?: ${personalWord}){0,${mostPersonalWords - 1}}$`, 'u')
/** How what a video shows begins: `Video: Toàn cảnh trận Sao Mai - Sông Hồng`. */
const scene = /^(?:Toàn cảnh|Cận cảnh|Khoảnh khắc|Nhìn lại|Diễn biến|Highlights?|Trailer)(?= )/u
/** What a body is seen to do, which its name does not say: `Ảnh: Đoàn thanh niên trao quà cho học sinh bản Hạ`. */
const deed =
  / (?:trao|tặng|thăm|giúp|chuyển|ra quân|tham gia|phát quà|dọn|tuần tra|biểu diễn|tập luyện|luyện tập|thi đấu|ăn mừng|chia vui|đón|chào) /u
/** The most words of a name with such a word in it. */
const mostDeedWords = 5
const nameSigns = `@"“'‘0123456789`

/**
 * Say whether words are the name of a person or a body.
 *
 * @param name Words.
 * @returns Whether they are.
 */
export function isName(name: string): boolean {
  if (name.length <= longestPlain && isWithin(countCapitalised(name), mostWords)) return true
  if (plainParties.test(name)) return name.length <= longestPlain
  if (scene.test(name)) return false
  const {words, capitals} = countWords(name)
  const organisation = organisationOpeners.test(name)
  if (words > mostOrganisationWords || (!organisation && words > 1 && capitals < words * 0.5)) return false
  if (/[!?;:]|\.\s\p{Lu}\p{Ll}+\s\p{Ll}|[“”"].{40}/u.test(name) || !/[\p{L}\p{N}]/u.test(name)) return false
  if (organisation) return !/ \d+ /.test(name) && !(words > mostDeedWords && deed.test(name))
  if (/[“”"]/u.test(name) && capitals < words) return false
  if (words === 1) return capitals === 1 || /^[@a-z0-9._-]{2,40}$/i.test(name) || /^\p{L}+\p{Lu}/u.test(name)
  return words <= mostWords
}

/** Words in small letters at the end, or before a place or a time. */
const sceneWords = /^\p{Lu}.* (?:\p{Ll}[^ ]*$|(?:tại|ở|trong|khi|lúc) )/u

/**
 * Say whether words that pass for a name tell what is to be seen, and where: names end with a capital, but for those of
 * bodies.
 *
 * @param name Words.
 * @returns Whether they do.
 */
export function isScene(name: string): boolean {
  return sceneWords.test(name) && !plainParties.test(name) && !organisationOpeners.test(name)
}

/**
 * Say whether a name reads as that of a person: capitals and initials alone.
 *
 * @param name Name.
 * @returns Whether it does.
 */
export function isPersonal(name: string): boolean {
  return (isWithin(countCapitalised(name), mostPersonalWords) || personal.test(name)) && !organisationOpeners.test(name)
}

/** Count the words of a name of letters and single spaces, with a capital at the start of each word; 0 for others. */
function countCapitalised(name: string): number {
  let words = 0
  let opens = true
  for (let index = 0; index < name.length; index++) {
    if (opens) {
      if (!isUpper(name, index)) return 0
      words++
      opens = false
    } else if (name.charCodeAt(index) === 32) opens = true
    else if (!isLetter(name, index)) return 0
  }
  return opens ? 0 : words
}

/** Count the words of a name, and those that begin with a capital, a digit or a sign that can begin a name. */
function countWords(name: string): {words: number; capitals: number} {
  let words = 0
  let capitals = 0
  for (let index = 0; index > 0 || words === 0; index = name.indexOf(' ', index) + 1) {
    words++
    if (isUpper(name, index) || nameSigns.includes(name.charAt(index) || ' ')) capitals++
  }
  return {words, capitals}
}

function isWithin(count: number, most: number): boolean {
  return count > 0 && count <= most
}
