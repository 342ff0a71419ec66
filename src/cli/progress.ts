import fs from 'node:fs'

/** Totals of a run. */
export interface Totals {
  ok: number
  doubtful: number
  failed: number
}

/** Says how far a run is: on a terminal while it runs, and in one line at its end. */
export interface Progress {
  /** Write a line that is not about progress. */
  write(line: string): void
  update(totals: Totals, consumed: number): void
  end(totals: Totals): void
}

/** Milliseconds between two lines of progress. */
const pause = 200

/**
 * Make what says how far a run is.
 *
 * @param names Files; where the size of all is known, the time that is left is too.
 * @returns Progress.
 */
export function createProgress(names: readonly string[]): Progress {
  const {stderr} = process
  const start = Date.now()
  const size = sizeOf(names)
  let shown = 0
  const clear = () => {
    if (shown > 0 && stderr.isTTY) stderr.write('\r\u001B[2K')
  }
  return {
    write(line) {
      clear()
      stderr.write(`${line}\n`)
    },
    update(totals, consumed) {
      const now = Date.now()
      if (!stderr.isTTY || now - shown < pause) return
      clear()
      shown = now
      const seconds = (now - start) / 1000
      const rate = Math.round((totals.ok + totals.failed) / seconds)
      const left = size && consumed > 0 ? `, ${duration((seconds * (size - consumed)) / consumed)} left` : ''
      stderr.write(`${totals.ok + totals.failed} records, ${rate} a second${left}`)
    },
    end({ok, doubtful, failed}) {
      clear()
      stderr.write(`tinast: ${ok} ok, ${doubtful} of them doubtful, ${failed} failed\n`)
    }
  }
}

function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}

/** Bytes of all files; unknown for standard input and what is compressed. */
function sizeOf(names: readonly string[]): number | undefined {
  let size = 0
  for (const name of names) {
    if (name === '-' || name.endsWith('.gz')) return undefined
    size += fs.statSync(name, {throwIfNoEntry: false})?.size ?? 0
  }
  return size
}
