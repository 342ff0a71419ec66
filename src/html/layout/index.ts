import type {Element, Nodes, Root, Text} from 'hast'
import type {Image} from 'mdast'
import type {Position} from 'unist'
import {isHidden, openScope, type Scope} from './box.ts'
import {readImage} from './image.ts'

/** A stretch of text in a block, or a line break. */
export interface Bit {
  /** Text with white space collapsed; a line feed is a line break. */
  value: string
  scope: Scope
  position?: Position | undefined
}

/** What stands in the flow of a page: text, an image, a player. */
export interface Piece {
  kind: 'text' | 'image' | 'player'
  /** Number of the piece in the flow. */
  order: number
  /** Block that the piece stands in. */
  holder: Scope
  /** Innermost element in which all of the piece stands. */
  scope: Scope
  bits: Bit[]
  /** The text of all bits. */
  text: string
  image?: Image
  /** Blank lines or a block's edge stand before the piece; otherwise only a line break. */
  apart: boolean
}

/** Everything in the flow of a tree. */
export interface Flow {
  pieces: Piece[]
  /** All scopes, in source order. */
  scopes: Scope[]
  /** Text of elements that are hidden by their own markup, without white space. */
  hidden: string[]
}

/** Elements whose content is not for readers. */
const skipped = new Set(
  'script style noscript template head svg math canvas iframe object embed applet map datalist select textarea'.split(
    ' '
  )
)
const players = new Set(['video', 'audio'])
const whiteSpace = /[ \t\n\f\r]+/g
const blankLine = /\n[ \t\f\r]*\n\s*/
/** Elements in which a blank line can part paragraphs: those that hold blocks, not prose. */
const loose = new Set(['body', 'div', 'article', 'section', 'main', 'td', 'blockquote'])
/** A line shorter than this was not broken to fit a page. */
const shortLine = 60
const level = new Set(['sub', 'sup'])

interface Frame {
  scope: Scope | undefined
  children: readonly Nodes[]
  index: number
}

/**
 * Lay out a tree as the pieces that a reader sees one after another.
 *
 * @param tree Root, or any list of nodes.
 * @returns Pieces in source order. The tree may be nested without bound.
 */
export function layOut(tree: Root): Flow {
  const root = openScope({type: 'element', tagName: 'div', properties: {}, children: []}, undefined)
  const flow: Flow = {pieces: [], scopes: [root], hidden: []}
  const stack: Frame[] = [{scope: root, children: tree.children as Nodes[], index: 0}]
  let bits: Bit[] = []
  let apart = true
  let size = 0
  let texts = 0
  while (stack.length > 0) {
    const frame = stack[stack.length - 1] as Frame
    const scope = frame.scope as Scope
    const node = frame.children[frame.index++]
    if (node === undefined) {
      if (scope.block) flush(scope, true)
      scope.to = flow.pieces.length
      scope.size = size - scope.size
      scope.texts = texts - scope.texts
      stack.pop()
    } else if (node.type === 'text') addText(node, scope)
    else if (node.type === 'element') enter(node, scope)
    else if (node.type === 'root') stack.push({scope, children: node.children as Nodes[], index: 0})
  }
  return flow

  function enter(node: Element, parent: Scope): void {
    const {tagName} = node
    if (tagName === 'br') bits.push({value: '\n', scope: parent, position: node.position})
    else if (tagName === 'img') addImage(node, parent)
    else if (players.has(tagName) || tagName === 'iframe') {
      flush(parent, true)
      flow.pieces.push({
        kind: 'player',
        order: flow.pieces.length,
        holder: parent.holder,
        scope: parent,
        bits: [],
        text: '',
        apart: true
      })
    } else if (skipped.has(tagName)) {
      // Not for readers.
    } else if (isHidden(node)) {
      const text = textOf(node)
      if (text) flow.hidden.push(text)
    } else {
      const scope = openScope(node, parent)
      if (scope.block) flush(parent, true)
      scope.from = flow.pieces.length
      scope.size = size
      scope.texts = texts
      flow.scopes.push(scope)
      stack.push({scope, children: node.children, index: 0})
    }
  }

  function addImage(node: Element, scope: Scope): void {
    const image = readImage(node, scope)
    if (!image) return
    flush(scope, false)
    flow.pieces.push({
      kind: 'image',
      order: flow.pieces.length,
      holder: scope.holder,
      scope,
      bits: [],
      text: image.alt ?? '',
      image,
      apart
    })
    apart = false
  }

  function addText(node: Text, scope: Scope): void {
    if (loose.has(scope.node.tagName) && blankLine.test(node.value)) {
      addParts(node, scope)
      return
    }
    add(node.value, scope, node.position)
  }

  /** Text with blank lines in it, where no paragraph is marked: each part is a block. */
  function addParts(node: Text, scope: Scope): void {
    const parts = partsOf(node)
    for (const [index, {value, position}] of parts.entries()) {
      if (index > 0) flush(scope, true)
      add(value, scope, position)
    }
  }

  function add(raw: string, scope: Scope, position: Position | undefined): void {
    let value = raw.replace(whiteSpace, ' ')
    const last = bits[bits.length - 1]
    if (value.startsWith(' ') && last) {
      if (last.value.endsWith(' ')) last.value = last.value.slice(0, -1)
      if (last.value === '' && last === bits[bits.length - 1]) bits.pop()
    } else if (last && isGlued(last, value, scope)) value = ` ${value}`
    if (value !== '') bits.push({value, scope, position})
  }

  /** End the block that is open, if it has text. */
  function flush(scope: Scope, edge: boolean): void {
    const found = bits
    bits = []
    const groups = splitAtBreaks(found, loose.has(scope.holder.node.tagName))
    for (const [index, group] of groups.entries()) {
      for (let open: Scope | undefined = scope; open && !open.block; open = open.parent) open.split = true
      const inner = commonScope(group)
      const text = group
        .map(bit => bit.value)
        .join('')
        .trim()
      size += text.length
      texts++
      flow.pieces.push({
        kind: 'text',
        order: flow.pieces.length,
        holder: inner.holder,
        scope: inner,
        bits: group,
        text,
        apart: index === 0 ? apart : false
      })
      apart = false
    }
    if (edge) apart = true
  }
}

