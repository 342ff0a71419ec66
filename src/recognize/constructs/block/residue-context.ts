import type {Block} from '../../../block/block.ts'

/** What is known of an article for telling what its page left from its story. */
export interface PageContext {
  /** Index of the first and the last block of running text, or -1. */
  first: number
  last: number
  /** So few lines of a number alone stand above the story, and under it, that they are counts, and no table. */
  countsAbove: boolean
  countsUnder: boolean
  /** How often a text stands in the article: as a line, and before the number at the end of a line. */
  texts: ReadonlyMap<string, number>
  /** Says whether a text in capitals stands in the article in other letters. */
  isInOtherLetters(text: string): boolean
  /** The lines of which a number may be the last word. */
  lines: ReadonlySet<string>
}

/** Shortest block that runs on. */
const running = 180
/** The most numbers of readers, comments and likes under one story. */
const mostCounts = 3
/** How many blocks after the story may hold such numbers. */
const countReach = 40
/** A number of readers alone on a line: `149`, `(15)`, `1.234`, `2,5K`. */
const count = /^\(?\d{1,3}(?:[.,]\d{3})*(?:[.,]\d)? ?[KkMm]?\+?\)?$/
/** How an alternative text with a number ends, in so many units at most. */
const numberLast =
  '(?: ?([-–_]|ảnh|hình(?: ảnh)?|số|photo|image|picture|[([](?:ảnh|hình)) ?| )(?:\\d{1,3}(?:\\/\\d{1,3})?[)\\]]?|\\(\\d{1,3}\\))\\.?$'
const endsNumbered = new RegExp(numberLast, 'iu')
const longestEnd = 24
/** An alternative text with its number: `… - 2`, `… ảnh 2`, `Hình ảnh … số 2`, `… (2)`, `… (Hình 2)`. */
const numbered = new RegExp(`^(?:hình ảnh |hình |ảnh )?(.{20,250}?)${numberLast}`, 'iu')

const endsInNumber = /\d[)\]]?\.?$/
/** The longest line that may stand twice, once with a number. */
const longestLine = 260
/** The number before it: `Ảnh 1: …`. */
const numberFirst = /^(?:ảnh|hình(?: ảnh)?|photo|image|picture) \d{1,3} ?[:.–-] (.{20,250})$/iu

/**
 * Look at an article as a page.
 *
 * @param blocks Blocks of the article.
 * @param isResidue Says whether a block is residue wherever it stands.
 * @returns What is known of it.
 */
export function readPage(blocks: readonly Block[], isResidue: (block: Block, index: number) => boolean): PageContext {
  const runs = (block: Block, index: number) => block.text.length >= running && !isResidue(block, index)
  const last = blocks.findLastIndex(runs)
  const after = last === -1 ? [] : blocks.slice(last + 1, last + 1 + countReach)
  const first = blocks.findIndex(runs)
  const texts = countTexts(blocks)
  return {
    first,
    last,
    countsAbove: areCounts(blocks.slice(1, Math.max(first, 1))),
    countsUnder: areCounts(after),
    texts,
    isInOtherLetters: inOtherLetters(texts),
    lines: new Set(blocks.flatMap(({text}) => (text.length <= longestLine && endsInNumber.test(text) ? [text] : [])))
  }
}

function areCounts(blocks: readonly Block[]): boolean {
  return blocks.filter(({text}) => count.test(text)).length <= mostCounts
}

/** Few articles ask this: their texts are set in capitals when one does. */
function inOtherLetters(texts: ReadonlyMap<string, number>): (text: string) => boolean {
  let capitals: ReadonlySet<string> | undefined
  return text => {
    capitals ??= new Set([...texts.keys()].flatMap(line => (line === line.toUpperCase() ? [] : [line.toUpperCase()])))
    return capitals.has(text)
  }
}

function countTexts(blocks: readonly Block[]): Map<string, number> {
  const texts = new Map<string, number>()
  for (const {text} of blocks) {
    if (text.length > longestLine) continue
    const match = readNumbered(text)
    // A number without a dash or a word may belong to the line.
    const own = match ? (match[2] === undefined ? undefined : match[1]) : text
    if (own !== undefined) texts.set(own, (texts.get(own) ?? 0) + 1)
  }
  return texts
}

/** Read a text with a number: most are told by their ends, as that of a line is where a year or a date is the last word. */
function readNumbered(text: string): RegExpExecArray | null {
  return endsInNumber.test(text) && endsNumbered.test(text.slice(-longestEnd)) ? numbered.exec(text) : null
}

/**
 * Say whether a line is the number of readers, likes or comments that stands alone over or under a story.
 *
 * @param text Line.
 * @param index Its index.
 * @param page The article as a page.
 * @returns Whether it is.
 */
export function isCount(text: string, index: number, {first, last, countsAbove, countsUnder}: PageContext): boolean {
  if (last === -1 || index === 0 || !count.test(text)) return false
  return index < first ? countsAbove : countsUnder && index > last
}

/**
 * Say whether a line is the alternative text of a picture: the headline or another line again, with a number.
 *
 * @param text Line.
 * @param page The article as a page.
 * @returns Whether it is.
 */
export function isNumberedCopy(text: string, {texts, lines, isInOtherLetters}: PageContext): boolean {
  const named = numberFirst.exec(text)
  if (named) return texts.has(named[1] as string)
  const match = readNumbered(text)
  if (!match) return false
  const [, own = '', sign] = match
  // "Arsenal - Chelsea: 2 - 1" is a result; a headline may end in a year.
  if (/(?:^|\D)\d{1,3}$/.test(own)) return lines.has(own)
  if ((texts.get(own) ?? 0) > (sign === undefined ? 0 : 1)) return true
  return own === own.toUpperCase() && isInOtherLetters(own)
}
