import {parseArgs} from 'node:util'
import {type FromTextOptions, fromText} from '../text/from-text.ts'
import {toText} from '../text/to-text.ts'
import type {Article} from '../tree/index.ts'
import {CommandError, type Status} from './errors.ts'
import {readInput} from './input.ts'
import {draw} from './inspect.ts'
import {version} from './version.ts'

/** What the command prints and how it ends. */
export interface Outcome {
  status: Status
  output?: string
  errors?: string
}

const help = `Usage: tinast [options] [FILE]

Turns a Vietnamese news article in plain text into its tree. Reads FILE, or standard input without one.

Options:
  -j, --json         print the tree as JSON
  -t, --text         print the article as text again
  -p, --plain        leave confidence and positions out of the drawing
  -e, --evidence     show why each block has its label
  -l, --lines MODE   auto (default), paragraph (a line is a block) or wrapped (hard-wrapped lines)
  -h, --help         print this help
  -v, --version      print the version

Exit status: 0 done, 1 input or output failed, 2 the command was called wrongly.
`

const options = {
  json: {type: 'boolean', short: 'j'},
  text: {type: 'boolean', short: 't'},
  plain: {type: 'boolean', short: 'p'},
  evidence: {type: 'boolean', short: 'e'},
  lines: {type: 'string', short: 'l'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean', short: 'v'}
} as const

/**
 * Run the command.
 *
 * @param args Arguments after the name of the command.
 * @returns What to print and the exit status; bad input is no rejection.
 */
export async function run(args: readonly string[]): Promise<Outcome> {
  try {
    return {status: 0, output: await answer(args)}
  } catch (error) {
    if (error instanceof CommandError) return {status: error.status, errors: `tinast: ${error.message}\n`}
    throw error
  }
}

async function answer(args: readonly string[]): Promise<string> {
  const {values, positionals} = parse(args)
  if (values.help) return help
  if (values.version) return `${version}\n`
  if (positionals.length > 1) throw new CommandError('too-many-files', {count: positionals.length})
  exclude(values, 'json', 'text')
  exclude(values, 'json', 'plain')
  exclude(values, 'text', 'plain')
  exclude(values, 'text', 'evidence')
  const settings = readSettings(values)
  const tree = fromText(await readInput(positionals[0]), settings)
  return print(tree, values)
}

type Values = ReturnType<typeof parse>['values']

function parse(args: readonly string[]) {
  try {
    return parseArgs({args: [...args], options, allowPositionals: true})
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    const [, option] = /^Unknown option '(.+?)'/.exec(message) ?? []
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && option) throw new CommandError('unknown-option', {option})
    throw new CommandError('bad-option', {problem: message.split('\n')[0] as string})
  }
}

function exclude(values: Values, one: keyof Values, other: keyof Values): void {
  if (values[one] && values[other]) {
    throw new CommandError('options-exclude-each-other', {options: `--${one} and --${other}`})
  }
}

function readSettings(values: Values): FromTextOptions {
  const settings: FromTextOptions = {evidence: values.evidence ?? false}
  if (values.lines !== undefined) settings.lines = values.lines as NonNullable<FromTextOptions['lines']>
  try {
    // Settings are wrong before anything is read.
    fromText('', settings)
  } catch (error) {
    throw new CommandError('bad-option', {problem: (error as Error).message})
  }
  return settings
}

function print(tree: Article, {json, text, plain = false, evidence = false}: Values): string {
  if (json) return `${JSON.stringify(tree, undefined, 2)}\n`
  if (text) return toText(tree)
  return draw(tree, {evidence, plain})
}
