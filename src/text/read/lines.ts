import type {Text} from 'mdast'
import type {Position} from 'unist'
import {type Block, noHints, type PhrasingSource} from '../../block/block.ts'
import {createLineFold, fold} from '../../block/fold.ts'
import {findContinuations, type LineMode} from '../../block/unwrap.ts'
import {findLines} from '../../util/lines.ts'
import {createLocator, type Locator} from '../../util/locator.ts'

/**
 * Read plain text as blocks.
 *
 * @param value Text; offsets index this very string.
 * @param mode `paragraph`: a line is a block. `wrapped`: the lines between blank lines are one block.
 *   `auto`: wrapped where the text looks wrapped at a fixed width.
 * @returns Blocks in source order.
 */
export function readText(value: string, mode: LineMode = 'auto'): Block[] {
  const lines = findLines(value)
  const {numbers, from, to} = lines
  const locator = createLocator(lines.starts)
  const continues = mode === 'paragraph' ? undefined : findContinuations(value, lines, mode === 'wrapped')
  // Lines that go on hold line ends, which only the whole work of folding takes out.
  const foldBlock = continues ? fold : createLineFold(value)
  const blocks: Block[] = []
  let previous = -1
  let index = 0
  while (index < numbers.length) {
    const first = index++
    while (continues?.[index]) index++
    const start = from[first] as number
    const source = value.slice(start, to[index - 1])
    const folded = foldBlock(source)
    const line = numbers[first] as number
    blocks.push({
      source,
      text: folded.text,
      map: folded.map,
      breaksBefore: previous === -1 ? 2 : Math.min(line - previous, 2),
      hints: noHints,
      content: new TextContent(value, locator, start)
    })
    previous = numbers[index - 1] as number
  }
  return blocks
}

/** The content of a block of plain text, which stands in the text as it is. */
class TextContent implements PhrasingSource {
  constructor(
    private readonly value: string,
    private readonly locator: Locator,
    private readonly offset: number
  ) {}

  slice(start: number, end: number): Text[] {
    const {value, offset} = this
    return [{type: 'text', value: value.slice(offset + start, offset + end), position: this.position(start, end)}]
  }

  position(start: number, end: number): Position {
    return this.locator.position(this.offset + start, this.offset + end)
  }
}
