/**
 * VIQR: Vietnamese in ASCII, the marks written behind the letter (`Vie^.t Nam`), as in mail of the 1990s.
 *
 * Source: RFC 1456, section 3. A sign is a mark where it can stand on the letter before it; a backslash takes that
 * meaning away. Many writers left the backslash out, so in a text that never uses it, a sign that ends a sentence is
 * punctuation where the word is a syllable without it.
 */
import type {Codec} from './codec.ts'
import {letters} from './letters.ts'
import {isSyllable} from './syllable.ts'

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
const written = new Map(letters.map(letter => [letter, write(letter)]))

const unit = /\\([\s\S])|[Dd]d|DD|([AEOaeo]\^|[Aa]\(|[OUou]\+|[AEIOUYaeiouy])(['`?~.]?)/g
const escaped = /\\[.?'`~(^+\\Dd]|[AEIOUYaeiouy][\^(+]?\.\.(?!\.)/
const address = /:\/\/|@|^www\./i
const ending = /^(.*[AEIOUYaeiouy][\^(+]?)([.?'])(["”’)\]]*)$/su
const sentenceEnd = /^(?:\s*$|\s*\n|\s+["“‘([-]*\s?(?:\p{Lu}|DD))/u

export const viqr: Codec = {
  unit: 'text',
  decode(value) {
    if (escaped.test(value)) return read(value)
    return value.replace(/\S+/g, (word, at: number) => {
      if (address.test(word)) return word
      const end = word.length <= 40 ? ending.exec(word) : null
      if (end && sentenceEnd.test(value.slice(at + word.length, at + word.length + 8))) {
        const bare = read(end[1] as string)
        if (isSyllable(/[\p{L}\p{M}]*$/u.exec(bare)?.[0] ?? '')) return bare + end[2] + end[3]
      }
      return read(word)
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

function read(value: string): string {
  return value.replace(unit, (found, literal?: string, letter?: string, tone?: string) => {
    if (literal !== undefined) return literal
    if (letter === undefined) return found[0] === 'D' ? 'Đ' : 'đ'
    const quality = letter[1] === undefined ? '' : combining.get(letter[1])
    return (letter.charAt(0) + quality + (tone ? combining.get(tone) : '')).normalize('NFC')
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
