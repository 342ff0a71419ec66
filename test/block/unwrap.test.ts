import {expect, test} from 'vitest'
import {fromText} from '../../src/index.ts'
import {nodesOf} from '../support/nodes.ts'

const paragraphs = [
  'Vụ mận năm nay chín sớm gần nửa tháng, thương lái từ dưới xuôi đã đánh xe lên tận bản, đặt mua cả những vườn còn xanh quả. Giá tại vườn cao hơn năm trước chừng một phần ba, nhà nào cũng phấn khởi.',
  'Bà con cho biết sương muối không tới, mưa xuân vừa đủ nên quả sai và ngọt. Hợp tác xã đã thuê thêm người hái, dựng kho mát ngay đầu bản. Mỗi ngày có chừng chục chuyến xe rời vườn từ lúc trời chưa sáng.'
]

/** Wrap words at a width, as editors do. */
function wrap(text: string, width: number): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line === '') lines[lines.length - 1] = word
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}

test('text that was wrapped at a width is read as its paragraphs', () => {
  for (let width = 48; width <= 100; width++) {
    const tree = fromText(paragraphs.map(text => wrap(text, width)).join('\n\n'))
    const words = tree.children.map(node => nodesOf(node)[0]?.[1].replaceAll('\n', ' '))
    expect(words, `wrapped at ${width}`).toEqual(paragraphs)
  }
})
