import {houseSchema} from '../recognize/house.ts'
import {aFunction, anything, assertOptions, flag, type OptionSchemas} from '../util/options.ts'
import {type BatchResult, createBatchConverter, type Failure} from './batch.ts'
import type {ConvertOptions} from './convert.ts'
import {readers, writers} from './formats.ts'
import {type Batch, LineSplitter} from './lines.ts'
import {mapInOrder} from './ordered.ts'

/** Does the work on batches: here, or in workers. */
export type BatchRunner = (batch: Batch) => BatchResult | Promise<BatchResult>

/** Options of `convertArchive` and `archiveStream`. */
export interface ArchiveOptions extends ConvertOptions {
  /** Longest record in bytes; a longer one is a failure. Default 64 MiB. */
  maxRecord?: number | undefined
  /** Size in bytes from which records are worked on as one batch; default 64 KiB. */
  batchBytes?: number | undefined
  /** Does the work, as a pool of workers has it; default: this thread. Options of conversion are then the runner's. */
  run?: BatchRunner | undefined
  /** How many batches are under way at once; default 1, and what is best for the pool where `run` is one. */
  concurrency?: number | undefined
  /** Called for every record that failed. */
  onfailure?: ((failure: Failure) => void) | undefined
}

/** A batch and what became of it. */
export interface DoneBatch {
  /** Lines that were read. */
  batch: Batch
  /** Rows that were made of them, and records that failed. */
  result: BatchResult
}

const defaultMaxRecord = 64 * 1024 * 1024
/** Larger batches are no faster, and the memory that they leave to be collected is larger. */
const defaultBatchBytes = 64 * 1024

const count = [
  (value: unknown) => Number.isSafeInteger(value) && (value as number) > 0,
  'a whole number above 0'
] as const

const schemas: OptionSchemas = {
  fields: anything,
  known: anything,
  house: houseSchema,
  houses: anything,
  format: Object.keys(readers),
  to: Object.keys(writers),
  normalize: flag,
  positions: flag,
  plugins: [(value: unknown) => Array.isArray(value), 'an array of modules'],
  threshold: [(value: unknown) => typeof value === 'number' && value >= 0 && value <= 1, 'a number from 0 to 1'],
  evidence: flag,
  lines: ['auto', 'paragraph', 'wrapped'],
  maxRecord: count,
  batchBytes: count,
  run: aFunction,
  concurrency: count,
  onfailure: aFunction
}

/**
 * Convert an archive in NDJSON batch by batch: one record in, one row out, in order.
 *
 * Memory stays constant: input is read only when there is room for it.
 *
 * @param source Bytes or text, in pieces of any size.
 * @param options Options.
 * @returns Batches in order, with what became of each.
 * @throws RangeError where an option is not known.
 */
export async function* convertBatches(
  source: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  options: ArchiveOptions = {}
): AsyncGenerator<DoneBatch> {
  assertOptions(options, schemas)
  const {onfailure} = options
  const {run, concurrency} = await prepare(options)
  const work = async (batch: Batch) => ({batch, result: await run(batch)})
  for await (const done of mapInOrder(batchesOf(source, options), work, concurrency)) {
    for (const failure of done.result.failures) onfailure?.(failure)
    yield done
  }
}

/**
 * Convert an archive in NDJSON: one record in, one row out, in order.
 *
 * @param source Bytes or text, in pieces of any size.
 * @param options Options.
 * @returns NDJSON in UTF-8, in pieces of whole lines.
 * @throws RangeError where an option is not known.
 */
export async function* convertArchive(
  source: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  options: ArchiveOptions = {}
): AsyncGenerator<Uint8Array> {
  for await (const {result} of convertBatches(source, options)) if (result.output.length > 0) yield result.output
}

/**
 * Make a stream that converts an archive in NDJSON: one record in, one row out, in order.
 *
 * @param options Options.
 * @returns A web stream: bytes or text in, NDJSON in UTF-8 out.
 * @throws RangeError where an option is not known.
 */
export function archiveStream(options: ArchiveOptions = {}): TransformStream<Uint8Array | string, Uint8Array> {
  assertOptions(options, schemas)
  const splitter = createSplitter(options)
  const prepared = prepare(options)
  const underWay: Promise<BatchResult>[] = []
  const give = async (controller: TransformStreamDefaultController<Uint8Array>) => {
    const {failures, output} = await (underWay.shift() as Promise<BatchResult>)
    for (const failure of failures) options.onfailure?.(failure)
    if (output.length > 0) controller.enqueue(output)
  }
  const start = async (batches: Batch[], controller: TransformStreamDefaultController<Uint8Array>) => {
    const {run, concurrency} = await prepared
    for (const batch of batches) {
      if (underWay.length >= concurrency) await give(controller)
      const result = Promise.resolve(run(batch))
      result.catch(() => {})
      underWay.push(result)
    }
  }
  return new TransformStream({
    transform: (chunk, controller) => start(splitter.push(bytesOf(chunk)), controller),
    async flush(controller) {
      await start(splitter.end(), controller)
      while (underWay.length > 0) await give(controller)
    }
  })
}

async function prepare(options: ArchiveOptions): Promise<{run: BatchRunner; concurrency: number}> {
  const {run = await createBatchConverter(options), concurrency = options.run ? pooled : 1} = options
  return {run, concurrency}
}

/** Batches under way where a pool does the work and nobody says how many. */
const pooled = 4

function createSplitter({maxRecord = defaultMaxRecord, batchBytes = defaultBatchBytes}: ArchiveOptions): LineSplitter {
  return new LineSplitter({maxRecord, batchBytes})
}

async function* batchesOf(
  source: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  options: ArchiveOptions
): AsyncGenerator<Batch> {
  const splitter = createSplitter(options)
  for await (const chunk of source) yield* splitter.push(bytesOf(chunk))
  yield* splitter.end()
}

const encoder = new TextEncoder()

function bytesOf(chunk: Uint8Array | string): Uint8Array {
  return typeof chunk === 'string' ? encoder.encode(chunk) : chunk
}
