import fs from 'node:fs/promises'
import {defineConfig, type Options} from 'tsup'
import {builtName, command, entries, script, worker} from './src/entries.ts'

const library = Object.fromEntries(Object.entries(entries).map(([name, file]) => [builtName(name), file]))

const shared: Options = {
  target: 'es2022',
  platform: 'neutral',
  treeshake: true
}

export default defineConfig([
  {
    ...shared,
    entry: {...library, cli: command, 'archive-worker': worker},
    format: 'esm',
    external: [/^node:/, 'tinast/package.json'],
    dts: {entry: library},
    clean: true,
    splitting: true,
    // Vietnamese stays as it is written: escapes are larger and hard to read.
    esbuildOptions(options) {
      options.charset = 'utf8'
    }
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
      const code = await fs.readFile(file, 'utf8')
      await fs.writeFile(file, code.replace(/\P{ASCII}/gu, escapeUnits))
    }
  }
])

/** Write a character as escapes, which strings and regular expressions read alike. */
function escapeUnits(char: string): string {
  return Array.from({length: char.length}, (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join(
    ''
  )
}
