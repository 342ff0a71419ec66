import {styleText} from 'node:util'
import type {Node, Parent} from 'unist'
import type {
  Agency,
  Article,
  Contributor,
  Credit,
  CreditRole,
  Dateline,
  Evidence,
  RecognitionData
} from '../tree/index.ts'

/** Options of `view`. */
export interface ViewOptions {
  /** Use colours. */
  color: boolean
  /** Columns of the terminal. */
  width: number
  /** Confidence under which a label is marked as doubtful. */
  threshold: number
  /** Say why each block has its label. */
  evidence: boolean
}

type TerminalStyle = Parameters<typeof styleText>[0]

/** The colour of a label; what is not named is plain. */
const colors: Readonly<Record<string, TerminalStyle>> = {
  kicker: 'magenta',
  headline: ['bold', 'cyan'],
  lead: 'cyan',
  timestamp: 'yellow',
  byline: 'green',
  credit: 'green',
  caption: 'blue',
  subheading: 'bold',
  related: 'gray',
  keywords: 'gray',
  residue: 'red'
}

/** Width of the column of labels. */
const margin = 12

/**
 * Show an article as a newsroom would see it: a label beside each block, who is credited as data, doubts marked.
 *
 * @param tree Article.
 * @param options Options.
 * @returns Lines.
 */
export function view(tree: Article, options: ViewOptions): string {
  const lines: string[] = []
  const paint = (style: TerminalStyle, text: string) =>
    options.color ? styleText(style, text, {validateStream: false} as never) : text
  let doubts = 0
  const add = (node: Node, indent: string) => {
    if (node.type === 'figure') {
      const images = (node as Parent).children.filter(({type}) => type === 'image').length
      lines.push(
        `${indent}${paint('blue', 'figure')}${images > 0 ? `  ${images} ${images === 1 ? 'image' : 'images'}` : ''}`
      )
      for (const child of (node as Parent).children) if (child.type !== 'image') add(child, '  ')
      return
    }
    const {confidence = 1, evidence = []} = (node.data ?? {}) as RecognitionData
    const isDoubtful = confidence < options.threshold
    if (isDoubtful) doubts++
    const label = `${indent}${node.type}${isDoubtful ? ' ?' : ''}`.padEnd(margin)
    const text = wrap(textOf(node), Math.max(options.width - margin, 30)).join(`\n${' '.repeat(margin)}`)
    lines.push(`${paint(isDoubtful ? ['inverse', 'yellow'] : (colors[node.type] ?? 'reset'), label)}${text}`)
    for (const fact of factsOf(node)) lines.push(`${' '.repeat(margin)}${paint('green', `→ ${fact}`)}`)
    if (options.evidence && evidence.length > 0)
      lines.push(`${' '.repeat(margin)}${paint('gray', `because ${evidence.map(reason).join(', ')}`)}`)
  }
  for (const node of tree.children) add(node, '')
  const sum = `${tree.children.length} blocks${doubts > 0 ? `, ${doubts} doubtful (marked ?)` : ''}`
  return `${lines.join('\n')}\n${lines.length > 0 ? '\n' : ''}${paint('gray', sum)}\n`
}

function reason({feature, value, weight}: Evidence): string {
  return `${feature}${value === undefined ? '' : `=${value}`} ${weight > 0 ? '+' : ''}${weight}`
}

/** What the credits, datelines and dates of a block say, as data. */
function factsOf(node: Node): string[] {
  const facts: string[] = []
  const stack: Node[] = [node]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.type === 'credit') facts.push(creditFact(next as Credit))
    else if (next.type === 'dateline') facts.push(datelineFact(next as Dateline))
    else if (next.type === 'timestamp' && 'date' in next) facts.push(`date ${String(next.date)}`)
    else if ('children' in next) stack.push(...[...(next as Parent).children].reverse())
  }
  return facts
}

function creditFact({children}: Credit): string {
  const roles = children.filter((child): child is CreditRole => child.type === 'creditRole')
  const parties = children.filter(
    (child): child is Contributor | Agency => child.type === 'contributor' || child.type === 'agency'
  )
  const names = parties.map(party =>
    party.type === 'agency' ? `${party.value} [${party.id ?? 'agency'}]` : party.value
  )
  const what = roles.map(({role, qualifier}) => (qualifier ? `${role} (${qualifier})` : role)).join(', ')
  return `${what || 'credit'}${names.length > 0 ? `: ${names.join(', ')}` : ''}`
}

function datelineFact({place, date, children}: Dateline): string {
  const agencies = children.filter((child): child is Agency => child.type === 'agency').map(({value}) => value)
  return `dateline ${[place, ...agencies, date].filter(part => part !== undefined).join(', ')}`
}

/** The text of a node on one line; lists and tables give their words. */
function textOf(node: Node): string {
  const values: string[] = []
  const stack: Node[] = [node]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if ('value' in next && typeof next.value === 'string') values.push(next.value)
    else if (next.type === 'break') values.push(' ')
    if ('children' in next) stack.push(...[...(next as Parent).children].reverse())
  }
  // What could move the cursor or hide text on a terminal is shown as a space.
  return values
    .join('')
    .replace(/[\s\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .trim()
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
