import {parseArgs} from 'node:util'
import {readers, writers} from '../archive/formats.ts'
import {CommandError} from './errors.ts'

/** One option of the command: how it is parsed, and what the help says of it. */
interface OptionEntry {
  type: 'boolean' | 'string'
  short?: string
  multiple?: true
  /** Name of the value in the help. */
  value?: string
  help: string
}

type OptionTable = Readonly<Record<string, OptionEntry>>

/** Options of all commands. */
const common = {
  from: {
    type: 'string',
    value: 'FORMAT',
    help: `format of the input: ${Object.keys(readers).join(', ')}; found out where not given`
  },
  to: {type: 'string', value: 'FORMAT', help: `what to print: ${Object.keys(writers).join(', ')}`},
  normalize: {type: 'boolean', short: 'n', help: 'mend letters, tone marks and spaces, as is safe by default'},
  lines: {
    type: 'string',
    short: 'l',
    value: 'MODE',
    help: 'auto, paragraph (a line is a block) or wrapped (hard-wrapped lines)'
  },
  'no-positions': {type: 'boolean', help: 'leave positions out of trees'},
  house: {type: 'string', value: 'FILE', help: 'profile of the newspaper, as tinast learn writes it', multiple: true},
  output: {type: 'string', short: 'o', value: 'PATH', help: 'write to a file or folder instead of standard output'},
  help: {type: 'boolean', short: 'h', help: 'print this help'},
  version: {type: 'boolean', short: 'v', help: 'print the version'}
} as const satisfies OptionTable

/** Options of `tinast [FILES]`. */
export const parseOptions = {
  ...common,
  json: {type: 'boolean', short: 'j', help: 'the tree as JSON: the same as --to tree'},
  text: {type: 'boolean', short: 't', help: 'the article as text again: the same as --to text'},
  inspect: {type: 'boolean', short: 'i', help: 'draw the tree with its positions'},
  plain: {type: 'boolean', short: 'p', help: 'leave confidence and positions out of what --inspect draws'},
  evidence: {type: 'boolean', short: 'e', help: 'say why each block has its label'},
  encoding: {type: 'string', value: 'NAME', help: 'encoding of the input; found out where not given'},
  'rc-path': {type: 'string', short: 'r', value: 'FILE', help: 'read plugins and settings from this file too'},
  'no-config': {type: 'boolean', help: 'read no .tinastrc and no package.json'},
  force: {type: 'boolean', short: 'f', help: 'let --output write over files that are there'}
} as const satisfies OptionTable

/** Options of `tinast ndjson`. */
export const ndjsonOptions = {
  ...common,
  format: {type: 'string', value: 'FORMAT', help: 'the same as --from'},
  'text-field': {type: 'string', value: 'NAME', help: 'field that holds plain text (text)'},
  'html-field': {type: 'string', value: 'NAME', help: 'field that holds HTML (html)'},
  'markdown-field': {type: 'string', value: 'NAME', help: 'field that holds Markdown (markdown)'},
  'id-field': {type: 'string', value: 'NAME', help: 'field that names the record (id)'},
  'publisher-field': {
    type: 'string',
    value: 'NAME',
    help: 'field that names the newspaper (publisher): it picks its --house'
  },
  known: {type: 'string', value: 'PAIRS', help: 'fields that hold what is known: title=,lead=,date=,authors=,url='},
  plugin: {
    type: 'string',
    multiple: true,
    value: 'MODULE',
    help: 'a unified plugin that changes trees; may be given again'
  },
  workers: {type: 'string', short: 'w', value: 'N', help: 'number of workers (1: no worker, the work is done here)'},
  'max-record': {type: 'string', value: 'BYTES', help: 'longest record; a longer one fails (64 MiB)'},
  timeout: {type: 'string', value: 'MS', help: 'milliseconds after which a record is given up'},
  resume: {type: 'boolean', help: 'go on with a run that was killed; needs --output'}
} as const satisfies OptionTable

/** Options of `tinast learn`. */
export const learnOptions = {
  name: {type: 'string', value: 'NAME', help: 'name of the newspaper, such as its domain; else that of the output'},
  others: {
    type: 'string',
    multiple: true,
    value: 'PATH',
    help: 'articles of the newspaper that nobody corrected, which show its habits too; may be given again'
  },
  output: {type: 'string', short: 'o', value: 'FILE', help: 'file of the profile (newspaper.house.json)'},
  help: common.help
} as const satisfies OptionTable

/** Options of `tinast review`. */
export const reviewOptions = {
  most: {type: 'string', value: 'N', help: 'how many articles are named (20)'},
  corrected: {type: 'string', value: 'FOLDER', help: 'labels that were corrected: their articles are not named again'},
  output: {
    type: 'string',
    short: 'o',
    value: 'FOLDER',
    help: 'the labels of those that are named go there; what is there is corrected'
  },
  house: {type: 'string', value: 'FILE', help: 'profile that the articles are read with'},
  help: common.help
} as const satisfies OptionTable

/** What `parseArgs` makes of a table of options. */
export type ValuesOf<Table extends OptionTable> = {
  [Name in keyof Table]?: Table[Name] extends {multiple: true}
    ? string[]
    : Table[Name] extends {type: 'string'}
      ? string
      : boolean
}

/**
 * Read the arguments of a command.
 *
 * @param args Arguments.
 * @param table Options of the command.
 * @returns Options and files.
 * @throws CommandError where an option is not known or lacks its value.
 */
export function readArguments<const Table extends OptionTable>(
  args: readonly string[],
  table: Table
): {values: ValuesOf<Table>; files: string[]} {
  try {
    const {values, positionals} = parseArgs({args: [...args], options: table as never, allowPositionals: true})
    return {values: values as ValuesOf<Table>, files: positionals}
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    const [, option] = /^Unknown option '(.+?)'/.exec(message) ?? []
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && option) throw new CommandError('unknown-option', {option})
    throw new CommandError('bad-option', {problem: message.split('\n')[0] as string})
  }
}

/**
 * Write the lines of the help for options.
 *
 * @param table Options.
 * @returns One line an option.
 */
export function describeOptions(table: OptionTable): string {
  const names = Object.entries(table).map(([name, {short, value}]) => {
    return `  ${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`
  })
  const width = Math.max(...names.map(name => name.length)) + 2
  return Object.values(table)
    .map(({help}, index) => `${(names[index] as string).padEnd(width)}${help}\n`)
    .join('')
}

/**
 * Read an option that names one of several.
 *
 * @param name Name of the option.
 * @param value Its value.
 * @param known What it may be.
 * @returns The value.
 * @throws CommandError where it is not known.
 */
export function oneOf<const Known extends string>(
  name: string,
  value: string | undefined,
  known: readonly Known[]
): Known | undefined {
  if (value === undefined || (known as readonly string[]).includes(value)) return value as Known | undefined
  throw new CommandError('bad-option', {problem: `--${name} \`${value}\` is not known; known: ${known.join(', ')}`})
}

/**
 * Read an option that is a whole number above 0.
 *
 * @param name Name of the option.
 * @param value Its value.
 * @returns The number.
 * @throws CommandError where it is none.
 */
export function wholeNumber(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const number = /^\d{1,15}$/.test(value) ? Number(value) : 0
  if (number > 0) return number
  throw new CommandError('bad-option', {problem: `--${name} takes a whole number above 0, not \`${value}\``})
}
