import {describe, expect, test} from 'vitest'
import {residuePatterns} from '../../src/lexicon/residue.ts'
import {narrowPrefixes, type Prefixes, prefixesOf, reach} from '../../src/util/prefixes.ts'

/** Says of the start of a line whether an expression may match the line. */
function mayMatch(expression: RegExp): (start: string) => boolean {
  const prefixes = prefixesOf(expression)
  return start => {
    let left: Prefixes | undefined = prefixes
    for (let at = 0; left && at < Math.min(start.length, reach); at++)
      left = narrowPrefixes(left, at, start.charCodeAt(at))
    return left !== undefined
  }
}

/** What a line may begin with, of some characters. */
function begins(expression: RegExp, of = 'abXz09 -(.ĐÉ'): string {
  const may = mayMatch(expression)
  return [...of].filter(character => may(character)).join('')
}

describe('the characters with which a line may begin', () => {
  test.each<[string, RegExp, string]>([
    ['a letter', /^a/, 'a'],
    ['a letter of either case', /^x/i, 'X'],
    ['alternatives', /^(?:a|b|X\d)/, 'abX'],
    ['what may be absent', /^a?\d/, 'a09'],
    ['what may be absent at all', /^(?:a{0,3}| *)b/, 'ab '],
    ['what stands once or more', /^a+b/, 'a'],
    ['what stands so often or more', /^a{2,}b/, 'a'],
    ['a brace that counts nothing', /^a{b/, 'a'],
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

  test.each<[string, RegExp, string[], string[]]>([
    ['three letters', /^bình/, ['bìn', 'bì', 'b'], ['bin', 'xìn', 'bìm']],
    ['alternatives after a letter', /^a(?:b|cd)z/, ['abz', 'acd'], ['abc', 'adz']],
    ['what may be absent between', /^a ?b/, ['ab', 'a b'], ['a  ', 'ba']],
    ['repetitions', /^(?:ab)+$/, ['aba', 'ab'], ['acb', 'ba']],
    ['repetitions that are counted', /^\d{2}:/, ['12:', '1'], ['1:2', '123']],
    ['what is looked ahead for', /^(?=.b)a/, ['abx', 'a'], ['acx', 'bb']],
    ['a wildcard', /^a.*z$/, ['axy', 'a'], ['b']],
    ['small letters and capitals', /^Đăng/i, ['Đăn', 'đăn'], ['Aăn']]
  ])('%s', (_, expression, those, others) => {
    const may = mayMatch(expression)
    expect(those.filter(start => !may(start))).toEqual([])
    expect(others.filter(may)).toEqual([])
  })

  test('are fewer where there are too many to tell apart', () => {
    const words = Array.from({length: 30}, (_, at) => `[a-${String.fromCharCode(98 + (at % 20))}${at}]`).join('|')
    const may = mayMatch(new RegExp(`^(?:${words})(?:${words})(?:${words})`))
    expect(['a~~', 'aab', '~ab', '~~~'].map(may)).toEqual([true, true, false, false])
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
      const may = mayMatch(expression)
      for (const line of lines) if (expression.test(line)) expect(may(line.slice(0, 3))).toBe(true)
    }
    const tried = expressions.filter(expression => mayMatch(expression)('jum'))
    expect(tried.length).toBeLessThan(expressions.length / 3)
  })
})
