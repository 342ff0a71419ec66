import {describe, expect, it} from 'vitest'
import {narrowClasses, narrowed, reading} from '../src/narrow-classes.ts'

const scripts = /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Common}\p{sc=Inherited}]/u
const vietnamese = [
  ...'aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz',
  ...'àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ'
]

describe('classes of the built library', () => {
  it.each(Object.keys(narrowed))('%s holds nothing that Unicode leaves out', name => {
    const narrow = new RegExp(`^[${narrowed[name]}]$`, 'u')
    const whole = new RegExp(`^\\p{${name}}$`, 'u')
    const units = Array.from({length: 0x10000}, (_, unit) => String.fromCharCode(unit))
    // Between the letters of a script without capitals stand marks and letters that no name has.
    const wrong = units.filter(unit => narrow.test(unit) && !whole.test(unit) && scripts.test(unit))
    expect(wrong).toEqual([])
  })

  it('knows every Vietnamese letter, composed and not', () => {
    const is = (name: string) => new RegExp(`^[${narrowed[name]}]$`, 'u')
    for (const small of vietnamese) {
      const letters = [small, small.toUpperCase()]
      expect(letters.map(letter => [is('L').test(letter), is('Ll').test(letter), is('Lu').test(letter)])).toEqual([
        [true, true, false],
        [true, false, true]
      ])
      for (const mark of small.normalize('NFD').slice(1)) expect(is('M').test(mark)).toBe(true)
    }
  })

  it.each([
    ['Ł', 'Lu'],
    ['š', 'Ll'],
    ['Ω', 'Lu'],
    ['П', 'Lu'],
    ['д', 'Ll'],
    ['新', 'L'],
    ['김', 'L'],
    ['ก', 'L'],
    ['½', 'N'],
    ['７', 'N']
  ])('has %s of %s as Unicode has it', (character, name) => {
    expect(new RegExp(`^[${narrowed[name]}]$`, 'u').test(character)).toBe(true)
  })

  it('narrows what is written and what is put together, in sets and out of them', () => {
    const {L, Lu, N} = narrowed
    const narrow = (code: string) => narrowClasses(code, 'a.ts')
    expect(narrow(String.raw`const a = [/\p{Lu}[^\p{L}\d]/u, b[0]]`)).toBe(
      String.raw`const a = [/[${Lu}][^${L}\d]/u, b[0]]`
    )
    expect(narrow(String.raw`/\[\p{N}\]\P{L}/u`)).toBe(String.raw`/\[[${N}]\][^${L}]/u`)
    expect(narrow(String.raw`/[\]\p{N}]/u`)).toBe(String.raw`/[\]${N}]/u`)
    expect(narrow('new RegExp(`\\\\p{L}[\\\\[\\\\p{N}]`)')).toBe(`new RegExp(\`[${L}][\\\\[${N}]\`)`)
    expect(narrow("'\\\\[\\\\p{N}'")).toBe(`'\\\\[[${N}]'`)
    expect(narrow('String.raw`\\p{N}`')).toBe(`String.raw\`[${N}]\``)
  })

  it('leaves what it does not narrow', () => {
    for (const code of ['/[\\P{L}]/u', '/\\p{Script=Latin}/u', '// \\p{L}', "'\\\\\\\\p{L}'", '/\\\\p{L}/'])
      expect(narrowClasses(code, 'a.ts')).toBe(code)
  })

  it('is for what reads articles: what rewrites text knows all of Unicode', () => {
    expect(reading.test('/work/src/credit/party.ts')).toBe(true)
    expect(reading.test('/work/src/normalize/rules/unicode.ts')).toBe(false)
    expect(reading.test('/work/src/util/compose.ts')).toBe(false)
  })
})
