import {type CreditGrammar, createCreditGrammar} from '../../credit/index.ts'
import {agencies} from '../../lexicon/agencies.ts'
import {type ResiduePattern, residuePatterns} from '../../lexicon/residue.ts'
import type {Construct, Extension, ExtensionConfig} from '../construct.ts'
import {constructs} from '../constructs/index.ts'
import {type CheckedExtension, checkExtension} from './validate.ts'

/** A parser's knowledge, compiled from the library's own and that of extensions. */
export interface Grammar {
  /** Constructs that recognise, in order. */
  recognizers: readonly Construct[]
  /** Constructs that score. */
  scorers: readonly Construct[]
  /** Constructs that find inline nodes. */
  inliners: readonly Construct[]
  credits: CreditGrammar
  residue: readonly ResiduePattern[]
}

const compiled = new WeakMap<object, Grammar>()
const none: Extension = Object.freeze([])

/**
 * Compile extensions; the same value is compiled once.
 *
 * @param extension Extension or bundle of extensions.
 * @returns The grammar.
 * @throws RangeError where an extension has a field or names a construct that is not known.
 * @throws TypeError where an extension, or what it teaches, is not what it should be.
 */
export function grammarOf(extension: Extension = none): Grammar {
  const known = compiled.get(extension as object)
  if (known) return known
  const grammar = compile(extension)
  compiled.set(extension as object, grammar)
  return grammar
}

function compile(extension: Extension): Grammar {
  const configs = flatten(extension)
  const ordered = order(configs)
  return {
    recognizers: ordered.filter(construct => construct.recognize),
    scorers: ordered.filter(construct => construct.type !== undefined),
    inliners: ordered.filter(construct => construct.inline),
    credits: createCreditGrammar({agencies: [...configs.flatMap(config => config.agencies), ...agencies]}),
    residue: [...configs.flatMap(config => config.residue), ...residuePatterns]
  }
}

function flatten(extension: Extension): CheckedExtension[] {
  if (Array.isArray(extension)) return (extension as readonly Extension[]).flatMap(flatten)
  if (extension === null || typeof extension !== 'object') {
    throw new TypeError(`An extension must be an object or an array of extensions, not ${String(extension)}`)
  }
  return [checkExtension(extension as ExtensionConfig)]
}

/** Put constructs in their order: replace by name, then place, then switch off. */
function order(configs: readonly CheckedExtension[]): Construct[] {
  const list = [...constructs]
  for (const config of configs) for (const construct of config.constructs) place(list, construct)
  // Two bundles may switch off the same construct.
  const off = new Set(configs.flatMap(config => config.disable))
  for (const name of off) list.splice(find(list, name, 'disable'), 1)
  return list
}

function place(list: Construct[], construct: Construct): void {
  const {name, before, after} = construct
  const same = list.findIndex(other => other.name === name)
  if (same !== -1 && before === undefined && after === undefined) {
    list[same] = construct
    return
  }
  if (same !== -1) list.splice(same, 1)
  // A construct that does not say where it stands comes first: it knows something the library does not.
  if (before !== undefined) list.splice(find(list, before, 'before'), 0, construct)
  else if (after !== undefined) list.splice(find(list, after, 'after') + 1, 0, construct)
  else list.unshift(construct)
}

function find(list: readonly Construct[], name: string, field: string): number {
  const index = list.findIndex(construct => construct.name === name)
  if (index !== -1) return index
  const known = list.map(construct => construct.name).join(', ')
  throw new RangeError(`Unknown construct \`${name}\` in \`${field}\`; known constructs: ${known}`)
}
