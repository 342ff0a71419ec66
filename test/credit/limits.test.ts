/** Every limit of the grammar of credits has an example on either side. */
import {expect, test} from 'vitest'
import {grammar, show} from './show.ts'

const a = (count: number) => 'a'.repeat(count)
const words = (count: number) => Array(count).fill('La').join(' ')
const closing = (text: string) => show(text, grammar.parse(text, {closing: true}))
const amid = (text: string) => show(text, grammar.parse(text))
const trailing = (text: string) => show(text, grammar.parseTrailing(text))
const search = (text: string) => show(text, grammar.search(text))

test.each<[what: string, most: number, read: (text: string) => string | undefined, textOf: (size: number) => string]>([
  ['words of a name', 9, closing, count => `Ảnh: ${words(count)}`],
  ['words of a name with a sign', 9, closing, count => `Ảnh: ${words(count - 1)} @b`],
  ['words of the name of a body', 14, closing, count => `Ảnh: Bộ ${words(count - 1).toLowerCase()}`],
  ['words of a person beside an agency', 5, closing, count => `${words(count)}/TTXVN`],
  ['words of a person with a suffix', 5, closing, count => `${words(count)} tổng hợp`],
  ['words after a source', 5, closing, count => `Theo ${words(count)}`],
  ['words before a suffix behind a source', 5, closing, count => `Theo ${words(count)} (biên dịch)`],
  ['parties without a role', 10, closing, count => `${'Lê Na, '.repeat(count - 1)}TTXVN`],
  ['parties after a role without a colon', 10, amid, count => `Đồ họa ${'La, '.repeat(count - 1)}TTXVN`],
  ['letters of a name on a network', 40, closing, count => `Ảnh: l${a(count - 1)}`],
  ['letters of a name with a suffix', 60, closing, count => `Lê N${a(count - 4)} tổng hợp`],
  ['letters of a source behind a name', 80, closing, count => `Lê Na theo R${a(count - 1)}`],
  ['letters of a paper before an address', 40, closing, count => `Nguồn S${a(count - 1)}: https://saomai.vn/tin`],
  ['letters before NVCC', 25, closing, count => `L${'A'.repeat(count - 1)}, NVCC`],
  ['letters of parties without a role', 120, closing, count => `Lê N${a(count - 10)}/TTXVN`],
  ['letters of a qualifier with its party', 70, closing, count => `Ảnh: Chụp màn hình L${a(count - 15)}`],
  ['spaces between a name and an agency', 5, closing, count => `Lê Na${' '.repeat(count - 1)}- TTXVN`],
  ['letters without a colon at the end', 62, trailing, count => `Phố cổ. Theo Lê N${a(count - 15)}/TTXVN`],
  [
    'letters of a signature before a lost break',
    32,
    trailing,
    count => `Máy bay.Minh L${a(count - 6)}Theo China Daily`
  ],
  ['letters of a source behind a lost break', 45, trailing, count => `Máy bay.Minh LanTheo C${a(count - 1)}`]
])('%s: %i', (_, most, read, textOf) => {
  expect(read(textOf(most))).toBeDefined()
  expect(read(textOf(most + 1))).toBeUndefined()
})

test.each<[what: string, most: number, textOf: (size: number) => string, signed: RegExp]>([
  ['letters of a name before a bracket', 37, count => `Đi ngang. Thu H${a(count - 5)} (Theo Reuters)`, /^Thu/],
  ['letters of a name in capitals', 8, count => `giá HẢI ${'A'.repeat(count)} (tổng hợp)`, /^HẢI/],
  ['words after the first in capitals', 3, count => `giá HẢI ${'LÊ '.repeat(count)}(tổng hợp)`, /^HẢI/]
])('%s: %i', (_, most, textOf, signed) => {
  expect(trailing(textOf(most))).toMatch(signed)
  expect(trailing(textOf(most + 1)) ?? '').not.toMatch(signed)
})

test('a remark in brackets has at most 50 characters', () => {
  const remark = (length: number) => `Ảnh: Hữu Lộc (từ P${a(length - 6)})`
  expect(closing(remark(50))).toBeDefined()
  expect(search(`Một. ${remark(49)} Hai`)).toMatch(/\) = photo, Hữu Lộc$/)
  expect(search(`Một. ${remark(50)} Hai`)).toBe('Ảnh: Hữu Lộc = photo, Hữu Lộc')
})

test('a credit in brackets amid a text has at most 200 characters', () => {
  const credit = (length: number) => search(`Một (Ảnh: Hữu L${a(length - 12)}) Hai`)
  expect(credit(200)).toMatch(/^\(Ảnh/)
  expect(credit(201)).toMatch(/^Ảnh/)
})

test('ten roles and 60 characters are looked at before a colon', () => {
  const texts = (count: number) => trailing(`Phố cổ. ${Array(count).fill('Tin').join(', ')}: TTXVN`)?.match(/text/g)
  expect([texts(9), texts(10), texts(11)].map(found => found?.length)).toEqual([9, 10, 10])
  const roles = (last: string) => trailing(`Phố cổ. Biên tập viên, kỹ thuật, mỹ thuật, trang điểm, ${last}: TTXVN`)
  expect(roles('ảnh')).toMatch(/^Biên tập viên/)
  expect(roles('ảnh, ảnh, ảnh')).toMatch(/^kỹ thuật/)
})
