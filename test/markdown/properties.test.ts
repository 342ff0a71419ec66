import fc from 'fast-check'
import {describe, test} from 'vitest'
import {fromText} from '../../src/index.ts'
import {fromMarkdown} from '../../src/markdown/index.ts'
import {checkNothingLost, checkPlain, checkReparse, checkTraceable} from '../support/contracts.ts'
import {fixturesOf} from '../support/fixtures.ts'

const seed = 20250714
const words = fixturesOf('text')
  .flatMap(({input}) => input.split(/\s+/))
  .slice(0, 1500)
const marks = [
  ...['*', '**', '_', '`', '# ', '## ', '- ', '1. ', '> ', '\n', '\n\n', '  \n', '\\\n', '---', '===', '|', '|-|\n'],
  ...['![anh](a.jpg)', '[![](a.jpg)](b)', '[tin](b)', '[a]: b\n', '[a]', '&amp;', '&#10;', '\\*', '<br>', '$', '~~'],
  ...[
    '*Ảnh: TTXVN*',
    'Ảnh: Trí Dũng/TTXVN',
    '(TTXVN)',
    'Theo',
    'https://a.vn/b',
    'a@b.vn',
    '\t',
    '    ',
    '\u00a0',
    '\u200b'
  ],
  ...['./.', '\r\n', '\r', '😀', '\u0301', 'Từ khóa: tin', '```\n', '[^1]', '[^1]: x\n', '- [ ] ']
]
const html = [
  '<figure>',
  '</figure>',
  '<figcaption>',
  '</figcaption>',
  '<img src="a">',
  '<b>',
  '</b>',
  '<td>',
  '<!-- a -->'
]

const scraps = (pool: readonly string[]) =>
  fc
    .array(
      fc.oneof(
        {weight: 5, arbitrary: fc.constantFrom(...words)},
        {weight: 4, arbitrary: fc.constantFrom(...pool)},
        {weight: 1, arbitrary: fc.string({maxLength: 8})}
      ),
      {maxLength: 60}
    )
    .chain(parts => fc.constantFrom(' ', '', '\n', '\n\n').map(joint => parts.join(joint)))

/** Fixture text, its lines marked as Markdown marks them. */
const marked = fc
  .tuple(
    fc.constantFrom(...fixturesOf('text')),
    fc.array(fc.tuple(fc.nat(40), fc.constantFrom('#', '*', '**', '>', '-', '![]')), {maxLength: 8})
  )
  .map(([{input}, changes]) => {
    const lines = input.split('\n').filter(Boolean)
    for (const [number, mark] of changes) {
      const at = number % lines.length
      if (mark === '![]') lines.splice(at, 0, '![ảnh](a.jpg)')
      else lines[at] = mark.startsWith('*') ? `${mark}${lines[at]}${mark}` : `${mark} ${lines[at]}`
    }
    return lines.join('\n\n')
  })

describe.each([
  ['scraps of Markdown', scraps(marks), 500],
  ['scraps with HTML', scraps([...marks, ...html]), 300],
  ['marked fixtures', marked, 150],
  ['any string', fc.string({unit: 'binary', maxLength: 200}), 200]
] as const)('%s', (name, texts, numRuns) => {
  test('everything stands where it says, nothing is lost, trees are plain data', () => {
    fc.assert(
      fc.property(texts, value => {
        const tree = fromMarkdown(value)
        checkTraceable(value, tree, 'markdown')
        checkPlain(tree)
        if (name !== 'scraps with HTML' && !value.includes('<')) checkNothingLost(value, tree, 'markdown')
      }),
      {seed, numRuns}
    )
  })
})

test('marked fixtures read as the same tree again', () => {
  fc.assert(
    fc.property(marked, value => checkReparse(fromMarkdown(value), 'markdown')),
    {seed, numRuns: 100}
  )
})

test('mutated text comes back from Markdown', () => {
  const changed = fc
    .tuple(fc.constantFrom(...fixturesOf('text')), fc.nat(40), fc.nat(40))
    .map(([{input}, from, to]) => {
      const lines = input.split('\n')
      lines.splice(to % lines.length, 0, ...lines.splice(from % lines.length, 1))
      return lines.join('\n')
    })
  fc.assert(
    fc.property(changed, value => checkReparse(fromText(value), 'markdown')),
    {seed, numRuns: 150}
  )
})

test('scraps of Markdown read as the same tree again', () => {
  fc.assert(
    fc.property(scraps(marks), value => checkReparse(fromMarkdown(value), 'markdown')),
    {seed, numRuns: 200}
  )
})
