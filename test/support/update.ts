/** Whether `npm run fixtures` writes what is expected instead of comparing with it; it refuses to in CI. */
export const update = process.env.UPDATE_FIXTURES === '1'

if (update && process.env.CI)
  throw new Error('What is expected is not written in CI: run `npm run fixtures` and read the diff')
