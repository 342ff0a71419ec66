import fs, {type FileHandle} from 'node:fs/promises'
import type {DoneBatch} from '../archive/archive.ts'
import {CommandError} from './errors.ts'
import {endBy} from './output.ts'
import type {Totals} from './progress.ts'

/** How far a run has come: it stands beside the output until the run is done. */
interface RunState {
  /** Options and files of the run, as JSON. */
  run: string
  /** Bytes of the input that were read, and their lines. */
  consumed: number
  lines: number
  /** Bytes of the output that were written. */
  written: number
  totals: Totals
}

/** The output of a run that can be gone on with. */
export interface Resumable {
  consumed: number
  lines: number
  totals: Totals
  write(done: DoneBatch, totals: Totals): Promise<void>
  /** The run is done: nothing is left to go on with. */
  end(): Promise<void>
}

/**
 * Open the output of a run: anew, or where a killed run stopped.
 *
 * After each batch, the output comes first and then a line on how far the run has come, put in place at once; so what
 * the line says was written is written, and what came after it is cut off.
 *
 * @param output Path.
 * @param run Options and files, which must be those of the killed run.
 * @param resume Go on where there is something to go on with.
 * @returns The output.
 * @throws CommandError where the run cannot be gone on with.
 */
export async function openResumable(output: string, run: object, resume: boolean): Promise<Resumable> {
  const place = `${output}.resume`
  const identity = JSON.stringify(run)
  const state = resume ? await readState(place, identity) : undefined
  const file = await fs.open(output, state ? 'r+' : 'w').catch(endBy)
  if (state) {
    const {size} = await file.stat()
    if (size < state.written) {
      const problem = `it has ${size} bytes, not ${state.written}`
      throw new CommandError('resume-damaged', {place: output, problem})
    }
    await file.truncate(state.written)
  }
  return follow(file, place, state ?? {run: identity, consumed: 0, lines: 0, written: 0, totals: noTotals()})
}

function noTotals(): Totals {
  return {ok: 0, doubtful: 0, failed: 0}
}

function follow(file: FileHandle, place: string, {run, consumed, lines, written, totals}: RunState): Resumable {
  let at = written
  return {
    consumed,
    lines,
    totals: {...totals},
    async write({batch, result}, sums) {
      await file.write(result.output, 0, result.output.length, at)
      at += result.output.length
      const last = batch.firstLine + linesOf(batch.bytes) - 1
      const state: RunState = {run, consumed: consumed + batch.consumed, lines: last, written: at, totals: sums}
      await fs.writeFile(`${place}.new`, JSON.stringify(state))
      await fs.rename(`${place}.new`, place)
    },
    async end() {
      await file.close()
      await fs.rm(place, {force: true})
    }
  }
}

/** Lines of a batch; one that was passed over has no bytes. */
function linesOf(bytes: Uint8Array): number {
  if (bytes.length === 0) return 1
  let count = bytes.at(-1) === lineFeed ? 0 : 1
  for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, at + 1)) count++
  return count
}

const lineFeed = 10

async function readState(place: string, run: string): Promise<RunState | undefined> {
  let text: string
  try {
    text = await fs.readFile(place, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new CommandError('resume-damaged', {place, problem: (error as Error).message})
  }
  const state = parse(text)
  if (!state) throw new CommandError('resume-damaged', {place, problem: 'it is not what a run writes'})
  if (state.run !== run) throw new CommandError('resume-differs', {place})
  return state
}

function parse(text: string): RunState | undefined {
  try {
    const state = JSON.parse(text) as RunState
    const numbers = [state.consumed, state.lines, state.written, ...Object.values(state.totals)]
    return numbers.every(value => Number.isSafeInteger(value) && value >= 0) ? state : undefined
  } catch {
    return undefined
  }
}
