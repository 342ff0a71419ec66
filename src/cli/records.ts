import {createReadStream} from 'node:fs'
import type {Readable} from 'node:stream'
import {createGunzip} from 'node:zlib'
import {convertBatches} from '../archive/archive.ts'
import {createBatchConverter} from '../archive/batch.ts'
import type {House} from '../recognize/house.ts'
import type {Article} from '../tree/index.ts'
import {CommandError} from './errors.ts'
import {inputError} from './input.ts'

/** An article of a file of records. */
export interface RecordArticle {
  /** Its `id`, else the file and the number of its line. */
  name: string
  article: Article
}

/**
 * Open a file of records.
 *
 * @param name Path; `-` is standard input, and what ends in `.gz` is unpacked.
 * @returns Its bytes.
 */
export function openRecords(name: string): Readable {
  if (name === '-') return process.stdin
  const stream = createReadStream(name)
  return name.endsWith('.gz') ? stream.pipe(createGunzip()).on('close', () => stream.destroy()) : stream
}

/** As many articles are kept; whenever there are twice as many, every second one is left out. */
const enough = 400

/**
 * Read articles of a file of records, evenly spread where they are many; the same each time.
 *
 * @param file Path.
 * @param house Profile of their newspaper.
 * @returns At most 800 articles; a record that cannot be read is none.
 * @throws CommandError where the file cannot be read, or holds none.
 */
export async function readRecords(file: string, house?: House): Promise<RecordArticle[]> {
  const convert = await createBatchConverter({to: 'tree', house})
  const nothing = {output: new Uint8Array(), failures: [], ok: 0, doubtful: 0}
  let kept: (RecordArticle & {line: number})[] = []
  let step = 1
  const isKept = ({line}: {line: number}) => line % step === 0
  try {
    // Batches of one line.
    const batches = convertBatches(openRecords(file), {
      batchBytes: 1,
      concurrency: 1,
      run: batch => (isKept({line: batch.firstLine}) ? convert(batch) : nothing)
    })
    for await (const {batch, result} of batches) {
      if (result.ok === 0) continue
      const {id, tree} = JSON.parse(new TextDecoder().decode(result.output)) as {id?: string; tree: Article}
      kept.push({name: id ?? `${file}:${batch.firstLine}`, article: tree, line: batch.firstLine})
      if (kept.length < 2 * enough) continue
      step *= 2
      kept = kept.filter(isKept)
    }
  } catch (error) {
    throw inputError(error as NodeJS.ErrnoException, file)
  }
  if (kept.length === 0) throw new CommandError('no-records', {name: file})
  return kept
}
