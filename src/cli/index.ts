#!/usr/bin/env node
import {CommandError} from './errors.ts'
import {run} from './run.ts'

process.stdout.on('error', ({code = 'unknown'}: NodeJS.ErrnoException) => {
  // The reader of the pipe has seen enough, as in `tinast FILE | head`.
  if (code === 'EPIPE') process.exit(0)
  const {message, status} = new CommandError('unwritable-output', {code})
  process.stderr.write(`tinast: ${message}\n`)
  process.exit(status)
})

const {status, output, errors} = await run(process.argv.slice(2))
if (output) process.stdout.write(output)
if (errors) process.stderr.write(errors)
process.exitCode = status
