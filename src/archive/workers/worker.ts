/** What a worker does: it converts batches by options that it was started with. */
import {workerData} from 'node:worker_threads'
import {type BatchConverter, type BatchResult, createBatchConverter} from '../batch.ts'
import type {Batch} from '../lines.ts'

/** One batch for a worker. */
export interface Task {
  batch: Batch
  /** Lines that are given up. */
  skip: readonly number[]
  /** Where the worker says which line it is at, as a 32-bit number; absent where nobody asks. */
  progress?: SharedArrayBuffer | undefined
}

let converter: Promise<BatchConverter> | undefined

/**
 * Convert a batch.
 *
 * @param task Batch.
 * @returns What became of it.
 */
export default async function work({batch, skip, progress}: Task): Promise<BatchResult> {
  converter ??= createBatchConverter(workerData)
  const convert = await converter
  const line = progress && new Int32Array(progress)
  return convert(batch, {skip, ...(line && {onrecord: number => void Atomics.store(line, 0, number)})})
}
