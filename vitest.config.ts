import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    typecheck: {enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json'},
    testTimeout: 60_000,
    // A missing expected file is an error; it is written only when asked for.
    update: false
  }
})
