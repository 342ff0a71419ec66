/**
 * Scores the built library against gold labels: `npm run eval [-- --errors 50]`.
 *
 * The scorer and the gold lie outside the repository: TINAST_SHARED, or `../shared`.
 */
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const shared = process.env.TINAST_SHARED ?? '../shared'
const scorer = path.join(shared, 'eval/score.mjs')
if (fs.existsSync(scorer)) {
  const {status} = spawnSync(process.execPath, [scorer, '--lib', 'dist/index.js', ...process.argv.slice(2)], {
    stdio: 'inherit'
  })
  process.exitCode = status ?? 1
} else {
  console.warn(`SKIPPED: ${scorer} is not there; set TINAST_SHARED to the folder that holds it`)
}
