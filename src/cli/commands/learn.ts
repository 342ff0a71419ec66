import {readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {fromLabels, type LabelledBlock} from '../../export/labels.ts'
import {learnHouse} from '../../house/learn.ts'
import {readArticles} from '../articles.ts'
import {CommandError, type Status} from '../errors.ts'
import {findFiles} from '../files.ts'
import {inputError} from '../input.ts'
import {describeOptions, learnOptions, readArguments} from '../options.ts'
import {endBy, writeAll} from '../output.ts'

const help = `Usage: tinast learn [options] LABELS...

Learns what is peculiar to a newspaper from articles whose labels were corrected: files, or folders of files, that
\`tinast --to labels -o FOLDER\` wrote, a line a block, its label and its words. Twenty articles teach well; with
--others, five do, and even none teach something.

Options:
${describeOptions(learnOptions)}
`

/**
 * Learn the profile of a newspaper.
 *
 * @param args Arguments.
 * @returns Exit status.
 * @throws CommandError where a file is no file of labels.
 */
export async function learn(args: readonly string[]): Promise<Status> {
  const {values, files: names} = readArguments(args, learnOptions)
  if (values.help) {
    await writeAll(process.stdout, [help])
    return 0
  }
  if (names.length === 0 && !values.others) throw new CommandError('no-labels', {})
  const found = names.length === 0 ? [] : await findFiles(names, ['.tsv'])
  const articles = await Promise.all(found.map(({file}) => readLabels(file)))
  for (const line of contradictions(
    articles,
    found.map(({file}) => file)
  ))
    process.stderr.write(`tinast: ${line}\n`)
  const output = values.output ?? 'newspaper.house.json'
  const name = values.name ?? path.basename(output).replace(/(?:\.house)?\.json$/, '')
  const others = (await readArticles(values.others ?? [], undefined, mostOthers)).map(({article}) => article)
  const house = learnHouse(articles, {name, others})
  await writeFile(output, `${JSON.stringify(house)}\n`).catch(endBy)
  const facts = Object.keys(house.weights).length
  const nothing = facts === 0 ? '; they teach nothing that is not known already' : ''
  const beside = house.others === undefined ? '' : `, and ${house.others} that nobody corrected`
  process.stderr.write(`tinast: ${output}: ${facts} facts from ${articles.length} articles${beside}${nothing}\n`)
  return 0
}

/** So many files that nobody corrected are read. */
const mostOthers = 200

async function readLabels(file: string): Promise<LabelledBlock[]> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    throw inputError(error as NodeJS.ErrnoException, file)
  }
  try {
    return fromLabels(text, file)
  } catch (error) {
    throw new CommandError('bad-labels', {problem: (error as Error).message})
  }
}

/** Lines that were given two labels: one of them is likely a slip. */
function contradictions(articles: readonly (readonly LabelledBlock[])[], names: readonly string[]): string[] {
  const known = new Map<string, {label: string; name: string}>()
  const said: string[] = []
  for (const [index, blocks] of articles.entries()) {
    for (const {label, text} of blocks) {
      const first = known.get(text)
      if (!first) known.set(text, {label, name: names[index] as string})
      else if (first.label !== label)
        said.push(`"${text.slice(0, 60)}" is ${first.label} in ${first.name} and ${label} in ${names[index]}`)
    }
  }
  return said
}
