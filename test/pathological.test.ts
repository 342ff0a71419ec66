import {test} from 'vitest'
import {fromText} from '../src/index.ts'
import {checkTraceable} from './support/contracts.ts'
import {expectLinear} from './support/linear.ts'
import {pathological} from './support/pathological.ts'

const small = 10_000
const times = 8

const large = new Map(pathological(small * times))

// What is copied or looked through for every line shows where there are many lines.
const lines = ['titles over captions', 'parts of a series', 'titles under a story']
const few = new Map(pathological(100_000))
const many = new Map(pathological(100_000 * times))

test.each(lines)('time is linear over many lines: %s', name => {
  expectLinear(fromText, few.get(name) as string, many.get(name) as string, times * 3, 60)
})

test.each(pathological(small))('time is linear and nothing is lost: %s', (name, text) => {
  checkTraceable(text, fromText(text))
  // Linear is 8 times, quadratic 64.
  expectLinear(fromText, text, large.get(name) as string, times * 3, 60)
})
