#!/usr/bin/env node
import {run} from './run.ts'

const {code, output, errors} = run(process.argv.slice(2))
if (output) process.stdout.write(output)
if (errors) process.stderr.write(errors)
process.exitCode = code
