/**
 * The evidence: what is seen of a block, its place and its neighbours, as numbers.
 *
 * No feature knows a publisher.
 */
import type {Block} from '../../read/block.ts'
import {type End, longBlock, type Shape, type Start, shortBlock} from '../shape.ts'
import {innerCues, openingCues} from './cues.ts'
import {type Terms, Vocabulary} from './vocabulary.ts'
import {readings, readWords, type WordTable, wordTable} from './words.ts'

/** An article as features see it. */
export interface Scene {
  blocks: readonly Block[]
  shapes: readonly Shape[]
  /** Type that a construct has recognised for certain, by block. */
  certain: readonly (string | undefined)[]
  /** Index of the first block of running text, or the number of blocks. */
  firstLong: number
  /** Index of the last block of running text, or -1. */
  lastLong: number
  /** Number of captions recognised for certain. */
  captions: number
  /** How far a short block reads as names alone, from 0 to 1. */
  names(index: number): number
}

const ends: readonly End[] = ['stop', 'question', 'exclamation', 'cut', 'colon', 'comma', 'bracket', 'quote', 'open']
const starts: readonly Start[] = ['upper', 'lower', 'digit', 'dash', 'star', 'quote', 'bracket', 'arrow', 'other']
/** Blocks up to this length stand out from running text. */
const shortLine = 120
/** How many blocks before and after a block are searched for copies of it. */
const reach = 16
/** How many words open a long block. */
const headWords = 16

/** Facts of a block that its neighbours look at as well. */
const shared = [
  'length',
  'sentences',
  ...ends.map(end => `ends:${end}`),
  'starts:dash-or-star',
  'starts:digit',
  'starts:quote',
  'starts:lower',
  'certain:caption',
  'certain:credit',
  'certain:related',
  'certain:residue',
  'certain:other',
  ...readings.map(name => `words-as-${name}`),
  'gap'
]

const own = [
  ...shared,
  ...starts.slice(0, 1).map(start => `starts:${start}`),
  ...starts.slice(4).map(start => `starts:${start}`),
  'words',
  'capitals',
  'upper-case',
  'digits',
  'colon',
  'names',
  'caption-or-title',
  'caption-or-subheading',
  'head-as-title',
  ...openingCues.map(({name}) => name),
  ...innerCues.map(({name}) => name)
]

const placed = [
  'index',
  'from-end',
  'place',
  'blocks',
  'after-first-long',
  'before-last-long',
  'after-last-long',
  'gap-after',
  'single-spaced',
  'captions-seen',
  'certain-before',
  'certain-after',
  'first-reads-as-title',
  'words-of-first',
  'words-of-next',
  'words-of-previous',
  'next-has-words-of-previous',
  'strangers',
  'copy:of-next',
  'copy:of-later',
  'copy:of-earlier',
  'cut-copy',
  'found:in-next',
  'found:in-later',
  'found:in-earlier',
  'label-and-value-after-its-like',
  'run',
  'run-place',
  'run-length',
  'run-spread',
  'run-stops',
  'run-after-colon',
  'run-marked',
  'run-caption-words',
  'run-title-words',
  'short-share',
  'short-stops',
  'short-caption-words',
  'long-length',
  'ends-like-captions',
  'in-article',
  'in-previous-text',
  'in-next-text',
  'in-first-text',
  'text-goes-on',
  'names-in-article',
  'same-first-word',
  'same-two-words',
  'since-short',
  'until-short',
  'like-short-ends',
  'joint'
]

const sides = [-2, -1, 1, 2] as const

/** Names of the features, by number. */
export const featureNames: readonly string[] = [
  ...own,
  ...placed,
  ...sides.flatMap(side => shared.map(name => `${side > 0 ? '+' : ''}${side}:${name}`))
]

/** Number of features. */
export const featureCount = featureNames.length

/** Where a feature does not apply. */
const absent = -1

/**
 * Measure all blocks of an article.
 *
 * @param scene Article.
 * @param table Weights of words.
 * @returns A row of features for each block that no construct recognised.
 */
export function measure(scene: Scene, table: WordTable = wordTable()): (Float32Array | undefined)[] {
  const vocabulary = new Vocabulary()
  const terms = scene.blocks.map(({text}) => vocabulary.read(text))
  const facts = scene.blocks.map((_, index) => factsOf(scene, index, terms[index] as Terms, table))
  const whole = describeWhole(scene, facts, vocabulary, terms)
  const runs = findRuns(scene, facts)
  return scene.blocks.map((_, index) => {
    if (scene.certain[index] !== undefined) return undefined
    const row = new Float32Array(featureCount)
    row.set(facts[index] as Float32Array)
    place(scene, index, whole, runs[index], row.subarray(own.length, own.length + placed.length))
    sides.forEach((side, at) => {
      const start = own.length + placed.length + at * shared.length
      const other = facts[index + side]
      if (other) row.set(other.subarray(0, shared.length), start)
      else row.fill(absent, start, start + shared.length)
    })
    return row
  })
}

