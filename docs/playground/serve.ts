/**
 * `npm run playground` builds the playground and serves it at http://localhost:8017; `-- --build` only builds it, and
 * `-- --port=N` serves it elsewhere.
 */
import {parseArgs} from 'node:util'
import {context} from 'esbuild'
import {build, output} from './build.ts'

const {values} = parseArgs({options: {build: {type: 'boolean'}, port: {type: 'string', default: '8017'}}})
const files = await build()
for (const [name, size] of files) process.stdout.write(`${String(Math.ceil(size / 1000)).padStart(6)} kB  ${name}\n`)
if (!values.build) {
  const server = await context({})
  const {port} = await server.serve({servedir: output, host: '127.0.0.1', port: Number(values.port)})
  process.stdout.write(`\nThe playground stands at http://localhost:${port}/\n`)
}
