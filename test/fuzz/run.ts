/**
 * Looks for inputs that break the contracts, guided by which code they reach: `npm run fuzz`, for ten minutes unless
 * SECONDS says otherwise. jsfuzz is fetched when it is first run; jazzer.js asks for a newer glibc than Debian 12 has.
 *
 * It begins with the fixtures. What breaks a contract is written to a file `.cache/fuzz/crash`, format in the
 * first byte: mend the kind, and keep the input as a fixture or in a table.
 */
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import * as esbuild from 'esbuild'
import {allFixtures} from '../support/fixtures.ts'
import {formats} from '../support/formats.ts'

const folder = path.resolve('.cache/fuzz')
const corpus = path.join(folder, 'corpus')
const crash = path.join(folder, 'crash')
const seconds = Number(process.env.SECONDS ?? 600)

fs.mkdirSync(corpus, {recursive: true})
const names = Object.keys(formats)
for (const {name, format, input} of allFixtures) {
  const first = Buffer.from([names.indexOf(format)])
  fs.writeFileSync(path.join(corpus, name.replaceAll('/', '-')), Buffer.concat([first, Buffer.from(input)]))
}
fs.rmSync(crash, {force: true})
// The fuzzer instruments CommonJS.
const target = path.join(folder, 'target.cjs')
await esbuild.build({
  entryPoints: ['test/fuzz/target.ts'],
  outfile: target,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  alias: {vitest: './test/fuzz/expect.ts'},
  define: {'import.meta.url': '"file:///"'},
  logLevel: 'error'
})
const relative = (file: string) => path.relative('.', file)
const arguments_ = ['-y', 'jsfuzz@1.0.15', relative(target), relative(corpus), '--exact-artifact-path', relative(crash)]
spawnSync('npx', arguments_, {stdio: 'inherit', timeout: seconds * 1000})
fs.rmSync('.nyc_output', {recursive: true, force: true})
if (fs.existsSync(crash)) {
  console.error(`A contract is broken by ${relative(crash)}: ${JSON.stringify(fs.readFileSync(crash, 'utf8'))}`)
  process.exitCode = 1
}
