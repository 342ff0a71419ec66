import type {Hints} from '../../block/block.ts'
import type {Evidence} from '../../tree/index.ts'

type Weights = Readonly<Record<string, number>>

/**
 * What a hint of the markup adds to the score of a label, in log-odds.
 *
 * The model is learned from plain text, which has no markup; what markup says is added to what the model says.
 * A weight of 6 settles nearly every case, one of 1 tips the balance where the words say little.
 */
const weights: Readonly<Record<string, Weights>> = {
  heading: {headline: 3, subheading: 5, kicker: 2, lead: 2, related: 1, paragraph: -3, caption: -3, byline: -2},
  title: {headline: 5, subheading: -3},
  underTitle: {headline: -4},
  afterImage: {caption: 3},
  captionPattern: {caption: 4.5},
  figure: {caption: 3},
  italic: {caption: 1, lead: 0.5, byline: 0.5},
  bold: {lead: 1.5, subheading: 2, headline: 1},
  centred: {caption: 1.5, byline: 0.5},
  alignedRight: {byline: 3, credit: 3, subheading: -4, caption: -3, headline: -3, lead: -2},
  small: {caption: 1},
  allLink: {related: 5, keywords: 1, subheading: -3, caption: -3, headline: -2},
  unlinked: {related: -4},
  styledAfterImage: {caption: 3},
  bodyStyle: {lead: -6, headline: -5, subheading: -2, kicker: -3, related: -1, caption: -1.5, byline: -1.5},
  plainApart: {caption: -2.5},
  distinct: {lead: 2},
  repeatedStyle: {headline: -4, lead: -3, subheading: 1},
  afterBody: {subheading: -4, headline: -4, lead: -4, kicker: -4, byline: 1},
  minor: {headline: -3, subheading: 1}
}

/**
 * Say what the hints of a block add to the score of a label.
 *
 * @param hints Hints.
 * @param type Label.
 * @param titled The article has a heading of the first rank.
 * @returns Log-odds.
 */
export function hintWeight(hints: Hints, type: string, titled: boolean): number {
  let sum = 0
  for (const name of namesOf(hints, titled)) sum += weights[name]?.[type] ?? 0
  return sum
}

/**
 * Say why hints speak for a label.
 *
 * @param hints Hints.
 * @param type Label.
 * @param titled The article has a heading of the first rank.
 * @returns A reason for each hint that adds to the score or takes from it.
 */
export function hintReasons(hints: Hints, type: string, titled: boolean): Evidence[] {
  return namesOf(hints, titled).flatMap(name => {
    const weight = weights[name]?.[type]
    return weight === undefined ? [] : [{feature: `hint:${name}`, weight}]
  })
}

function namesOf(hints: Hints, titled: boolean): string[] {
  const names: string[] = []
  if (titled && hints.heading !== 1) names.push('underTitle')
  if (hints.heading !== undefined) names.push('heading')
  if (hints.heading === 1) names.push('title')
  if (hints.heading !== undefined && hints.heading > 2) names.push('minor')
  if (hints.bodyStyle === false) names.push('distinct')
  if (hints.bodyStyle && !hints.afterImage) names.push('plainApart')
  if (hints.figure !== undefined) names.push('figure')
  // Where a format has links, a pointer to another article is one.
  if (hints.allLink === false) names.push('unlinked')
  for (const name of [
    'afterImage',
    'captionPattern',
    'italic',
    'bold',
    'centred',
    'alignedRight',
    'small',
    'allLink',
    'bodyStyle',
    'repeatedStyle',
    'afterBody'
  ] as const) {
    if (hints[name]) names.push(name)
  }
  // What is set like the body, though it is centred, is not set as captions are.
  if (hints.afterImage && !hints.bodyStyle && (hints.italic || hints.centred || hints.small))
    names.push('styledAfterImage')
  return names
}
