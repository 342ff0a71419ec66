import {type ConvertOptions, createLazyConverter} from './convert.ts'
import {decodeUtf8} from './decode-utf8.ts'
import type {Batch} from './lines.ts'
import {RecordError} from './record-error.ts'
import {RowWriter} from './row-writer.ts'

/** A record that failed, told as one line of JSON. */
export interface Failure {
  /** Number of its line, from 1. */
  line: number
  /** Kind of fault, for programs. */
  error: string
  /** What is wrong, for people. */
  message: string
}

/** What became of a batch. */
export interface BatchResult {
  /** Rows as NDJSON, in UTF-8. */
  output: Uint8Array
  failures: Failure[]
  /** Records that were written, and those of them with a doubtful label. */
  ok: number
  doubtful: number
}

/** How a batch is done. */
interface BatchOptions {
  /** Numbers of lines that are given up: they took too long. */
  skip?: readonly number[] | undefined
  /** Called with the number of the line that comes next; with 0 where a reader is loaded first. */
  onrecord?: ((line: number) => void) | undefined
}

/** Turns the lines of a batch into rows. */
export type BatchConverter = (batch: Batch, options?: BatchOptions) => Promise<BatchResult>

const lineFeed = 10
/** How many times as long as a record its row often is; trees are the longest. */
const growth = 3

/**
 * Make the function that turns batches of NDJSON into NDJSON: one record in, one row out, in order.
 *
 * A line that cannot be read is a failure and stops nothing; a blank line is passed over.
 *
 * @param options How records are read and written.
 * @returns Turns a batch into rows.
 */
export async function createBatchConverter(options: ConvertOptions = {}): Promise<BatchConverter> {
  const converter = await createLazyConverter(options)
  return async (batch, {skip = [], onrecord} = {}) => {
    const writer = new RowWriter(batch.bytes.length * growth)
    const failures: Failure[] = []
    let ok = 0
    let doubtful = 0
    let line = batch.firstLine
    if (batch.tooLong) failures.push({line, error: 'too-long', message: 'the line is longer than is allowed'})
    for (let from = 0; from < batch.bytes.length; line++) {
      const end = batch.bytes.indexOf(lineFeed, from)
      const to = end === -1 ? batch.bytes.length : end
      const bytes = batch.bytes.subarray(from, to)
      from = to + 1
      onrecord?.(line)
      if (skip.includes(line)) {
        failures.push({line, error: 'timeout', message: 'the record took longer than is allowed'})
        continue
      }
      try {
        const record = readLine(bytes)
        if (record === undefined) continue
        const loading = converter.load(record)
        if (loading) {
          // The time of loading is none of the record's.
          onrecord?.(0)
          await loading
          onrecord?.(line)
        }
        const converted = converter.convert(record)
        writer.write(JSON.stringify(converted.row))
        ok++
        if (converted.doubtful) doubtful++
      } catch (error) {
        failures.push(describe(error, line))
      }
    }
    return {output: writer.end(), failures, ok, doubtful}
  }

  /** Read the record of a line; nothing where the line is blank. */
  function readLine(bytes: Uint8Array): unknown {
    const text = decodeLine(bytes)
    return text.trim() === '' ? undefined : parseLine(text)
  }

  function decodeLine(bytes: Uint8Array): string {
    try {
      return decodeUtf8(bytes)
    } catch {
      throw new RecordError('not-utf8', 'the line is not UTF-8; decode the archive first')
    }
  }
}

function parseLine(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new RecordError('not-json', `the line is no JSON: ${(error as Error).message}`)
  }
}

/** The longest message that is told of a record, in code units. */
const longestMessage = 300

function describe(error: unknown, line: number): Failure {
  const message = String((error as Error)?.message ?? error).slice(0, longestMessage)
  return {line, error: error instanceof RecordError ? error.code : 'failed', message}
}
