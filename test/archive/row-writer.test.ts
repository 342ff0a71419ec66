import fc from 'fast-check'
import {expect, test} from 'vitest'
import {RowWriter} from '../../src/archive/row-writer.ts'

test('rows are written as a text encoder would, however small the buffer was', () => {
  const text = fc.oneof(fc.string(), fc.string({unit: 'binary'}), fc.constant('ế😀'.repeat(40)))
  fc.assert(
    fc.property(fc.array(text, {maxLength: 12}), fc.integer({min: 0, max: 64}), (rows, size) => {
      const writer = new RowWriter(size)
      for (const row of rows) writer.write(row)
      expect(writer.end()).toEqual(new TextEncoder().encode(rows.map(row => `${row}\n`).join('')))
    })
  )
})
