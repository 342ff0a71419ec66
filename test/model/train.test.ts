import fs from 'node:fs'
import {expect, test} from 'vitest'
import {model} from '../../src/model/index.ts'
import {readCorpora, readSample} from '../../src/model/train/corpus.ts'
import {drawTree} from '../../src/model/train/draw.ts'
import {tally} from '../../src/model/train/evaluate.ts'
import {examplesOf} from '../../src/model/train/example.ts'
import {learn, measureApart, predict} from '../../src/model/train/learn.ts'

test('the sample is learned from end to end, and its articles are read as they are labelled', () => {
  const {name, articles} = readSample()
  const examples = articles.flatMap(article => examplesOf(article, name))
  measureApart(examples, [])
  const model = learn(examples, {trees: 40})
  const {right, total} = tally(examples, ({rows}) => predict(rows, model))
  expect(total).toBeGreaterThan(100)
  expect(right / total).toBeGreaterThan(0.95)
}, 20_000)

test('without the corpora it is said what is missing', () => {
  expect(() => readCorpora('no-such-folder')).toThrow(
    /no-such-folder\/dev, .* missing\.\nTINAST_SHARED names the folder/
  )
})

test('the tree that the page draws is that of the weights', () => {
  const page = fs.readFileSync(new URL('../../src/model/README.md', import.meta.url), 'utf8')
  expect(page, 'npm run train -- --draw 0').toContain(drawTree(model(), 0))
})
