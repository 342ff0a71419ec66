import {PhraseTable} from '../util/phrase-table.ts'
import type {AgencyEntry} from './agencies.ts'
import {aroundParties, closers} from './roles.ts'

/** Finds agencies by any of their written forms. */
export interface AgencyIndex {
  /** Look up a whole name; a name that only has the form of an agency's has no id. */
  get(name: string): {id?: string} | undefined
  /** Say whether the lexicon knows a whole name. */
  knows(name: string): boolean
  /**
   * Say what may stand in a range: it is looked at once, and most ranges need no more.
   *
   * @returns Bits of `signs`; what they do not say does not stand there.
   */
  signs(text: string, start: number, end: number): number
}

/** What may stand in a range, as bits. */
export const signs = {
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
const titled = /^\p{Lu}\p{Ll}+$/u
const prefix =
  /^(?:báo điện tử|báo ảnh|báo|hãng tin|hãng thông tấn|hãng|đài truyền hình|đài|tạp chí|kênh|tờ|trang|truyền hình) /u
const suffix = / (?:online|điện tử|news|newspaper)$/u
const address =
  /^(?:https?:\/\/\S+|(?:www\.)?[\p{L}\p{N}-]{2,40}(?:\.[\p{L}\p{N}-]{2,24}){0,2}\.(?:vn|com|net|org|info|gov|edu|tv|uk|us|fr|ru|cn|jp|kr|au|asia|io|co)(?:\/\S*)?)$/iu
const socialNetwork =
  /(?:facebook|youtube|instagram|tiktok|twitter|x\.com|weibo|zalo|pinterest|flickr|shutterstock|unsplash|pixabay|freepik)/iu
const formFirst =
  /^(?:Báo|báo|Tạp chí|Hãng tin|Hãng thông tấn|Thông tấn xã|TTX|Truyền hình|Đài (?:Truyền hình|Phát thanh|Tiếng nói|PTTH|PT-TH|PT&TH|TH|TNVN)|Đài|Kênh|Cổng Thông tin|Thời báo)(?= \p{Lu}| điện tử \p{Lu}| truyền hình \p{Lu})(?: [\p{L}\p{N}&.+-]{1,20}){1,8}$/u
const formLast =
  / (?:News|Post|Times|Press|Daily|TV|Today|Journal|Magazine|Herald|Tribune|Mail|Online|Newspaper|Radio|Images|Photos?|Gazette|Chronicle|Observer|Express|Shimbun|Agency|Sports?|Media Group|Weekly)$/iu

/** The words without which neither of these two expressions matches. */
const forms = (
  'báo|tạp chí|hãng tin|hãng thông tấn|thông tấn xã|ttx|truyền hình|đài|kênh|cổng thông tin|thời báo|news|post|times|' +
  'press|daily|tv|today|journal|magazine|herald|tribune|mail|online|newspaper|radio|images|photo|photos|gazette|' +
  'chronicle|observer|express|shimbun|agency|sport|sports|media group|weekly'
).split('|')

/**
 * Make an index of agencies.
 *
 * @param agencies Entries; where two share a form, the first has it.
 * @returns The index.
 */
export function createAgencyIndex(agencies: readonly AgencyEntry[]): AgencyIndex {
  const ids = new Map<string, string>()
  /** Keys that only name an agency in capitals: "CAO" is one, "Cao" a family name. */
  const abbreviations = new Set<string>()
  for (const {id, name, aliases = [], domain} of agencies) {
    for (const form of [name, ...aliases, ...(domain ? [domain] : [])]) {
      const plain = plainKey(form)
      for (const key of new Set([plain, bareKey(plain)])) {
        if (!ids.has(key)) ids.set(key, id)
        if (abbreviation.test(form)) abbreviations.add(key)
        else abbreviations.delete(key)
      }
    }
  }
  const longest = Math.max(...[...ids.keys()].map(key => key.length)) + around
  const phrases = new PhraseTable()
    .add(ids.keys(), signs.known)
    .add(
      [...ids.keys()].map(key => key.replaceAll(' & ', ' và ')),
      signs.known
    )
    .add(forms, signs.form)
    .add(closers, signs.closer)
    .add(aroundParties, signs.around)
  return {get, knows: name => find(name) !== undefined, signs: (text, start, end) => phrases.within(text, start, end)}

  function find(name: string): string | undefined {
    return name.length <= longest && phrases.within(name, 0, name.length) & signs.known ? findKnown(name) : undefined
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
    const id = seen & signs.known && name.length <= longest ? findKnown(name) : undefined
    if (id !== undefined) return {id}
    if (/[.:]/.test(name) && address.test(name)) {
      if (socialNetwork.test(name)) return undefined
      const known = ids.get(hostOf(name))
      return known === undefined ? {} : {id: known}
    }
    if (!(seen & signs.form)) return undefined
    return formFirst.test(name) || formLast.test(name) ? {} : undefined
  }
}

/** How much longer than its key a name can be: by "Đài truyền hình", "Newspaper" and the like. */
const around = 40

/** The form under which a name is looked up: as written, … */
function plainKey(name: string): string {
  return name.toLowerCase().replaceAll(' và ', ' & ')
}

/** … then without "Báo" or "Online". */
function bareKey(plain: string): string {
  return plain.replace(prefix, '').replace(suffix, '')
}

function hostOf(value: string): string {
  return value
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/.*$/, '')
}
