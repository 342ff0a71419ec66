import {expect, test} from 'vitest'
import {groupBy} from '../../src/util/group-by.ts'

test('values with the same key stand together, in their order', () => {
  const groups = groupBy(['tin', 'ảnh', 'bài', 'phim'], ({length}) => length)
  expect([...groups]).toEqual([
    [3, ['tin', 'ảnh', 'bài']],
    [4, ['phim']]
  ])
})

test('what has no key is a group too', () => {
  expect([...groupBy([1, 2, 3], value => (value === 2 ? 'hai' : undefined))]).toEqual([
    [undefined, [1, 3]],
    ['hai', [2]]
  ])
})
