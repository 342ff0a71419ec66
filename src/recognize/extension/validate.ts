import type {AgencyEntry} from '../../lexicon/agencies.ts'
import type {ResiduePattern} from '../../lexicon/residue-pattern.ts'
import {schemaOf} from '../../tree/schema.ts'
import {nameOf} from '../../util/options.ts'
import type {Construct, ExtensionConfig, InlineConstruct, NodeDeclaration} from '../construct.ts'
import {type HintName, hintNames} from '../hints.ts'
import {validateInlineResults, validateResults} from './validate-result.ts'

const known = ['constructs', 'inlines', 'nodes', 'disable', 'agencies', 'residue']

/** An extension that was checked: it has all fields. */
export interface CheckedExtension {
  constructs: readonly Construct[]
  inlines: readonly InlineConstruct[]
  /** Types of nodes that it says it makes, and of those that are literals. */
  types: readonly string[]
  literals: readonly string[]
  disable: readonly string[]
  agencies: readonly AgencyEntry[]
  residue: readonly ResiduePattern[]
}

/**
 * Check an extension and bring what it teaches into the form that matching expects.
 *
 * @param config Extension.
 * @returns The extension with composed strings and patterns without state.
 * @throws TypeError where a field is not what it should be.
 * @throws RangeError where there is no such field.
 */
export function checkExtension(config: ExtensionConfig): CheckedExtension {
  for (const [name, value] of Object.entries(config)) {
    if (!known.includes(name)) {
      throw new RangeError(`Unknown field \`${name}\` of an extension; known fields: ${known.join(', ')}`)
    }
    if (value !== undefined && !Array.isArray(value)) throw new TypeError(`\`${name}\` must be an array`)
  }
  const {constructs = [], inlines = [], nodes = [], disable = [], agencies = [], residue = []} = config
  constructs.forEach(checkConstruct)
  inlines.forEach(checkInline)
  nodes.forEach(checkNode)
  return {
    constructs: constructs.map(validateResults),
    inlines: inlines.map(validateInlineResults),
    types: [...nodes, ...constructs].flatMap(({type}) => (type === undefined ? [] : [type])),
    literals: nodes.filter(({literal}) => literal === true).map(({type}) => type),
    disable,
    agencies: agencies.map(composeAgency),
    residue: residue.map(composeResidue)
  }
}

function checkConstruct(construct: Construct): void {
  if (typeof construct?.name !== 'string') throw new TypeError('A construct must have a name')
  const {name, recognize, type, score, hints} = construct
  checkFunction(recognize, name, 'recognize')
  checkFunction(score, name, 'score')
  // What constructs were before there were two lists.
  if ('inline' in construct) {
    throw new TypeError(`Construct \`${name}\` has \`inline\`: give it as \`find\` of an entry of \`inlines\``)
  }
  const field = score ? 'score' : hints ? 'hints' : undefined
  if (field && type === undefined) {
    throw new TypeError(`Construct \`${name}\` has \`${field}\` but does not say in \`type\` for which type`)
  }
  if (hints && !score && !schemaOf(type as string)) {
    throw new TypeError(
      `Construct \`${name}\` has \`hints\` for \`${type}\`, which only \`score\` can compare with others`
    )
  }
  for (const [hint, weight] of Object.entries(hints ?? {})) {
    if (!hintNames.includes(hint as HintName)) {
      throw new RangeError(
        `Construct \`${name}\` weighs the unknown hint \`${hint}\`; known hints: ${hintNames.join(', ')}`
      )
    }
    if (weight !== undefined && !Number.isFinite(weight)) {
      throw new TypeError(`Construct \`${name}\` must give \`${hint}\` a finite weight, not ${String(weight)}`)
    }
  }
}

function checkInline(construct: InlineConstruct): void {
  if (typeof construct?.name !== 'string') throw new TypeError('An inline construct must have a name')
  if (construct.find === undefined) throw new TypeError(`Inline construct \`${construct.name}\` must have \`find\``)
  checkFunction(construct.find, construct.name, 'find')
}

function checkFunction(value: unknown, name: string, field: string): void {
  if (value !== undefined && typeof value !== 'function') {
    throw new TypeError(`\`${field}\` of construct \`${name}\` must be a function, not ${nameOf(value)}`)
  }
}

function checkNode(node: NodeDeclaration): void {
  const type: unknown = node?.type
  if (typeof type !== 'string' || type === '') throw new TypeError('A node must have a type')
  if (schemaOf(type)) throw new RangeError(`\`${type}\` is a node of the library, which no extension can declare`)
}

function composeAgency(entry: AgencyEntry): AgencyEntry {
  if (typeof entry?.id !== 'string' || typeof entry.name !== 'string') {
    throw new TypeError('An agency must have an id and a name')
  }
  return {...entry, name: compose(entry.name), aliases: (entry.aliases ?? []).map(compose)}
}

function composeResidue({reason, match}: ResiduePattern): ResiduePattern {
  if (typeof reason !== 'string' || match === undefined) throw new TypeError('Residue must have a reason and a match')
  if (typeof match === 'string') return {reason, match: compose(match)}
  // A global or sticky pattern would go on from its last match.
  if (match instanceof RegExp)
    return {reason, match: new RegExp(compose(match.source), match.flags.replace(/[gy]/g, ''))}
  return {reason, match: match.map(compose)}
}

/** Text is matched composed, whatever form the article or the editor of an extension uses. */
function compose(value: string): string {
  return value.normalize('NFC')
}
