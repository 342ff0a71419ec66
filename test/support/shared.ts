/** Finds the folder of facts and articles that lies beside the repository, and says loudly where it is not there. */
import fs from 'node:fs'
import path from 'node:path'

const root = process.env.TINAST_SHARED ?? '../shared'

/**
 * Find a file of the shared folder.
 *
 * @param name Path in the folder.
 * @param what What is skipped where it is not there.
 * @returns The path; nothing where there is no such file.
 */
export function sharedFile(name: string, what: string): string | undefined {
  const file = path.join(root, name)
  if (fs.existsSync(file)) return file
  console.warn(`SKIPPED: ${what}, because ${file} is not there`)
  return undefined
}

/** Read a table of facts; `undefined` where the folder is not there. */
export function readFacts<Facts>(name: string): Facts | undefined {
  const file = sharedFile(`norm/${name}`, `the cases of ${name}`)
  return file === undefined ? undefined : JSON.parse(fs.readFileSync(file, 'utf8'))
}
