import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Batch, LineSplitter} from '../../src/archive/lines.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

function split(chunks: readonly string[], batchBytes = 1, maxRecord = 1000): Batch[] {
  const splitter = new LineSplitter({batchBytes, maxRecord})
  return [...chunks.flatMap(chunk => splitter.push(encoder.encode(chunk))), ...splitter.end()]
}

const textOf = ({bytes}: Batch) => decoder.decode(bytes)

describe('lines of an archive', () => {
  test('are given on whole, however the input is cut', () => {
    expect(split(['một\nha', 'i\nba']).map(textOf)).toEqual(['một\n', 'hai\n', 'ba'])
    expect(split(['một\nha', 'i\nba'], 5).map(textOf)).toEqual(['một\n', 'hai\nba'])
  })

  test('are counted, blank ones too', () => {
    expect(split(['a\n\nb\n', '\nc']).map(({firstLine}) => firstLine)).toEqual([1, 2, 3, 4, 5])
  })

  test('say how far the input was read', () => {
    expect(split(['một\nhai\n']).map(({consumed}) => consumed)).toEqual([6, 10])
  })

  test('that are too long are passed over, and the lines around them kept', () => {
    const batches = split(['ab\nxxx', 'xxxxxx', 'xx\ncd\n'], 100, 5)
    expect(batches.map(textOf)).toEqual(['ab\n', '', 'cd\n'])
    expect(batches.map(({tooLong = false, firstLine, consumed}) => ({tooLong, firstLine, consumed}))).toEqual([
      {tooLong: false, firstLine: 1, consumed: 3},
      {tooLong: true, firstLine: 2, consumed: 15},
      {tooLong: false, firstLine: 3, consumed: 18}
    ])
  })

  test('may be just as long as is allowed, at the end of the input too', () => {
    expect(split(['12345\n12345'], 1, 5).map(textOf)).toEqual(['12345\n', '12345'])
    expect(split(['123456\n123456'], 1, 5).every(({tooLong}) => tooLong)).toBe(true)
  })

  test('come together as they were, in pieces of any size', () => {
    const line = fc.string({maxLength: 12}).map(text => text.replaceAll('\n', ' '))
    fc.assert(
      fc.property(fc.array(line), fc.integer({min: 1, max: 40}), fc.integer({min: 1, max: 9}), (lines, size, cut) => {
        const text = lines.join('\n')
        const chunks = [...Array(Math.ceil(text.length / cut)).keys()].map(at => text.slice(at * cut, (at + 1) * cut))
        const batches = split(chunks, size)
        expect(batches.map(textOf).join('')).toBe(new TextDecoder().decode(encoder.encode(text)))
        let number = 1
        for (const batch of batches) {
          expect(batch.firstLine).toBe(number)
          number += textOf(batch).split('\n').length - 1
        }
      })
    )
  })
})
