import type {PhrasingContent} from 'mdast'
import type {Node, Parent, Point, Position} from 'unist'
import {align} from '../../block/align.ts'
import {createPartLocator} from '../../util/locator.ts'

type Built = Node & {value?: string; children?: Built[]}

/**
 * Find where inline nodes stand that a plugin made without positions, as that for bare links in GFM does.
 *
 * @param nodes Inline nodes in order; they are not changed.
 * @param outer Position of their parent.
 * @param file The file that positions index.
 * @returns The nodes; those without a position are copies that have one, where the words around them show it.
 */
export function restorePositions(
  nodes: readonly PhrasingContent[],
  outer: Position | undefined,
  file: string | undefined
): readonly PhrasingContent[] {
  if (file === undefined || !outer || nodes.every(node => node.position)) return nodes
  const found: PhrasingContent[] = []
  for (let index = 0; index < nodes.length; ) {
    const node = nodes[index] as PhrasingContent
    let end = index
    while (end < nodes.length && !nodes[end]?.position) end++
    if (end === index) {
      found.push(node)
      index++
      continue
    }
    const from = nodes[index - 1]?.position?.end ?? outer.start
    const to = nodes[end]?.position?.start ?? outer.end
    found.push(...placeRun(nodes.slice(index, end), from, to, file))
    index = end
  }
  return found
}

function placeRun(run: readonly PhrasingContent[], from: Point, to: Point, file: string): PhrasingContent[] {
  const value = run.map(words).join('')
  const raw = file.slice(from.offset, to.offset)
  // The marks of the parent stand around the words.
  const lead = raw.length - raw.replace(/^[*_~[#\s]+/, '').length
  const insets = [0, lead].filter((inset, index, all) => all.indexOf(inset) === index)
  let tail = raw.length
  while (tail > 0 && /[*_~#\s]/.test(raw[tail - 1] as string)) tail--
  for (const inset of insets) {
    for (const end of [raw.length, tail]) {
      const map = align(value, raw.slice(inset, end))
      if (!map) continue
      const place = createPartLocator(raw, from)
      let at = 0
      const give = (node: Built): Built => {
        const start = at
        const twin: Built = {...node}
        if (node.children) twin.children = node.children.map(give)
        else at += words(node).length
        const position = place(inset + map.starts(start), inset + map.ends(at))
        return {...twin, position}
      }
      return run.map(node => give(node) as PhrasingContent)
    }
  }
  const whole = (node: Built): Built => ({
    ...node,
    position: {start: {...from}, end: {...to}},
    ...(node.children && {children: node.children.map(whole)})
  })
  return run.map(node => whole(node) as PhrasingContent)
}

function words(node: Built | Parent): string {
  if ('value' in node && node.value !== undefined) return node.value
  return (node as Partial<Parent>).children?.map(child => words(child as Built)).join('') ?? ''
}
