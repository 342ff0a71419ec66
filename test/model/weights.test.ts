import {expect, test} from 'vitest'
import {featureChecksum} from '../../src/model/features/table.ts'
import {loadModel} from '../../src/model/index.ts'
import {labels} from '../../src/model/labels.ts'
import {boost} from '../../src/model/train/boost.ts'
import {dataStamp} from '../../src/model/train/stamp.ts'
import {packTrees} from '../../src/model/train/write.ts'
import {depth, scoreRow, unpackTrees} from '../../src/model/trees.ts'
import {weights} from '../../src/model/weights/trees.ts'
import {checksumOf} from '../../src/util/hash.ts'

test('the weights are those of the labels, the guide and the features of this repository', () => {
  expect(weights.data, 'the weights are stale: npm run train').toBe(dataStamp())
})

test('weights that were learned from other features are refused', () => {
  const swapped = checksumOf('sentences count\nlength count')
  expect(() => loadModel({...weights, features: swapped})).toThrow(
    `The weights were learned from other features (${swapped}, not ${featureChecksum}): npm run train`
  )
})

test('weights that were learned for other labels are refused', () => {
  const [first = '', second = '', ...others] = labels
  expect(() => loadModel({...weights, labels: [second, first, ...others]})).toThrow(
    'The weights were learned for other labels (headline, paragraph, '
  )
})

test('as many trees as would overflow are refused', () => {
  const many = (text: string) => text.repeat(30)
  const packed = {...weights, questions: many(weights.questions), leaves: many(weights.leaves)}
  expect(() => unpackTrees(packed)).toThrow(RangeError)
})

test('nine labels are learned, packed, loaded and told apart', () => {
  const nine = Array.from({length: 9}, (_, label) => `label-${label}`)
  const rows = Array.from({length: 900}, (_, row) => Int32Array.of(row % 9, (row * 7) % 13, row % 2))
  const targets = rows.map(row => row[0] as number)
  const settings = {trees: 60, depth, rate: 0.3, penalty: 1, least: 2, share: 1, scale: 15}
  const packed = {...packTrees(boost(rows, targets, nine.length, settings), settings.scale, 1), labels: nine}
  const {trees} = loadModel(packed, nine)
  for (const [index, row] of rows.slice(0, 90).entries()) {
    const scores = scoreRow(trees, row)
    expect(scores).toHaveLength(9)
    expect(scores.indexOf(Math.max(...scores))).toBe(targets[index])
    expect(Math.min(...scores)).toBeGreaterThan(-30)
  }
})
