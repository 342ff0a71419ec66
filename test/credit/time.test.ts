/** No text takes more than linear time. */
import {expect, test} from 'vitest'
import {fromText} from '../../src/index.ts'
import {expectLinear} from '../support/linear.ts'
import {grammar} from './show.ts'

test('credits are searched for in linear time', () => {
  const time = (count: number) => {
    const text = 'Ảnh: Bộ An Lành (Ảnh: Nguyễn '.repeat(count)
    const start = performance.now()
    for (let at = 0, match = grammar.search(text); match; match = grammar.search(text, at))
      at = Math.max(match.end, at + 1)
    return performance.now() - start
  }
  time(200)
  expect(time(4000)).toBeLessThan(2000)
})

test.each(['. Ảnh A ', '(Ảnh: x ', '>> Xem gì ', 'Tin, ảnh: An Lê '])(
  'a text of nothing but %s is read in linear time',
  unit => {
    const text = (length: number) => unit.repeat(length / unit.length)
    expectLinear(fromText, text(40_000), text(320_000), 8 * 4, 150)
  }
)
