import type {Article, RecognitionData} from '../tree/index.ts'

/** An article and why its correction would teach much. */
export interface Review {
  /** Name of the article. */
  name: string
  /** How much its correction would teach, beside the others. */
  worth: number
  /** Why, in words. */
  reasons: string[]
}

/** Confidence under which a label is a doubt. */
const doubtful = 0.6

/**
 * Order articles by how much their correction would teach: how much is doubtful in them, and how unlike they are to
 * those that come before.
 *
 * @param articles Articles by name; those that were corrected already are in `corrected`.
 * @param corrected Names of the articles that were corrected.
 * @param most How many are named.
 * @returns The articles, the one that teaches most first.
 */
export function review(
  articles: ReadonlyMap<string, Article>,
  corrected: ReadonlySet<string> = new Set(),
  most = 20
): Review[] {
  const marks = new Map([...articles].map(([name, tree]) => [name, marksOf(tree)] as const))
  const seen = new Set([...corrected].flatMap(name => [...(marks.get(name) ?? [])]))
  const open = new Map([...articles].filter(([name]) => !corrected.has(name)))
  const list: Review[] = []
  while (list.length < most && open.size > 0) {
    let best: Review | undefined
    for (const [name, tree] of open) {
      const next = judge(name, tree, marks.get(name) as ReadonlySet<string>, seen)
      if (!best || next.worth > best.worth) best = next
    }
    const {name} = best as Review
    open.delete(name)
    for (const mark of marks.get(name) as ReadonlySet<string>) seen.add(mark)
    list.push(best as Review)
  }
  return list
}

function judge(name: string, tree: Article, marks: ReadonlySet<string>, seen: ReadonlySet<string>): Review {
  const doubts = tree.children.filter(node => confidenceOf(node) < doubtful)
  const sum = tree.children.reduce((total, node) => total + 1 - confidenceOf(node), 0)
  const fresh = [...marks].filter(mark => !seen.has(mark))
  const unlike = marks.size === 0 ? 0 : fresh.length / marks.size
  const types = [...new Set(doubts.map(({type}) => type))].join(', ')
  const reasons = [
    ...(doubts.length > 0 ? [`${doubts.length} doubtful of ${tree.children.length} blocks (${types})`] : []),
    ...(unlike > 0.3 ? [`${Math.round(unlike * 100)} % of its kinds of lines are in no article before it`] : [])
  ]
  return {name, worth: Math.round(sum * (0.4 + unlike) * 100) / 100, reasons}
}

function confidenceOf(node: Article['children'][number]): number {
  return (node.data as RecognitionData | undefined)?.confidence ?? 1
}

/** What kinds of lines an article has: their labels with what stands before them. */
function marksOf(tree: Article): Set<string> {
  return new Set(tree.children.map(({type}, index) => `${tree.children[index - 1]?.type ?? ''} ${type}`))
}
