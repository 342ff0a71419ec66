import {expect, test} from 'vitest'
import {describeValue, features} from '../../src/model/features/table.ts'

const numberOf = (name: string) => features.findIndex(feature => feature.name === name)

test('no two features have the same name', () => {
  expect(new Set(features.map(({name}) => name)).size).toBe(features.length)
})

test('values that stand for words are told as words', () => {
  expect(describeValue(numberOf('end'), 0)).toBe('stop')
  expect(describeValue(numberOf('+1:start'), 0)).toBe('upper')
  expect(describeValue(numberOf('certain'), 5)).toBe('other')
  expect(describeValue(numberOf('copy'), 1)).toBe('next')
  expect(describeValue(numberOf('length'), 57)).toBe(57)
})