function factsOf(scene: Scene, index: number, {hashes}: Terms, table: WordTable): Float32Array {
  const block = scene.blocks[index] as Block
  const shape = scene.shapes[index] as Shape
  const certain = scene.certain[index]
  const {text} = block
  const short = shape.length <= shortBlock
  const reading = certain === undefined ? readWords(hashes, table) : undefined
  const row = new Float32Array(own.length)
  let at = 0
  const push = (value: number | boolean) => {
    row[at++] = Number(value)
  }
  push(shape.length)
  push(shape.sentences)
  for (const end of ends) push(shape.end === end)
  push(shape.start === 'dash' || shape.start === 'star')
  push(shape.start === 'digit')
  push(shape.start === 'quote')
  push(shape.start === 'lower')
  push(certain === 'caption')
  push(certain === 'credit')
  push(certain === 'related')
  push(certain === 'residue')
  push(certain !== undefined && !['caption', 'credit', 'related', 'residue'].includes(certain))
  for (let column = 0; column < readings.length; column++) push(reading?.[column] ?? -9)
  push(block.gap)
  if (certain !== undefined) return row
  push(shape.start === 'upper')
  for (const start of starts.slice(4)) push(shape.start === start)
  push(shape.words)
  push(short ? shape.capitals / Math.max(shape.words, 1) : absent)
  push(shape.upper)
  push(short ? shape.digits / Math.max(shape.length, 1) : absent)
  push(shape.colon)
  push(shape.length <= 60 ? scene.names(index) : 0)
  const [caption = 0, title = 0, , subheading = 0] = reading ?? []
  push(caption - title)
  push(caption - subheading)
  push(short ? absent : (readWords(hashes.slice(0, headWords), table)[1] as number))
  const head = text.length > 100 ? text.slice(0, 100) : text
  for (const {match} of openingCues) push(match.test(head))
  const opening = text.length > shortBlock ? text.slice(0, shortBlock) : text
  const lower = opening.toLowerCase()
  for (const {match, cased, needs} of innerCues) {
    const text = cased ? opening : lower
    push((!needs || needs.test(text)) && match.test(text))
  }
  return row
}

/** Facts of the whole article. */
interface Whole {
  singleSpaced: boolean
  shortShare: number
  shortStops: number
  shortCaptionWords: number
  longLength: number
  /** Share of the captions known for certain that end in a full stop; -1 where there are none. */
  captionStops: number
  /** Number of blocks recognised before each block. */
  certainBefore: number[]
  vocabulary: Vocabulary
  /** Words by block. */
  terms: readonly Terms[]
}

const lengthAt = 0
const stopAt = own.indexOf('ends:stop')
const captionAt = own.indexOf('words-as-caption')
const titleAt = own.indexOf('words-as-title')

function describeWhole(
  {blocks, shapes, certain}: Scene,
  facts: readonly Float32Array[],
  vocabulary: Vocabulary,
  terms: readonly Terms[]
): Whole {
  let short = 0
  let stops = 0
  let captionWords = 0
  let long = 0
  let longSum = 0
  let single = 0
  let captions = 0
  let captionStops = 0
  let seen = 0
  const certainBefore: number[] = []
  blocks.forEach((block, index) => {
    const row = facts[index] as Float32Array
    const {length, end} = shapes[index] as Shape
    if (block.gap === 1) single++
    certainBefore.push(seen)
    if (certain[index] !== undefined) {
      seen++
      if (certain[index] === 'caption') {
        captions++
        // A caption that carries its credit ends in the credit.
        if (end === 'stop') captionStops++
      }
    } else if (length < shortLine) {
      short++
      if (end === 'stop') stops++
      captionWords += row[captionAt] as number
    } else if (length >= longBlock) {
      long++
      longSum += length
    }
  })
  const open = Math.max(short + long, 1)
  return {
    singleSpaced: single > blocks.length / 2,
    shortShare: short / open,
    shortStops: short ? stops / short : absent,
    shortCaptionWords: short ? captionWords / short : -9,
    longLength: long ? longSum / long : absent,
    captionStops: captions ? captionStops / captions : absent,
    certainBefore,
    vocabulary,
    terms
  }
}

