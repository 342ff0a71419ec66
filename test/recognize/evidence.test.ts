import {describe, expect, test} from 'vitest'
import {type Construct, fromText} from '../../src/index.ts'
import {fromMarkdown} from '../../src/markdown/index.ts'
import {reasonsOfHints} from '../../src/recognize/classify/explain.ts'
import {chooseType, softmaxAt} from '../../src/recognize/classify/open-types.ts'

const title = 'Vụ rau đông được mùa ở ven sông'
const story =
  'Sáng nay, hợp tác xã ở ven sông bắt đầu thu hoạch vụ rau đông, với sản lượng cao hơn năm trước gần một phần ba, và ai cũng mong thời tiết thuận.'

describe('the evidence for a label', () => {
  test('is the strongest eight features, none without weight, the strongest first', () => {
    const {children} = fromText(`${title}\n\n${story}\n\n${story}`, {evidence: true})
    for (const node of children) {
      const weights = node.data?.evidence?.map(({weight}) => weight) ?? []
      expect(weights.length).toBeGreaterThan(0)
      expect(weights.length).toBeLessThanOrEqual(8)
      expect(weights).not.toContain(0)
      // Log-odds, in hundredths.
      expect(weights).toEqual(weights.map(weight => Math.round(weight * 100) / 100))
      expect(Math.max(...weights.map(Math.abs))).toBeLessThan(20)
      expect(weights.map(Math.abs)).toEqual(weights.map(Math.abs).sort((a, b) => b - a))
    }
  })

  test('names hints before features', () => {
    const [first] = fromMarkdown(`# ${title}\n\n${story}\n\n${story}`, {evidence: true}).children
    expect(first?.data?.evidence?.slice(0, 2)).toEqual([
      {feature: 'hint:heading', weight: 3},
      {feature: 'hint:title', weight: 5}
    ])
  })

  test('has no features for a type of an extension, which the model does not know', () => {
    const verse = {name: 'verse', type: 'verse', score: () => 30} as unknown as Construct
    const [first] = fromText(title, {evidence: true, extensions: {constructs: [verse]}}).children
    expect(first).toMatchObject({type: 'verse', data: {evidence: []}})
  })

  test('is not kept unless it is asked for', () => {
    expect(fromText(title).children[0]?.data).not.toHaveProperty('evidence.0')
  })

  test('of hints is what has a weight', () => {
    expect(reasonsOfHints(['heading', 'italic', 'bold'], {heading: 2, bold: -1})).toEqual([
      {feature: 'hint:heading', weight: 2},
      {feature: 'hint:bold', weight: -1}
    ])
    expect(reasonsOfHints(['heading'])).toEqual([])
  })
})

describe('of the types of a block', () => {
  const types = ['paragraph', 'residue', 'caption'].map(type => ({type, scorer: undefined, column: -1}))

  test.each<[number[], number]>([
    [[2, 1, 0], 0],
    [[0, 1, 2], 2],
    // Residue must be likelier than all else together.
    [[0, 2, 0], 1],
    [[1, 1.5, 1.2], 2],
    [[0, Math.log(2), 0], 0]
  ])('the likeliest is chosen: %j', (scores, index) => {
    expect(chooseType(types, scores)).toBe(index)
  })

  test('each has its probability', () => {
    expect(softmaxAt([0, 0], 0)).toBe(0.5)
    expect(softmaxAt([Math.log(3), 0], 0)).toBeCloseTo(0.75)
    expect(softmaxAt([Math.log(9), 0], 1, 2)).toBeCloseTo(0.25)
  })
})
