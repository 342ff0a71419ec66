/**
 * The evidence: what is seen of a block, its place and its neighbours, as whole numbers.
 *
 * Counts are as they are, shares in percent, log-odds in hundredths. No feature knows a publisher.
 */
import type {Block} from '../../block/block.ts'
import {cues} from '../../lexicon/cues.ts'
import {readWords, type WordTable, wordTable} from '../words/table.ts'
import {percent, signBits, type Terms, textReach, Vocabulary} from '../words/vocabulary.ts'
import {ends, longBlock, type Shape, shortBlock, starts} from './shape.ts'

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
  /** How far a block reads as names alone, from 0 to 1. */
  names(index: number): number
}

/** Blocks up to this length stand out from running text. */
const shortLine = 120
/** How many blocks before and after a block are searched for its like. */
const reach = 16
/** Longest name of a byline. */
const longestName = 60
/** Counts stop here. */
const most = 9999

/** Types that a construct may be certain of, by number; 0 where none is. */
const certainties = ['none', 'caption', 'credit', 'related', 'residue']

/**
 * The features by number.
 *
 * First what neighbours look at as well, then other facts of a block itself, then its place. The cues follow, then
 * what is seen of the neighbours.
 */
enum Feature {
  length,
  sentences,
  end,
  start,
  certain,
  wordsAsCaption,
  wordsAsTitle,
  wordsAsLead,
  wordsAsSubheading,
  gap,
  words,
  capitals,
  upperCase,
  digits,
  colon,
  names,
  captionOrTitle,
  captionOrSubheading,
  index,
  place,
  blocks,
  afterFirstLong,
  beforeLastLong,
  gapAfter,
  singleSpaced,
  captionsSeen,
  certainBefore,
  certainAfter,
  firstReadsAsTitle,
  wordsOfFirst,
  wordsOfNext,
  wordsOfPrevious,
  nextHasWordsOfPrevious,
  strangers,
  copy,
  labelAndValueAfterItsLike,
  run,
  runPlace,
  runLength,
  runSpread,
  runStops,
  runAfterColon,
  runMarked,
  runCaptionWords,
  runTitleWords,
  shortShare,
  shortStops,
  shortCaptionWords,
  longLength,
  endsLikeCaptions,
  inArticle,
  inPreviousText,
  inNextText,
  inFirstText,
  textGoesOn,
  namesInArticle,
  sameFirstWord,
  sinceShort,
  likeShortEnds
}

/** Number of the facts that neighbours look at, and of all facts of a block itself. */
const sharedCount = Feature.gap + 1
const ownCount = Feature.captionOrSubheading + 1

const sides = [-2, -1, 1, 2] as const
const firstCue = Feature.likeShortEnds + 1
const firstSide = firstCue + cues.length

const blockNames = Object.values(Feature).filter(name => typeof name === 'string')

/** Names of the features, by number. */
export const featureNames: readonly string[] = [
  ...blockNames,
  ...cues.map(({name}) => name),
  ...sides.flatMap(side => blockNames.slice(0, sharedCount).map(name => `${side > 0 ? '+' : ''}${side}:${name}`))
]

/** Number of features. */
export const featureCount = featureNames.length

/**
 * Say what the value of a feature means.
 *
 * @param feature Number of the feature.
 * @param value Its value.
 * @returns A word for how a block starts or ends and for what a construct took it for; else the value.
 */
export function describeValue(feature: number, value: number): number | string {
  const fact = feature < firstSide ? feature : (feature - firstSide) % sharedCount
  if (fact === Feature.end) return ends[value] ?? value
  if (fact === Feature.start) return starts[value] ?? value
  return fact === Feature.certain ? (certainties[value] ?? 'other') : value
}

/** Where a count or a share does not apply; where words were not read. */
const absent = -1
const unread = -900

let spare: Vocabulary | undefined
/** A vocabulary larger than this is not kept for the next article. */
const mostKept = 1 << 16

/**
 * Measure the blocks of an article that no construct recognised.
 *
 * @param scene Article.
 * @param visit Takes the index of a block and its features; the row is used again for the next block.
 * @param table Weights of words.
 */
export function measure(
  scene: Scene,
  visit: (index: number, row: Int32Array) => void,
  table: WordTable = wordTable()
): void {
  const {blocks, certain} = scene
  const vocabulary = spare ?? new Vocabulary()
  spare = undefined
  const terms = vocabulary.read(
    blocks.map(({text}) => text),
    index => isText(scene.shapes[index])
  )
  const facts = new Int32Array(blocks.length * ownCount)
  for (let index = 0; index < blocks.length; index++) putFacts(scene, index, vocabulary.hashes, terms, table, facts)
  const article: Article = {...scene, facts, terms}
  const whole = describeWhole(article)
  const runs = findRuns(article)
  for (let index = 0; index < blocks.length; index++) {
    if (certain[index] !== undefined) continue
    for (let feature = 0, from = index * ownCount; feature < ownCount; feature++) row[feature] = facts[from++] as number
    putPlace(article, index, whole, runs[index])
    compareWords(article, index)
    findCopies(article, index)
    findLike(article, index)
    putCues(article, index)
    lookAround(article, index)
    visit(index, row)
  }
  if (vocabulary.size <= mostKept) spare = vocabulary
}

