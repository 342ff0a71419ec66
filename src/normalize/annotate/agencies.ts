import type {Node} from 'unist'
import type {VFile} from 'vfile'
import {type AgencyEntry, agencies as lexicon} from '../../lexicon/agencies.ts'
import {createAgencyIndex} from '../../lexicon/agency-index.ts'
import {report} from '../../plugin/report.ts'
import type {Agency} from '../../tree/index.ts'
import {assertOptions, type OptionSchema} from '../../util/options.ts'
import {visitType} from '../../util/visit.ts'

/** Options of `canonicalizeAgencies`. */
export interface AgenciesOptions {
  /** Agencies that are added to the lexicon, or go before it. */
  agencies?: readonly AgencyEntry[]
  /** Written forms by id, where your house writes other ones than the lexicon. */
  names?: Readonly<Record<string, string>>
}

const shapes: Record<string, OptionSchema> = {
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
 * Make the tool that gives agencies one id and one written form; it may be used on many trees.
 *
 * @param options Options.
 * @returns Function that changes the agencies of a tree and returns how many it changed.
 * @throws RangeError where an option is not known.
 */
export function agencyCanonicalizer(
  options: AgenciesOptions = {}
): (tree: Node, report?: (node: Agency, actual: string) => void) => number {
  assertOptions(options, shapes)
  const entries = [...(options.agencies ?? []), ...lexicon]
  const index = createAgencyIndex(entries)
  const names = new Map<string, string>()
  const shouted = new Set<string>()
  for (const {id, name, aliases = []} of entries) {
    if (!names.has(id)) names.set(id, name)
    for (const form of [name, ...aliases]) if (abbreviation.test(form)) shouted.add(form)
  }
  for (const [id, name] of Object.entries(options.names ?? {})) names.set(id, name)
  return (tree, report) => {
    let count = 0
    visitType<Agency>(tree, 'agency', node => {
      const id = node.id ?? index.get(node.value.normalize('NFC').trim())?.id
      if (id === undefined) return
      node.id = id
      const name = names.get(id)
      if (name === undefined || name === node.value || isUnsure(node.value, shouted)) return
      const actual = node.value
      node.value = name
      count++
      report?.(node, actual)
    })
    return count
  }
}

/** Say whether a value is an address, or a word (Cao) that has the letters of an abbreviation (CAO) but not its case. */
function isUnsure(value: string, shouted: ReadonlySet<string>): boolean {
  if (/^https?:|\//.test(value)) return true
  return /^\p{Lu}\p{Ll}+$/u.test(value) && shouted.has(value.toUpperCase()) && value.length < 5
}

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
export function canonicalizeAgencies(tree: Node, options: AgenciesOptions = {}): number {
  return agencyCanonicalizer(options)(tree)
}

/**
 * Make a message of an agency whose written form was changed.
 *
 * @param file File that gets the message.
 * @param node Agency.
 * @param actual What was written.
 */
export function reportAgency(file: VFile, node: Agency, actual: string): void {
  const {position: place, value} = node
  report(file, 'agencies', {actual, expected: value}, {place, actual, expected: [value]})
}
