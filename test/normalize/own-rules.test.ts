/** What is made of the findings of a rule, whatever rule it is. */
import type {Node} from 'unist'
import {describe, expect, test} from 'vitest'
import type {Article} from '../../src/index.ts'
import {
  type Finding,
  type NormalizeMessage,
  normalizeString,
  normalizeTree,
  type Rule,
  tinAbbreviations,
  tinDates
} from '../../src/normalize/index.ts'

/** A rule that looks for words and has something to say of them; without a value it only reports. */
const ruleOf = (word: string, value: string | undefined, more: Partial<Rule> = {}): Rule => ({
  id: `rule-${word}`,
  stage: 100,
  find: text =>
    Array.from(text.matchAll(new RegExp(word, 'g')), ({0: found, index}): Finding => {
      return {start: index, end: index + found.length, reason: 'Word', ...(value !== undefined && {value})}
    }),
  ...more
})

const text = (value: string): Node => ({type: 'text', value}) as Node
const strong = (value: string): Node => ({type: 'strong', children: [text(value)]}) as Node
const paragraph = (...children: Node[]) =>
  ({type: 'article', children: [{type: 'paragraph', children}]}) as unknown as Article

/** The literals of the tree after rules were run, the number of changes, and what was told. */
function run(tree: Article, rules: Rule[]) {
  const messages: NormalizeMessage[] = []
  const counts = normalizeTree(tree, rules, {onmessage: message => messages.push(message)})
  const literals = JSON.stringify(tree)
    .match(/"value":"[^"]*"/g)
    ?.map(found => found.slice(9, -1))
  return {literals, counts, told: messages.map(({ruleId, actual}) => `${ruleId}: ${actual}`)}
}

describe('a finding', () => {
  test('changes the literal that holds it', () => {
    expect(run(paragraph(text('mưa gió '), strong('gió')), [ruleOf('gió', 'nắng')])).toEqual({
      literals: ['mưa nắng ', 'nắng'],
      counts: {'rule-gió': 2},
      told: ['rule-gió: gió', 'rule-gió: gió']
    })
  })

  test('in two literals keeps letters where they are, if their number is the same', () => {
    expect(run(paragraph(text('mưa'), strong('gió')), [ruleOf('mưagió', 'MƯAGIÓ')]).literals).toEqual(['MƯA', 'GIÓ'])
    expect(run(paragraph(text('mưa'), strong('gió')), [ruleOf('mưagió', 'nắng')]).literals).toEqual(['nắng', ''])
    expect(run(paragraph(text('mưa'), strong('gió')), [ruleOf('ag', 'a g')]).literals).toEqual(['mưa ', 'gió'])
  })

  test('that touches code changes nothing, and is not told', () => {
    const code = {type: 'inlineCode', value: 'gió'} as Node
    expect(run(paragraph(text('mưa'), code), [ruleOf('gió', 'nắng')])).toEqual({
      literals: ['mưa', 'gió'],
      counts: {},
      told: []
    })
    expect(run(paragraph(text('mưa'), code), [ruleOf('agi', 'AGI')]).literals).toEqual(['mưa', 'gió'])
  })

  test('with the words that stand there changes nothing, and is not told', () => {
    expect(run(paragraph(text('mưa gió')), [ruleOf('gió', 'gió')])).toEqual({
      literals: ['mưa gió'],
      counts: {},
      told: []
    })
  })

  test('without a value is told once, however often the text is looked at', () => {
    const rules = [ruleOf('gió', undefined), ruleOf('mưa', 'bão'), ruleOf('bão', 'dông')]
    expect(run(paragraph(text('mưa gió')), rules)).toEqual({
      literals: ['dông gió'],
      counts: {'rule-mưa': 1, 'rule-bão': 1},
      told: expect.arrayContaining(['rule-gió: gió', 'rule-mưa: mưa', 'rule-bão: bão'])
    })
    expect(run(paragraph(text('mưa gió')), rules).told).toHaveLength(3)
  })
})

describe('rules', () => {
  test('may put something before the first word', () => {
    const rule: Rule = {
      id: 'mark',
      stage: 1,
      find: value => (value.startsWith('*') ? [] : [{start: 0, end: 0, value: '*', reason: 'Mark'}])
    }
    expect(normalizeString('mưa', [rule])).toBe('*mưa')
    expect(normalizeString('', [rule])).toBe('*')
    expect(run(paragraph(text('mưa')), [rule]).literals).toEqual(['*mưa'])
  })

  test('run in the order of their stages, then of their names', () => {
    const rules = [
      ruleOf('b', 'c', {stage: 2, id: 'x'}),
      ruleOf('a', 'b', {stage: 1}),
      ruleOf('b', 'd', {stage: 2, id: 'w'})
    ]
    expect(normalizeString('a', rules)).toBe('d')
    expect(run(paragraph(text('a')), rules).literals).toEqual(['d'])
  })

  test('that never come to rest are stopped', () => {
    const grow: Rule = {
      id: 'grow',
      stage: 1,
      find: value => [{start: 0, end: value.length, value: `${value}x`, reason: ''}]
    }
    expect(normalizeString('', [grow])).toBe('x'.repeat(6))
    expect(run(paragraph(text('y')), [grow]).literals).toEqual([`y${'x'.repeat(6)}`])
  })

  test('look only at what they are for', () => {
    const foreign = 'The ferry leaves the old harbour today.'
    expect(normalizeString(`${foreign} Bà đi phà.`, [ruleOf('a', 'A', {vietnamese: true})])).toBe(
      `${foreign} Bà đi phà.`
    )
    expect(normalizeString(`${foreign} Ba đi chợ.`, [ruleOf('a', 'A', {vietnamese: true})])).toBe(
      `${foreign} BA đi chợ.`
    )
    expect(normalizeString('a b', [ruleOf('a', 'A', {test: /c/})])).toBe('a b')
    expect(normalizeString('a c', [ruleOf('a', 'A', {test: /c/})])).toBe('A c')
    expect(normalizeString('a', [ruleOf('a', 'A', {odd: true})])).toBe('a')
    expect(normalizeString('a\u200B', [ruleOf('a', 'A', {odd: true})])).toBe('A\u200B')
    expect(normalizeString('xem a.vn và a', [ruleOf('a', 'A')])).toBe('xem a.vn và A')
  })

  test('get ready once for a document', () => {
    const seen: (readonly string[])[] = []
    const rule: Rule = {
      id: 'ready',
      stage: 1,
      prepare: texts => {
        seen.push(texts)
        return () => []
      },
      find: () => []
    }
    const tree = {
      type: 'article',
      children: [
        {type: 'headline', children: [text('mưa')]},
        {type: 'lead', children: [text('gió')]}
      ]
    }
    normalizeTree(tree as unknown as Article, [rule])
    expect(seen).toEqual([['mưa', 'gió']])
  })
})

describe('what an earlier run put on a literal', () => {
  test('is replaced, and gone where nothing is found', () => {
    const literal = text('ngày 2/1/2018, UBND') as Node & {value: string}
    const tree = paragraph(literal, {type: 'agency', value: 'QĐND'} as Node)
    const annotate = () => {
      ;(tinDates as () => (tree: Article) => void)()(tree)
      ;(tinAbbreviations as () => (tree: Article) => void)()(tree)
      return literal.data
    }
    expect(annotate()).toMatchObject({dates: [{value: '2018-01-02'}], abbreviations: [{text: 'UBND'}]})
    literal.value = 'không'
    expect(annotate()).toEqual({})
  })
})
