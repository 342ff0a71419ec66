import type {Hints} from '../../block/block.ts'
import type {Piece} from '../layout/index.ts'

/** The longest heading; longer ones are text that was set as a heading. */
export const longestHeading = 200
/** The shortest text that shows how body text is set. */
const shortestBody = 80
/** The share of the text that must be set in a way to be called body text. */
const plainShare = 0.3
/** The fewest words of a summary that is set as a heading. */
const fewestLeadWords = 14

/** How the text of a document is set. */
export interface Styles {
  /** What the style of a text says of it; `at` is its number among the pieces. */
  hints(piece: Piece, at: number): Hints
  /** Number of the first piece of body text, or of all pieces. */
  body: number
}

/**
 * See how body text is set in a document, to tell apart what is set in another way.
 *
 * @param pieces Pieces of the article.
 * @returns The styles.
 */
export function readStyles(pieces: readonly Piece[]): Styles {
  const plain = findPlain(pieces)
  const counts = count(pieces)
  const isPlain = (piece: Piece) => piece.kind === 'text' && plain.has(styleOf(piece))
  const first = pieces.findIndex(piece => isPlain(piece) && piece.text.length >= shortestBody)
  const body = first === -1 ? pieces.length : first
  const last = pieces.findLastIndex(isPlain)
  return {hints, body}

  function hints(piece: Piece, at: number): Hints {
    if (plain.size === 0) return {}
    if (isPlain(piece)) return {bodyStyle: true}
    const {bold, heading} = piece.scope
    const again = (counts.get(styleOf(piece)) ?? 0) > 1 && (bold || heading > 1)
    // A heading of many words before the body is the summary, as many systems set it.
    const lead = at < body && heading > 1 && piece.text.split(' ').length >= fewestLeadWords
    return {
      bodyStyle: false,
      ...(at > last && {afterBody: true}),
      ...(again && {repeatedStyle: true}),
      ...(lead && {label: 'lead'})
    }
  }
}

/** The ways in which most of the text is set. */
function findPlain(pieces: readonly Piece[]): Set<string> {
  const sizes = new Map<string, number>()
  let all = 0
  for (const piece of pieces) {
    if (piece.kind !== 'text' || piece.text.length < shortestBody || piece.scope.heading > 0) continue
    const style = styleOf(piece)
    sizes.set(style, (sizes.get(style) ?? 0) + piece.text.length)
    all += piece.text.length
  }
  return new Set([...sizes].filter(([, size]) => size >= all * plainShare).map(([style]) => style))
}

/** How many short texts are set in each way. */
function count(pieces: readonly Piece[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const piece of pieces) {
    if (piece.kind !== 'text' || piece.text.length > longestHeading) continue
    const style = styleOf(piece)
    counts.set(style, (counts.get(style) ?? 0) + 1)
  }
  return counts
}

function styleOf({holder, scope}: Piece): string {
  const {tagName, properties} = holder.node
  const {bold, italic, centred, small, heading, link} = scope
  return [tagName, properties.className, bold, italic, centred, small, heading, link, scope.told?.meaning].join(' ')
}
