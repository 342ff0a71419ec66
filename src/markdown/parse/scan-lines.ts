/** A line of Markdown, as far as one can tell without parsing all of it. */
export interface MarkdownLine {
  /** Offset of its first character, in UTF-16 code units. */
  start: number
  /** Offset of its line end. */
  end: number
  /** Columns of white space before its text. */
  indent: number
  /** The first of its characters, white space before them left out. */
  text: string
  /** The line before is blank, or there is none. */
  afterBlank: boolean
  /** It stands in code that fences mark, or in HTML that goes on until its own end. */
  raw: boolean
  /**
   * What it begins for sure, whatever stands before it; nothing where it may go on with the text before. `row` and
   * `definition` go on with a table or a run of definitions.
   */
  opens: 'blank' | 'heading' | 'item' | 'row' | 'definition' | undefined
}

/** So much of a line is looked at. */
const longestStart = 400

const rawHtml = /^<(?:(?<tag>script|pre|style|textarea)(?=[\s>]|$)|(?<sign>!--|\?|!\[CDATA\[|![a-z]))/i
const rawEnds: Readonly<Record<string, string>> = {'!--': '-->', '?': '?>', '![cdata[': ']]>'}
const blankQuote = /^ {0,3}(?:> ?)+[ \t]*$/
const heading = /^#{1,6}(?:[ \t]|$)/
const marker = /^(?:([-+*])|(\d{1,9})[.)])([ \t]+|$)/
const delimiterRow = /^\|?[ \t]*:?-+:?(?:[ \t]*\|[ \t]*:?-+:?)*[ \t]*\|?$/
const definition = /^\[[^[\]\\^][^[\]\\]{0,300}\]:[ \t]*[^\s<>()\\]+[ \t]*$/

/**
 * Look at each line of a Markdown file, in time that grows with its length.
 *
 * @param value Markdown.
 * @param starts Offsets at which lines begin.
 * @param visit Function that gets each line.
 */
export function scanLines(value: string, starts: readonly number[], visit: (line: MarkdownLine) => void): void {
  const scanner = new LineScanner()
  for (const [index, start] of starts.entries()) {
    let end = starts[index + 1] ?? value.length
    if (index + 1 < starts.length) end -= value[end - 1] === '\n' && value[end - 2] === '\r' && end - 2 >= start ? 2 : 1
    visit(scanner.scan(value, start, end))
  }
}

class LineScanner {
  /** Columns at which the text of the items that are open begins. */
  #items: number[] = []
  #afterBlank = true
  /** HTML that only a blank line ends may be open. */
  #html = false
  /** What ends the code or HTML that is open. */
  #fence = ''
  #rawEnd = ''
  #table = false
  #definitions = false
  /** Number of cells in the line before, where it may be the head of a table. */
  #head = 0

  scan(value: string, start: number, end: number): MarkdownLine {
    const [first, indent] = indentOf(value, start, end)
    const text = value.slice(first, Math.min(end, first + longestStart))
    const whole = end - first <= longestStart
    const line: MarkdownLine = {start, end, indent, text, afterBlank: this.#afterBlank, raw: false, opens: undefined}
    this.#afterBlank = false
    if (text === '' || (whole && blankQuote.test(value.slice(start, end)))) this.#blank(line)
    else if (this.#fence || this.#rawEnd) this.#raw(line, value)
    else this.#text(line, value, whole)
    return line
  }

  #blank(line: MarkdownLine): void {
    line.opens = 'blank'
    line.raw = this.#fence !== '' || this.#rawEnd !== ''
    this.#afterBlank = true
    this.#html = this.#table = this.#definitions = false
    this.#head = 0
  }

  #raw(line: MarkdownLine, value: string): void {
    line.raw = true
    if (this.#fence) {
      if (line.indent < 4 && line.text.startsWith(this.#fence) && /^(?:`+|~+)[ \t]*$/.test(line.text)) this.#fence = ''
    } else if (value.slice(line.start, line.end).toLowerCase().includes(this.#rawEnd)) this.#rawEnd = ''
  }

  #text(line: MarkdownLine, value: string, whole: boolean): void {
    const {indent, text} = line
    const left = this.#items.length
    while (this.#items.length > 0 && (this.#items.at(-1) as number) > indent) this.#items.pop()
    const closed = this.#items.length < left
    const near = indent - (this.#items.at(-1) ?? 0) < 4
    const root = this.#items.length === 0
    const found = near ? marker.exec(text) : undefined
    if (near && heading.test(text)) line.opens = 'heading'
    else if (found && this.#isItem(found, line.afterBlank || closed)) line.opens = 'item'
    const may = whole && near && root && !line.opens
    if (this.#isRow(text.trimEnd(), may)) line.opens = 'row'
    else if (may && (line.afterBlank || this.#definitions) && definition.test(text)) line.opens = 'definition'
    this.#definitions = line.opens === 'definition'
    if (line.opens === 'item') {
      const [all, , , space = ''] = found as RegExpExecArray
      const size = all.length - space.length
      this.#items.push(indent + size + (space.length > 0 && space.length < 5 ? space.length : 1))
    } else if (may && !this.#html) this.#open(line, value)
    if (/^<\/?[a-z]/i.test(text)) this.#html = true
  }

  /** An item that is empty, or whose number is not 1, does not end a paragraph. */
  #isItem([, bullet, number, space]: RegExpExecArray, free: boolean): boolean {
    return free || (space !== '' && (bullet !== undefined || number === '1'))
  }

  #isRow(text: string, may: boolean): boolean {
    const head = this.#head
    const cells = may && text.includes('|') ? countCells(text) : 0
    this.#head = cells
    if (this.#table) this.#table = cells > 0
    else if (head > 0 && cells === head && delimiterRow.test(text)) this.#table = true
    return this.#table
  }

  /** See whether a fence or HTML begins that goes on until its own end. */
  #open({start, end, text}: MarkdownLine, value: string): void {
    this.#fence = fenceOf(text)
    const {tag, sign} = rawHtml.exec(text)?.groups ?? {}
    if (!tag && !sign) return
    const close = tag ? `</${tag.toLowerCase()}>` : (rawEnds[(sign as string).toLowerCase()] ?? '>')
    if (
      !value
        .slice(start + 2, end)
        .toLowerCase()
        .includes(close)
    )
      this.#rawEnd = close
  }
}

/** Find where the text of a line begins, and how many columns of white space stand before it. */
function indentOf(value: string, start: number, end: number): [first: number, columns: number] {
  let at = start
  let columns = 0
  for (; at < end; at++) {
    if (value[at] === '\t') columns += 4 - (columns % 4)
    else if (value[at] === ' ') columns++
    else break
  }
  return [at, columns]
}

function countCells(text: string): number {
  const bare = text
    .trim()
    .replace(/\\[\\|]/g, 'x')
    .replace(/^\|/, '')
  return bare.replace(/\|$/, '').split('|').length
}

/**
 * Find the marks with which a line opens code.
 *
 * @param text The line, white space before it left out.
 * @returns The marks; none where the line opens no code, as one that holds more of its ticks.
 */
export function fenceOf(text: string): string {
  const [marks = ''] = /^(?:`{3,}|~{3,})/.exec(text) ?? []
  return marks.startsWith('`') && text.includes('`', marks.length) ? '' : marks
}
