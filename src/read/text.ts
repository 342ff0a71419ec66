import type {Text} from 'mdast'
import {type Block, type Content, noHints} from './block.ts'
import {fold} from './fold.ts'
import {findLines} from './lines.ts'
import {createLocator} from './locate.ts'
import {findContinuations} from './wrap.ts'

/** How lines of plain text are read. */
export type LineMode = 'auto' | 'paragraph' | 'wrapped'

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
  const blocks: Block[] = []
  let previous = -1
  let index = 0
  while (index < numbers.length) {
    const first = index++
    while (continues?.[index]) index++
    const start = from[first] as number
    const source = value.slice(start, to[index - 1])
    const line = numbers[first] as number
    const folded = fold(source)
    blocks.push({
      source,
      text: folded.text,
      map: folded.map,
      gap: previous === -1 ? 2 : Math.min(line - previous, 2),
      hints: noHints,
      content: createContent(start)
    })
    previous = numbers[index - 1] as number
  }
  return blocks

  function createContent(offset: number): Content {
    return {slice, position}

    function slice(start: number, end: number): Text[] {
      return [{type: 'text', value: value.slice(offset + start, offset + end), position: position(start, end)}]
    }

    function position(start: number, end: number) {
      return locator.position(offset + start, offset + end)
    }
  }
}
