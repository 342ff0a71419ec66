import {describe, expect, test} from 'vitest'
import {fromText} from '../../src/index.ts'
import {nodesOf} from '../support/nodes.ts'

const title = 'Chợ nổi họp sớm trước Tết'
const body =
  'Từ rằm tháng Chạp, ghe hoa nối đuôi nhau về bến, dựng lên một khu chợ dài gần cây số; khách đi ghe nhỏ len vào mua từ lúc trời chưa sáng. Ban quản lý bến cho biết năm nay có thêm ba chục ghe so với năm trước.'

/** The credits that are read in the caption between two paragraphs. */
function creditsIn(caption: string): string[] {
  const lines = [title, body, '[img]', caption, body.replace('Chạp', 'Giêng')]
  const found = nodesOf(fromText(lines.join('\n\n')))
  expect(found.map(([type, words]) => `${type}: ${words}`)).toContain(`caption: ${caption}`)
  return found.filter(([type]) => type === 'credit').map(([, words]) => words)
}

describe('capitals at the end of a caption', () => {
  test.each([
    ['Ghe hoa neo kín hai bên bờ kênh. MINH ĐƯỜNG', 'MINH ĐƯỜNG'],
    ['Ghe hoa neo kín hai bên bờ kênh TTXVN', 'TTXVN']
  ])('sign it: %s', (caption, signer) => {
    expect(creditsIn(caption)).toEqual([signer])
  })

  test.each([
    'Ghe hoa neo kín hai bên bờ kênh của TTXVN',
    'Ghe hoa neo kín hai bên bến XYZ',
    'Ghe hoa neo kín hai bên bến LÊ TÂN'
  ])('are no credit: %s', caption => {
    expect(creditsIn(caption)).toEqual([])
  })
})
