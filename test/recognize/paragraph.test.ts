import {expect, test} from 'vitest'
import {fromText} from '../../src/index.ts'
import {labelsOf} from '../support/certain.ts'

const block =
  'Chiều 3/9, bến đò Cồn Én chở những học sinh đầu tiên của năm học mới sang sông; chuyến nào cũng có một phụ huynh đi kèm và đủ áo phao.'

test('a block that is all there is of an article is its body', () => {
  expect(fromText(block).children.map(({type}) => type)).toEqual(['paragraph'])
  expect(fromText(`Hà Nội (TTXVN 3/9) - ${block}`).children.map(({type}) => type)).toEqual(['paragraph'])
})

test('a sentence alone is body text, a title alone is the headline', () => {
  expect(fromText('Bến đò Cồn Én đông khách trở lại.').children.map(({type}) => type)).toEqual(['paragraph'])
  expect(fromText('Bến đò Cồn Én đông khách trở lại').children.map(({type}) => type)).toEqual(['headline'])
})

test('what is not alone is weighed', () => {
  const [first] = fromText(`${block}\n${block}`).children
  expect(first?.data).not.toMatchObject({construct: 'paragraph', confidence: 0.95})
})

const title = 'Bến đò Cồn Én mở lại sau mùa nước'

test.each([
  'Thưa các đồng chí,',
  'Thưa toàn thể bà con!',
  '“Kính thưa quý vị đại biểu,',
  'Thưa Hội nghị,',
  'Chúc các bạn thành công với món canh chua cá linh!',
  'Cuối cùng, chúc cả nhà ngon miệng.'
])('whom a speech greets, and what readers are wished, is body text: %s', line => {
  expect(labelsOf([title, block, line, block])[2]?.type).toBe('paragraph')
})

test.each([
  'Thưa vắng khách chờ đò!',
  'Thưa dần những chuyến đò đêm,',
  'Thưa ông, bến có mấy chuyến mỗi ngày',
  'Chúc mừng bến đò Cồn Én!',
  'Chúc phúc cho đôi vợ chồng lái đò'
])('what only begins so is left to the evidence: %s', line => {
  expect(labelsOf([title, block, line, block])[2]?.type).not.toBe('paragraph')
})

test('a greeting that opens the article is body text where it stands again, else it may be its title', () => {
  const greeting = 'Thưa bà con Cồn Én!'
  expect(labelsOf([greeting, block, greeting, block])[0]?.type).toBe('paragraph')
  expect(labelsOf([greeting, block, block])[0]?.type).not.toBe('paragraph')
})
