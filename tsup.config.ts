import {defineConfig} from 'tsup'
import {builtName, command, entries, worker} from './src/entries.ts'

const library = Object.fromEntries(Object.entries(entries).map(([name, file]) => [builtName(name), file]))

export default defineConfig({
  entry: {...library, cli: command, 'archive-worker': worker},
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/, 'tinast/package.json'],
  dts: {entry: library},
  clean: true,
  splitting: true,
  treeshake: true,
  // Vietnamese stays as it is written: escapes are larger and hard to read.
  esbuildOptions(options) {
    options.charset = 'utf8'
  }
})
