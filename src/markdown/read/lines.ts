import type {Root} from 'mdast'
import type {Node, Parent} from 'unist'
import {type Phrasing, readPhrasing} from '../../block/phrasing/index.ts'
import {findContinuations} from '../../block/unwrap.ts'
import {findLines} from '../../util/lines.ts'

/**
 * Cut words where a line ends that stands by itself.
 *
 * @param phrasing Words of a paragraph.
 * @param file The file that positions index.
 * @param wrapped The file was wrapped at a fixed width: only breaks end lines.
 * @returns Words of each line.
 */
export function splitLines(phrasing: Phrasing, file: string | undefined, wrapped: boolean): Phrasing[] {
  const {source, content} = phrasing
  if (!source.includes('\n')) return [phrasing]
  const lines: Phrasing[] = []
  let from = 0
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) {
    if (!endsLine(phrasing, at, wrapped)) continue
    add(at)
    from = at + 1
  }
  if (from === 0) return [phrasing]
  add(source.length)
  return lines

  function add(to: number): void {
    if (source.slice(from, to).trim() !== '') lines.push(readPhrasing(content.slice(from, to), {file}))
  }
}

function endsLine({source, content}: Phrasing, at: number, wrapped: boolean): boolean {
  if (/^\s*\p{Ll}/u.test(source.slice(at, at + 12))) return false
  return !wrapped || content.slice(at, at + 1).some(holdsBreak)
}

function holdsBreak(node: Node): boolean {
  if (node.type === 'break') return true
  return 'children' in node && (node as Parent).children.some(holdsBreak)
}

/**
 * Say whether a file was wrapped at a fixed width: then the end of a line means nothing.
 *
 * @param tree mdast.
 * @returns True where its paragraphs look wrapped.
 */
export function looksWrapped(tree: Root): boolean {
  const paragraphs = tree.children.flatMap(node =>
    node.type === 'paragraph' ? [readPhrasing(node.children).source.replace(/\n{2,}/g, '\n')] : []
  )
  if (!paragraphs.some(text => text.includes('\n'))) return false
  const text = paragraphs.join('\n\n')
  return findContinuations(text, findLines(text), false) !== undefined
}
