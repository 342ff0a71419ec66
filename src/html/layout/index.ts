import type {Element, Nodes, Root, Text} from 'hast'
import {staysOnPage} from './address.ts'
import {type Box, openBox} from './box.ts'
import type {Flow, FlowItem, TextRun} from './flow.ts'
import {readImage} from './image.ts'
import {hasWords, isLoose, splitAtBlankLines, splitAtBreaks} from './paragraph-breaks.ts'
import {isHidden} from './style.ts'
import {addRun} from './whitespace.ts'

/** Elements whose content is not for readers. */
const skipped = new Set(
  (
    'script style noscript template head title svg math canvas object embed applet map datalist select textarea ' +
    'amp-ad amp-embed amp-analytics amp-auto-ads amp-sticky-ad'
  ).split(' ')
)
const images = new Set(['img', 'amp-img', 'amp-anim'])
const players = new Set('video audio iframe amp-video amp-audio amp-iframe amp-youtube amp-brightcove'.split(' '))

/**
 * Lay out a tree as the items that a reader sees one after another.
 *
 * @param tree Root.
 * @param file The file that positions index, where it is known.
 * @returns Items in source order. The tree may be nested without bound.
 */
export function layOut(tree: Root, file?: string): Flow {
  const layout = new Layout(file)
  const stack: {box: Box; children: readonly Nodes[]; index: number}[] = []
  const open = (box: Box, children: readonly Nodes[]) => stack.push({box, children, index: 0})
  open(layout.root, tree.children)
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const {box, children} = frame
    const node = children[frame.index++]
    if (node === undefined) {
      layout.close(box)
      stack.pop()
    } else if (node.type === 'text') layout.addText(node, box)
    else if (node.type === 'element' || node.type === 'root') {
      const inner = layout.enter(node.type === 'root' ? {...frameless, children: []} : node, box)
      if (inner) open(inner, node.children)
    }
  }
  return layout.flow
}

/** An element that says nothing, around what has none. */
const frameless: Element = {type: 'element', tagName: 'div', properties: {}, children: []}

/** The flow so far, and the block that is open at its end. */
class Layout {
  readonly root: Box = openBox({...frameless}, undefined)
  readonly flow: Flow = {items: [], boxes: [this.root], hidden: []}
  /** Where the last of the elements so far begins in the source. */
  #reached = -1
  #runs: TextRun[] = []
  #apart = true
  /** Length of all text so far, and how many items of text it is. */
  #size = 0
  #texts = 0
  #links = 0
  /** The image that was met last has no address. */
  #awaited = false
  readonly #file: string | undefined

  constructor(file: string | undefined) {
    this.#file = file
  }

  /** Begin an element; its box, where what it holds is to be laid out. */
  enter(node: Element, parent: Box): Box | undefined {
    const {tagName} = node
    if (tagName === 'br') this.#runs.push({value: '\n', box: parent, position: node.position})
    else if (images.has(tagName)) this.#addImage(node, parent)
    else if (tagName === 'noscript') this.#addFallback(node, parent)
    else if (players.has(tagName)) {
      this.#flush(parent, true)
      this.#addItem({kind: 'player', blockBox: parent.blockBox, box: parent, runs: [], text: '', apart: true})
    } else if (skipped.has(tagName)) {
      // Not for readers.
    } else if (isHidden(node)) {
      const text = shownText(node)
      if (text) this.flow.hidden.push(text)
    } else return this.#open(node, parent)
    return undefined
  }

  /** End an element. */
  close(box: Box): void {
    if (box.block) this.#flush(box, true)
    box.to = this.flow.items.length
    box.size = this.#size - box.size
    box.texts = this.#texts - box.texts
    box.links = this.#links - box.links
  }

  addText(node: Text, box: Box): void {
    if (!isLoose(box)) {
      addRun(this.#runs, node.value, box, node.position)
      return
    }
    for (const [index, {value, position}] of splitAtBlankLines(node, this.#file).entries()) {
      if (index > 0) this.#flush(box, true)
      addRun(this.#runs, value, box, position)
    }
  }

  #open(node: Element, parent: Box): Box {
    // Elements begin one after another in the source, but for those that a parser opened again.
    const start = node.position?.start.offset
    const box = openBox(node, parent, start !== undefined && start <= this.#reached)
    this.#reached = Math.max(this.#reached, start ?? -1)
    if (box.block) this.#flush(parent, true)
    box.from = this.flow.items.length
    // What stands before the element is taken away when it ends.
    box.size = this.#size
    box.texts = this.#texts
    box.links = this.#links
    if (box.anchor?.node === node && !staysOnPage(String(node.properties.href))) this.#links++
    this.flow.boxes.push(box)
    return box
  }

  #addImage(node: Element, box: Box): void {
    const image = readImage(node, box)
    this.#awaited = image === undefined
    if (!image) return
    this.#flush(box, false)
    const {blockBox} = box
    this.#addItem({kind: 'image', blockBox, box, runs: [], text: image.alt ?? '', image, apart: this.#apart})
    this.#apart = false
  }

  /** Add the image that stands for one which a script would have loaded: right behind it, for readers without scripts. */
  #addFallback({children}: Element, box: Box): void {
    if (!this.#awaited) return
    const [image] = children.flatMap(child => (child.type === 'element' && images.has(child.tagName) ? [child] : []))
    if (image) this.#addImage(image, box)
  }

  /** End the block that is open, if it has text. */
  #flush(box: Box, edge: boolean): void {
    if (this.#runs.length > 0) this.#addParagraphs(box)
    if (edge) this.#apart = true
  }

  #addParagraphs(box: Box): void {
    const parts = splitAtBreaks(this.#runs, isLoose(box.blockBox))
    this.#runs = []
    for (const [index, runs] of parts.entries()) {
      for (let open: Box | undefined = box; open && !open.block; open = open.parent) open.split = true
      const inner = commonBox(runs)
      const text = runs
        .map(run => run.value)
        .join('')
        .trim()
      this.#size += text.length
      this.#texts++
      const apart = index === 0 && this.#apart
      this.#addItem({kind: 'text', blockBox: inner.blockBox, box: inner, runs, text, apart})
      this.#apart = false
    }
  }

  #addItem(item: Omit<FlowItem, 'order'>): void {
    this.flow.items.push({order: this.flow.items.length, ...item})
  }
}

/** The innermost element that holds all runs of an item. */
function commonBox(runs: readonly TextRun[]): Box {
  const spoken = runs.filter(hasWords)
  let common = (spoken[0] as TextRun).box
  for (const {box} of spoken) {
    if (box === common) continue
    while (!common.block && !isWithin(box, common)) common = common.parent as Box
  }
  return common
}

/** Say whether an inline box stands in another; the outermost is a block. */
function isWithin(box: Box, outer: Box): boolean {
  let open = box
  while (open !== outer && !open.block) open = open.parent as Box
  return open === outer
}

/** The text of an element that a reader would see, without recursion. */
function shownText(element: Element): string {
  let value = ''
  const stack: Nodes[] = [element]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text') value += node.value
    if (node.type !== 'element' || skipped.has(node.tagName) || node.tagName === 'iframe') continue
    for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index] as Nodes)
  }
  return value.trim()
}