/** A run of short lines: a list, a poem, a block of titles, a gallery. */
interface Run {
  start: number
  size: number
  length: number
  spread: number
  stops: number
  afterColon: boolean
  marked: number
  captionWords: number
  titleWords: number
}

function findRuns({shapes, certain}: Scene, facts: readonly Float32Array[]): (Run | undefined)[] {
  const runs: (Run | undefined)[] = new Array(shapes.length)
  const isShort = (index: number) => {
    const shape = shapes[index]
    return shape !== undefined && shape.length < shortLine && certain[index] === undefined
  }
  for (let start = 0; start < shapes.length; start++) {
    if (!isShort(start)) continue
    let end = start
    const sum = {length: 0, squares: 0, stops: 0, marked: 0, captionWords: 0, titleWords: 0}
    while (isShort(end)) {
      const row = facts[end] as Float32Array
      const length = row[lengthAt] as number
      sum.length += length
      sum.squares += length * length
      sum.stops += row[stopAt] as number
      if (/^(?:dash|star|digit|lower)$/.test((shapes[end] as Shape).start)) sum.marked++
      sum.captionWords += row[captionAt] as number
      sum.titleWords += row[titleAt] as number
      end++
    }
    const size = end - start
    const mean = sum.length / size
    const run: Run = {
      start,
      size,
      length: mean,
      spread: Math.sqrt(Math.max(sum.squares / size - mean * mean, 0)) / Math.max(mean, 1),
      stops: sum.stops / size,
      afterColon: shapes[start - 1]?.end === 'colon',
      marked: sum.marked / size,
      captionWords: sum.captionWords / size,
      titleWords: sum.titleWords / size
    }
    runs.fill(run, start, end)
    start = end
  }
  return runs
}

function place(scene: Scene, index: number, whole: Whole, run: Run | undefined, row: Float32Array): void {
  const {blocks, shapes, certain, firstLong, lastLong} = scene
  const count = blocks.length
  const shape = shapes[index] as Shape
  const {text} = blocks[index] as Block
  const before = whole.certainBefore[index] as number
  let at = 0
  const push = (value: number | boolean) => {
    row[at++] = Number(value)
  }
  push(index)
  push(count - 1 - index)
  push(index / count)
  push(count)
  push(index - firstLong)
  push(lastLong - index)
  push(index > lastLong)
  push(blocks[index + 1]?.gap ?? absent)
  push(whole.singleSpaced)
  push(scene.captions)
  push(before)
  push((whole.certainBefore[count - 1] as number) - before)
  push(isTitle(shapes[0]))
  const {vocabulary, terms} = whole
  const own = terms[index] as Terms
  const next = terms[index + 1]
  const previous = terms[index - 1]
  push(index > 0 ? vocabulary.share((terms[0] as Terms).words, [own.words], absent) : absent)
  push(next ? vocabulary.share(own.words, [next.words], absent) : absent)
  push(previous ? vocabulary.share(own.words, [previous.words], absent) : absent)
  push(next && previous ? vocabulary.share(previous.words, [next.words], absent) : absent)
  push(shareWhere(own.names, name => vocabulary.wordBlocks[name] === 1))
  for (const value of findCopies(scene, index)) push(value)
  push(isLabelled(shape) && (isLabelled(shapes[index - 1]) || isLabelled(shapes[index + 1])))
  push(run?.size ?? 0)
  push(run ? index - run.start : absent)
  push(run?.length ?? absent)
  push(run?.spread ?? absent)
  push(run?.stops ?? absent)
  push(run?.afterColon ?? absent)
  push(run?.marked ?? absent)
  push(run?.captionWords ?? -9)
  push(run?.titleWords ?? -9)
  push(whole.shortShare)
  push(whole.shortStops)
  push(whole.shortCaptionWords)
  push(whole.longLength)
  push(whole.captionStops === absent ? absent : shape.end === 'stop' ? whole.captionStops : 1 - whole.captionStops)
  const isElsewhere = (pair: number) => (vocabulary.pairBlocks[pair] as number) > 1
  push(shareWhere(own.pairs, isElsewhere))
  const texts = textsAround(scene, index)
  const pairsOf = (blocks: readonly number[]) => blocks.map(at => (terms[at] as Terms).pairs)
  push(vocabulary.share(own.pairs, pairsOf(texts.previous), absent))
  push(vocabulary.share(own.pairs, pairsOf(texts.next), absent))
  push(vocabulary.share(own.pairs, pairsOf([0, 1].filter(at => at < index)), absent))
  const [following] = pairsOf(texts.next)
  push(following ? vocabulary.share(following, pairsOf(texts.previous), absent) : absent)
  push(shareWhere(own.named, isElsewhere))
  let sameOne = 0
  let sameTwo = 0
  let like = 0
  let shorts = 0
  let since = 0
  let until = 0
  const last = Math.min(count, index + reach)
  for (let other = Math.max(0, index - reach); other < last; other++) {
    if (other === index || (shapes[other] as Shape).length >= shortLine || certain[other] !== undefined) continue
    const {first, pairs} = terms[other] as Terms
    if (first === own.first) sameOne++
    if (pairs.length > 0 && pairs[0] === own.pairs[0]) sameTwo++
    shorts++
    if ((shapes[other] as Shape).end === shape.end) like++
    if (other < index) since = index - other
    else if (until === 0) until = other - index
  }
  push(sameOne)
  push(sameTwo)
  push(since)
  push(until)
  push(shorts ? like / shorts : absent)
  push(glued(text))
}

