/**
 * The table of facts: each with its name, its unit and how it is measured.
 *
 * A row holds first the facts that neighbours look at as well, then the others, then what is seen of the neighbours.
 */
import {checksumOf} from '../../util/hash.ts'
import {articleFacts} from './article.ts'
import {copyFacts, copyPlaces} from './copies.ts'
import {cueFacts} from './cues.ts'
import {type Fact, nameAt} from './fact.ts'
import {firstFacts, holdings} from './first.ts'
import {neighbourFacts} from './neighbours.ts'
import {certainties, ownFacts, sharedFacts} from './own.ts'
import {placeFacts} from './place.ts'
import {runFacts} from './runs.ts'
import {ends, starts} from './shape.ts'
import type {Seen} from './view.ts'

/** Number of the facts that neighbours look at: the first. */
export const sharedCount = sharedFacts.length

/** Facts of a block among the others. */
export const seenFacts: readonly Fact<Seen>[] = [
  ...placeFacts,
  ...articleFacts,
  ...runFacts,
  ...neighbourFacts,
  ...copyFacts,
  ...firstFacts,
  ...cueFacts
]

/** The neighbours whose facts are looked at, by their distance. */
export const sides = [-2, -1, 1, 2] as const

/** A feature: a number in the row of a block. */
export type Feature = Pick<Fact<never>, 'name' | 'unit'>

/** The features, by number. */
export const features: readonly Feature[] = [
  ...sharedFacts,
  ...ownFacts,
  ...seenFacts,
  ...sides.flatMap(side => sharedFacts.map(({name, unit}) => ({name: nameAt(side, name), unit})))
]

/** Checksum of the features: weights that were learned from others do not fit. */
export const featureChecksum: string = checksumOf(features.map(({name, unit}) => `${name} ${unit}`).join('\n'))

/** What the numbers of units stand for. */
const words: Partial<Record<Fact<never>['unit'], readonly string[]>> = {
  end: ends,
  start: starts,
  type: [...certainties, 'other'],
  copy: copyPlaces,
  holding: holdings
}

/**
 * Say what the value of a feature means.
 *
 * @param feature Number of the feature.
 * @param value Its value.
 * @returns A word where the number stands for one; else the value.
 */
export function describeValue(feature: number, value: number): number | string {
  const {unit} = features[feature] as Feature
  return words[unit]?.[value] ?? value
}
