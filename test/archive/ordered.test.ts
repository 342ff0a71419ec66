import {expect, test} from 'vitest'
import {mapInOrder} from '../../src/archive/ordered.ts'

const later = <Value>(milliseconds: number, value: Value) =>
  new Promise<Value>(resolve => setTimeout(() => resolve(value), milliseconds))

async function collect<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const list: Value[] = []
  for await (const value of values) list.push(value)
  return list
}

test('results come in the order of the items', async () => {
  const work = (item: number) => later(item % 2 ? 12 : 1, item)
  expect(await collect(mapInOrder([1, 2, 3, 4, 5], work, 3))).toEqual([1, 2, 3, 4, 5])
})

test('no more items are taken than there is room for', async () => {
  let taken = 0
  function* source() {
    for (;;) yield ++taken
  }
  const results = mapInOrder(source(), item => later(1, item), 3)
  expect((await results.next()).value).toBe(1)
  expect(taken).toBe(3)
  await results.return(undefined)
})

test('a failure is told when its turn comes', async () => {
  const results = mapInOrder([1, 2], item => (item === 2 ? Promise.reject(new Error('two')) : later(5, item)), 2)
  expect((await results.next()).value).toBe(1)
  await expect(results.next()).rejects.toThrow('two')
})
