import {expect, test} from 'vitest'
import {measure} from '../../src/model/features/index.ts'
import {features} from '../../src/model/features/table.ts'
import {recognizeCertain} from '../../src/recognize/classify/certain.ts'
import {createView} from '../../src/recognize/classify/score.ts'
import {grammarOf} from '../../src/recognize/extension/compile.ts'
import {segment} from '../../src/recognize/segment/index.ts'
import {readText} from '../../src/text/read/lines.ts'

const summary = 'Chợ nổi mở lại sau cơn bão, ba mươi ghe hàng đã về neo kín khúc sông từ sáng sớm'
const lead = 'Tiểu thương mừng vì khách quay lại nhiều hơn cả trước ngày bão, dù hàng chưa đủ bán'

/** The facts of the blocks of a text, by index and name. */
function factsOf(text: string): (index: number, name: string) => number | undefined {
  const grammar = grammarOf()
  const blocks = segment(readText(text), grammar.credits)
  const {context, labels} = recognizeCertain(blocks, grammar)
  const rows = new Map<number, Int32Array>()
  measure(createView(context, labels), (index, row) => void rows.set(index, row.slice()))
  return (index, name) => rows.get(index)?.[features.findIndex(feature => feature.name === name)]
}

test('a summary that a search page cut off is found where it stands in full', () => {
  const fact = factsOf(`${summary} ...\n\n${lead}.\n\n${summary}, khi nước còn chưa rút hết.`)
  expect([1, 2].map(index => fact(index, 'holdsFirst'))).toEqual([0, 1])
  expect(fact(1, '+1:holdsFirst')).toBe(1)
  expect(fact(2, 'hasWordsOfFirst')).toBeGreaterThan(90)
  expect([1, 2].map(index => fact(index, 'toFirstAgain'))).toEqual([1, 0])
})

test('it is found inside a block as well', () => {
  const fact = factsOf(`${summary} ...\n\nChợ nổi mở lại ${summary}, khi nước còn chưa rút hết.`)
  expect(fact(1, 'holdsFirst')).toBe(2)
})

test('a first block that stands nowhere again is nowhere', () => {
  const fact = factsOf(`${summary}.\n\n${lead}.`)
  expect(fact(1, 'toFirstAgain')).toBe(-99)
  expect(fact(1, 'holdsFirst')).toBe(0)
})
