import {expect, test} from 'vitest'
import {fromText} from '../../src/index.ts'
import {nodesOf} from '../support/nodes.ts'

const story =
  'Sáng nay, hợp tác xã ở ven sông bắt đầu thu hoạch vụ rau đông, với sản lượng cao hơn năm trước gần một phần ba. Bà con nói rằng nước về đủ, giá bán ổn định, và ai cũng mong thời tiết thuận cho đến cuối tháng.'
const headline = 'Vụ rau đông được mùa ở ven sông'

const typesOf = (lines: readonly string[]) =>
  nodesOf(fromText([headline, story, story, ...lines].join('\n\n')))
    .filter(([, value]) => lines.includes(value as string))
    .map(([type]) => type)

test('a question, its answers and the button under them are a poll', () => {
  const lines = ['Theo bạn, nên làm gì với ngôi chợ cũ?', 'Sửa lại để họp tiếp', 'Dời ra bến mới', 'Xem kết quả']
  expect(typesOf(lines)).toEqual(['residue', 'residue', 'residue', 'residue'])
})

test('a title that asks over other titles is none', () => {
  const lines = ['Chợ cũ rồi sẽ ra sao?', 'Tin khác', 'Bến mới mở từ tháng năm', 'Bình chọn']
  expect(typesOf(lines)[0]).not.toBe('residue')
})

test('a question over body text is none', () => {
  const lines = ['Chợ cũ rồi sẽ ra sao?', story.replace('Sáng nay', 'Hôm qua'), 'Xem kết quả']
  expect(typesOf(lines)[0]).not.toBe('residue')
})
