/** Reads the corpora that the model is learned from, and says what is missing of them. */
import {createHash} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {codes, houseOf, type LabelledArticle, type Use} from './article.ts'

/** Articles, and a checksum of their texts and labels. */
export interface Corpus {
  name: string
  articles: LabelledArticle[]
  checksum: string
}

/** Labels of articles whose texts are not in the repository. */
export const labelsFile = new URL('labels.tsv', import.meta.url)

/**
 * Folders of the articles that were written to learn from, in shapes that were thought of and in those of real pages line
 * by line, and file of those that were written to judge by.
 */
const madeFolder = new URL('made/', import.meta.url)
const mirrorsFolder = new URL('mirrors/', import.meta.url)
const apartFile = new URL('apart.ndjson', import.meta.url)

/** Folder of the small sample, texts and labels, that the repository holds. */
const sampleFolder = new URL('sample/', import.meta.url)

/** Files of the corpora, from their folder. */
const files = {
  gold: 'dev',
  pages: 'pages',
  texts: ['raw.ndjson', 'raw2.ndjson'],
  marked: 'blocks-weak.ndjson.gz'
}

/** Where lines that their publishers marked stand. */
export function markedFile(folder: string): string {
  return path.join(folder, files.marked)
}

/**
 * Read all corpora.
 *
 * @param folder Their folder.
 * @returns Corpora: gold, labelled, pages, made, mirrors.
 * @throws {Error} Some are missing; the message names them.
 */
export function readCorpora(folder: string): Corpus[] {
  const needed = [files.gold, files.pages, ...files.texts, files.marked]
  const missing = needed.map(name => path.join(folder, name)).filter(file => !fs.existsSync(file))
  if (missing.length > 0) {
    throw new Error(
      `Training needs corpora that are not in the repository: ${missing.join(', ')} missing.\n` +
        'TINAST_SHARED names the folder that holds `corpus`; src/model/README.md says what must be in it.\n' +
        '`npm run train -- --sample` learns from the small sample alone, and writes nothing.'
    )
  }
  const read = [
    readGold('gold', path.join(folder, files.gold)),
    readLabelled(
      'labelled',
      labelsFile,
      files.texts.map(name => path.join(folder, name))
    ),
    readGold('pages', path.join(folder, files.pages))
  ]
  const houses = new Set(read.flatMap(({articles}) => articles.map(({house}) => house)))
  return [
    ...read,
    readWritten('made', filesIn(madeFolder), 'learn'),
    readWritten('mirrors', filesIn(mirrorsFolder), 'both', houses)
  ]
}

/** Read the sample of the repository. */
export function readSample(): Corpus {
  return readLabelled('sample', new URL('labels.tsv', sampleFolder), [new URL('articles.ndjson', sampleFolder)])
}

/** Read the articles of a folder that holds `NNN.txt`, `NNN.gold.json` and `manifest.jsonl`. */
function readGold(name: string, folder: string): Corpus {
  const publishers = new Map<string, string>()
  for (const {id, publisher} of readJsonLines(path.join(folder, 'manifest.jsonl'))) {
    publishers.set(id as string, publisher as string)
  }
  const hash = createHash('sha256')
  const articles = fs
    .readdirSync(folder)
    .filter(file => file.endsWith('.gold.json'))
    .map(file => file.slice(0, -10))
    .sort()
    .map(id => {
      const text = fs.readFileSync(path.join(folder, `${id}.txt`), 'utf8')
      const gold = fs.readFileSync(path.join(folder, `${id}.gold.json`), 'utf8')
      hash.update(text).update(gold)
      const {lines, inline} = JSON.parse(gold) as Pick<LabelledArticle, 'lines' | 'inline'>
      return {id, house: houseOf(publishers.get(id), id), text, lines, ...(inline && {inline})}
    })
  return {name, articles, checksum: hash.digest('hex')}
}

/** Read articles whose labels stand in a file of their own: an id and a code for each line that is not blank. */
function readLabelled(name: string, labels: URL, texts: readonly (string | URL)[]): Corpus {
  const rows = new Map(texts.flatMap(readJsonLines).map(row => [row.id as string, row]))
  const hash = createHash('sha256')
  const articles = fs
    .readFileSync(labels, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(row => {
      const [id = '', letters = ''] = row.split('\t')
      const article = rows.get(id) as {text: string; publisher: string} | undefined
      if (!article) throw new Error(`${labels.pathname}: no text has the id ${id}`)
      const {text, publisher} = article
      hash.update(text).update(letters)
      return {id, house: houseOf(publisher, id), text, lines: decode(id, text, letters)}
    })
  return {name, articles, checksum: hash.digest('hex')}
}

/** A line of an article that was written for this: its code and its text. */
type MadeLine = readonly [code: string, text: string]

/** Files of the articles that were written to learn from, in order. */
export function writtenFiles(): URL[] {
  return [...filesIn(madeFolder), ...filesIn(mirrorsFolder)]
}

function filesIn(folder: URL): URL[] {
  return fs
    .readdirSync(folder)
    .sort()
    .map(name => new URL(name, folder))
}

/** Read the articles that were written to judge by, and that nothing is learned from. */
export function readApart(): Corpus {
  return readWritten('apart', [apartFile], 'judge')
}

/**
 * Read articles that were written for this; every second one has blank lines between its lines.
 *
 * Those in the shape of a page of a house that is known are left out with it.
 */
function readWritten(name: string, files: readonly URL[], use: Use, known: ReadonlySet<string> = new Set()): Corpus {
  const hash = createHash('sha256')
  const articles = files.flatMap(readJsonLines).map((row, index) => {
    const {id, house, lines} = row as {id: string; house: string; lines: MadeLine[]}
    const text = lines.map(([, line]) => line).join(index % 2 === 0 ? '\n\n' : '\n')
    const letters = lines.map(([code]) => code).join('')
    hash.update(text).update(letters)
    const own = houseOf(house, id)
    // The others come after all that are known, so that these stay in the parts that they are in.
    return {id, house: known.has(own) ? own : `~${house}`, text, lines: decode(id, text, letters), use}
  })
  return {name, articles, checksum: hash.digest('hex')}
}

/** Put the codes of an article on its lines. */
function decode(id: string, text: string, letters: string): Record<number, string> {
  const lines: Record<number, string> = {}
  let at = 0
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return
    const label = codes[letters[at] ?? '']
    if (label === undefined && at < letters.length) throw new Error(`${id}: code ${letters[at]} is not known`)
    lines[index + 1] = label as string
    at++
  })
  if (at !== letters.length) throw new Error(`${id} has ${letters.length} codes for ${at} lines`)
  return lines
}

function readJsonLines(file: string | URL): Record<string, unknown>[] {
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
}
