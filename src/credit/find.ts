import {bodies, familyNames, sentenceOpeners} from '../lexicon/names.ts'
import {isPlace} from '../lexicon/places.ts'
import {plainParties} from '../lexicon/roles.ts'
import type {AgencyIndex} from './agencies.ts'
import {readCredit} from './read.ts'
import {readRoles, rolesBefore} from './roles.ts'
import type {CreditMatch, CreditPart} from './types.ts'

/** The last words of role phrases that a colon follows. */
const roleEnds =
  /(?:ảnh|ành|hình|video|clip|họa|hoạ|nguồn|photo|liệu|graphic|infographic|điểm|stylist|tóc|phục|makeup)\s?$/iu
/** What begins a credit in brackets. */
const bracketed = /^[([](?:Ảnh|Hình|Nguồn|Theo|Video|Clip|Đồ h|Photo|ẢNH|VIDEO|CLIP|NGUỒN|ảnh|nguồn|theo)/u
/** Longest credit in brackets. */
const longest = 200
/** What may begin a credit, or end its role words. */
const candidates = /[:([]|\. /g
const word = /[^\s,.;:()[\]“”"]+/uy

/**
 * Find the next credit amid a text that lost its line breaks.
 *
 * Nothing tells where a credit without brackets ends but the names themselves:
 * an agency of the lexicon, or as many capitalised words as a name has.
 *
 * @param text Text.
 * @param from Index from which to search.
 * @param agencies Index of agencies.
 * @returns The credit, or nothing.
 */
export function findCredit(text: string, from: number, agencies: AgencyIndex): CreditMatch | undefined {
  candidates.lastIndex = from
  for (let match = candidates.exec(text); match; match = candidates.exec(text)) {
    const {index} = match
    // The expression is shared: what is read below may use it again.
    const after = candidates.lastIndex
    const credit =
      match[0] === ':'
        ? atColon(text, from, index, agencies)
        : match[0] === '. '
          ? atStop(text, index, agencies)
          : atBracket(text, index, agencies)
    if (credit) return credit
    candidates.lastIndex = after
  }
  return undefined
}

/** `(Ảnh: Trí Dũng/TTXVN)`, `(Theo Vietnam+)`. */
function atBracket(text: string, open: number, agencies: AgencyIndex): CreditMatch | undefined {
  if (!bracketed.test(text.slice(open, open + 8))) return undefined
  const close = text.slice(open, open + longest).indexOf(')')
  if (close === -1) return undefined
  const reading = readCredit(text, open + 1, open + close, {bracketed: true}, agencies)
  return reading && {start: open, end: open + close + 1, ...reading}
}

/** `Ảnh: Hiếu Lương Trước giờ bóng lăn, …`. */
function atColon(text: string, from: number, at: number, agencies: AgencyIndex): CreditMatch | undefined {
  if (!roleEnds.test(text.slice(Math.max(from, at - 14), at))) return undefined
  const start = rolesBefore(text, from, at)
  if (start === undefined || !/\p{Lu}/u.test(text[start] as string)) return undefined
  const roles = readRoles(text, start, at + 2)
  if (!roles) return undefined
  const parties = readForward(text, roles.end, agencies)
  const end = parties.end > roles.end ? parties.end : at + 1
  return {start, end, parts: [...roles.parts, ...parties.parts], confidence: 0.9}
}

/** `. Ảnh Báo SK ĐS Theo giải trình …`: without a colon only a known agency makes a credit. */
function atStop(text: string, stop: number, agencies: AgencyIndex): CreditMatch | undefined {
  const start = stop + 2
  if (!text.startsWith('Ảnh ', start)) return undefined
  const roles = readRoles(text, start, start + 4)
  const agency = roles && readAgency(text, start + 4, agencies)
  return agency && {start, end: agency.end, parts: [...roles.parts, agency], confidence: 0.85}
}

interface Forward {
  parts: CreditPart[]
  end: number
}

/** Read parties from an index on, as far as they are sure. */
function readForward(text: string, start: number, agencies: AgencyIndex): Forward {
  const parts: CreditPart[] = []
  let at = start
  let end = start
  while (parts.length < 6) {
    const party = readAgency(text, at, agencies) ?? readName(text, at)
    if (!party) break
    parts.push(party)
    end = party.end
    const joint = /^(?:\s?[/–-]\s?|\s?,\s)(?=\p{Lu})/u.exec(text.slice(end, end + 4))
    if (!joint) break
    // After a comma or a spaced dash a new sentence may go on; only an agency is sure.
    at = end + joint[0].length
    if (!joint[0].includes('/') && !readAgency(text, at, agencies)) break
  }
  return {parts, end}
}

/** The longest known agency that starts at an index. */
function readAgency(text: string, start: number, agencies: AgencyIndex): CreditPart | undefined {
  let best: CreditPart | undefined
  let at = start
  for (let count = 0; count < 6; count++) {
    word.lastIndex = at
    const match = word.exec(text)
    if (!match) break
    const end = word.lastIndex
    for (const stop of [end, start + text.slice(start, end).search(/[/–-](?=[^/–-]*$)/)]) {
      if (stop <= start) continue
      const id = agencies.knows(text.slice(start, stop)) ? agencies.get(text.slice(start, stop))?.id : undefined
      if (id !== undefined && (!best || stop > best.end)) best = {type: 'agency', start, end: stop, id}
    }
    if (text[end] !== ' ' && !/^\.[a-z]/.test(text.slice(end, end + 2))) break
    at = text[end] === ' ' ? end + 1 : end + 1
    if (text[end] === '.') at = end + 1
  }
  if (best) return best
  const address = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?=[\s.,]|$)/.exec(text.slice(start, start + 60))
  if (!address) return undefined
  const agency = agencies.get(address[0])
  return agency && {type: 'agency', start, end: start + address[0].length, ...agency}
}

/** As many words as a name has, from an index on. */
function readName(text: string, start: number): CreditPart | undefined {
  const plain = plainParties.exec(text.slice(start, start + 40))
  const words: number[] = []
  let at = start
  let lower = false
  let upper = 0
  while (words.length < 8) {
    const match = /^(?:\p{Lu}\.\s?(?=\p{Lu}))?[^\s,;:()[\]“”"]+/u.exec(text.slice(at, at + 30))
    if (!match) break
    const own = match[0].replace(/\.+$/, '')
    if (!/^\p{Lu}/u.test(own)) {
      lower = /^\p{Ll}|^\d/u.test(own)
      break
    }
    const isUpper = own === own.toUpperCase() && own.length > 1
    if (words.length > 0 && sentenceOpeners.has(own.toLowerCase()) && !isUpper) break
    if (
      words.length === 0 &&
      sentenceOpeners.has(own.toLowerCase()) &&
      !isUpper &&
      !bodies.test(text.slice(at, at + 20))
    )
      break
    // Capitals end where a word in small letters begins the next sentence.
    if (upper > 1 && upper === words.length && !isUpper) break
    if (isUpper) upper++
    // "Hiếu Lương Việt Nam giành …": after a name, a country or a city begins the next sentence.
    if (words.length >= 3 && isPlace(text.slice((words[words.length - 2] as number) + 1, at + own.length))) {
      words.pop()
      break
    }
    words.push(at + own.length)
    at += match[0].length
    if (own.length < match[0].length || text[at] !== ' ') break
    at++
  }
  if (words.length === 0 && plain) return {type: 'contributor', start, end: start + plain[0].length}
  const closed = !lower && text[at] !== ' ' && at >= (words.at(-1) ?? 0) && !/\s/.test(text[at - 1] ?? '')
  // A capitalised word before a small one begins the next sentence.
  if (lower && upper < words.length) words.pop()
  const family = familyNames.has(text.slice(start, words[0]).toLowerCase())
  const most = closed || upper === words.length || text.slice(words[1], words[2]) === ' FC' ? 6 : family ? 4 : 2
  const end = words[Math.min(words.length, most) - 1]
  return end === undefined ? undefined : {type: 'contributor', start, end}
}
