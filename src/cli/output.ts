import {once} from 'node:events'
import fs from 'node:fs'
import type {Writable} from 'node:stream'
import {CommandError} from './errors.ts'

/**
 * Write pieces to a stream, no faster than it takes them.
 *
 * @param stream Stream.
 * @param pieces Pieces.
 * @returns When all was taken.
 */
export async function writeAll(
  stream: Writable,
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>
): Promise<void> {
  for await (const piece of pieces) if (!stream.write(piece)) await once(stream, 'drain')
}

/**
 * Say what a failed write means, and end the command with the status that follows.
 *
 * @param error Error of a stream or file.
 * @returns Never.
 */
export function endBy({code = 'unknown'}: NodeJS.ErrnoException): never {
  // The reader of the pipe has seen enough, as in `tinast FILE | head`.
  if (code === 'EPIPE') process.exit(0)
  const {message, status} = new CommandError('unwritable-output', {code})
  fs.writeSync(2, `tinast: ${message}\n`)
  process.exit(status)
}
