import {describe, expect, test} from 'vitest'
import {residuePatterns} from '../../src/lexicon/residue.ts'
import {firstUnits} from '../../src/util/first-units.ts'

/** What a line may begin with, of some characters. */
function begins(expression: RegExp, of = 'abXz09 -(.ĐÉ'): string {
  const may = firstUnits(expression)
  return [...of].filter(character => may(character.charCodeAt(0))).join('')
}

describe('the characters with which a line may begin', () => {
  test.each<[string, RegExp, string]>([
    ['a letter', /^a/, 'a'],
    ['a letter of either case', /^x/i, 'X'],
    ['alternatives', /^(?:a|b|X\d)/, 'abX'],
    ['what may be absent', /^a?\d/, 'a09'],
    ['what may be absent at all', /^(?:a{0,3}| *)b/, 'ab '],
    ['what stands once or more', /^a+b/, 'a'],
    ['a set', /^[a-c.(-]/, 'ab-(.'],
    ['a set of what it does not hold', /^[^a-z]/, 'X09 -(.ĐÉ'],
    ['a bracket in a set', /^[[\]a]b/, 'a'],
    ['escapes', /^\(\d/, '('],
    ['classes of letters', /^\p{Lu}/u, 'XĐÉ'],
    ['letters with marks', /^Đ/, 'ĐÉ'],
    ['any character', /^.b/, 'abXz09 -(.ĐÉ'],
    ['groups with names', /^(?<first>a|b)z/, 'ab'],
    ['what is looked ahead for', /^(?=[ab])./, 'ab'],
    ['what is looked ahead for, and what follows', /^(?=[ab])(?:b|z)/, 'b'],
    ['what must not follow', /^(?!a)[ab]/, 'ab'],
    ['an end', /^$/, 'abXz09 -(.ĐÉ'],
    ['no anchor', /a/, 'abXz09 -(.ĐÉ'],
    ['an alternative without an anchor', /^a|b/, 'abXz09 -(.ĐÉ'],
    ['a reference', /^(a?)\1b/, 'abXz09 -(.ĐÉ']
  ])('%s', (_, expression, expected) => {
    expect(begins(expression)).toBe(expected)
  })

  test('are never too few for the lexicon of residue', () => {
    const lines = [
      'chia sẻ facebook zalo',
      'Ảnh 1.',
      '- Ảnh 2',
      '© 2024',
      'x',
      '1/5',
      '[img]',
      '***',
      'Hotline: 1900',
      'A'
    ]
    const expressions = residuePatterns.flatMap(({match}) => (match instanceof RegExp ? [match] : []))
    expect(expressions.length).toBeGreaterThan(40)
    for (const expression of expressions) {
      const may = firstUnits(expression)
      for (const line of lines) if (expression.test(line)) expect(may(line.charCodeAt(0))).toBe(true)
    }
    const tried = expressions.filter(expression => firstUnits(expression)('j'.charCodeAt(0)))
    expect(tried.length).toBeLessThan(expressions.length / 3)
  })
})
