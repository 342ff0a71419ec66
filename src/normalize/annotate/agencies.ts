import type {Plugin} from 'unified'
import type {Node} from 'unist'
import {type AgencyEntry, agencies as lexicon} from '../../lexicon/agencies.ts'
import {createAgencyIndex} from '../../lexicon/agency-index.ts'
import {createMessage} from '../../message/create.ts'
import {reportMessage} from '../../plugin/report.ts'
import type {Agency, Article} from '../../tree/index.ts'
import {compose} from '../../util/compose.ts'
import {aFunction, assertOptions, flag, type OptionSchema} from '../../util/options.ts'
import {visitType} from '../../util/visit.ts'
import type {NormalizeMessage} from '../messages.ts'

/** What is known of agencies beside the lexicon. */
export interface AgenciesOptions {
  /** Agencies that are added to the lexicon, or go before it. */
  agencies?: readonly AgencyEntry[]
  /** Written forms by id, where your house writes other ones than the lexicon. */
  names?: Readonly<Record<string, string>>
}

/** Options of `canonicalizeAgencies`. */
export interface CanonicalizeAgenciesOptions extends AgenciesOptions {
  /** Function that gets a message for every agency whose written form was changed. */
  onmessage?: ((message: NormalizeMessage) => void) | undefined
}

const schemas: Record<string, OptionSchema> = {
  agencies: [
    value =>
      Array.isArray(value) && value.every(entry => typeof entry?.id === 'string' && typeof entry.name === 'string'),
    'an array of agencies with `id` and `name`'
  ],
  names: [
    value =>
      typeof value === 'object' && value !== null && Object.values(value).every(name => typeof name === 'string'),
    'an object of names by id'
  ]
}

const abbreviation = /^\p{Lu}{2,4}$/u

/**
 * Give the agencies of an article one id and one written form, in credits and datelines.
 *
 * Names in running text are left as the author wrote them, and so are addresses.
 *
 * @param tree Article.
 * @param options Options.
 * @returns Number of agencies whose written form was changed.
 * @throws RangeError where an option is not known.
 */
export function canonicalizeAgencies(tree: Node, options: CanonicalizeAgenciesOptions = {}): number {
  assertOptions(options, {...schemas, onmessage: aFunction})
  return canonicalize(tree, compileForms(options), options.onmessage)
}

/**
 * Give the agencies of credits and datelines one id and one written form.
 *
 * @param options Options; `report` makes a message of every change.
 * @returns Transform.
 * @throws RangeError where an option or its value is not known.
 */
export const tinAgencies: Plugin<[((AgenciesOptions & {report?: boolean}) | undefined)?], Article> = options => {
  assertOptions(options, {...schemas, report: flag})
  const {report = false, ...known} = {...options}
  const forms = compileForms(known)
  return (tree, file) => {
    canonicalize(tree, forms, report ? message => void reportMessage(file, message) : undefined)
  }
}

/** What is known of written forms, made ready for many trees. */
interface Forms {
  idOf: (form: string) => string | undefined
  /** The one written form by id. */
  names: ReadonlyMap<string, string>
  /** Forms that are abbreviations in capitals. */
  abbreviations: ReadonlySet<string>
}

function compileForms({agencies = [], names = {}}: AgenciesOptions): Forms {
  const entries = [...agencies, ...lexicon]
  const index = createAgencyIndex(entries)
  const written = new Map<string, string>()
  const abbreviations = new Set<string>()
  for (const {id, name, aliases = []} of entries) {
    if (!written.has(id)) written.set(id, name)
    for (const form of [name, ...aliases]) if (abbreviation.test(form)) abbreviations.add(form)
  }
  for (const [id, name] of Object.entries(names)) written.set(id, name)
  return {idOf: form => index.get(form)?.id, names: written, abbreviations}
}

function canonicalize(
  tree: Node,
  {idOf, names, abbreviations}: Forms,
  onmessage: ((message: NormalizeMessage) => void) | undefined
): number {
  let count = 0
  visitType<Agency>(tree, 'agency', node => {
    const actual = node.value
    const id = node.id ?? idOf(compose(actual).trim())
    if (id === undefined) return
    node.id = id
    const name = names.get(id)
    if (name === undefined || name === actual || isUnsure(actual, abbreviations)) return
    node.value = name
    count++
    const details = {place: node.position, actual, expected: [name]}
    onmessage?.(createMessage('agencies', {actual, expected: name}, details))
  })
  return count
}

/** Say whether a value is an address, or a word (Cao) that has the letters of an abbreviation (CAO) but not its case. */
function isUnsure(value: string, abbreviations: ReadonlySet<string>): boolean {
  if (/^https?:|\//.test(value)) return true
  return /^\p{Lu}\p{Ll}+$/u.test(value) && abbreviations.has(value.toUpperCase()) && value.length < 5
}

export default tinAgencies
