import {mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {glob} from 'tinyglobby'
import {toLabels} from '../../export/labels.ts'
import {review as order} from '../../house/review.ts'
import type {Article} from '../../tree/index.ts'
import {type NamedArticle, readArticles} from '../articles.ts'
import {CommandError, type Status} from '../errors.ts'
import {findFiles, stemOf} from '../files.ts'
import {readHouse} from '../house.ts'
import {describeOptions, readArguments, reviewOptions, wholeNumber} from '../options.ts'
import {endBy, writeAll} from '../output.ts'

const help = `Usage: tinast review [options] FILES, folders, globs

Names the articles whose correction would teach most: those whose doubts most others have, and no article before them.
FILES hold an article each, or one JSON object a line (.ndjson, .jsonl, .gz too). Of more than 400 articles, some are
left out. With -o FOLDER their labels are written there: correct them, and run \`tinast learn FOLDER\`; the same call
again names the next.

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
  const labels = [
    ...(values.corrected === undefined ? [] : (await findFiles([values.corrected], ['.tsv'])).map(({below}) => below)),
    ...(values.output === undefined ? [] : await glob('**/*.tsv', {cwd: values.output}))
  ]
  const known = new Set(labels.map(stemOf))
  const articles = new Map((await readArticles(names, house)).map(article => [article.name, article]))
  const trees = new Map<string, Article>()
  const corrected = new Set<string>()
  for (const {name, stems, article} of articles.values()) {
    trees.set(name, article)
    if (stems.some(stem => known.has(stem))) corrected.add(name)
  }
  const reviews = order(trees, corrected, most)
  if (values.output !== undefined)
    for (const {name} of reviews) await writeLabels(articles.get(name) as NamedArticle, values.output)
  const lines = reviews.map(
    ({name, worth, reasons}, index) =>
      `${String(index + 1).padStart(3)}  ${name}  (${worth})\n${reasons.map(reason => `       ${reason}\n`).join('')}`
  )
  await writeAll(process.stdout, lines)
  return 0
}

async function writeLabels({stems, article}: NamedArticle, folder: string): Promise<void> {
  const place = path.join(folder, `${stems[0]}.tsv`)
  await mkdir(path.dirname(place), {recursive: true}).catch(endBy)
  // What is there may be corrected already.
  await writeFile(place, toLabels(article), {flag: 'wx'}).catch(endBy)
}
