import type {KnownFacts} from '../tree/index.ts'
import {anything, aString, assertOptions, type OptionSchemas, strings} from '../util/options.ts'
import {readDate} from './date.ts'

/** What the tree does not know. */
export interface ExportOptions {
  /** Identifier of the article in the archive. */
  id?: string | undefined
  /** Address of the article. */
  url?: string | undefined
  /** Language as a BCP 47 tag; by default that of the tree, else `vi`. */
  language?: string | undefined
  /** Name of who publishes the article. */
  publisher?: string | undefined
  /** What is known already, as the parsers take it; it counts for more than what was read from the text. */
  known?: KnownFacts | undefined
}

/** A language tag by its form, as XML asks for it (xs:language). */
const tag = /^[a-zA-Z]{1,8}(?:-[a-zA-Z\d]{1,8})*$/

const knownSchemas: OptionSchemas = {
  headline: aString,
  lead: aString,
  date: [value => typeof value === 'string' && readDate(value) !== undefined, 'a date in ISO 8601'],
  authors: strings,
  url: aString,
  id: aString
}

/** The options that all exporters share. */
const exportSchemas: OptionSchemas = {
  id: aString,
  url: aString,
  language: [isLanguage, 'a BCP 47 tag'],
  publisher: aString,
  known: anything
}

/**
 * Say whether a value has the form of a language tag.
 *
 * @param value Value.
 * @returns True where it has.
 */
export function isLanguage(value: unknown): value is string {
  return typeof value === 'string' && tag.test(value)
}

/**
 * Check the options of an exporter.
 *
 * @param options Options.
 * @param schemas Options that this exporter has beside the shared ones.
 * @throws TypeError where the options, or what is known, are no object.
 * @throws RangeError where an option or its value is not known.
 */
export function assertExportOptions(options: unknown, schemas: OptionSchemas = {}): void {
  assertOptions(options, {...exportSchemas, ...schemas})
  const known = (options as ExportOptions | undefined)?.known
  assertOptions(known && withoutNull(known), knownSchemas)
}

/**
 * Leave out facts that an archive has as null: it does not know them.
 *
 * @param facts What is known.
 * @returns The facts that have a value.
 */
export function withoutNull<Facts extends object>(facts: Facts): Facts {
  if (typeof facts !== 'object' || Array.isArray(facts)) return facts
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== null && fact !== undefined)) as Facts
}
