import {defineConfig} from 'tsup'

/** Entry points by what they pull in. */
const library = {
  index: 'src/index.ts',
  unified: 'src/unified/index.ts',
  markdown: 'src/markdown/index.ts',
  html: 'src/html/index.ts',
  normalize: 'src/normalize/index.ts',
  encoding: 'src/encoding/index.ts',
  export: 'src/export/index.ts',
  archive: 'src/archive/index.ts',
  'archive-workers': 'src/archive/workers/index.ts'
}

export default defineConfig({
  entry: {...library, cli: 'src/cli/index.ts', 'archive-worker': 'src/archive/workers/worker.ts'},
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/, 'tinast/package.json'],
  dts: {entry: library},
  clean: true,
  splitting: true,
  treeshake: true
})
