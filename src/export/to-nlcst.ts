import type {Paragraph, Root, RootContent, Sentence, SentenceContent, WhiteSpace, Word} from 'nlcst'
import type {Node, Parent, Position} from 'unist'
import type {Article} from '../tree/index.ts'
import {asideTypes} from '../tree/schema.ts'
import {createPartLocator} from '../util/locator.ts'
import {splitSentences} from './sentences.ts'

/** Containers whose children are paragraphs. */
const containers = new Set('article figure list listItem blockquote table tableRow footnoteDefinition'.split(' '))
/** Blocks that are no prose. */
const noProse = new Set(
  'timestamp byline credit related keywords residue code html image thematicBreak definition'.split(' ')
)
/** Inline nodes that are no prose: they stand in a sentence as source. */
const source: ReadonlySet<string> = new Set([...asideTypes, 'inlineCode', 'image'])

const token =
  /(?<word>[\p{L}\p{M}\p{N}]+(?:(?:['’-]|(?<!\p{Ll})\.|(?<=\p{N})[.,:/](?=\p{N}))(?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*)|(?<space>\s+)|(?<mark>(\p{P})\4*)|./gsu

/** Words of one literal in a paragraph. */
interface Piece {
  /** Where it starts in the text of the paragraph. */
  start: number
  value: string
  isSource: boolean
  /** Position of a range of its value; nothing where the node has none. */
  locate?: (from: number, to: number) => Position
}

/**
 * Write the prose of an article as nlcst, for retext.
 *
 * Headline, lead, body and captions become paragraphs; sentences are cut as Vietnamese newspapers write them. A word
 * is a syllable, as white space has it: words of several syllables need a segmenter. Datelines, credits and end marks
 * stand in their sentence as source. Positions are those of the source; where a literal is written otherwise there
 * (with escapes or references), all its words have the position of the literal.
 *
 * @param tree Article.
 * @returns Root.
 */
export function toNlcst(tree: Article): Root {
  const children: RootContent[] = []
  const stack: Node[] = [tree]
  while (stack.length > 0) {
    const node = stack.pop() as Node & Partial<Parent>
    if (containers.has(node.type)) {
      for (let index = (node.children?.length ?? 0) - 1; index >= 0; index--) stack.push(node.children?.[index] as Node)
      continue
    }
    const paragraph = noProse.has(node.type) ? undefined : writeParagraph(node)
    if (!paragraph) continue
    if (children.length > 0) children.push({type: 'WhiteSpaceNode', value: '\n\n'})
    children.push(paragraph)
  }
  const {position} = tree
  return {type: 'RootNode', children, ...(position && {position: structuredClone(position)})}
}

function writeParagraph(block: Node): Paragraph | undefined {
  const pieces = collectPieces(block)
  const text = pieces.map(({value, isSource}) => (isSource ? '\uFFFC'.repeat(value.length) : value)).join('')
  const children: Paragraph['children'] = []
  let at = 0
  let next = 0
  for (const [start, end] of splitSentences(text)) {
    while ((pieces[next + 1]?.start ?? end) <= at) next++
    children.push(...(writeTokens(text, at, start, pieces, next) as WhiteSpace[]))
    while ((pieces[next + 1]?.start ?? end) <= start) next++
    const words = writeTokens(text, start, end, pieces, next)
    children.push(located<Sentence>({type: 'SentenceNode', children: words}))
    at = end
  }
  if (children.length > 0) children.push(...(writeTokens(text, at, text.length, pieces, next) as WhiteSpace[]))
  return children.some(({type}) => type === 'SentenceNode')
    ? located<Paragraph>({type: 'ParagraphNode', children})
    : undefined
}

/** Collect the literals of a block; a stack instead of recursion, so that no depth of nesting overflows. */
function collectPieces(block: Node): Piece[] {
  const pieces: Piece[] = []
  let start = 0
  const stack: Node[] = [block]
  while (stack.length > 0) {
    const node = stack.pop() as Node & Partial<Parent> & {value?: unknown}
    const isSource = source.has(node.type)
    const {children} = node
    if (children && !isSource) {
      for (let index = children.length - 1; index >= 0; index--) stack.push(children[index] as Node)
      continue
    }
    const value = node.type === 'break' ? '\n' : isSource ? literalsOf(node) : String(node.value ?? '')
    if (value === '') continue
    const locate = locatorOf(node.position, value)
    pieces.push({start, value, isSource, ...(locate && {locate})})
    start += value.length
  }
  return pieces
}

function literalsOf(node: Node): string {
  let value = ''
  const stack: Node[] = [node]
  while (stack.length > 0) {
    const next = stack.pop() as Node & Partial<Parent> & {value?: unknown}
    if (typeof next.value === 'string') value += next.value
    for (const child of [...(next.children ?? [])].reverse()) stack.push(child)
  }
  return value
}

function locatorOf(position: Position | undefined, value: string): Piece['locate'] {
  const start = position?.start.offset
  const end = position?.end.offset
  if (!position || start === undefined || end === undefined) return undefined
  if (end - start === value.length) return createPartLocator(value, position.start)
  return () => structuredClone(position)
}

/** Write a range of a paragraph as words, white space, punctuation, symbols and source. */
function writeTokens(
  text: string,
  start: number,
  end: number,
  pieces: readonly Piece[],
  first: number
): SentenceContent[] {
  const content: SentenceContent[] = []
  let index = first
  for (const match of text.slice(start, end).matchAll(token)) {
    const from = start + match.index
    const {word, space, mark} = match.groups ?? {}
    const parts: {value: string; isSource: boolean; position?: Position}[] = []
    for (let at = from; at < from + match[0].length; ) {
      while ((pieces[index + 1]?.start ?? text.length) <= at) index++
      const piece = pieces[index] as Piece
      const to = piece.isSource
        ? piece.start + piece.value.length
        : Math.min(from + match[0].length, piece.start + piece.value.length)
      const position = piece.locate?.(at - piece.start, to - piece.start)
      const isNew = !piece.isSource || at === piece.start
      const value = piece.value.slice(at - piece.start, to - piece.start)
      if (isNew) parts.push({value, isSource: piece.isSource, ...(position && {position})})
      at = piece.isSource ? at + 1 : to
    }
    if (word !== undefined) {
      const texts = parts.map(({isSource: _, ...part}) => ({type: 'TextNode' as const, ...part}))
      content.push(located<Word>({type: 'WordNode', children: texts}))
      continue
    }
    const type = space !== undefined ? 'WhiteSpaceNode' : mark !== undefined ? 'PunctuationNode' : 'SymbolNode'
    for (const {isSource, ...part} of parts) content.push({type: isSource ? 'SourceNode' : type, ...part})
  }
  return content
}

/** Give a parent the position from its first child's start to its last child's end. */
function located<Kind extends Paragraph | Sentence | Word>(node: Kind): Kind {
  const start = node.children.find(child => child.position)?.position?.start
  const end = node.children.findLast(child => child.position)?.position?.end
  return start && end ? {...node, position: {start: {...start}, end: {...end}}} : node
}
