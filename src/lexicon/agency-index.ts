import {PhraseTable} from '../util/phrase-table.ts'
import type {AgencyEntry} from './agencies.ts'
import {
  bareKey,
  formWords,
  hasAgencyForm,
  hostOf,
  isAddress,
  isSocialNetwork,
  isStation,
  longestAround,
  plainKey
} from './agency-forms.ts'
import {aroundParties, closers} from './party-words.ts'
import {isPlace, isRegion} from './places.ts'

/** Finds agencies by any of their written forms. */
export interface AgencyIndex {
  /** Look up a whole name; a name that only has the form of an agency's has no id. */
  get(name: string): {id?: string} | undefined
  /** Say whether the lexicon knows a whole name. */
  knows(name: string): boolean
  /**
   * Say what may stand in a range: it is looked at once, and most ranges need no more.
   *
   * @returns Bits of `phraseKinds`; what they do not say does not stand there.
   */
  kindsWithin(text: string, start: number, end: number): number
}

/** What may stand in a range, as bits. */
export const phraseKinds = {
  /** A name that the lexicon knows. */
  known: 1,
  /** What has the form of an agency's name. */
  form: 2,
  /** A word that closes a line of names. */
  closer: 4,
  /** A word that is no part of a party's name, though it stands before or after it. */
  around: 8
} as const

const abbreviation = /^\p{Lu}{2,4}$/u
/** The desk of a broadcaster or an agency: `VOV Tây Nguyên`, `TTXVN Cần Thơ`, `VOV-Tây Bắc`. */
const bureau = /^(\p{Lu}{3,5})(?: (?:tại )?|-)(\p{L}[\p{L}\p{M}. ]{2,30})$/u
const titled = /^\p{Lu}\p{Ll}+$/u

/**
 * Make an index of agencies.
 *
 * @param agencies Entries; where two share a form, the first has it.
 * @returns The index.
 */
export function createAgencyIndex(agencies: readonly AgencyEntry[]): AgencyIndex {
  const {ids, abbreviations} = collectKeys(agencies)
  const keys = [...ids.keys()]
  const longest = Math.max(...keys.map(key => key.length)) + longestAround
  const phrases = new PhraseTable()
    .add(keys, phraseKinds.known)
    .add(
      keys.map(key => key.replaceAll(' & ', ' và ')),
      phraseKinds.known
    )
    .add(formWords, phraseKinds.form)
    .add(closers, phraseKinds.closer)
    .add(aroundParties, phraseKinds.around)
  return {
    get,
    knows: name => find(name) !== undefined,
    kindsWithin: (text, start, end) => phrases.within(text, start, end)
  }

  function find(name: string): string | undefined {
    const mayBe = name.length <= longest && phrases.within(name, 0, name.length) & phraseKinds.known
    return mayBe ? findKnown(name) : undefined
  }

  function findKnown(name: string): string | undefined {
    const plain = plainKey(name)
    const id = idOf(plain, name)
    if (id !== undefined) return id
    const bare = bareKey(plain)
    return bare === plain ? undefined : idOf(bare, name)
  }

  function idOf(key: string, name: string): string | undefined {
    const id = ids.get(key)
    return id !== undefined && abbreviations.has(key) && titled.test(name) ? undefined : id
  }

  function get(name: string): {id?: string} | undefined {
    const seen = phrases.within(name, 0, name.length)
    const id = seen & phraseKinds.known && name.length <= longest ? findKnown(name) : undefined
    if (id !== undefined) return {id}
    const desk = seen & phraseKinds.known ? bureau.exec(name) : null
    const owner = desk && isRegion(desk[2] as string) ? findKnown(desk[1] as string) : undefined
    if (owner !== undefined) return {id: owner}
    if (isAddress(name)) {
      if (isSocialNetwork(name)) return undefined
      const known = ids.get(hostOf(name))
      return known === undefined ? {} : {id: known}
    }
    return (seen & phraseKinds.form || isStation(name)) && hasAgencyForm(name) ? {} : undefined
  }
}

/** Keys that only name an agency in capitals stand in `abbreviations`: "CAO" is one, "Cao" a family name. */
function collectKeys(agencies: readonly AgencyEntry[]): {ids: Map<string, string>; abbreviations: Set<string>} {
  const ids = new Map<string, string>()
  const abbreviations = new Set<string>()
  for (const {id, name, aliases = [], domain} of agencies) {
    for (const form of [name, ...aliases, ...(domain ? [domain] : [])]) {
      const plain = plainKey(form)
      const bare = bareKey(plain)
      // "Đài Truyền hình TP.HCM": the city is no broadcaster.
      for (const key of new Set([plain, isPlace(bare.toUpperCase()) ? plain : bare])) {
        if (!ids.has(key)) ids.set(key, id)
        if (abbreviation.test(form)) abbreviations.add(key)
        else abbreviations.delete(key)
      }
    }
  }
  return {ids, abbreviations}
}
