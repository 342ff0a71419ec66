/** What constructs are sure of, of the lines of an article. */
import type {Block, Hints} from '../../src/block/block.ts'
import {recognizeCertain} from '../../src/recognize/classify/certain.ts'
import {grammarOf} from '../../src/recognize/extension/compile.ts'
import type {Label} from '../../src/recognize/label.ts'
import {readText} from '../../src/text/read/lines.ts'

/** A line, with what its markup says or without. */
export type Line = string | [text: string, hints: Hints]

/** A headline, and a block of running text. */
export const title = 'Vụ rau đông được mùa ở ven sông'
export const story =
  'Sáng nay, hợp tác xã ở ven sông bắt đầu thu hoạch vụ rau đông, với sản lượng cao hơn năm trước gần một phần ba, nước về đủ, giá bán ổn định, và ai cũng mong thời tiết thuận cho đến cuối tháng này.'

/** Words of a length, which end as they are told. */
export function words(length: number, end = ''): string {
  const text = story
    .slice(0, -1)
    .repeat(4)
    .slice(0, length - end.length)
  return `${text.replace(/[\s,.]$/, 'a')}${end}`
}

/** The label of each line; nothing where no construct is sure. */
export function labelsOf(lines: readonly Line[], more: Partial<Block> = {}): (Label | undefined)[] {
  const texts = lines.map(line => (typeof line === 'string' ? line : line[0]))
  const blocks = readText(texts.join('\n\n')).map((block, index) => {
    const line = lines[index] as Line
    return typeof line === 'string' ? block : {...block, ...more, hints: line[1]}
  })
  return recognizeCertain(blocks, grammarOf()).labels
}

/** The label of one of the lines with its confidence; `-` where no construct is sure. */
export function sure(lines: readonly Line[], index: number, more?: Partial<Block>): string {
  const label = labelsOf(lines, more)[index]
  return label ? `${label.type} ${label.confidence}` : '-'
}
