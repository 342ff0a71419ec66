import {readFile} from 'node:fs/promises'
import {CommandError} from './errors.ts'

/**
 * Read an article from a file or from standard input.
 *
 * @param file Path; standard input where there is none, or where it is `-`.
 * @returns Text.
 * @throws CommandError where there is no text to read.
 */
export async function readInput(file: string | undefined): Promise<string> {
  const stdin = file === undefined || file === '-'
  const name = stdin ? 'standard input' : file || 'the empty path'
  if (stdin && process.stdin.isTTY) throw new CommandError('no-input', {})
  const bytes = await readBytes(stdin ? undefined : file, name)
  if (bytes.includes(0)) throw new CommandError('binary-input', {name})
  let text: string
  try {
    // The byte order mark stays: offsets index what the file holds.
    text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    throw new CommandError('not-utf8', {name})
  }
  if (text.replace(/\uFEFF/g, '').trim() === '') throw new CommandError('empty-input', {name})
  return text
}

async function readBytes(file: string | undefined, name: string): Promise<Uint8Array> {
  try {
    return file === undefined ? await readStandardInput() : await readFile(file)
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new CommandError('missing-file', {name})
    if (code === 'EISDIR') throw new CommandError('not-a-file', {name})
    if (code === 'EACCES' || code === 'EPERM') throw new CommandError('no-permission', {name})
    throw new CommandError('unreadable-input', {name, code: code ?? message})
  }
}

/** Reading the descriptor at once would fail (EAGAIN) where the other end of a pipe is slow. */
async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}
