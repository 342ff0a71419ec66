import type {Block} from '../../block/block.ts'
import {isLower, isUpper} from '../../util/characters.ts'

/** How a block ends. */
export const ends = ['stop', 'exclamation', 'question', 'quote', 'cut', 'bracket', 'comma', 'colon', 'open'] as const
type End = (typeof ends)[number]

/** How a block starts. */
export const starts = ['upper', 'lower', 'digit', 'dash', 'star', 'quote', 'bracket', 'arrow', 'other'] as const
type Start = (typeof starts)[number]

/** What a block looks like: the facts that evidence is drawn from. */
export interface BlockShape {
  /** Length of the text in UTF-16 code units. */
  length: number
  /** 1, 2 or 3 for three and more sentences. */
  sentences: number
  start: Start
  end: End
  /** Index of the first colon among the first 80 units, or -1. */
  colon: number
}

/** Blocks up to this length are looked at word by word. */
export const shortBlock = 240

/** Shortest running text that counts as a paragraph for certain. */
export const longBlock = 180

/**
 * Describe a block.
 *
 * @param block Block.
 * @returns Its shape. The time it takes does not grow with long blocks.
 */
export function describe({text}: Block): BlockShape {
  return {
    length: text.length,
    sentences: countSentences(text),
    start: startOf(text),
    end: endOf(text),
    colon: (text.length > labelWindow ? text.slice(0, labelWindow) : text).indexOf(':')
  }
}

/** How far a label reaches, before its colon. */
const labelWindow = 80

/** Marks with which a sentence may begin. */
const sentenceMarks = `"“'‘(`

function countSentences(text: string): number {
  let count = 1
  let from = 0
  // A sentence ends inside the text, which ends with no space, where a stop is followed by a space and a capital or a quotation mark.
  while (count < 3) {
    const at = text.indexOf('. ', from)
    if (at === -1 || at > 2000) break
    if (isUpper(text, at + 2) || sentenceMarks.includes(text.charAt(at + 2))) count++
    from = at + 2
  }
  return count
}

const startMarks: ReadonlyMap<string, Start> = new Map([
  ...kindOf('dash', '-–—•·+'),
  ...kindOf('digit', '0123456789'),
  ...kindOf('star', '*'),
  ...kindOf('quote', `"“'‘«`),
  ...kindOf('bracket', '(['),
  ...kindOf('arrow', '>')
])

function kindOf(start: Start, marks: string): [string, Start][] {
  return [...marks].map(mark => [mark, start])
}

function startOf(text: string): Start {
  if (isUpper(text, 0)) return 'upper'
  if (isLower(text, 0)) return 'lower'
  return startMarks.get(text.charAt(0)) ?? 'other'
}

function endOf(text: string): End {
  const last = text[text.length - 1] ?? ''
  if (last === '…') return 'cut'
  if (last === '.') return text.endsWith('..') ? 'cut' : 'stop'
  if (last === '?') return 'question'
  if (last === '!') return 'exclamation'
  if (last === ':') return 'colon'
  if (last === ',' || last === ';') return 'comma'
  if (last === ')' || last === ']') return 'bracket'
  if (last === '"' || last === '”' || last === "'" || last === '’' || last === '»') {
    const before = text[text.length - 2]
    return before === '.' || before === '!' || before === '?' || before === ',' ? 'stop' : 'quote'
  }
  return 'open'
}
