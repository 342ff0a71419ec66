/** How the names of agencies are written: what may stand around them, and what makes a name that of an agency. */

import {isPlace} from './places.ts'

const prefix =
  /^(?:báo điện tử|báo ảnh|báo|hãng tin|hãng thông tấn|hãng|đài truyền hình|đài|tạp chí|kênh|tờ|trang|truyền hình) /u
const suffix = / (?:online|điện tử|news|newspaper)$/u
const address =
  /^(?:https?:\/\/\S+|(?:www\.)?[\p{L}\p{N}-]{2,40}(?:\.[\p{L}\p{N}-]{2,24}){0,2}\.(?:vn|com|net|org|info|gov|edu|tv|uk|us|fr|ru|cn|jp|kr|au|asia|io|co)(?:\/\S*)?)$/iu
/** Ends of addresses that are words or names as well: in small letters alone. */
const addressAbroad =
  /^(?:www\.)?[a-z\d-]{3,40}(?:\.[a-z\d-]{2,24}){0,2}\.(?:cz|pl|eu|de|es|nl|ca|ch|se|dk|hu|ie|nz|sg|ph|hk|tw|kh|news|today|online|blog|press)(?:\/\S*)?$/
const socialNetwork =
  /(?:facebook|youtube|instagram|tiktok|twitter|x\.com|weibo|zalo|pinterest|flickr|shutterstock|unsplash|pixabay|freepik)/iu
const formFirst =
  /^(?:Báo|báo|Tạp chí|Hãng tin|Hãng thông tấn|Thông tấn xã|TTX|Truyền hình|Đài (?:Truyền hình|Phát thanh|Tiếng nói|PTTH|PT-TH|PT&TH|TH|TNVN)|Đài|Kênh|Cổng Thông tin|Thời báo)(?= \p{Lu}| điện tử \p{Lu}| truyền hình \p{Lu})(?: [\p{L}\p{N}&.+-]{1,20}){1,8}$/u
/** Portals and broadcasters whose names go on in small letters. */
const formPortal =
  /^(?:Cổng|Trang|Website) (?:TTĐT|[Tt]hông tin điện tử|tin điện tử)(?: [\p{L}\p{M}&.-]{1,15}){0,8}$|^Báo(?: và| &) (?:Đài )?[Pp]hát thanh,? (?:và )?[Tt]ruyền hình(?: \p{Lu}[\p{L}\p{M}]*){1,4}$/u
const formLast =
  / (?:News|Post|Times|Press|Daily|TV|Today|Journal|Magazine|Herald|Tribune|Mail|Online|Newspaper|Radio|Images|Photos?|Gazette|Chronicle|Observer|Express|Shimbun|Agency|Sports?|Media(?: Group)?|Weekly)$/iu

/** A local station: `HTTV`, `QTV`, `TRT`; and words and posts of those who work there that look like one. */
const station = /^(?:\p{Lu}{1,5}TV|\p{Lu}{1,2}RT|TH\p{Lu}{2,3})$/u
const posts: ReadonlySet<string> = new Set([
  'BTV',
  'CTV',
  'PTV',
  'TTV',
  'KTV',
  'MTV',
  'VTV',
  'PBTV',
  'ĐPTV',
  'XDTV',
  'HTTTV',
  'ART'
])

/** How much longer than its key a name can be: by "Đài truyền hình", "Newspaper" and the like. */
export const longestAround = 40

/** The words without which no name has the form of an agency's. */
export const formWords: readonly string[] = (
  'báo|tạp chí|hãng tin|hãng thông tấn|thông tấn xã|ttx|truyền hình|đài|kênh|cổng thông tin|cổng ttđt|trang ttđt|trang thông tin|website|thời báo|news|post|times|' +
  'press|daily|tv|today|journal|magazine|herald|tribune|mail|online|newspaper|radio|images|photo|photos|gazette|' +
  'chronicle|observer|express|shimbun|agency|sport|sports|media|weekly'
).split('|')

/**
 * Say whether a name has the form of an agency's: `Báo Nghệ An`, `Evening Herald`.
 *
 * @param name Name.
 * @returns Whether it has.
 */
export function hasAgencyForm(name: string): boolean {
  // "Đài Loan" is no broadcaster.
  return (formFirst.test(name) || formPortal.test(name) || formLast.test(name) || isStation(name)) && !isPlace(name)
}

/**
 * Say whether a name is the sign of a local station: `HTTV`.
 *
 * @param name Name.
 * @returns Whether it is, and no post of those who work there.
 */
export function isStation(name: string): boolean {
  return station.test(name) && !posts.has(name)
}

/**
 * Say whether a name is an address on the web.
 *
 * @param name Name.
 * @returns Whether it is.
 */
export function isAddress(name: string): boolean {
  return /[.:]/.test(name) && (address.test(name) || addressAbroad.test(name))
}

/**
 * Say whether an address is one of a network or a store of pictures, which make no news.
 *
 * @param name Address.
 * @returns Whether it is.
 */
export function isSocialNetwork(name: string): boolean {
  return socialNetwork.test(name)
}

/**
 * The form under which a name is looked up first: as written, but for its case.
 *
 * @param name Name.
 * @returns Key.
 */
export function plainKey(name: string): string {
  return name.toLowerCase().replaceAll(' và ', ' & ')
}

/**
 * The form under which it is looked up next: without "Báo" or "Online".
 *
 * @param plain Plain key.
 * @returns Key.
 */
export function bareKey(plain: string): string {
  return plain.replace(prefix, '').replace(suffix, '')
}

/**
 * The host of an address, as agencies list it.
 *
 * @param address Address.
 * @returns Host without `www.`.
 */
export function hostOf(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/.*$/s, '')
}
