import {readFileSync} from 'node:fs'

/** Input that cannot be read; the message says what is wrong and how to mend it. */
export class InputError extends Error {}

/**
 * Read an article from a file or from standard input.
 *
 * @param file Path; standard input where there is none, or where it is `-`.
 * @returns Text.
 * @throws InputError where there is no text to read.
 */
export function readInput(file: string | undefined): string {
  const stdin = file === undefined || file === '-'
  const name = stdin ? 'standard input' : file
  if (stdin && process.stdin.isTTY)
    throw new InputError('no input; give a FILE or pipe an article in (see tinast --help)')
  const bytes = readBytes(stdin ? 0 : file, name)
  if (bytes.includes(0)) throw new InputError(`${name} is binary; give a text file in UTF-8`)
  let text: string
  try {
    // The byte order mark stays: offsets index what the file holds.
    text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    throw new InputError(`${name} is not UTF-8; convert it first, for instance with iconv -f CP1258 -t UTF-8`)
  }
  if (text.replace(/\uFEFF/g, '').trim() === '') throw new InputError(`${name} is empty; give an article`)
  return text
}

function readBytes(source: string | 0, name: string): Uint8Array {
  try {
    return readFileSync(source)
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new InputError(`${name} does not exist; check the path`)
    if (code === 'EISDIR') throw new InputError(`${name} is a folder; give a file`)
    if (code === 'EACCES' || code === 'EPERM') throw new InputError(`${name} may not be read; check its permissions`)
    throw new InputError(`${name} cannot be read (${code ?? (error as Error).message}); check that it is a file`)
  }
}
