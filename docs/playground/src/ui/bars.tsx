import {labelName, words} from '../i18n/index.ts'
import type {Bar} from '../protocol.ts'

const width = 40
const gap = 1.5

/** How a label is drawn: where its bar starts, how long and how high it is; so that form tells it, not colour alone. */
const forms: Readonly<Record<string, readonly [from: number, to: number, height: number]>> = {
  kicker: [0, 14, 2],
  headline: [0, 40, 4.5],
  timestamp: [0, 20, 1.5],
  lead: [0, 40, 3],
  byline: [26, 40, 2],
  paragraph: [0, 40, 2],
  subheading: [0, 24, 2.5],
  image: [6, 34, 5],
  caption: [6, 34, 2],
  credit: [18, 40, 2],
  related: [4, 30, 1.5],
  keywords: [0, 30, 1.5],
  residue: [0, 8, 2]
}
const plain = [0, 40, 2] as const

/** A small picture of an article: a column of bars, one a block. */
export function Bars({bars}: {bars: readonly Bar[]}) {
  let y = 0
  const drawn = bars.map(([label, size], index) => {
    const [from, to, least] = forms[label] ?? plain
    const height = label === 'paragraph' || label === 'lead' ? least * size : least
    const bar = <rect key={index} data-label={label} x={from} y={y} width={to - from} height={height} rx={0.5} />
    y += height + gap
    return bar
  })
  const names = [...new Set(bars.map(([label]) => labelName(label)))].join(', ')
  const height = Math.max(y, 1)
  return (
    <svg
      class="bars"
      role="img"
      aria-label={words.value.structureOf(names)}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMin meet"
      style={{height: `${Math.min(height, 40)}px`}}
    >
      {drawn}
    </svg>
  )
}
