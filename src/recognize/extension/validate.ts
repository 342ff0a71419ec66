import type {AgencyEntry} from '../../lexicon/agencies.ts'
import type {ResiduePattern} from '../../lexicon/residue.ts'
import type {Construct, ExtensionConfig} from '../construct.ts'
import {guard} from './validate-result.ts'

const known = ['constructs', 'disable', 'agencies', 'residue']

/** An extension that was checked: it has all fields. */
export interface CheckedExtension {
  constructs: readonly Construct[]
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
  const {constructs = [], disable = [], agencies = [], residue = []} = config
  constructs.forEach(checkConstruct)
  return {
    constructs: constructs.map(guard),
    disable,
    agencies: agencies.map(composeAgency),
    residue: residue.map(composeResidue)
  }
}

function checkConstruct(construct: Construct): void {
  if (typeof construct?.name !== 'string') throw new TypeError('A construct must have a name')
  if (construct.score && construct.type === undefined) {
    throw new TypeError(`Construct \`${construct.name}\` has \`score\` but does not say in \`type\` for which type`)
  }
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
