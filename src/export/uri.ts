import {clean} from './text.ts'

const scheme = /^([a-z][a-z\d+.-]*):/i
/** Schemes that name no resource of their own, or run code. */
const refused = new Set(['javascript', 'vbscript', 'data', 'blob', 'about', 'file'])
/** Schemes that need a host. */
const hosted = new Set(['http', 'https', 'ftp'])
/** What RFC 3986 allows in no part after the host; a percent sign stands only before two hexadecimal digits. */
const notInPath = /%(?![\da-fA-F]{2})|[^a-zA-Z\d._~!$&'()*+,;=:@/?%-]/gu
/** Names that registries give: labels of letters and digits. */
const host = /^(?:[\p{L}\p{Nd}_][\p{L}\p{M}\p{Nd}_-]{0,62}\.)*[\p{L}\p{Nd}_][\p{L}\p{M}\p{Nd}_-]{0,62}\.?$/u
/** A last label that makes the whole an address by number, and what such an address is. */
const numeric = /(?:^|\.)(?:\d+|0x[\da-f]*)\.?$/iu
const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/

/**
 * Write an absolute address as a URI (RFC 3986): Vietnamese letters and whatever else may not stand in it are
 * percent-encoded, what is encoded already is left.
 *
 * @param value Address.
 * @returns URI; nothing where the address is not absolute, has no host, or would run code.
 */
export function toUri(value: string): string | undefined {
  const address = clean(value).trim()
  const name = scheme.exec(address)?.[1]?.toLowerCase()
  if (name === undefined || refused.has(name)) return undefined
  const rest = address.slice(name.length + 1).replaceAll(/[\t\r\n]/g, '')
  if (!rest.startsWith('//'))
    return hosted.has(name) || /^[?#]|^$/.test(rest) ? undefined : `${name}:${encodeRest(rest)}`
  const end = rest.slice(2).search(/[/?#]/)
  const authority = writeAuthority(end === -1 ? rest.slice(2) : rest.slice(2, end + 2))
  if (authority === undefined) return undefined
  return `${name}://${authority}${end === -1 ? '' : encodeRest(rest.slice(end + 2))}`
}

/**
 * Resolve an address against that of the article, and write it as a URI.
 *
 * @param value Address, absolute or relative.
 * @param base Address of the article as a URI, where it is known.
 * @returns URI; nothing where the address cannot be made absolute.
 */
export function resolveUri(value: string, base: string | undefined): string | undefined {
  const address = clean(value).trim()
  if (address === '') return undefined
  if (scheme.test(address)) return toUri(address)
  if (address.startsWith('//')) return toUri(`${base?.startsWith('http:') ? 'http:' : 'https:'}${address}`)
  const parts = base === undefined ? null : /^(https?:\/\/[^/?#]+)([^?#]*)(\?[^#]*)?/.exec(base)
  if (!parts) return undefined
  const [, origin = '', path = '', query = ''] = parts
  if (address.startsWith('#')) return toUri(`${origin}${path}${query}${address}`)
  if (address.startsWith('?')) return toUri(`${origin}${path}${address}`)
  const [, own = '', end = ''] = /^([^?#]*)(.*)$/su.exec(address) as RegExpExecArray
  const whole = own.startsWith('/') ? own : `${path.slice(0, path.lastIndexOf('/') + 1) || '/'}${own}`
  return toUri(`${origin}${withoutDots(whole)}${end}`)
}

/** Take the segments `.` and `..` out of a path (RFC 3986, 5.2.4). */
function withoutDots(path: string): string {
  const kept: string[] = []
  const segments = path.split('/').slice(1)
  segments.forEach((segment, index) => {
    if (segment === '..') kept.pop()
    else if (segment !== '.') kept.push(segment)
    if (index === segments.length - 1 && (segment === '.' || segment === '..')) kept.push('')
  })
  return `/${kept.join('/')}`
}

function writeAuthority(authority: string): string | undefined {
  const [, user, written = '', port = ''] = /^(?:([^@]*)@)?([^:@[\]]*)(:\d{0,5})?$/.exec(authority) ?? []
  const name = decode(written)
  if (!host.test(name) || (numeric.test(name) && !ipv4.test(name)) || Number(port.slice(1)) > 65535) return undefined
  const before = user === undefined ? '' : `${user.replace(notInPath, encode).replaceAll(/[/?@]/g, encode)}@`
  return before + name.replace(/[^\p{ASCII}]/gu, encode) + port
}

/** Encode path, query and fragment; a second `#` belongs to the fragment. */
function encodeRest(rest: string): string {
  const at = rest.indexOf('#')
  const fragment = at === -1 ? '' : `#${rest.slice(at + 1).replace(notInPath, encode)}`
  return rest.slice(0, at === -1 ? undefined : at).replace(notInPath, encode) + fragment
}

/** Decode what is percent-encoded; what is no UTF-8 stays. */
function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

function encode(char: string): string {
  return encodeURIComponent(char)
}
