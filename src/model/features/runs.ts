/** Facts of the run of short lines that a block is in: a list, a poem, a block of titles, a gallery. */
import {absent, type Fact, limit, percent, shortLine, unread} from './fact.ts'
import type {BlockShape} from './shape.ts'
import type {MeasuredBlock, Seen, ShortRun} from './view.ts'

export const runFacts: readonly Fact<Seen>[] = [
  {name: 'run', unit: 'count', measure: ({run}) => (run ? limit(run.size) : 0)},
  {name: 'runPlace', unit: 'count', measure: ({own, run}) => (run ? limit(own.index - run.start) : absent)},
  {name: 'runLength', unit: 'count', measure: ({run}) => run?.length ?? absent},
  {name: 'runSpread', unit: 'percent', measure: ({run}) => run?.spread ?? absent},
  {name: 'runStops', unit: 'percent', measure: ({run}) => run?.stops ?? absent},
  {name: 'runAfterColon', unit: 'flag', measure: ({run}) => (run ? Number(run.afterColon) : absent)},
  {name: 'runMarked', unit: 'percent', measure: ({run}) => run?.marked ?? absent},
  {name: 'runCaptionWords', unit: 'odds', measure: ({run}) => run?.captionWords ?? unread},
  {name: 'runTitleWords', unit: 'odds', measure: ({run}) => run?.titleWords ?? unread},
  {
    name: 'labelledList',
    unit: 'flag',
    measure: ({own, previous, next}) => Number(isLabelled(own) && (isLabelled(previous) || isLabelled(next)))
  }
]

/** How the items of a list start. */
const listStarts: readonly string[] = ['dash', 'star', 'digit', 'lower']

/** Find the run that each block is in. */
export function findRuns(blocks: readonly MeasuredBlock[]): (ShortRun | undefined)[] {
  const runs: (ShortRun | undefined)[] = new Array(blocks.length)
  const isShort = (block: MeasuredBlock | undefined) =>
    block !== undefined && block.shape.length < shortLine && block.certain === undefined
  for (let start = 0; start < blocks.length; start++) {
    if (!isShort(blocks[start])) continue
    let end = start
    while (isShort(blocks[end])) end++
    runs.fill(describeRun(blocks, start, end), start, end)
    start = end
  }
  return runs
}

function describeRun(blocks: readonly MeasuredBlock[], start: number, end: number): ShortRun {
  const size = end - start
  let length = 0
  let squares = 0
  let stops = 0
  let marked = 0
  let captionWords = 0
  let titleWords = 0
  for (let index = start; index < end; index++) {
    const {shape, readings} = blocks[index] as MeasuredBlock
    length += shape.length
    squares += shape.length * shape.length
    if (shape.end === 'stop') stops++
    if (listStarts.includes(shape.start)) marked++
    captionWords += readings?.caption ?? unread
    titleWords += readings?.title ?? unread
  }
  const mean = length / size
  return {
    start,
    size,
    length: Math.round(mean),
    spread: percent(Math.sqrt(Math.max(squares / size - mean * mean, 0)), Math.max(mean, 1)),
    stops: percent(stops, size),
    afterColon: blocks[start - 1]?.shape.end === 'colon',
    marked: percent(marked, size),
    captionWords: Math.round(captionWords / size),
    titleWords: Math.round(titleWords / size)
  }
}

/** A label and its value: `Thủ môn: …`, a row of a table or line-up. */
function isLabelled(block: MeasuredBlock | undefined): boolean {
  if (block === undefined) return false
  const {colon, length}: BlockShape = block.shape
  return colon > 0 && colon < length - 1
}
