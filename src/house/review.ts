import type {Article, ArticleContent, Caption, RecognitionData} from '../tree/index.ts'
import {spread} from '../util/spread.ts'

/** An article and why its correction would teach much. */
export interface Review {
  /** Name of the article. */
  name: string
  /** For how many articles it stands by what is doubtful in it, beside those before it. */
  worth: number
  /** Why, in words. */
  reasons: string[]
}

/** Confidence under which a label is a doubt; what is as sure as this teaches nothing. */
const doubtful = 0.6
const sure = 0.95
/** How alike the doubts of two articles are of which one stands for the other. */
const alike = 0.5
/** So many articles are compared with each other; of more, every second, third, … */
const mostCompared = 400

/** Between articles that stand for as much, the one with more doubts comes first. */
const tieBreak = 0.001

/** How much doubt there is in an article. */
interface Doubts {
  /** Doubt of each kind. */
  kinds: ReadonlyMap<string, number>
  /** Sum of their squares. */
  squares: number
  /** Doubt of all blocks. */
  total: number
}

/** An article that may be named. */
interface Candidate {
  name: string
  tree: Article
  doubts: Doubts
}

/**
 * Order articles by how much their correction would teach: by how many others have doubts of the same kinds, beside
 * those that articles before them have.
 *
 * An article for each kind of doubt teaches more than those with the most doubts, which are like no others. Each time, the
 * one that adds most is taken (Nemhauser, Wolsey and Fisher, "An analysis of approximations for maximizing submodular set
 * functions", 1978).
 *
 * @param articles Articles by name, those among them that were corrected; of more than 400, some are left out.
 * @param corrected Names of the articles that were corrected.
 * @param most How many are named.
 * @returns The articles, the one that teaches most first.
 */
export function review(
  articles: ReadonlyMap<string, Article>,
  corrected: ReadonlySet<string> = new Set(),
  most = 20
): Review[] {
  const known = [...articles].filter(([name]) => corrected.has(name)).map(([, tree]) => doubtsOf(tree))
  const all = [...articles].filter(([name]) => !corrected.has(name))
  const open = spread(all, mostCompared).map(([name, tree]): Candidate => ({name, tree, doubts: doubtsOf(tree)}))
  const similar = open.map(({doubts}) => open.map(other => likeness(doubts, other.doubts)))
  const covered = open.map(({doubts}) => Math.max(0, ...known.map(other => likeness(doubts, other))))
  const left = new Set(open.keys())
  const list: Review[] = []
  while (list.length < most && left.size > 0) {
    let [best, worth, highest] = [-1, 0, -1]
    for (const index of left) {
      const gain = gainOf(similar[index] as number[], covered)
      const value = gain + (open[index] as Candidate).doubts.total * tieBreak
      if (value > highest) [best, worth, highest] = [index, gain, value]
    }
    const {name, tree} = open[best] as Candidate
    const row = similar[best] as number[]
    const others = row.filter((value, at) => at !== best && value > alike && value > (covered[at] as number)).length
    list.push({name, worth: Math.round(worth * 100) / 100, reasons: reasonsOf(tree, others)})
    left.delete(best)
    row.forEach((value, at) => {
      covered[at] = Math.max(covered[at] as number, value)
    })
  }
  return list
}

/** How much of the doubts of all articles one stands for that no article before it does. */
function gainOf(row: readonly number[], covered: readonly number[]): number {
  return row.reduce((sum, value, at) => sum + Math.max(0, value - (covered[at] as number)), 0)
}

function reasonsOf(tree: Article, others: number): string[] {
  const blocks = blocksOf(tree)
  const doubts = blocks.filter(node => confidenceOf(node) < doubtful)
  const types = [...new Set(doubts.map(({type}) => type))].join(', ')
  return [
    ...(doubts.length > 0 ? [`${doubts.length} doubtful of ${blocks.length} blocks (${types})`] : []),
    ...(others > 0 ? [`stands for ${others} more with doubts of its kinds`] : [])
  ]
}

type Judged = ArticleContent | Caption

/** What was labelled: the parts of figures, and the other blocks. */
function blocksOf({children}: Article): Judged[] {
  return children.flatMap((node): Judged[] =>
    node.type === 'figure' ? node.children.filter(part => part.type === 'caption') : [node]
  )
}

function confidenceOf(node: Judged): number {
  return (node.data as RecognitionData | undefined)?.confidence ?? 1
}

/** How much doubt there is, and of each kind: what stands around a line, how long it is, whether it is the first or the last. */
function doubtsOf(tree: Article): Doubts {
  const blocks = blocksOf(tree)
  const kinds = new Map<string, number>()
  let total = 0
  for (const [at, node] of blocks.entries()) {
    const doubt = 1 - confidenceOf(node)
    if (doubt <= 1 - sure) continue
    total += doubt
    const edge = at === 0 ? 'first' : at === blocks.length - 1 ? 'last' : ''
    for (const kind of [
      `${blocks[at - 1]?.type} ${node.type} ${blocks[at + 1]?.type}`,
      `${node.type} ${sizeOf(node)} ${edge}`
    ])
      kinds.set(kind, (kinds.get(kind) ?? 0) + doubt)
  }
  const squares = [...kinds.values()].reduce((sum, doubt) => sum + doubt * doubt, 0)
  return {kinds, squares, total}
}

const sizes = [25, 60, 130, 250]

function sizeOf({position}: Judged): number {
  const length = (position?.end.offset ?? 0) - (position?.start.offset ?? 0)
  return sizes.filter(size => length >= size).length
}

/** The cosine of two counts: 1 where they are in proportion, 0 where they have nothing in common. */
function likeness(a: Doubts, b: Doubts): number {
  let common = 0
  for (const [kind, doubt] of a.kinds) common += doubt * (b.kinds.get(kind) ?? 0)
  return common === 0 ? 0 : common / Math.sqrt(a.squares * b.squares)
}