/** The nearest running text before and after a block: two blocks on either side. */
function textsAround({shapes}: Scene, index: number): {previous: number[]; next: number[]} {
  const previous: number[] = []
  const next: number[] = []
  for (let at = index - 1; at >= 0 && at > index - 8 && previous.length < 2; at--) {
    if ((shapes[at] as Shape).length >= shortLine) previous.push(at)
  }
  for (let at = index + 1; at < shapes.length && at < index + 8 && next.length < 2; at++) {
    if ((shapes[at] as Shape).length >= shortLine) next.push(at)
  }
  return {previous, next}
}

/** Which share of some words or pairs a condition holds for. */
function shareWhere(some: readonly number[], holds: (number: number) => boolean): number {
  if (some.length === 0) return absent
  let count = 0
  for (const number of some) if (holds(number)) count++
  return count / some.length
}

/** A title and its summary in one line: a capital without a stop before it, on a word that also opens sentences. */
function glued(text: string): number {
  const match = joint.exec(text.slice(0, 160))
  return match ? match.index : absent
}

const joint =
  /[\p{Ll}\d"”'’)] (?:Theo|Trong|Sau|Với|Ngày|Sáng|Chiều|Tối|Ông|Bà|Các|Những|Một|Khi|Tại|Từ|Trước|Người|Hàng|Nhiều|Đây|Để|Bộ|Đội|Không|Cơ|Dù|Nếu|Vụ|Được|Mới|Liên|Hôm|Lực|Thông|Việc|Cùng|Đến|Sự|Cuộc|Chủ|Thủ|Tổng|Công|Tuyển|Nữ|Nam|Bài|Trận|Kết|Bản|Phó|Hai|Ba|Cả|Ở|Do|Vì|Nhờ|Chỉ|Là|Đã|Sẽ|Đang|Bị|Có) (?=\p{Ll})/u

/** A label and its value: `Thủ môn: …`, a row of a table or line-up. */
function isLabelled(shape: Shape | undefined): boolean {
  return shape !== undefined && shape.colon > 0 && shape.colon < shape.length - 1
}

/** Where a block's words stand again: as a copy, as the start of a longer block, inside another block. */
function findCopies(scene: Scene, index: number): number[] {
  const {blocks, shapes} = scene
  const shape = shapes[index] as Shape
  const {text} = blocks[index] as Block
  const isCut = shape.end === 'cut'
  const result = [0, 0, 0, isCut ? 0 : absent, 0, 0, 0]
  const stem = isCut ? text.replace(/[.… ]{1,20}$/u, '') : text.replace(/\.$/, '')
  if (stem.length < 12) return result
  const probe = stem.slice(0, 40)
  const first = Math.max(0, index - reach)
  const last = Math.min(blocks.length, index + reach)
  const where = (other: number) => (other === index + 1 ? 0 : other > index ? 1 : 2)
  for (let other = first; other < last; other++) {
    if (other === index) continue
    const candidate = (blocks[other] as Block).text
    if (!candidate.startsWith(probe)) continue
    if (
      !candidate.startsWith(stem) &&
      !(candidate.length > 40 && stem.startsWith(candidate.replace(/[.… ]{1,20}$/u, '')))
    )
      continue
    result[where(other)] = 1
    if (isCut) result[3] = where(other) + 1
    return result
  }
  if (stem.length < 40 || (index >= 4 && shape.length > shortBlock)) return result
  for (let other = first; other < last; other++) {
    if (other === index || (shapes[other] as Shape).length <= stem.length) continue
    if (!(blocks[other] as Block).text.includes(probe)) continue
    result[4 + where(other)] = 1
    break
  }
  return result
}

function isTitle(shape: Shape | undefined): boolean {
  return (
    shape !== undefined && shape.length >= 12 && shape.length <= 150 && shape.end !== 'stop' && shape.sentences === 1
  )
}
