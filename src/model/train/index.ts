/**
 * Learns the weights of the model from `../shared/corpus` (or TINAST_SHARED) and writes them to `src/model/weights`.
 *
 *   npm run train              learn and write
 *   npm run train -- --check   leave houses out in turn and print how well the rest labels them
 *   npm run train -- --sample  the same as --check on the small sample of the repository
 *   npm run train -- --draw 3  draw a tree of the shipped model
 *   npm run train -- --without-large-houses
 *                              learn and write without the houses that have 40 or more articles: weights that
 *                              test/script/evaluate-house.ts judges newspaper profiles by; not for shipping
 */
import path from 'node:path'
import {model} from '../index.ts'
import {type Corpus, markedFile, readApart, readCorpora, readSample} from './corpus.ts'
import {drawTree} from './draw.ts'
import {check} from './evaluate.ts'
import {examplesOf} from './example.ts'
import {learn, measureApart, settings, temperature} from './learn.ts'
import {say} from './log.ts'
import {checksumOfFile, type Line, learnWords, linesOf, readLines} from './words.ts'
import {packTrees, writeTrees, writeWords} from './write.ts'

/** Articles from which a house is large. */
const large = 40

const folder = path.join(process.env.TINAST_SHARED ?? '../shared', 'corpus')

try {
  const drawn = process.argv.indexOf('--draw')
  if (drawn !== -1) say(drawTree(model(), Number(process.argv[drawn + 1] ?? 0)))
  else if (process.argv.includes('--sample')) check(measure([readSample()], []))
  else {
    const corpora = readCorpora(folder)
    const marked = readLines(markedFile(folder))
    if (process.argv.includes('--check')) check(measure([...corpora, readApart()], marked))
    else if (process.argv.includes('--without-large-houses')) train(withoutLargeHouses(corpora), marked)
    else train(corpora, marked)
  }
} catch (error) {
  say((error as Error).message)
  process.exitCode = 1
}

function withoutLargeHouses(corpora: readonly Corpus[]): Corpus[] {
  const counts = new Map<string, number>()
  for (const {house} of corpora.flatMap(({articles}) => articles)) counts.set(house, (counts.get(house) ?? 0) + 1)
  return corpora.map(corpus => ({
    ...corpus,
    articles: corpus.articles.filter(({house}) => (counts.get(house) ?? 0) < large)
  }))
}

function measure(corpora: readonly Corpus[], marked: readonly Line[]) {
  const examples = corpora.flatMap(({name, articles}) => articles.flatMap(article => examplesOf(article, name)))
  measureApart(examples, marked)
  return examples
}

function train(corpora: readonly Corpus[], marked: readonly Line[]): void {
  const examples = measure(corpora, marked)
  const words = learnWords([...marked, ...linesOf(examples)])
  const file = markedFile(folder)
  writeWords(words, `${path.basename(file)}, SHA-256 ${checksumOfFile(file)}`)
  const packed = packTrees(learn(examples), settings.scale, temperature)
  writeTrees(
    packed,
    corpora.map(({name, articles, checksum}) => `${name}, ${articles.length} articles: ${checksum}`)
  )
  say(`${examples.length} examples; ${packed.questions.length + packed.leaves.length} characters`)
}
