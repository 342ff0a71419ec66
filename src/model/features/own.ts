/** Facts of a block by itself. */
import type {Readings} from '../words/table.ts'
import {absent, type Fact, limit, percent, unread} from './fact.ts'
import {ends, shortBlock, starts} from './shape.ts'
import type {MeasuredBlock} from './view.ts'

/** Types that a construct may be certain of, by number; 0 where none is. */
export const certainties: readonly string[] = ['none', 'caption', 'credit', 'related', 'residue']

/** The facts of a block that its neighbours look at as well. */
export const sharedFacts: readonly Fact<MeasuredBlock>[] = [
  {name: 'length', unit: 'count', measure: ({shape}) => limit(shape.length)},
  {name: 'sentences', unit: 'count', measure: ({shape}) => shape.sentences},
  {name: 'end', unit: 'end', measure: ({shape}) => ends.indexOf(shape.end)},
  {name: 'start', unit: 'start', measure: ({shape}) => starts.indexOf(shape.start)},
  {name: 'certain', unit: 'type', measure: ({certain}) => numberOf(certain)},
  {name: 'wordsAsCaption', unit: 'odds', measure: ({readings}) => readings?.caption ?? unread},
  {name: 'wordsAsTitle', unit: 'odds', measure: ({readings}) => readings?.title ?? unread},
  {name: 'wordsAsLead', unit: 'odds', measure: ({readings}) => readings?.lead ?? unread},
  {name: 'wordsAsSubheading', unit: 'odds', measure: ({readings}) => readings?.subheading ?? unread},
  {name: 'wordsAsResidue', unit: 'odds', measure: ({readings}) => readings?.residue ?? unread},
  {name: 'wordsAsPointer', unit: 'odds', measure: ({readings}) => readings?.pointer ?? unread},
  {
    name: 'inFirstText',
    unit: 'percent',
    measure: ({index, words}) => (index > 0 ? percent(words.pairsInFirst, words.pairs) : absent)
  },
  {name: 'gap', unit: 'count', measure: ({block}) => block.breaksBefore}
]

/** Other facts of a block by itself. */
export const ownFacts: readonly Fact<MeasuredBlock>[] = [
  {
    name: 'words',
    unit: 'count',
    measure: ({shape, words}) => (shape.length <= shortBlock ? words.count : limit(Math.round(shape.length / 4.6)))
  },
  {
    name: 'capitals',
    unit: 'percent',
    measure: ({shape, words}) => (shape.length <= shortBlock ? percent(words.capitals, words.count) : absent)
  },
  {
    name: 'upperCase',
    unit: 'flag',
    measure: ({shape, words}) => Number(shape.length <= shortBlock && !words.hasSmall && words.capitals > 0)
  },
  {
    name: 'digits',
    unit: 'percent',
    measure: ({shape, words}) => (shape.length <= shortBlock ? percent(words.digits, shape.length) : absent)
  },
  {name: 'colon', unit: 'count', measure: ({shape}) => shape.colon},
  {name: 'names', unit: 'percent', measure: ({names}) => Math.round(100 * names)},
  {name: 'captionOrTitle', unit: 'odds', measure: ({readings}) => difference(readings, 'caption', 'title')},
  {name: 'captionOrSubheading', unit: 'odds', measure: ({readings}) => difference(readings, 'caption', 'subheading')},
  {name: 'residueOrTitle', unit: 'odds', measure: ({readings}) => difference(readings, 'residue', 'title')}
]

function numberOf(certain: string | undefined): number {
  if (certain === undefined) return 0
  const number = certainties.indexOf(certain)
  return number === -1 ? certainties.length : number
}

function difference(readings: Readings | undefined, one: keyof Readings, other: keyof Readings): number {
  return readings === undefined ? 0 : readings[one] - readings[other]
}
