import {readFile} from 'node:fs/promises'
import path from 'node:path'
import type {SourceFormat} from '../archive/formats.ts'
import {decode} from '../encoding/decode.ts'
import {detect} from '../encoding/detect.ts'
import {CommandError} from './errors.ts'

/** A file as it was read. */
export interface Input {
  /** Path, or `-` for standard input. */
  file: string
  text: string
  /** Encoding that the bytes were decoded from, where it was not UTF-8. */
  encoding?: string
}

/**
 * Read a file or standard input, and decode it.
 *
 * @param file Path; `-` is standard input.
 * @param encoding Encoding by any of its names; found out where it is not given.
 * @returns Text.
 * @throws CommandError where there is no text to read, or the file holds many records.
 */
export async function readInput(file: string, encoding?: string): Promise<Input> {
  const name = nameOf(file)
  if (isRecords(file)) throw new CommandError('ndjson-input', {name: file})
  if (file === '-' && process.stdin.isTTY) throw new CommandError('no-input', {})
  const bytes = await readBytes(file, name)
  const input = decodeBytes(bytes, name, encoding)
  if (input.text.replace(/\uFEFF/g, '').trim() === '') throw new CommandError('empty-input', {name})
  return {file, ...input}
}

/**
 * Say whether a file holds many records, one JSON object a line.
 *
 * @param file Path.
 * @returns Whether it is called so.
 */
export function isRecords(file: string): boolean {
  return /\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(file)
}

/** What a file is called in messages. */
function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file || 'the empty path'
}

function decodeBytes(bytes: Uint8Array, name: string, encoding: string | undefined): Omit<Input, 'file'> {
  if (encoding !== undefined) {
    try {
      return {text: decode(bytes, {encoding}), encoding}
    } catch (error) {
      throw new CommandError('bad-option', {problem: (error as Error).message})
    }
  }
  const utf8 = readUtf8(bytes)
  const [found] = bytes.includes(0) || utf8 === undefined ? detect(bytes) : []
  if (utf8 !== undefined && !bytes.includes(0)) return {text: utf8}
  if (!found || (found.encoding === 'utf-8' && utf8 === undefined)) {
    throw new CommandError(bytes.includes(0) ? 'binary-input' : 'not-utf8', {name})
  }
  return {text: decode(bytes, {encoding: found.encoding}), encoding: found.encoding}
}

/** The byte order mark stays: offsets index what the file holds. */
function readUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return undefined
  }
}

const formats: Readonly<Record<string, SourceFormat>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html'
}

/** Extensions of files that are looked for in folders. */
export const extensions: readonly string[] = ['.txt', '.text', ...Object.keys(formats)]

/** How far a text is looked into for what it is. */
const head = 2000
const markup = /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype|html|head|body|article|div|section|main|p|h1|figure)(?=[\s>])/i

/**
 * Say which format a file is in: by its extension, else by how it begins.
 *
 * @param file Path.
 * @param text What it holds.
 * @returns Format.
 */
export function formatOf(file: string, text: string): SourceFormat {
  const known = formats[path.extname(file).toLowerCase()]
  if (known) return known
  const start = text.slice(0, head).replace(/^\uFEFF/, '')
  if (markup.test(start)) return 'html'
  // Front matter, or a heading, begins a file in Markdown; a text that is called so is none.
  return file === '-' && /^(?:---\r?\n|# \S)/.test(start) ? 'markdown' : 'text'
}

async function readBytes(file: string, name: string): Promise<Uint8Array> {
  try {
    return file === '-' ? await readStandardInput() : await readFile(file)
  } catch (error) {
    throw inputError(error as NodeJS.ErrnoException, name)
  }
}

/**
 * Say what the system's error means.
 *
 * @param error Error.
 * @param name Name of the file.
 * @returns Error for people.
 */
export function inputError({code, message}: NodeJS.ErrnoException, name: string): CommandError {
  if (code === 'ENOENT') return new CommandError('missing-file', {name})
  if (code === 'EISDIR') return new CommandError('not-a-file', {name})
  if (code === 'EACCES' || code === 'EPERM') return new CommandError('no-permission', {name})
  return new CommandError('unreadable-input', {name, code: code ?? message})
}

/** Reading the descriptor at once would fail (EAGAIN) where the other end of a pipe is slow. */
async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}
