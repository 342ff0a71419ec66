import {type CreditGrammar, createCreditGrammar} from '../../credit/index.ts'
import {agencies} from '../../lexicon/agencies.ts'
import {residuePatterns} from '../../lexicon/residue.ts'
import type {ResiduePattern} from '../../lexicon/residue-pattern.ts'
import {isLiteral} from '../../tree/schema.ts'
import type {Construct, Extension, ExtensionConfig, InlineConstruct} from '../construct.ts'
import {constructs, inlines} from '../constructs/index.ts'
import {assertNames, order} from './order.ts'
import {type CheckedExtension, checkExtension} from './validate.ts'

/** A parser's knowledge, compiled from the library's own and that of extensions. */
export interface Grammar {
  /** Constructs that recognise, in order. */
  recognizers: readonly Construct[]
  /** Constructs that score. */
  scorers: readonly Construct[]
  /** Constructs that find inline nodes, in order. */
  inlines: readonly InlineConstruct[]
  /** Say whether an extension makes nodes of a type. */
  isAdded(type: string): boolean
  /** Say whether nodes of a type are literals. */
  isLiteral(type: string): boolean
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
  const all = {
    constructs: order(
      constructs,
      configs.flatMap(config => config.constructs)
    ),
    inlines: order(
      inlines,
      configs.flatMap(config => config.inlines)
    )
  }
  const off = new Set(configs.flatMap(config => config.disable))
  assertNames(off, 'disable', [...all.constructs, ...all.inlines])
  const blocks = all.constructs.filter(({name}) => !off.has(name))
  const added = new Set(configs.flatMap(config => config.types))
  const literals = new Set(configs.flatMap(config => config.literals))
  return {
    recognizers: blocks.filter(construct => construct.recognize),
    scorers: blocks.filter(construct => construct.type !== undefined),
    inlines: all.inlines.filter(({name}) => !off.has(name)),
    isAdded: type => added.has(type),
    isLiteral: literals.size === 0 ? isLiteral : type => literals.has(type) || isLiteral(type),
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
