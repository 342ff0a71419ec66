import {defineConfig} from 'tsup'

export default defineConfig({
  entry: {index: 'src/index.ts', unified: 'src/unified/index.ts', cli: 'src/cli/index.ts'},
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/, 'tinast/package.json'],
  dts: {entry: {index: 'src/index.ts', unified: 'src/unified/index.ts'}},
  clean: true,
  splitting: true,
  treeshake: true
})