/** The row that is being filled: one after another, no two at a time. */
const row = new Int32Array(featureCount)

/** An article whose blocks were read. */
interface Article extends Scene {
  /** Facts of the blocks, block by block. */
  facts: Int32Array
  /** Words by block. */
  terms: readonly Terms[]
}

/** Put the facts of a block into those of the article. */
function putFacts(
  {blocks, shapes, certain, names}: Scene,
  index: number,
  hashes: readonly number[],
  terms: readonly Terms[],
  table: WordTable,
  facts: Int32Array
): void {
  const {length, sentences, start, end, colon} = shapes[index] as Shape
  const known = certain[index]
  const from = index * ownCount
  facts[from + Feature.length] = Math.min(length, most)
  facts[from + Feature.sentences] = sentences
  facts[from + Feature.end] = ends.indexOf(end)
  facts[from + Feature.start] = starts.indexOf(start)
  facts[from + Feature.gap] = (blocks[index] as Block).breaksBefore
  const readings = from + Feature.wordsAsCaption
  if (known !== undefined) {
    const number = certainties.indexOf(known)
    facts[from + Feature.certain] = number === -1 ? certainties.length : number
    facts.fill(unread, readings, readings + 4)
    return
  }
  const {hashesFrom, hashesTo, count, capitals, digits, hasSmall} = terms[index] as Terms
  const short = length <= shortBlock
  readWords(hashes, hashesFrom, hashesTo, table, facts, readings)
  const caption = facts[readings] as number
  facts[from + Feature.captionOrTitle] = caption - (facts[from + Feature.wordsAsTitle] as number)
  facts[from + Feature.captionOrSubheading] = caption - (facts[from + Feature.wordsAsSubheading] as number)
  facts[from + Feature.words] = short ? count : Math.min(Math.round(length / 4.6), most)
  facts[from + Feature.capitals] = short ? percent(capitals, count) : absent
  facts[from + Feature.upperCase] = short && !hasSmall && capitals > 0 ? 1 : 0
  facts[from + Feature.digits] = short ? percent(digits, length) : absent
  facts[from + Feature.colon] = colon
  facts[from + Feature.names] = length <= longestName ? Math.round(100 * names(index)) : 0
}

/** Cues with an expression, and the bits of the signs that they ask for; 0 where they ask for none. */
const expressions = cues.flatMap(({match, signs}, cue) => (match ? [{match, cue, asked: signBits(signs ?? '')}] : []))
/** Cues that are signs alone. */
const signs = cues.flatMap(({match, signs}, cue) => (signs && !match ? [{cue, asked: signBits(signs)}] : []))

function putCues({blocks, terms}: Article, index: number): void {
  const {text} = blocks[index] as Block
  const {cues: words, signs: there} = terms[index] as Terms
  const opening = text.length > shortBlock ? text.slice(0, shortBlock) : text
  for (let cue = 0; cue < cues.length; cue++) row[firstCue + cue] = (words >> cue) & 1
  for (const {cue, asked} of signs) if ((there & asked) !== 0) row[firstCue + cue] = 1
  for (const {match, cue, asked} of expressions) {
    if ((asked === 0 || (there & asked) !== 0) && match.test(opening)) row[firstCue + cue] = 1
  }
}

/** Put the facts of the neighbours into the row of a block. */
function lookAround({blocks, facts}: Article, index: number): void {
  let to = firstSide
  for (const side of sides) {
    const other = index + side
    const isThere = other >= 0 && other < blocks.length
    for (let fact = 0; fact < sharedCount; fact++)
      row[to++] = isThere ? (facts[other * ownCount + fact] as number) : absent
  }
}

/** Facts of the whole article. */
interface Whole {
  singleSpaced: boolean
  /** Percent of the open blocks that are short, and of those the percent that end in a stop. */
  shortShare: number
  shortStops: number
  shortCaptionWords: number
  longLength: number
  /** Percent of the captions known for certain that end in a full stop; -1 where there are none. */
  captionStops: number
  /** Number of blocks recognised before each block. */
  certainBefore: number[]
}

