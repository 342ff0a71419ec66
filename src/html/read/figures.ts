import {isCard, type Scope} from '../layout/box.ts'
import type {Piece} from '../layout/index.ts'

/** What the markup says of a piece beside images. */
export interface Group {
  /** Number of the figure that the piece belongs to. */
  figure?: number
  /** The markup says that the piece is a caption. */
  caption?: boolean
  /** The piece comes directly after an image. */
  afterImage?: boolean
  /** After every image of the document stands a short text, and this is one of them. */
  habit?: boolean
  /** The piece is the thumbnail or the text of a card: image and text lead to the same other page. */
  card?: boolean
}

/** The longest text that an element around an image holds when it is a figure by another name. */
const longestFigure = 700
/** The longest of them where no name says so. */
const longestUntold = 400
const picture = /\.(?:jpe?g|png|gif|webp|avif|bmp|svg)(?:$|[?#])|^#|^javascript:/i
const apart = new Set<string | undefined>(['headline', 'lead', 'timestamp', 'byline', 'credit', 'keywords', 'related'])
/** From how many images on a habit shows, and the longest text that is one. */
const fewestHabit = 3
const longestHabit = 230
/** The shortest alternative text that a caption can be known by. */
const shortestRepeated = 15
/** The longest text of a table that holds images and captions. */
const longestTable = 2500
/** The most pieces of text that are one caption. */
const mostParts = 4

/**
 * Find which pieces are captions of which images, from the structure around the images.
 *
 * @param pieces Pieces in source order.
 * @returns What is known of each piece.
 */
export function findFigures(pieces: readonly Piece[]): Group[] {
  const groups: Group[] = pieces.map(() => ({}))
  let figures = 0
  let index = 0
  while (index < pieces.length) {
    if (pieces[index]?.kind === 'text') {
      index++
      continue
    }
    const first = index
    while (index < pieces.length && pieces[index]?.kind !== 'text') index++
    pair(first, index)
  }
  findHabit(pieces, groups)
  return groups

  /** Pair the images from `first` up to `end` with the text after them. */
  function pair(first: number, end: number): void {
    const card = cardOf(pieces, end - 1)
    if (card) {
      for (const at of card) groups[at] = {card: true}
      if (end - 1 > first) pair(first, end - 1)
      return
    }
    const rows = pairCells(pieces, first, end)
    if (rows) {
      for (const {images, captions} of rows) join(images, captions)
      return
    }
    // Images that stand in figures with captions of their own, before the last.
    let from = first
    while (from < end) {
      const figure = figureOf(pieces[from] as Piece)
      let to = from + 1
      while (figure && to < end && isInside(pieces[to] as Piece, figure)) to++
      if (to === end) break
      if (figure && figure.texts > 0) join(range(from, to), captionsIn(figure, from, to))
      from = to
    }
    const last = end - 1
    const found = captionsAfter(last, end)
    const images = range(lastOwn(first, last), end)
    if (found.length > 0) join(images, found)
    else if (pieces[end] && !isClosed(pieces[last] as Piece)) {
      const next = groups[end] as Group
      next.afterImage = true
      if (isStyled(pieces[end] as Piece)) join(images, [])
    }
  }

  /** The texts of a figure around its images: a caption may stand above, below, or both. */
  function captionsIn(figure: Scope, from: number, to: number): number[] {
    const inside = (at: number) => pieces[at]?.kind === 'text' && isInside(pieces[at] as Piece, figure)
    let start = from
    while (inside(start - 1) && groups[start - 1]?.figure === undefined) start--
    let end = to
    while (inside(end)) end++
    return [...range(start, from), ...range(to, end)]
  }

  function captionsAfter(last: number, end: number): number[] {
    const image = pieces[last] as Piece
    const figure = figureOf(image)
    if (figure && figure.texts > 0) {
      let from = last
      while (from > 0 && pieces[from - 1]?.kind !== 'text' && isInside(pieces[from - 1] as Piece, figure)) from--
      const inside = captionsIn(figure, from, end)
      if (inside.length > 0) return inside
    }
    return around(last, end) ?? (isRepeated(image, pieces[end]) ? [end] : told(end))
  }

  /** Climb from an image to the first element that holds text after it: a figure by another name, if it is small. */
  function around(last: number, end: number): number[] | undefined {
    const image = pieces[last] as Piece
    let scope: Scope | undefined = image.holder
    for (let steps = 0; scope?.parent && steps < 6; steps++, scope = scope.parent.holder) {
      const after: number[] = []
      let length = 0
      for (let at = end; at < pieces.length && isInside(pieces[at] as Piece, scope); at++) {
        const piece = pieces[at] as Piece
        if (piece.kind !== 'text') break
        after.push(at)
        length += piece.text.length
        if (after.length > mostParts || length > longestFigure) return undefined
      }
      if (after.length === 0) continue
      // Text on both sides of an image is the body around it.
      const before = pieces[last - 1]
      if (before?.kind === 'text' && isInside(before, scope) && !groups[last - 1]?.caption) return undefined
      const told = pieces[after[0] as number]?.scope.told
      if (after.some(at => isPointer(pieces[at] as Piece))) return undefined
      if (told && apart.has(told.meaning)) return undefined
      if (length > longestUntold && told?.meaning !== 'caption' && told?.meaning !== 'description') return undefined
      const beyond = pieces[(after.at(-1) as number) + 1]
      // Where more images follow, the element is no figure but the body, or a gallery without a mark.
      if (beyond && isInside(beyond, scope) && beyond.kind !== 'text' && after.length > 1) return undefined
      return after
    }
    return undefined
  }

  /** The block after the image, where its class says that it is a caption. */
  function told(end: number): number[] {
    const found: number[] = []
    for (let at = end; at < pieces.length && found.length < mostParts; at++) {
      const piece = pieces[at] as Piece
      if (
        piece.kind !== 'text' ||
        !isToldCaption(piece) ||
        (found.length > 0 && !sameBox(piece, pieces[at - 1] as Piece))
      )
        break
      found.push(at)
    }
    return found
  }

  function join(images: readonly number[], captions: readonly number[]): void {
    figures++
    for (const at of images) (groups[at] as Group).figure = figures
    for (const at of captions) Object.assign(groups[at] as Group, {figure: figures, caption: true, afterImage: true})
  }

  /** The first of the images that share what follows the last: those that no figure has taken. */
  function lastOwn(first: number, last: number): number {
    let at = last
    while (at > first && groups[at - 1]?.figure === undefined && !isClosed(pieces[at - 1] as Piece)) at--
    return at
  }
}

/** After each of several images stands a short text: that is how the document sets its captions. */
function findHabit(pieces: readonly Piece[], groups: readonly Group[]): void {
  const after = pieces.flatMap((piece, at) =>
    groups[at]?.afterImage && !groups[at]?.caption ? [{at, length: piece.text.length}] : []
  )
  if (after.length < fewestHabit || after.some(({length}) => length > longestHabit)) return
  for (const {at} of after) (groups[at] as Group).habit = true
}

/** The figure that an image stands in; one that holds much text is the frame of an article. */
function figureOf({scope}: Piece): Scope | undefined {
  return scope.figure && scope.figure.size <= longestTable ? scope.figure : undefined
}

/** The text after an image says what its alternative text or title says. */
function isRepeated({image}: Piece, next: Piece | undefined): boolean {
  if (!next || next.scope.heading > 0 || next.text.length > longestUntold) return false
  const text = plainly(next.text)
  return [image?.alt, image?.title].some(other => {
    const alike = plainly(other ?? '')
    if (alike.length < shortestRepeated) return false
    return text.startsWith(alike) || (text.length >= shortestRepeated && alike.startsWith(text))
  })
}

function plainly(value: string): string {
  return value
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** The image and the texts of a card, where the image and a text after it are links to the same page. */
function cardOf(pieces: readonly Piece[], at: number): number[] | undefined {
  const image = pieces[at] as Piece
  const to = addressOf(image.scope)
  if (to === undefined || picture.test(to)) return undefined
  const card = [at]
  let linked = 0
  for (let next = at + 1; next < pieces.length && next <= at + mostParts; next++) {
    const piece = pieces[next] as Piece
    if (piece.kind !== 'text') break
    if (piece.bits.some(({scope}) => addressOf(scope) === to)) linked = card.push(next)
    else card.push(next)
  }
  return linked > 0 ? card.slice(0, linked) : undefined
}

function addressOf({anchor}: Scope): string | undefined {
  return anchor && String(anchor.node.properties.href)
}

/** In a table, images of one row go with the captions of the next, column by column where both have as many. */
function pairCells(
  pieces: readonly Piece[],
  first: number,
  end: number
): {images: number[]; captions: number[]}[] | undefined {
  const table = pieces[first]?.scope.table
  if (!table) return undefined
  let length = 0
  const after: number[] = []
  for (let at = end; at < pieces.length; at++) {
    const piece = pieces[at] as Piece
    if (!isInside(piece, table) || piece.kind !== 'text') break
    after.push(at)
    length += piece.text.length
    if (length > longestTable) return undefined
  }
  if (after.length === 0 || after.some(at => isPointer(pieces[at] as Piece))) return undefined
  const images = range(first, end)
  const cells = new Set(after.map(at => cellOf(pieces[at] as Piece)))
  if (images.length > 1 && cells.size === images.length && !cells.has(cellOf(pieces[end - 1] as Piece)))
    return images.map((image, column) => {
      const cell = [...cells][column]
      return {images: [image], captions: after.filter(at => cellOf(pieces[at] as Piece) === cell)}
    })
  if (cells.size > 2 || after.length > mostParts * 2) return undefined
  return [{images, captions: after}]
}

function cellOf({holder}: Piece): Scope | undefined {
  let scope: Scope | undefined = holder
  while (scope && scope.node.tagName !== 'td' && scope.node.tagName !== 'th') scope = scope.parent
  return scope
}

/** A figure with an empty caption has none; what follows is no caption of it. */
function isClosed({scope}: Piece): boolean {
  const {figure} = scope
  return figure?.node.children.some(child => child.type === 'element' && child.tagName === 'figcaption') === true
}

function isToldCaption(piece: Piece): boolean {
  const {told} = piece.scope
  if (!told || piece.scope.heading > 0 || piece.text.length > longestFigure) return false
  return told.meaning === 'caption' || (told.meaning === 'description' && told.texts <= 2)
}

function isStyled({scope}: Piece): boolean {
  return scope.italic || scope.centred || scope.small
}

/** A text that is all link leads elsewhere: the image is its thumbnail. */
function isPointer({scope}: Piece): boolean {
  return (
    scope.related !== undefined ||
    isCard(scope) ||
    (scope.anchor !== undefined && scope.anchor.texts > 1) ||
    (scope.link && (scope.item !== undefined || scope.heading > 0))
  )
}

function sameBox(left: Piece, right: Piece): boolean {
  return left.scope.told === right.scope.told || left.holder.parent === right.holder.parent
}

/**
 * Say whether a piece stands in an element.
 *
 * @param piece Piece.
 * @param scope Scope of the element.
 * @returns True where it does.
 */
export function isInside(piece: Piece, scope: Scope): boolean {
  return piece.order >= scope.from && piece.order < scope.to
}

function range(from: number, to: number): number[] {
  return Array.from({length: Math.max(0, to - from)}, (_, index) => from + index)
}
