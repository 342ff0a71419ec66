/** `npm run demo -- [options] [FILE]`: runs the command from the source, on a bundled article where no FILE is named. */
const bundled = 'fixtures/datelines/photo-story/input.txt'
const named = process.argv.slice(2).some(arg => arg === '-' || !arg.startsWith('-'))
if (!named) process.argv.push(bundled)
await import('../../src/cli/index.ts')
