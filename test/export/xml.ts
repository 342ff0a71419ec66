/** Validation of XML by xmllint (Debian: libxml2-utils), which says loudly where it is not there. */
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** Whether xmllint is there. */
export const hasXmllint = spawnSync('xmllint', ['--version']).error === undefined
if (!hasXmllint) console.warn('SKIPPED: validation of XML, because xmllint (libxml2-utils) is not there')

/**
 * Validate documents.
 *
 * @param documents Documents by name.
 * @param schema Arguments that name the schema; none to check that they are well formed.
 * @returns What is wrong, by name.
 */
export function lint(documents: readonly [name: string, xml: string][], schema: readonly string[] = []): string[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tinast-xml-'))
  try {
    const files = documents.map(([name, xml], index) => {
      const file = path.join(folder, `${index}-${name.replaceAll('/', '-')}.xml`)
      fs.writeFileSync(file, xml)
      return file
    })
    const {stderr} = spawnSync('xmllint', ['--noout', '--nonet', ...schema, ...files], {
      encoding: 'utf8',
      maxBuffer: 1e8
    })
    return stderr.split('\n').filter(line => line !== '' && !line.endsWith(' validates'))
  } finally {
    fs.rmSync(folder, {recursive: true})
  }
}
