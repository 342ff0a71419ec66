#!/usr/bin/env node
import {endBy} from './output.ts'
import {run} from './run.ts'

process.stdout.on('error', endBy)
process.exitCode = await run(process.argv.slice(2))
