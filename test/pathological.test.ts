import {test} from 'vitest'
import {fromText} from '../src/index.ts'
import {checkTraceable} from './support/contracts.ts'
import {expectLinear} from './support/linear.ts'
import {pathological} from './support/pathological.ts'

const small = 10_000
const times = 8

const large = new Map(pathological(small * times))

test.each(pathological(small))('time is linear and nothing is lost: %s', (name, text) => {
  checkTraceable(text, fromText(text))
  // Linear is 8 times, quadratic 64.
  expectLinear(fromText, text, large.get(name) as string, times * 3, 60)
})