function describeWhole({blocks, shapes, certain, facts}: Article): Whole {
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
    const {length, end} = shapes[index] as Shape
    const known = certain[index]
    if (block.breaksBefore === 1) single++
    certainBefore.push(seen)
    if (known !== undefined) {
      seen++
      if (known === 'caption') {
        captions++
        // A caption that carries its credit ends in the credit.
        if (end === 'stop') captionStops++
      }
    } else if (length < shortLine) {
      short++
      if (end === 'stop') stops++
      captionWords += facts[index * ownCount + Feature.wordsAsCaption] as number
    } else if (length >= longBlock) {
      long++
      longSum += length
    }
  })
  return {
    singleSpaced: single > blocks.length / 2,
    shortShare: percent(short, Math.max(short + long, 1)),
    shortStops: percent(stops, short),
    shortCaptionWords: short ? Math.round(captionWords / short) : unread,
    longLength: long ? Math.min(Math.round(longSum / long), most) : absent,
    captionStops: percent(captionStops, captions),
    certainBefore
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

function findRuns({shapes, certain, facts}: Article): (Run | undefined)[] {
  const runs: (Run | undefined)[] = new Array(shapes.length)
  const isShort = (index: number) => {
    const shape = shapes[index]
    return shape !== undefined && shape.length < shortLine && certain[index] === undefined
  }
  for (let start = 0; start < shapes.length; start++) {
    if (!isShort(start)) continue
    let end = start
    let length = 0
    let squares = 0
    let stops = 0
    let marked = 0
    let captionWords = 0
    let titleWords = 0
    for (; isShort(end); end++) {
      const shape = shapes[end] as Shape
      const from = end * ownCount
      length += shape.length
      squares += shape.length * shape.length
      if (shape.end === 'stop') stops++
      if (listStarts.includes(shape.start)) marked++
      captionWords += facts[from + Feature.wordsAsCaption] as number
      titleWords += facts[from + Feature.wordsAsTitle] as number
    }
    const size = end - start
    const mean = length / size
    const run: Run = {
      start,
      size,
      length: Math.round(mean),
      spread: percent(Math.sqrt(Math.max(squares / size - mean * mean, 0)), Math.max(mean, 1)),
      stops: percent(stops, size),
      afterColon: shapes[start - 1]?.end === 'colon',
      marked: percent(marked, size),
      captionWords: Math.round(captionWords / size),
      titleWords: Math.round(titleWords / size)
    }
    runs.fill(run, start, end)
    start = end
  }
  return runs
}

/** How the items of a list start. */
const listStarts: readonly string[] = ['dash', 'star', 'digit', 'lower']

function putPlace(scene: Scene, index: number, whole: Whole, run: Run | undefined): void {
  const {blocks, shapes, firstLong, lastLong} = scene
  const count = blocks.length
  const {end} = shapes[index] as Shape
  const {certainBefore, captionStops} = whole
  const before = certainBefore[index] as number
  row[Feature.index] = Math.min(index, most)
  row[Feature.place] = percent(index, count)
  row[Feature.blocks] = Math.min(count, most)
  row[Feature.afterFirstLong] = Math.min(index - firstLong, most)
  row[Feature.beforeLastLong] = Math.min(lastLong - index, most)
  row[Feature.gapAfter] = blocks[index + 1]?.breaksBefore ?? absent
  row[Feature.singleSpaced] = whole.singleSpaced ? 1 : 0
  row[Feature.captionsSeen] = scene.captions
  row[Feature.certainBefore] = before
  row[Feature.certainAfter] = (certainBefore[count - 1] as number) - before
  row[Feature.firstReadsAsTitle] = isTitle(shapes[0]) ? 1 : 0
  row[Feature.labelAndValueAfterItsLike] =
    isLabelled(shapes[index]) && (isLabelled(shapes[index - 1]) || isLabelled(shapes[index + 1])) ? 1 : 0
  row[Feature.run] = run ? Math.min(run.size, most) : 0
  row[Feature.runPlace] = run ? Math.min(index - run.start, most) : absent
  row[Feature.runLength] = run ? run.length : absent
  row[Feature.runSpread] = run ? run.spread : absent
  row[Feature.runStops] = run ? run.stops : absent
  row[Feature.runAfterColon] = run ? Number(run.afterColon) : absent
  row[Feature.runMarked] = run ? run.marked : absent
  row[Feature.runCaptionWords] = run ? run.captionWords : unread
  row[Feature.runTitleWords] = run ? run.titleWords : unread
  row[Feature.shortShare] = whole.shortShare
  row[Feature.shortStops] = whole.shortStops
  row[Feature.shortCaptionWords] = whole.shortCaptionWords
  row[Feature.longLength] = whole.longLength
  row[Feature.endsLikeCaptions] = captionStops === absent ? absent : end === 'stop' ? captionStops : 100 - captionStops
}

/** Compare the words of a block with those of its neighbours and of the article. */
function compareWords({shapes, terms}: Article, index: number): void {
  const own = terms[index] as Terms
  const next = terms[index + 1]
  const previous = terms[index - 1]
  row[Feature.wordsOfFirst] = index > 0 ? percent(own.wordsInFirst, own.words) : absent
  row[Feature.wordsOfNext] = next ? percent(next.wordsInPrevious, own.words) : absent
  row[Feature.wordsOfPrevious] = previous ? percent(own.wordsInPrevious, own.words) : absent
  row[Feature.nextHasWordsOfPrevious] = next && previous ? percent(next.wordsInLastButOne, previous.words) : absent
  row[Feature.strangers] = percent(own.strangers, own.names)
  row[Feature.inArticle] = percent(own.pairsElsewhere, own.pairs)
  row[Feature.namesInArticle] = percent(own.namedElsewhere, own.named)
  row[Feature.inPreviousText] = percent(own.pairsInPreviousText, own.pairs)
  row[Feature.inNextText] = percent(own.pairsInNextText, own.pairs)
  row[Feature.inFirstText] = index > 0 ? percent(own.pairsInFirst, own.pairs) : absent
  const following = isText(shapes[index]) ? undefined : textAfter(shapes, terms, index)
  row[Feature.textGoesOn] = following ? percent(following.pairsInPreviousText, following.pairs) : absent
}

/** The running text that follows a block, if it is near. */
function textAfter(shapes: readonly Shape[], terms: readonly Terms[], index: number): Terms | undefined {
  for (let other = index + 1; other <= index + textReach; other++) if (isText(shapes[other])) return terms[other]
  return undefined
}

function isText(shape: Shape | undefined): boolean {
  return shape !== undefined && shape.length >= shortLine
}

/** Find the short blocks around a block that are like it. */
function findLike({shapes, certain, terms}: Article, index: number): void {
  const {first} = terms[index] as Terms
  const {end} = shapes[index] as Shape
  let sameOne = 0
  let like = 0
  let shorts = 0
  let since = 0
  const last = Math.min(shapes.length, index + reach)
  for (let other = Math.max(0, index - reach); other < last; other++) {
    const shape = shapes[other] as Shape
    if (other === index || shape.length >= shortLine || certain[other] !== undefined) continue
    const theirs = terms[other] as Terms
    if (theirs.first === first) sameOne++
    shorts++
    if (shape.end === end) like++
    if (other < index) since = index - other
  }
  row[Feature.sameFirstWord] = sameOne
  row[Feature.sinceShort] = since
  row[Feature.likeShortEnds] = percent(like, shorts)
}

/** A label and its value: `Thủ môn: …`, a row of a table or line-up. */
function isLabelled(shape: Shape | undefined): boolean {
  return shape !== undefined && shape.colon > 0 && shape.colon < shape.length - 1
}

/** Where copies stand, by number; 0 where there is none. */
const nextBlock = 1
const laterBlock = 2
const earlierBlock = 3

/** Find where a block's words stand again: as a copy, as the start of a longer block, inside another block. */
function findCopies({blocks, shapes, terms}: Article, index: number): void {
  const {end} = shapes[index] as Shape
  const {text} = blocks[index] as Block
  const isCut = end === 'cut'
  row[Feature.copy] = 0
  const stem = text.slice(0, stemEnd(text, isCut))
  if (stem.length < 12) return
  const probe = stem.slice(0, 40)
  const {first} = terms[index] as Terms
  const last = Math.min(blocks.length, index + reach)
  const where = (other: number) => (other === index + 1 ? nextBlock : other > index ? laterBlock : earlierBlock)
  for (let other = Math.max(0, index - reach); other < last; other++) {
    if (other === index || (terms[other] as Terms).first !== first) continue
    const candidate = (blocks[other] as Block).text
    if (!candidate.startsWith(probe)) continue
    const goesOn = candidate.startsWith(stem)
    if (!goesOn && !(candidate.length > 40 && stem.startsWith(candidate.slice(0, stemEnd(candidate, true))))) continue
    row[Feature.copy] = where(other)
    return
  }
}

/** Find where a text ends without its full stop, or without the marks that show that it was cut. */
function stemEnd(text: string, isCut: boolean): number {
  let end = text.length
  if (!isCut) return text[end - 1] === '.' ? end - 1 : end
  while (end > 0 && cutMarks.includes(text[end - 1] as string)) end--
  return end
}

const cutMarks = '.… '

function isTitle(shape: Shape | undefined): boolean {
  return (
    shape !== undefined && shape.length >= 12 && shape.length <= 150 && shape.end !== 'stop' && shape.sentences === 1
  )
}
