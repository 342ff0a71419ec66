import {learn} from './commands/learn.ts'
import {ndjson} from './commands/ndjson.ts'
import {parse} from './commands/parse.ts'
import {review} from './commands/review.ts'
import {CommandError, type Status} from './errors.ts'

/** Commands by name; without one, files are parsed. */
const commands: Readonly<Record<string, (args: readonly string[]) => Promise<Status>>> = {learn, ndjson, parse, review}

/**
 * Run the command.
 *
 * @param args Arguments after the name of the program.
 * @returns Exit status; bad input is told in one line on standard error.
 */
export async function run(args: readonly string[]): Promise<Status> {
  const [name = '', ...rest] = args
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  try {
    return await (command ? command(rest) : parse(args))
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    process.stderr.write(`tinast: ${error.message}\n`)
    return error.status
  }
}
