/** Reads the documents of the project: their fenced blocks, and the parts that are written from the source. */
import fs from 'node:fs'
import type {Code, Heading, Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

/** A fenced block. */
export interface Fence {
  /** File and line, for naming tests. */
  name: string
  lang: string
  /** Words after the language. */
  meta: string
  value: string
  /** Text of the nearest heading before it, without markup. */
  heading: string
  /** Offsets of the block, fences included. */
  start: number
  end: number
}

/** A document, which may be rewritten where the source has moved on. */
export class Document {
  readonly text: string
  readonly fences: readonly Fence[]
  readonly headings: readonly string[]
  readonly #edits: {start: number; end: number; text: string}[] = []

  constructor(readonly path: string) {
    this.text = fs.readFileSync(path, 'utf8')
    const {children}: Root = unified().use(remarkParse).parse(this.text)
    let heading = ''
    const fences: Fence[] = []
    const headings: string[] = []
    for (const node of children) {
      if (node.type === 'heading') {
        heading = this.#source(node).replace(/^#+ |`/g, '')
        headings.push(heading)
      } else if (node.type === 'code') fences.push(this.#fence(node, heading))
    }
    this.fences = fences
    this.headings = headings
  }

  /** The text without its fenced blocks. */
  get prose(): string {
    let text = ''
    let at = 0
    for (const {start, end} of this.fences) {
      text += this.text.slice(at, start)
      at = end
    }
    return text + this.text.slice(at)
  }

  /** The fence that follows another one, where there is one of that language and meta. */
  after(fence: Fence, lang: string, meta = ''): Fence | undefined {
    const next = this.fences[this.fences.indexOf(fence) + 1]
    return next?.lang === lang && next.meta === meta ? next : undefined
  }

  /** The text between `<!-- name -->` and `<!-- /name -->`. */
  region(name: string): {start: number; end: number; value: string} {
    const open = `<!-- ${name} -->\n`
    const start = this.text.indexOf(open) + open.length
    const end = this.text.indexOf(`<!-- /${name} -->`)
    if (start < open.length || end < start) throw new Error(`${this.path} has no region ${name}`)
    return {start, end, value: this.text.slice(start, end)}
  }

  /** Put another text in the place of a fence's content. */
  setFence({start, end, lang, meta}: Fence, value: string): void {
    this.#edits.push({start, end, text: `\`\`\`${lang}${meta && ` ${meta}`}\n${value}\n\`\`\``})
  }

  /** Put another text in the place of a region. */
  setRegion(name: string, text: string): void {
    this.#edits.push({...this.region(name), text})
  }

  /** Write what was set. */
  save(): void {
    if (this.#edits.length === 0) return
    let {text} = this
    for (const edit of this.#edits.sort((a, b) => b.start - a.start)) {
      text = text.slice(0, edit.start) + edit.text + text.slice(edit.end)
    }
    fs.writeFileSync(this.path, text)
  }

  #source({position}: Heading | Code): string {
    return this.text.slice(position?.start.offset, position?.end.offset)
  }

  #fence(node: Code, heading: string): Fence {
    const {lang, meta, value, position} = node
    return {
      name: `${this.path}:${position?.start.line}`,
      lang: lang ?? '',
      meta: meta ?? '',
      value,
      heading,
      start: position?.start.offset as number,
      end: position?.end.offset as number
    }
  }
}
