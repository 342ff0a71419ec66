import path from 'node:path'
import {review as order} from '../../house/review.ts'
import type {Article} from '../../tree/index.ts'
import {readArticle} from '../article.ts'
import {CommandError, type Status} from '../errors.ts'
import {findFiles, stemOf} from '../files.ts'
import {readHouse} from '../house.ts'
import {describeOptions, readArguments, reviewOptions, wholeNumber} from '../options.ts'
import {writeAll} from '../output.ts'

const help = `Usage: tinast review [options] FILES, folders, globs

Names the articles whose correction would teach most: those whose doubts most others have, and no article before them.
Of more than 400 files, some are left out. Write the labels of the first with \`tinast --to labels -o FOLDER FILES\`,
correct them, and run \`tinast learn FOLDER\`; \`tinast review --corrected FOLDER\` names the next.

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
  const labels = values.corrected === undefined ? [] : await findFiles([values.corrected], ['.tsv'])
  const known = new Set(labels.map(({below}) => stemOf(below)))
  const articles = new Map<string, Article>()
  const corrected = new Set<string>()
  for (const {file, below} of await findFiles(names)) {
    articles.set(file, await readArticle(file, house))
    // Labels of a file that was named alone stand right in their folder.
    if (known.has(stemOf(below)) || known.has(stemOf(path.basename(file)))) corrected.add(file)
  }
  const lines = order(articles, corrected, most).map(
    ({name, worth, reasons}, index) =>
      `${String(index + 1).padStart(3)}  ${name}  (${worth})\n${reasons.map(reason => `       ${reason}\n`).join('')}`
  )
  await writeAll(process.stdout, lines)
  return 0
}
