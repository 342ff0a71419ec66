/** A text with its role, as ninjs 3 has headlines, descriptions and bodies. */
export interface NinjsText {
  role?: string
  contentType?: string
  value: string
}

/** A person, body or place in ninjs 3. */
export interface NinjsParty {
  name?: string
  rel?: string
  role?: string
  uri?: string
  literal?: string
}

/** An item of ninjs 3, as far as it is written and read here. */
export interface Ninjs3 {
  uri: string
  type?: string
  standard?: {name: string; version: string; schema: string}
  representationType?: 'full' | 'partial'
  versionCreated?: string
  firstCreated?: string
  contentCreated?: string
  pubStatus?: string
  language?: string
  copyrightHolder?: string
  title?: string
  by?: string
  located?: string
  headlines?: NinjsText[]
  descriptions?: NinjsText[]
  bodies?: NinjsText[]
  people?: NinjsParty[]
  infoSources?: NinjsParty[]
  subjects?: NinjsParty[]
  altIds?: {role?: string; value?: string}[]
  renditions?: {name: string; href?: string; title?: string}[]
  associations?: (Ninjs3 & {name: string; rel?: string})[]
}

/** A person or body in ninjs 1. */
export interface Ninjs1Party {
  name?: string
  rel?: string
  scheme?: string
  code?: string
}

/** An item of ninjs 1, as far as it is written and read here; further bodies, descriptions and headlines by their names. */
export interface Ninjs1 {
  uri: string
  type?: string
  $standard?: {name: string; version: string; schema: string}
  representationtype?: 'complete' | 'incomplete'
  versioncreated?: string
  pubstatus?: string
  language?: string
  copyrightholder?: string
  byline?: string
  located?: string
  headline?: string
  headline_kicker?: string
  description_text?: string
  description_caption?: string
  description_creditline?: string
  body_text?: string
  body_html?: string
  person?: Ninjs1Party[]
  infosource?: Ninjs1Party[]
  subject?: Ninjs1Party[]
  altids?: Record<string, string>
  renditions?: Record<string, {href: string; title?: string}>
  associations?: Record<string, Ninjs1>
}

/** Versions of ninjs that are written. */
export const ninjsVersions = ['3.1', '3.0', '1.6', '1.5', '1.4', '1.3'] as const

/** A version of ninjs that is written. */
export type NinjsVersion = (typeof ninjsVersions)[number]

/**
 * Say what standard an item keeps to.
 *
 * @param version Version.
 * @returns Name, version and address of the schema.
 */
export function standardOf(version: NinjsVersion): {name: string; version: string; schema: string} {
  return {name: 'ninjs', version, schema: `http://www.iptc.org/std/ninjs/ninjs-schema_${version}.json`}
}
