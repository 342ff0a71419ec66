import type {Article} from '../tree/index.ts'
import {assertString} from '../util/options.ts'
import {type ArticleRecord, type ToRecordOptions, toRecord} from './to-record.ts'
import {toSpans} from './to-spans.ts'

/** A document as datatrove reads it. It has no `media`, which its reader takes for bytes. */
export interface DatatroveDocument {
  text: string
  id: string
  metadata: Omit<ArticleRecord, 'text' | 'id'>
}

/**
 * Write an article as a document for datatrove's JSON reader.
 *
 * @param tree Article.
 * @param options Options.
 * @returns Document.
 * @throws RangeError where an option or its value is not known.
 */
export function toDatatrove(tree: Article, options: ToRecordOptions = {}): DatatroveDocument {
  const {text, id, ...metadata} = toRecord(tree, options)
  return {text, id, metadata}
}

/** A document as dolma reads it. */
export interface DolmaDocument {
  id: string
  /** The text that was parsed, as it is. */
  text: string
  source: string
  created?: string
  metadata: Omit<ArticleRecord, 'text' | 'id'>
}

/** Labels of a document as dolma reads them: spans by label, `[start, end, score]` in code points. */
export interface DolmaAttributes {
  id: string
  attributes: Record<string, [start: number, end: number, score: number][]>
}

/**
 * Write an article as a document for dolma, with its labels as attributes of the same text.
 *
 * Python counts code points, JavaScript UTF-16 code units: the spans are in code points.
 *
 * @param tree Article, with the positions that it was read with.
 * @param source Text that it was read from.
 * @param options Options.
 * @returns The document and its attributes; each is a line of a file of its own.
 * @throws TypeError where the source is no string.
 * @throws RangeError where an option or its value is not known.
 */
export function toDolma(
  tree: Article,
  source: string,
  options: ToRecordOptions = {}
): {document: DolmaDocument; attributes: DolmaAttributes} {
  assertString(source)
  const {text: _, id, ...metadata} = toRecord(tree, options)
  const created = metadata.date.includes('T') ? {created: metadata.date} : {}
  // Half a surrogate pair cannot be written in UTF-8; what stands for it is as long.
  const text = source.replace(/\p{Surrogate}/gu, '\uFFFD')
  const document = {id, text, source: options.publisher ?? '', ...created, metadata}
  const attributes: DolmaAttributes['attributes'] = {}
  const count = countPoints(text)
  for (const {type, start, end, confidence} of toSpans(tree)) {
    attributes[`tinast__${type}`] ??= []
    attributes[`tinast__${type}`]?.push([count(start), count(end), confidence])
  }
  return {document, attributes: {id, attributes}}
}

/** Count the code points before an offset; texts without pairs, which most are, need no counting. */
function countPoints(text: string): (offset: number) => number {
  const pairs: number[] = []
  for (const match of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(match.index)
  if (pairs.length === 0) return offset => offset
  return offset => {
    let low = 0
    let high = pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[middle] as number) < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
