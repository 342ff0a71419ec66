import {expect, test} from 'vitest'
import {fit, fitWithOthers, type HouseExample} from '../../src/house/fit.ts'

/** Fact 0 means label 1, fact 1 says nothing; without the house label 0 is likelier. */
const example = (facts: number[], gold: number): HouseExample => ({
  facts,
  base: [1, 0],
  wanted: [0, 1].map(label => Number(label === gold)),
  weight: 1
})

test('a fact that goes with a label speaks for it', () => {
  const articles = [...Array(6).keys()].map(() => [example([0, 1], 1), example([1], 0)])
  const weights = fit(articles, 2, 2)
  expect((weights[1] as number) - (weights[0] as number)).toBeGreaterThan(1)
})

test('nothing is learned where it does not help articles that were left out', () => {
  // Each article is told by a fact of its own: what one teaches is wrong for the others.
  const articles = [...Array(10).keys()].map(at => [example([at, 10], at % 2), example([10], 0), example([10], 0)])
  const right = [...Array(10).keys()].map(() => [{...example([10], 0), base: [9, 0]}])
  expect([...fit(right, 11, 2)].every(weight => Math.abs(weight) < 0.05)).toBe(true)
  expect([...fit(articles, 11, 2)].every(weight => Math.abs(weight) < 2)).toBe(true)
})

test('what is likely of most lines that look alike is taken to be true of the others', () => {
  // Fact 0 stands beside label 1 in nine of ten lines, by what is said without the house; the tenth says label 0.
  const others = [...Array(40).keys()].map(at => ({
    ...example([0], 0),
    base: at % 10 ? [0, 1.5] : [0.5, 0],
    weight: 0.1
  }))
  const weights = fitWithOthers([], others, 1, 2)
  expect((weights[1] as number) - (weights[0] as number)).toBeGreaterThan(0.4)
})

test('one correction says more than many lines that nobody corrected', () => {
  const others = [...Array(20).keys()].map(() => ({...example([0], 0), base: [0.6, 0], weight: 0.1}))
  const corrected = [...Array(4).keys()].map(() => example([0], 1))
  const weights = fitWithOthers(corrected, others, 1, 2)
  expect((weights[1] as number) - (weights[0] as number)).toBeGreaterThan(0.6)
})
