import {expect, test} from 'vitest'
import {fromText} from '../../src/index.ts'

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
