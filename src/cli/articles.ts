import path from 'node:path'
import {readers} from '../archive/formats.ts'
import type {House} from '../recognize/house.ts'
import type {Article} from '../tree/index.ts'
import {spread} from '../util/spread.ts'
import {type FoundFile, findFiles, stemOf} from './files.ts'
import {formatOf, isRecords, readInput} from './input.ts'
import {type RecordArticle, readRecords} from './records.ts'

/** An article of a file or of a file of records. */
export interface NamedArticle {
  /** Path, or what its record is called. */
  name: string
  /** Where its labels may stand in their folder, without the ending: a file that was named alone has them right in it. */
  stems: readonly [string, ...string[]]
  article: Article
}

/**
 * Read the articles that arguments name: files, folders, patterns, and files of records.
 *
 * @param names Arguments.
 * @param house Profile of their newspaper.
 * @param most How many files are read at most; of more, some, evenly spread. Records are thinned out by themselves.
 * @returns Articles.
 * @throws CommandError where there is no text to read.
 */
export async function readArticles(names: readonly string[], house?: House, most = Infinity): Promise<NamedArticle[]> {
  const found = names.length === 0 ? [] : await findFiles(names)
  const articles: NamedArticle[] = []
  for (const entry of spread(found, most)) {
    if (isRecords(entry.file))
      for (const record of await readRecords(entry.file, house)) articles.push(nameRecord(record))
    else articles.push(await readFile(entry, house))
  }
  return articles
}

async function readFile({file, below}: FoundFile, house: House | undefined): Promise<NamedArticle> {
  const {text} = await readInput(file)
  const read = await readers[formatOf(file, text)]()
  return {name: file, stems: [stemOf(below), stemOf(path.basename(file))], article: read(text, {house})}
}

/** What could lead out of the folder of labels is left out of the name of its file. */
function nameRecord({name, article}: RecordArticle): NamedArticle {
  return {name, stems: [name.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '_')], article}
}
