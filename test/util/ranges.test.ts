import {expect, test} from 'vitest'
import {lastNotAfter} from '../../src/util/binary-search.ts'
import {withoutOverlaps} from '../../src/util/range.ts'

test('the last start that is not after an offset is found', () => {
  const starts = [0, 3, 3, 7]
  expect([0, 2, 3, 6, 7, 99].map(offset => lastNotAfter(starts, offset))).toEqual([0, 0, 2, 2, 3, 3])
  expect(lastNotAfter([5, 9], 1)).toBe(0)
  expect(lastNotAfter([], 1)).toBe(0)
})

test('ranges that share a unit with others are left out, those that only meet them stay', () => {
  const range = (start: number, end: number) => ({start, end})
  const others = [range(5, 10), range(20, 30)]
  const kept = withoutOverlaps([range(0, 5), range(4, 6), range(7, 8), range(10, 20), range(29, 40)], others)
  expect(kept).toEqual([range(0, 5), range(10, 20)])
  expect(withoutOverlaps([range(0, 5)], [])).toEqual([range(0, 5)])
})
