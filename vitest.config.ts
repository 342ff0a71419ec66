import {defineConfig} from 'vitest/config'

/** Mutation testing runs the tests for each of thousands of small changes: those that take long or read `dist` are left out. */
const mutating = process.env.MUTATE === '1'
const slow = [
  'cli',
  'docs',
  'architecture',
  'entries',
  'pathological',
  '**/properties',
  '**/limits',
  '**/corpus',
  '**/shells'
]

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: mutating ? slow.map(name => `test/${name}{/**,.test.ts}`) : [],
    typecheck: {enabled: !mutating, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json'},
    testTimeout: 60_000,
    // A missing expected file is an error; it is written only when asked for.
    update: false,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // The trainer is run by `npm run train`, the list of entries by the build; weights hold no code.
      exclude: ['src/model/train/**', 'src/model/weights/**', 'src/entries.ts'],
      reporter: ['text-summary', 'json-summary', 'html'],
      reportsDirectory: '.cache/coverage'
    }
  }
})
