/**
 * VIQR: Vietnamese in ASCII, the marks written behind the letter (`Vie^.t Nam`), as in mail of the 1990s.
 *
 * Source: RFC 1456, section 3. A sign is a mark where it can stand on the letter before it; a backslash takes that
 * meaning away. Many writers left the backslash out, so in a text that never uses it, a sign behind a word is
 * punctuation where the mark could not stand there (`sao?`) or the sentence seems to end.
 */

import {ownLetters} from '../../vietnamese/alphabet.ts'
import {isSpelling} from '../../vietnamese/spelling.ts'
import type {Codec} from '../codec.ts'

const combining = new Map([
  ['(', '\u0306'],
  ['^', '\u0302'],
  ['+', '\u031B'],
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['?', '\u0309'],
  ['~', '\u0303'],
  ['.', '\u0323']
])
const signOf = new Map([...combining].map(([sign, mark]) => [mark, sign]))
const written = new Map(Array.from(ownLetters, letter => [letter, write(letter)]))

const unit = /\\([\s\S])|[Dd]d|DD|(?:[AEOaeo]\^|[Aa]\(|[OUou]\+)['`?~.]?|[AEIOUYaeiouy]['`?~.]/g
const escaped = /\\[.?'`~(^+\\Dd]|[AEIOUYaeiouy][\^(+]?\.\.(?!\.)/
const address = /:\/\/|@|^www\./i
const ending = /^(.*[AEIOUYaeiouy][\^(+]?)([.?'])(["”’)\]]*)$/su
const lineEnd = /^\s*(?:\n|$)/
const capital = /^\s+["“‘([-]*(?:\p{Lu}|DD)/u
const vowels = /^(?:qu|gi(?=[aăâeêioôơuưy])|[^aăâeêioôơuưy]*)([aăâeêioôơuưy]*)$/
/** Rimes of two vowels whose tone may stand on the last one; after any other, a last sign is punctuation. */
const lastToned = new Set(['oa', 'oe', 'uy', 'uê', 'uơ'])
/**
 * Words with a dot below that stand before a capital more often than the same word without it ends a sentence; counted
 * in 3,140 news articles, in which they are nine in ten of such places.
 */
const dotted = new Set(
  'bộ thị vệ chị vụ nghệ độ bị nghị dự sự vị hệ mộ mẹ hạ lệ trợ trị tạ chợ họ lộ thọ tự'.split(' ')
)

export const viqr: Codec = {
  unit: 'text',
  decode(value) {
    if (escaped.test(value)) return read(value)
    return value.replace(/\S+/g, (word, at: number) => {
      if (address.test(word)) return word
      const end = word.length <= 40 ? ending.exec(word) : null
      if (end === null) return read(word)
      const bare = read(end[1] as string)
      const after = value.slice(at + word.length, at + word.length + 8)
      return isPunctuation(bare, end[2] as string, after) ? bare + end[2] + end[3] : read(word)
    })
  },
  encode(value) {
    let out = ''
    // What a sign would do here: nothing, a mark or a tone, or a tone alone.
    let open: RegExp | undefined
    for (const [at, character] of [...value].entries()) {
      const sign = written.get(character)
      const next = value[at + 1] ?? ''
      if (character === '\\' || open?.test(character)) out += `\\${character}`
      else if (/d/i.test(character) && /[dđ]/i.test(next)) out += `\\${character}`
      else out += sign ?? character
      open = openTo(sign ?? character)
    }
    return out
  }
}

/** Whether a last sign, which nobody escaped, is no mark. */
function isPunctuation(bare: string, sign: string, after: string): boolean {
  const word = (/(?<![\p{L}\p{M}])[\p{L}\p{M}]*$/u.exec(bare) as RegExpExecArray)[0].toLowerCase()
  if (!isSpelling(word)) return false
  const rime = vowels.exec(word)?.[1] ?? ''
  if (rime.length > 1 && !lastToned.has(rime)) return true
  if (sign === "'") return false
  if (lineEnd.test(after)) return true
  return sign === '.' && capital.test(after) && !dotted.has(`${word}\u0323`.normalize('NFC'))
}

function read(value: string): string {
  return value.replace(unit, (found, literal?: string) => {
    if (literal !== undefined) return literal
    if (/^d/i.test(found)) return found[0] === 'D' ? 'Đ' : 'đ'
    return Array.from(found, (sign, at) => (at === 0 ? sign : combining.get(sign)))
      .join('')
      .normalize('NFC')
  })
}

function write(letter: string): string {
  if (letter === 'đ') return 'dd'
  if (letter === 'Đ') return 'DD'
  // The quality goes before the tone, whatever the canonical order is.
  const [base, ...marks] = letter.normalize('NFD')
  const signs = marks.map(mark => signOf.get(mark) as string)
  return base + signs.sort((a, b) => Number('^(+'.includes(b)) - Number('^(+'.includes(a))).join('')
}

function openTo(sign: string): RegExp | undefined {
  if (/^[AEIOUYaeiouy]$/.test(sign)) return /[\^(+'`?~.]/
  return /^[AEOUaeou][\^(+]$/.test(sign) ? /['`?~.]/ : undefined
}
