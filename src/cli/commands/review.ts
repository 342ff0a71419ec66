import {readers} from '../../archive/formats.ts'
import {review as order} from '../../house/review.ts'
import type {Article} from '../../tree/index.ts'
import {CommandError, type Status} from '../errors.ts'
import {findFiles} from '../files.ts'
import {readHouse} from '../house.ts'
import {formatOf, readInput} from '../input.ts'
import {describeOptions, readArguments, reviewOptions, wholeNumber} from '../options.ts'
import {writeAll} from '../output.ts'

const help = `Usage: tinast review [options] FILES, folders, globs

Names the articles whose correction would teach most: those with many doubts, unlike the ones before them. Write the
labels of the first with \`tinast --to labels -o FOLDER FILES\`, correct them, and run \`tinast learn FOLDER\`.

Options:
${describeOptions(reviewOptions)}
`

/**
 * Name the articles whose correction would teach most.
 *
 * @param args Arguments.
 * @returns Exit status.
 * @throws CommandError where there is nothing to read.
 */
export async function review(args: readonly string[]): Promise<Status> {
  const {values, files: names} = readArguments(args, reviewOptions)
  if (values.help) {
    await writeAll(process.stdout, [help])
    return 0
  }
  if (names.length === 0) throw new CommandError('no-input', {})
  const most = wholeNumber('most', values.most) ?? 20
  const house = values.house === undefined ? undefined : await readHouse(values.house)
  const articles = new Map<string, Article>()
  for (const {file} of await findFiles(names)) {
    const {text} = await readInput(file)
    const read = await readers[formatOf(file, text)]()
    articles.set(file, read(text, {house}))
  }
  const lines = order(articles, new Set(), most).map(
    ({name, worth, reasons}, index) =>
      `${String(index + 1).padStart(3)}  ${name}  (${worth})\n${reasons.map(reason => `       ${reason}\n`).join('')}`
  )
  await writeAll(process.stdout, lines)
  return 0
}
