/** Facts of the words and signs that stand in a block; see `lexicon/cues.ts`. */
import {type Cue, cues} from '../../lexicon/cues.ts'
import {signBits} from '../words/read-block.ts'
import type {Fact} from './fact.ts'
import {shortBlock} from './shape.ts'
import type {Seen} from './view.ts'

export const cueFacts: readonly Fact<Seen>[] = cues.map((cue, bit) => ({
  name: cue.name,
  unit: 'flag',
  measure: measurerOf(cue, bit)
}))

function measurerOf({match, signs = ''}: Cue, bit: number): (seen: Seen) => number {
  const asked = signBits(signs)
  if (!match) return ({own: {words}}) => Number(hasBit(words.cues, bit) || (words.signs & asked) !== 0)
  return ({own: {words, block}}) => {
    if (hasBit(words.cues, bit)) return 1
    if (asked !== 0 && (words.signs & asked) === 0) return 0
    const {text} = block
    return Number(match.test(text.length > shortBlock ? text.slice(0, shortBlock) : text))
  }
}

function hasBit(bits: number, bit: number): boolean {
  return ((bits >> bit) & 1) === 1
}
