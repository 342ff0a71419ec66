/** Where the words of a block stand again: as a copy, as the start of a longer block, inside another block. */
import type {Fact} from './fact.ts'
import {reach} from './neighbours.ts'
import type {MeasuredBlock, Seen} from './view.ts'

/** Where a copy stands, by number. */
export const copyPlaces: readonly string[] = ['none', 'next', 'later', 'earlier']

export const copyFacts: readonly Fact<Seen>[] = [
  {name: 'copy', unit: 'copy', measure: ({own, article}) => findCopy(article.measured, own)}
]

/** Shortest text that is looked for, and how much of it. */
const shortestStem = 12
const probeLength = 40

function findCopy(blocks: readonly MeasuredBlock[], {index, block, shape, words}: MeasuredBlock): number {
  const {text} = block
  const stem = text.slice(0, stemEnd(text, shape.end === 'cut'))
  if (stem.length < shortestStem) return copyPlaces.indexOf('none')
  const probe = stem.slice(0, probeLength)
  const last = Math.min(blocks.length, index + reach)
  for (let at = Math.max(0, index - reach); at < last; at++) {
    const other = blocks[at] as MeasuredBlock
    if (at === index || other.words.first !== words.first) continue
    const candidate = other.block.text
    if (!candidate.startsWith(probe)) continue
    const goesOn = candidate.startsWith(stem)
    const isStart = candidate.length > probeLength && stem.startsWith(candidate.slice(0, stemEnd(candidate, true)))
    if (goesOn || isStart) return copyPlaces.indexOf(at === index + 1 ? 'next' : at > index ? 'later' : 'earlier')
  }
  return copyPlaces.indexOf('none')
}

/** Find where a text ends without its full stop, or without the marks that show that it was cut. */
function stemEnd(text: string, isCut: boolean): number {
  let end = text.length
  if (!isCut) return text[end - 1] === '.' ? end - 1 : end
  while (end > 0 && cutMarks.includes(text[end - 1] as string)) end--
  return end
}

const cutMarks = '.… '
