/** The checksum that weights carry of what they were learned from, as far as the repository holds it. */
import {createHash} from 'node:crypto'
import fs from 'node:fs'
import {features} from '../features/table.ts'
import {labels} from '../labels.ts'
import {labelsFile, writtenFiles} from './corpus.ts'

/**
 * Checksum of the labels, of the articles that were written to learn from, of the guide by which lines are labelled, of the labels that the model gives and of its
 * features: where it differs from that of the weights, they are stale.
 *
 * @returns The first 16 digits of a SHA-256.
 */
export function dataStamp(): string {
  return createHash('sha256')
    .update(fs.readFileSync(labelsFile))
    .update(
      writtenFiles()
        .map(file => fs.readFileSync(file, 'utf8'))
        .join('')
    )
    .update(fs.readFileSync(new URL('GUIDE.md', import.meta.url)))
    .update(JSON.stringify({features: features.map(({name, unit}) => [name, unit]), labels}))
    .digest('hex')
    .slice(0, 16)
}