/** Words that ran together because the tags between them carried the space: "…an ninh" + "Hà Nội". */
function isGlued(last: Bit, value: string, scope: Scope): boolean {
  if (last.scope === scope || level.has(last.scope.node.tagName) || level.has(scope.node.tagName)) return false
  return (
    /[\p{Ll}\p{M}\d]$/u.test(last.value.slice(-2)) &&
    /^\p{Lu}\p{Ll}/u.test(value.slice(0, 4)) &&
    wordLength(last.value) > 1
  )
}

function wordLength(value: string): number {
  return value.length - 1 - value.lastIndexOf(' ')
}

/** Cut text at its blank lines; each part with the range of its own source. */
function partsOf(node: Text): {value: string; position: Position | undefined}[] {
  const {value, position} = node
  const plain = position?.start.offset !== undefined && position.end.offset === position.start.offset + value.length
  const parts: {value: string; position: Position | undefined}[] = []
  const splitter = new RegExp(blankLine, 'g')
  let point = position?.start
  let from = 0
  const cut = (to: number, next: number) => {
    const start = point && advance(point, value.slice(0, 0))
    const text = value.slice(from, to)
    const end = point && advance(point, text)
    parts.push({value: text, position: plain && start && end ? {start, end} : position})
    point = end && advance(end, value.slice(to, next))
    from = next
  }
  for (const match of value.matchAll(splitter)) cut(match.index, match.index + match[0].length)
  cut(value.length, value.length)
  return parts.filter(part => part.value.trim() !== '')
}

function advance(point: {line: number; column: number; offset?: number | undefined}, text: string) {
  const offset = (point.offset as number) + text.length
  const last = text.lastIndexOf('\n')
  if (last === -1) return {line: point.line, column: point.column + text.length, offset}
  return {line: point.line + text.split('\n').length - 1, column: text.length - last, offset}
}

/**
 * Cut at line breaks that part paragraphs: two in a row, one after a full sentence, and in an element that
 * is no paragraph itself one after a short line.
 */
function splitAtBreaks(bits: readonly Bit[], boxed: boolean): Bit[][] {
  const groups: Bit[][] = []
  let group: Bit[] = []
  let breaks: Bit[] = []
  const close = () => {
    if (group.some(bit => bit.value.trim() !== '')) groups.push(group)
    group = []
    breaks = []
  }
  for (const bit of bits) {
    if (bit.value === '\n') breaks.push(bit)
    else if (bit.value.trim() === '' && (breaks.length > 0 || group.length === 0)) continue
    else {
      if (breaks.length > 1 || (breaks.length === 1 && (endsSentence(group) || (boxed && isShort(group))))) close()
      else if (group.length > 0) group.push(...breaks)
      breaks = []
      group.push(bit)
    }
  }
  close()
  return groups
}

function endsSentence(group: readonly Bit[]): boolean {
  let tail = ''
  for (let index = group.length - 1; index >= 0 && tail.length < 4; index--) tail = (group[index] as Bit).value + tail
  return /[.!?…:;][”"’)]?$/.test(tail.trimEnd())
}

function isShort(group: readonly Bit[]): boolean {
  return group.reduce((sum, {value}) => sum + value.length, 0) < shortLine
}

/** The innermost element that holds all bits of a piece. */
function commonScope(bits: readonly Bit[]): Scope {
  const spoken = bits.filter(bit => bit.value.trim() !== '')
  let common = (spoken[0] as Bit).scope
  for (const {scope} of spoken) {
    if (scope === common) continue
    while (!common.block && !isWithin(scope, common)) common = common.parent as Scope
  }
  return common
}

/** Say whether an inline scope stands in another. */
function isWithin(scope: Scope, outer: Scope): boolean {
  for (let open: Scope | undefined = scope; open; open = open.parent) {
    if (open === outer) return true
    if (open.block) return false
  }
  return false
}

/** The text of an element, without recursion. */
function textOf(element: Element): string {
  let value = ''
  const stack: Nodes[] = [element]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text') value += node.value
    if (node.type !== 'element' || skipped.has(node.tagName)) continue
    for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index] as Nodes)
  }
  return value.trim()
}
