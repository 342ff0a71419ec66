import fs from 'node:fs'
import path from 'node:path'
import {glob} from 'tinyglobby'
import {CommandError} from './errors.ts'
import {extensions, inputError} from './input.ts'

/** A file to parse, and its place in the folder or pattern that it was found by. */
export interface FoundFile {
  /** Path; `-` is standard input. */
  file: string
  /** Path below the folder that was named: where the output of a folder goes. */
  below: string
}

/**
 * Find the files that arguments name: files, folders, and patterns (`data/**\/*.txt`).
 *
 * @param names Arguments; none is standard input.
 * @param endings What the names of files in folders end in.
 * @returns Files in the order of the arguments; those of a folder by name.
 * @throws CommandError where an argument names nothing.
 */
export async function findFiles(names: readonly string[], endings = extensions): Promise<FoundFile[]> {
  if (names.length === 0) return [{file: '-', below: 'article'}]
  const found: FoundFile[] = []
  for (const name of names) found.push(...(await findOne(name, endings)))
  return found
}

async function findOne(name: string, endings: readonly string[]): Promise<FoundFile[]> {
  if (name === '-') return [{file: '-', below: 'article'}]
  const stat = statOf(name)
  if (stat?.isDirectory()) {
    const pattern = endings.map(ending => `**/*${ending}`)
    const files = await glob(pattern, {cwd: name, ignore: ['**/node_modules/**'], caseSensitiveMatch: false})
    if (files.length === 0) throw new CommandError('empty-folder', {name, extensions: endings.join(', ')})
    return files.sort().map(file => ({file: path.join(name, file), below: file}))
  }
  if (stat) return [{file: name, below: path.basename(name)}]
  const files = /[*?[\]{}]/.test(name) ? await glob([name], {onlyFiles: true}) : []
  if (files.length === 0) throw new CommandError('missing-file', {name: name || 'the empty path'})
  return files.sort().map(file => ({file, below: path.isAbsolute(file) ? path.basename(file) : file}))
}

/**
 * Leave out the ending of a path.
 *
 * @param file Path.
 * @returns The path without what stands behind its last stop.
 */
export function stemOf(file: string): string {
  return file.slice(0, file.length - path.extname(file).length)
}

function statOf(name: string): fs.Stats | undefined {
  try {
    return fs.statSync(name)
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENAMETOOLONG') return undefined
    throw inputError(error as NodeJS.ErrnoException, name)
  }
}
