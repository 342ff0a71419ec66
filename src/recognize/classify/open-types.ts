import type {Model} from '../../model/index.ts'
import type {Construct} from '../construct.ts'
import type {Grammar} from '../extension/compile.ts'
import type {HintName} from '../hints.ts'

/** A type that evidence may speak for, and the construct that says so. */
export interface OpenType {
  type: string
  /** Absent where no construct speaks for body text. */
  scorer: Construct | undefined
  /** Column of the type in the model; -1 for those of extensions. */
  column: number
  /** The label is given by constructs alone, or by a house. */
  rare?: true
}

/** Types without a house, by the constructs that score: they are the same for all articles of a parser. */
const named = new WeakMap<Grammar['scorers'], readonly OpenType[]>()

/**
 * Name the types that blocks may have by evidence.
 *
 * @param model Model.
 * @param grammar What the parser knows.
 * @param more Labels that a house gives as well.
 * @returns Types.
 */
export function openTypes(model: Model, grammar: Grammar, more: readonly string[] = []): readonly OpenType[] {
  if (more.length > 0) return listTypes(model, grammar, more)
  const types = named.get(grammar.scorers) ?? listTypes(model, grammar, more)
  named.set(grammar.scorers, types)
  return types
}

function listTypes({labels}: Model, {scorers, recognizers}: Grammar, more: readonly string[]): OpenType[] {
  const types = scorers.flatMap((scorer): OpenType[] => {
    const {type = '', score} = scorer
    const column = labels.indexOf(type)
    return column !== -1 || score ? [{type, scorer, column}] : []
  })
  if (!types.some(({type}) => type === 'paragraph'))
    types.push({type: 'paragraph', scorer: undefined, column: labels.indexOf('paragraph')})
  for (const type of more) {
    if (types.some(known => known.type === type)) continue
    types.push({type, scorer: recognizers.find(({name}) => name === type), column: -1, rare: true})
  }
  return types
}

/**
 * Choose the likeliest type. Residue, which is no part of the article, must be likelier than all that is.
 *
 * @param types Types.
 * @param scores Score of each.
 * @returns Index of the type.
 */
export function chooseType(types: readonly OpenType[], scores: readonly number[]): number {
  const best = scores.indexOf(Math.max(...scores))
  if (types[best]?.type !== 'residue' || softmaxAt(scores, best) > 0.5) return best
  const others = scores.map((score, at) => (types[at]?.type === 'residue' ? -Infinity : score))
  return others.indexOf(Math.max(...others))
}

/**
 * Give the probability of one score among others.
 *
 * @param scores Scores, in log-odds.
 * @param index Index of the score.
 * @param temperature What the scores are divided by first.
 * @returns From 0 to 1.
 */
export function softmaxAt(scores: readonly number[], index: number, temperature = 1): number {
  const own = scores[index] as number
  return 1 / scores.reduce((sum, score) => sum + Math.exp((score - own) / temperature), 0)
}

/** A block that no construct recognised, and what speaks for each type. */
export interface ScoredBlock {
  /** Index of the block. */
  index: number
  /** Score of each type, in log-odds. */
  scores: number[]
  /** Hints of its markup. */
  hints: readonly HintName[]
  /** Features of the block, where reasons are asked for or a profile is there. */
  row: Int32Array | undefined
}
