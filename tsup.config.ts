import fs from 'node:fs'
import path from 'node:path'
import * as esbuild from 'esbuild'
import {defineConfig, type Options} from 'tsup'
import {builtName, command, entries, remark, script, worker} from './src/entries.ts'
import {narrowClasses, reading} from './src/narrow-classes.ts'

const library = Object.fromEntries(Object.entries(entries).map(([name, file]) => [builtName(name), file]))
// Vietnamese stays as it is written: escapes are larger and hard to read.
const common = {target: 'es2022', charset: 'utf8'} as const

const narrow: esbuild.Plugin = {
  name: 'narrow-classes',
  setup({onLoad}) {
    onLoad({filter: reading}, ({path: file}) => ({
      contents: narrowClasses(fs.readFileSync(file, 'utf8'), file),
      loader: 'ts'
    }))
  }
}

const shared: Options = {target: common.target, platform: 'neutral', treeshake: true, esbuildPlugins: [narrow]}

export default defineConfig([
  {
    ...shared,
    entry: {...library, cli: command, 'archive-worker': worker, remark},
    format: 'esm',
    external: [/^node:/, 'tinast/package.json'],
    dts: {entry: library},
    clean: true,
    splitting: true,
    esbuildPlugins: [
      narrow,
      {
        name: 'remark',
        setup({onResolve}) {
          onResolve({filter: /\/remark\.ts$/}, ({kind}) => {
            return kind === 'entry-point' ? undefined : {path: '#remark', external: true}
          })
        }
      }
    ],
    esbuildOptions(options) {
      options.charset = common.charset
    },
    onSuccess: buildForBrowsers
  },
  // All that it needs is in it, in ASCII: it runs where nothing can be imported and nobody says how it is encoded.
  {
    ...shared,
    entry: {tinast: script},
    format: 'iife',
    globalName: 'tinast',
    noExternal: [/./],
    minify: true,
    inject: ['src/global/structured-clone.ts'],
    async onSuccess() {
      const file = 'dist/tinast.global.js'
      fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(/\P{ASCII}/gu, escapeUnits))
    }
  }
])

/** Write a character as escapes, which strings and regular expressions read alike. */
function escapeUnits(char: string): string {
  return Array.from({length: char.length}, (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join(
    ''
  )
}

/** Put remark together for browsers, with a decoder of references that needs no document, and with its licences. */
async function buildForBrowsers(): Promise<void> {
  const {metafile} = await esbuild.build({
    ...common,
    platform: 'browser',
    entryPoints: [remark],
    outfile: 'dist/remark-browser.js',
    bundle: true,
    format: 'esm',
    metafile: true,
    external: ['entities', 'unified'],
    alias: {'decode-named-character-reference': './src/markdown/decode-named-character-reference.ts'},
    banner: {js: '// remark and its utilities, under the licences in remark-browser.LICENSE.txt'}
  })
  const folders = Object.keys(metafile.inputs).flatMap(
    file => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []
  )
  const names = new Map<string, string[]>()
  for (const folder of new Set(folders.sort())) {
    const file = fs.readdirSync(folder).find(name => /^licen[cs]e/i.test(name)) ?? 'package.json'
    const licence = fs.readFileSync(path.join(folder, file), 'utf8').trim()
    names.set(licence, [...(names.get(licence) ?? []), folder.replace(/^.*node_modules\//, '')])
  }
  const parts = [...names].map(([licence, packages]) => `${packages.join(', ')}\n\n${licence}\n`)
  fs.writeFileSync('dist/remark-browser.LICENSE.txt', parts.join('\n---\n\n'))
}
