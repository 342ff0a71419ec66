import {expect, test} from 'vitest'
import {readTwice} from '../../src/util/twice.ts'

test.each([
  ['Lê Hoàng An Lê Hoàng An', 'Lê Hoàng An'],
  ['Tin Tin', 'Tin'],
  ['TinTin', undefined],
  ['Tin Tin Tin', undefined],
  ['Lê Hoàng An', undefined],
  [' ', ''],
  ['', undefined]
])('what stands twice in %j', (text, twice) => expect(readTwice(text)).toBe(twice))
