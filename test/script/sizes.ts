/**
 * Prints what imports of the built package bring into a page, bundled and minified by esbuild with its defaults: the table
 * in docs/performance.md. `size-limit` in package.json holds the limits.
 */
import {brotliCompressSync} from 'node:zlib'
import * as esbuild from 'esbuild'

const imports: readonly (readonly [name: string, entry: string])[] = [
  ['fromText', 'tinast'],
  ['tinParse', 'tinast/unified'],
  ['toText', 'tinast'],
  ['toBodyText', 'tinast'],
  ['fromHast', 'tinast/html'],
  ['fromHtml', 'tinast/html'],
  ['toHast', 'tinast/html'],
  ['toHtml', 'tinast/html'],
  ['fromMdast', 'tinast/markdown'],
  ['fromMarkdown', 'tinast/markdown'],
  ['toMdast', 'tinast/markdown'],
  ['toMarkdown', 'tinast/markdown'],
  ['normalizeString', 'tinast/normalize'],
  ['tinNormalize', 'tinast/normalize'],
  ['dashes', 'tinast/normalize'],
  ['findDates', 'tinast/normalize'],
  ['isSyllable', 'tinast/normalize'],
  ['foldVietnamese', 'tinast/normalize'],
  ['decode', 'tinast/encoding'],
  ['toRecord', 'tinast/export'],
  ['toNinjs', 'tinast/export'],
  ['toNlcst', 'tinast/export'],
  ['learnHouse', 'tinast/house']
]

console.log('| import | kB | brotli, kB |\n|---|--:|--:|')
for (const [name, entry] of imports) {
  const {outputFiles} = await esbuild.build({
    stdin: {contents: `export {${name}} from '${entry}'`, resolveDir: process.cwd()},
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    logLevel: 'silent'
  })
  const code = outputFiles[0]?.contents ?? new Uint8Array()
  console.log(
    `| \`${name}\` of \`${entry}\` | ${kilobytes(code.length)} | ${kilobytes(brotliCompressSync(code).length)} |`
  )
}

function kilobytes(bytes: number): string {
  const size = bytes / 1000
  return size < 10 ? size.toFixed(1) : String(Math.round(size))
}
