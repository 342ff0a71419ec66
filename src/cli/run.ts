import {parseArgs} from 'node:util'
import {type FromTextOptions, fromText} from '../from-text.ts'
import type {Article} from '../tree.ts'
import {toText} from '../write/text.ts'
import {draw} from './draw.ts'
import {InputError, readInput} from './input.ts'
import {version} from './version.ts'

/** What the command prints and how it ends. */
export interface Outcome {
  /** 0: done; 1: the input cannot be read; 2: the command was called wrongly. */
  code: 0 | 1 | 2
  output?: string
  errors?: string
}

const help = `Usage: tinast [options] [FILE]

Turns a Vietnamese news article in plain text into its tree. Reads FILE, or standard input without one.

Options:
  -j, --json         print the tree as JSON
  -t, --text         print the article as text again
  -e, --evidence     show why each block has its label
  -l, --lines MODE   auto (default), paragraph (a line is a block) or wrapped (hard-wrapped lines)
  -h, --help         print this help
  -v, --version      print the version

Exit status: 0 done, 1 the input cannot be read, 2 the command was called wrongly.
`

const options = {
  json: {type: 'boolean', short: 'j'},
  text: {type: 'boolean', short: 't'},
  evidence: {type: 'boolean', short: 'e'},
  lines: {type: 'string', short: 'l'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean', short: 'v'}
} as const

/**
 * Run the command.
 *
 * @param args Arguments after the name of the command.
 * @returns What to print and the exit status; never throws for bad input.
 */
export function run(args: readonly string[]): Outcome {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(args)
  } catch (error) {
    return wrong((error as Error).message.split('\n')[0] as string)
  }
  const {values, positionals} = parsed
  if (values.help) return {code: 0, output: help}
  if (values.version) return {code: 0, output: `${version}\n`}
  if (positionals.length > 1) return wrong(`one FILE at a time, not ${positionals.length}; run it once for each`)
  if (values.json && values.text) return wrong('--json and --text exclude each other; leave one out')
  let tree: Article
  try {
    const settings: FromTextOptions = {
      evidence: values.evidence ?? false,
      ...(values.lines !== undefined && {lines: values.lines as NonNullable<FromTextOptions['lines']>})
    }
    fromText('', settings)
    tree = fromText(readInput(positionals[0]), settings)
  } catch (error) {
    if (error instanceof InputError) return {code: 1, errors: `tinast: ${error.message}\n`}
    if (error instanceof RangeError) return wrong(error.message)
    throw error
  }
  if (values.json) return {code: 0, output: `${JSON.stringify(tree, undefined, 2)}\n`}
  if (values.text) return {code: 0, output: toText(tree)}
  return {code: 0, output: draw(tree, values.evidence)}
}

function parse(args: readonly string[]) {
  return parseArgs({args: [...args], options, allowPositionals: true})
}

function wrong(message: string): Outcome {
  return {code: 2, errors: `tinast: ${message} (see tinast --help)\n`}
}
