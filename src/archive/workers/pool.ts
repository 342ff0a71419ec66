import {Piscina} from 'piscina'
import type {BatchRunner} from '../archive.ts'
import type {BatchResult} from '../batch.ts'
import type {ConvertOptions} from '../convert.ts'
import type {Batch} from '../lines.ts'
import type {Task} from './worker.ts'

/** Options of `createPool`. */
export interface PoolOptions extends ConvertOptions {
  /** Number of workers. */
  workers: number
  /** Milliseconds after which a record is given up: its worker is ended, the record is a failure. Default: never. */
  timeout?: number | undefined
}

/** Workers that convert batches. */
export interface Pool {
  /** Give it to `convertArchive` or `archiveStream` as `run`. */
  run: BatchRunner
  /** How many batches keep all workers busy: give it as `concurrency`. */
  concurrency: number
  /** End the workers. */
  close(): Promise<void>
}

/**
 * Start workers that convert archives. Node alone.
 *
 * @param options How records are read and written, and the workers.
 * @returns The pool; close it when the archive is done.
 */
export function createPool(options: PoolOptions): Pool {
  const {workers, timeout, ...conversion} = options
  const pool = new Piscina({
    filename: new URL('./archive-worker.js', import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
    workerData: conversion
  })
  return {
    run: batch => (timeout === undefined ? pool.run({batch, skip: []} satisfies Task) : runTimed(pool, batch, timeout)),
    // Each worker has a batch to go on with when one is done.
    concurrency: workers * 2,
    close: () => pool.destroy()
  }
}

/** Run a batch; where a record of it takes too long, end its worker and run the batch again without the record. */
async function runTimed(pool: Piscina, batch: Batch, timeout: number): Promise<BatchResult> {
  const skip: number[] = []
  for (;;) {
    const progress = new SharedArrayBuffer(4)
    const line = new Int32Array(progress)
    const ender = new AbortController()
    const watch = watchLine(line, timeout, () => ender.abort())
    try {
      return await pool.run({batch, skip, progress} satisfies Task, {signal: ender.signal})
    } catch (error) {
      if (!ender.signal.aborted) throw error
      skip.push(Atomics.load(line, 0))
    } finally {
      clearInterval(watch)
    }
  }
}

/** Call back where the number of the line stands still for too long; 0 is a batch that waits for a worker or a reader. */
function watchLine(line: Int32Array, timeout: number, ontimeout: () => void): NodeJS.Timeout {
  let seen = 0
  let since = Date.now()
  return setInterval(
    () => {
      const now = Atomics.load(line, 0)
      if (now !== seen || now === 0) {
        seen = now
        since = Date.now()
      } else if (Date.now() - since >= timeout) ontimeout()
    },
    Math.max(timeout / 4, 5)
  )
}
