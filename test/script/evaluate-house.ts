/**
 * Measures what a newspaper's own corrected articles teach: each house with 40 or more labelled articles is judged by
 * a profile learned from none, 5 and 20 of them, as they come and as `review` names them, alone and with its other
 * articles, which nobody corrected. They are of one half of its articles; those of the other half are judged, but for
 * near copies, and then the other way round.
 *
 *   tsx test/script/evaluate-house.ts [--apart]
 *
 * What nobody corrected are all articles of a newspaper, as in an archive that is read with what was learned from it;
 * with `--apart`, those that are judged are not among them.
 *
 * The shipped weights were learned from these houses. For figures that hold for a newspaper that nobody has read,
 * learn weights without them first, in a checkout of their own: `npm run train -- --without-large-houses`.
 */
import path from 'node:path'
import {blockLabels, type House, type LabelledBlock, learnHouse, review} from '../../src/house/index.ts'
import {fromText} from '../../src/index.ts'
import {numberOf} from '../../src/model/train/article.ts'
import {readCorpora} from '../../src/model/train/corpus.ts'

const enough = 40
const most = 20
/** Corpora whose articles no newspaper printed. */
const written: ReadonlySet<string> = new Set(['made', 'mirrors'])

interface Tally {
  lines: number
  right: number
  whole: number
  articles: number
}

/** What is taught: columns of the table. */
const columns = ['none', 'first 5', 'first 20', 'named 5', 'named 20', 'others', 'and named 5', 'and named 20'] as const
const totals = columns.map((): Tally => ({lines: 0, right: 0, whole: 0, articles: 0}))
const means = columns.map(() => 0)
let houses = 0
console.log(`lines right and articles whole: ${columns.join(', ')}`)
for (const [name, articles] of readHouses()) {
  if (articles.length < enough) continue
  houses++
  const tallies = columns.map((): Tally => ({lines: 0, right: 0, whole: 0, articles: 0}))
  for (const list of [articles, articles.toReversed()]) {
    const half = Math.max(most, Math.floor(list.length / 2))
    judgeHalf(list.slice(0, half), list.slice(half)).forEach((tally, at) => {
      for (const key of Object.keys(tally) as (keyof Tally)[]) {
        ;(tallies[at] as Tally)[key] += tally[key]
        ;(totals[at] as Tally)[key] += tally[key]
      }
    })
  }
  const row = tallies.map((tally, at) => {
    means[at] = (means[at] as number) + tally.whole / tally.articles
    return `${share(tally.right, tally.lines)} ${share(tally.whole, tally.articles)}`
  })
  console.log(`${name.padEnd(20)} ${String(tallies[0]?.articles).padStart(4)}  ${row.join('   ')}`)
}
console.log(`mean of ${houses} houses, whole articles: ${means.map(mean => share(mean, houses)).join('   ')}`)
console.log(`all lines: ${totals.map(({right, lines}) => share(right, lines)).join('   ')}`)

/** Judge articles by what is learned from others of the same newspaper. */
function judgeHalf(pool: readonly LabelledBlock[][], judged: readonly LabelledBlock[][]): Tally[] {
  const known = new Set(pool.flatMap(longLines))
  const apart = judged.filter(article => !longLines(article).some(line => known.has(line)))
  const treeOf = (article: LabelledBlock[]) => fromText(textOf(article), {lines: 'paragraph'})
  const trees = pool.map((article, at) => [String(at), treeOf(article)] as const)
  const named = review(new Map(trees), new Set(), most).map(({name: at}) => pool[Number(at)] as LabelledBlock[])
  const others = [...trees.map(([, tree]) => tree), ...(process.argv.includes('--apart') ? [] : apart.map(treeOf))]
  return [
    undefined,
    learnHouse(pool.slice(0, 5)),
    learnHouse(pool.slice(0, most)),
    learnHouse(named.slice(0, 5)),
    learnHouse(named),
    learnHouse([], {others}),
    learnHouse(named.slice(0, 5), {others}),
    learnHouse(named, {others})
  ].map(house => judge(apart, house))
}

function share(part: number, whole: number): string {
  return ((100 * part) / Math.max(whole, 1)).toFixed(1).padStart(5)
}

function judge(articles: readonly (readonly LabelledBlock[])[], house: House | undefined): Tally {
  const tally: Tally = {lines: 0, right: 0, whole: 0, articles: articles.length}
  for (const blocks of articles) {
    const source = blocks.map(({text}) => text).join('\n')
    const found = labelsOf(source, house)
    const right = blocks.filter(({label}, index) => found[index] === label).length
    tally.lines += blocks.length
    tally.right += right
    if (right === blocks.length) tally.whole++
  }
  return tally
}

/** The label of each line: that of the block that covers its start. */
function labelsOf(source: string, house: House | undefined): string[] {
  const tree = fromText(source, {lines: 'paragraph', ...(house && {house})})
  const labels: string[] = []
  for (const node of tree.children) {
    for (const part of node.type === 'figure' ? node.children : [node]) {
      const line = part.position?.start.line ?? 0
      labels[line - 1] ??= (blockLabels as readonly string[]).includes(part.type) ? part.type : 'paragraph'
    }
  }
  return labels
}

/** Lines that no other article has, unless it is a copy. */
function longLines(article: readonly LabelledBlock[]): string[] {
  return article.map(({text}) => text).filter(text => text.length > 200)
}

/** Labelled articles by house, in an order that says nothing of them. */
function readHouses(): Map<string, LabelledBlock[][]> {
  const houses = new Map<string, LabelledBlock[][]>()
  const folder = path.join(process.env.TINAST_SHARED ?? '../shared', 'corpus')
  for (const {name, articles} of readCorpora(folder)) {
    if (written.has(name)) continue
    for (const {house, text, lines} of articles) {
      const blocks = text.split('\n').flatMap((line, index): LabelledBlock[] => {
        const label = lines[index + 1]
        return label === undefined ? [] : [{label, text: line.trim()}]
      })
      houses.set(house, [...(houses.get(house) ?? []), blocks])
    }
  }
  return new Map([...houses].map(([name, articles]) => [name, articles.sort(byHash)]))
}

function byHash(a: readonly LabelledBlock[], b: readonly LabelledBlock[]): number {
  return numberOf(textOf(a)) - numberOf(textOf(b))
}

function textOf(article: readonly LabelledBlock[]): string {
  return article.map(({text}) => text).join('\n')
}
