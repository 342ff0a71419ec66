import fs from 'node:fs'
import {expect, test} from 'vitest'
import {model} from '../../src/model/index.ts'
import {readCorpora, readSample} from '../../src/model/train/corpus.ts'
import {drawTree} from '../../src/model/train/draw.ts'
import {tally} from '../../src/model/train/evaluate.ts'
import {examplesOf} from '../../src/model/train/example.ts'
import {withGluedTeasers} from '../../src/model/train/glued-teasers.ts'
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

test('the title of another article is glued to its summary, and learned alone', () => {
  const title = 'Mở lại chợ nổi bên sông'
  const summary = 'Ba mươi ghe hàng đã về neo kín khúc sông sau hai tháng chợ phải dời lên bờ vì nước lớn.'
  const article = {id: '1', house: 'saomai.vn', text: ['Vụ cá đầu năm', '', title, summary, title, 'Ngắn.'].join('\n')}
  const labels = {1: 'headline', 3: 'related', 4: 'related', 5: 'related', 6: 'related'}
  expect(withGluedTeasers({...article, lines: labels})).toEqual({
    ...article,
    text: ['Vụ cá đầu năm', `${title} ${summary}`, title, 'Ngắn.'].join('\n'),
    lines: {1: 'not labelled', 2: 'related', 3: 'not labelled', 4: 'not labelled'}
  })
  expect(withGluedTeasers({...article, lines: {...labels, 4: 'paragraph'}})).toBeUndefined()
})

test('without the corpora it is said what is missing', () => {
  expect(() => readCorpora('no-such-folder')).toThrow(
    /no-such-folder\/dev, .* missing\.\nTINAST_SHARED names the folder/
  )
})

test('the tree that the page draws is that of the weights', () => {
  const page = fs.readFileSync(new URL('../../src/model/README.md', import.meta.url), 'utf8')
  expect(page, 'npm run train -- --draw 0').toContain(drawTree(model(), 0))
})
