import {CommandError, type Status} from './errors.ts'

/** Runs a command. */
type Command = (args: readonly string[]) => Promise<Status>

/** Commands by name; each loads only what it needs, since archives start many processes. */
const commands = {
  learn: async () => (await import('./commands/learn.ts')).learn,
  ndjson: async () => (await import('./commands/ndjson.ts')).ndjson,
  parse: async () => (await import('./commands/parse.ts')).parse,
  review: async () => (await import('./commands/review.ts')).review
} as const satisfies Record<string, () => Promise<Command>>

/** Say whether an argument names a command; without one, files are parsed. */
function isCommand(name: string): name is keyof typeof commands {
  return Object.hasOwn(commands, name)
}

/**
 * Run the command.
 *
 * @param args Arguments after the name of the program.
 * @returns Exit status; bad input is told in one line on standard error.
 */
export async function run(args: readonly string[]): Promise<Status> {
  const [name = '', ...rest] = args
  try {
    const command = await commands[isCommand(name) ? name : 'parse']()
    return await command(isCommand(name) ? rest : args)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    process.stderr.write(`tinast: ${error.message}\n`)
    return error.status
  }
}
