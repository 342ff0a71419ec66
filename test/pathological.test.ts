import {expect, test} from 'vitest'
import {fromText} from '../src/index.ts'
import {checkTraceable} from './support/contracts.ts'
import {pathological} from './support/pathological.ts'

const small = 10_000
const times = 8

const large = new Map(pathological(small * times))

test.each(pathological(small))('time is linear and nothing is lost: %s', (name, text) => {
  checkTraceable(text, fromText(text))
  const one = fastest(text)
  const many = fastest(large.get(name) as string)
  // Linear is 8 times; quadratic would be 64. A machine that is busy may need a few milliseconds for anything.
  expect(many).toBeLessThan(one * times * 3 + 60)
})

/** The shortest of three times that parsing takes, in milliseconds. */
function fastest(text: string): number {
  const runs = [1, 2, 3].map(() => {
    const start = performance.now()
    fromText(text)
    return performance.now() - start
  })
  return Math.min(...runs)
}
