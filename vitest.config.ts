import {defineConfig} from 'vitest/config'
import {narrowClasses, reading} from './src/narrow-classes.ts'

/** Mutation testing runs tests for each of thousands of small changes: those of the rooms that it changes, without slow ones. */
const mutating = process.env.MUTATE === '1'
const judges = [
  'test/fixtures.test.ts',
  'test/{credit,encoding,house,lexicon,model,normalize,recognize,text,tree,util,vietnamese}/**/*.test.ts'
]
const slow = [
  '**/{corpus,properties,time}.test.ts',
  'test/model/train*',
  'test/normalize/{hostile,words}.test.ts',
  'test/recognize/state.test.ts'
]
/** What measures time, runs programs or drives a browser has a worker of its own. */
const alone = [
  'test/*.test.ts',
  'test/**/{corpus,hostile,limits,oracle,pathological,properties,state,time}.test.ts',
  'test/{cli,global,model,package,playground,scale}/**/*.test.ts'
]
const typecheck = {enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json'}
/** The others run one after the other, their modules loaded once: to load them for each file was half of their time. */
const projects = [
  {
    extends: true as const,
    test: {name: 'together', include: ['test/**/*.test.ts'], exclude: alone, isolate: false, typecheck}
  },
  {extends: true as const, test: {name: 'alone', include: alone}}
]

export default defineConfig({
  // The same as in tsup.config.ts: what is tested is what is built.
  plugins: [
    {
      name: 'narrow-classes',
      enforce: 'pre',
      transform: (code, file) => (reading.test(file) ? narrowClasses(code, file) : undefined)
    }
  ],
  test: {
    ...(mutating ? {include: judges, exclude: slow, isolate: false} : {projects}),
    // One less than there are processors is what vitest takes: half of two.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: {poll: {timeout: 20_000}},
    // A missing expected file is an error; it is written only when asked for.
    update: false,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // The trainer is run by `npm run train`, the list of entries by the build; weights hold no code.
      exclude: ['src/model/train/**', 'src/model/weights/**', 'src/{entries,narrow-classes}.ts'],
      reporter: ['text-summary', 'json-summary', 'html'],
      reportsDirectory: '.cache/coverage'
    }
  }
})
