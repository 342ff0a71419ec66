import type {Node, Parent} from 'unist'
import type {Evidence} from '../tree/index.ts'

const skipped = new Set(['type', 'children', 'value', 'position', 'data'])

/** Options of `inspect`. */
export interface InspectOptions {
  /** Show the reasons for labels. */
  evidence?: boolean
  /** Leave out how sure labels are and where nodes stand. */
  plain?: boolean
}

/**
 * Draw a tree for people to read.
 *
 * @param tree Tree.
 * @param options Options.
 * @returns Lines.
 */
export function inspect(tree: Node, options: InspectOptions = {}): string {
  const lines: string[] = [describe(tree, options)]
  addChildren(tree, '', options, lines)
  return `${lines.join('\n')}\n`
}

function addChildren(node: Node, indent: string, options: InspectOptions, lines: string[]): void {
  const {children = []} = node as Parent
  const {evidence: reasons = []} = (node.data ?? {}) as {evidence?: Evidence[]}
  if (options.evidence && reasons.length > 0) {
    const list = reasons.map(
      ({feature, value, weight}) =>
        `${feature}${value === undefined ? '' : `=${value}`} ${weight > 0 ? '+' : ''}${weight}`
    )
    lines.push(`${indent}${children.length > 0 ? '│ ' : '  '}because ${list.join(', ')}`)
  }
  children.forEach((child, index) => {
    const last = index === children.length - 1
    lines.push(`${indent}${last ? '└─' : '├─'}${describe(child, options)}`)
    addChildren(child, `${indent}${last ? '  ' : '│ '}`, options, lines)
  })
}

function describe(node: Node, {plain = false}: InspectOptions): string {
  const parts: string[] = [node.type]
  if ('value' in node) parts.push(JSON.stringify(node.value))
  for (const [name, value] of Object.entries(node)) {
    if (!skipped.has(name)) parts.push(`${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
  }
  if (plain) return parts.join(' ')
  const {construct, confidence} = (node.data ?? {}) as {construct?: string; confidence?: number}
  if (construct !== undefined) parts.push(`(${construct === node.type ? '' : `${construct}, `}${confidence})`)
  const {start, end} = node.position ?? {}
  if (start && end) parts.push(`${start.line}:${start.column}-${end.line}:${end.column}`)
  return parts.join(' ')
}
