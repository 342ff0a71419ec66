/** Nothing that a call leaves behind changes what the next one makes. */
import {describe, expect, test} from 'vitest'
import {type Extension, fromText} from '../../src/index.ts'
import {fixturesOf} from '../support/fixtures.ts'

const inputs = fixturesOf('text').map(({input}) => input)
const lines = [...new Set(inputs.flatMap(input => input.split(/\r?\n/)).filter(Boolean))]
const read = () => inputs.map(input => JSON.stringify(fromText(input, {evidence: true})))

/** An extension that is made and dropped: its words are those of articles. */
function extensionOf(seed: number): Extension {
  const line = lines[seed % lines.length] as string
  return {
    agencies: [
      {id: `a${seed}`, name: line.slice(0, 40)},
      {id: 'ttxvn', name: 'TTXVN khác', aliases: ['TTXVN']}
    ],
    residue: [
      {reason: 'mine', match: line},
      {reason: 'any', match: /^Ảnh/g}
    ],
    constructs: [{name: `c${seed}`, recognize: ({text}) => (text === line ? {type: 'related'} : undefined)}],
    inlines: [{name: 'credit', find: () => []}],
    disable: ['keywords']
  }
}

describe('the same article gives the same tree', () => {
  test('before and after ten thousand others', () => {
    const before = read()
    for (let seed = 0; seed < 10_000; seed++) {
      const count = 1 + (seed % 4)
      fromText(Array.from({length: count}, (_, index) => lines[(seed * 7 + index * 13) % lines.length]).join('\n\n'))
    }
    expect(read()).toEqual(before)
  }, 120_000)

  test('with extensions created and dropped in between', () => {
    const before = read()
    for (let seed = 0; seed < 60; seed++) {
      const extensions = extensionOf(seed)
      fromText(inputs[seed % inputs.length] as string, {extensions})
      fromText(inputs[(seed * 3) % inputs.length] as string, {extensions: [extensions, {disable: ['lead']}]})
    }
    expect(read()).toEqual(before)
  })

  test('where a call before it threw', () => {
    const before = read()
    const fail: Extension = {
      constructs: [
        {
          name: 'fail',
          after: 'credit',
          recognize: ({text}) => {
            if (text.includes('Ảnh')) throw new Error('no')
            return undefined
          }
        }
      ]
    }
    for (const input of inputs) {
      try {
        fromText(input, {extensions: fail})
      } catch {}
    }
    expect(read()).toEqual(before)
  })

  test('whatever is done to the tree of a call before it', () => {
    const before = read()
    for (const input of inputs) scramble(fromText(input, {evidence: true}))
    expect(read()).toEqual(before)
  })
})

/** Empty every object and array of a tree. */
function scramble(tree: object): void {
  const stack = [tree]
  for (let next = stack.pop(); next; next = stack.pop()) {
    for (const [name, value] of Object.entries(next)) {
      if (typeof value === 'object' && value !== null) stack.push(value)
      delete (next as Record<string, unknown>)[name]
    }
  }
}
