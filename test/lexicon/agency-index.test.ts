import {describe, expect, test} from 'vitest'
import {agencies} from '../../src/lexicon/agencies.ts'
import {createAgencyIndex} from '../../src/lexicon/agency-index.ts'

const index = createAgencyIndex(agencies)

describe('agencies', () => {
  test.each([
    ['TTXVN', 'ttxvn'],
    ['Vietnam+', 'vietnamplus'],
    ['Báo Tuổi Trẻ', 'tuoitre'],
    ['GETTY IMAGES', 'getty'],
    ['https://vtv.vn/tin-moi.htm', 'vtv'],
    ['Sức khỏe và Đời sống', 'skds'],
    ['The Jakarta Post', 'jakartapost'],
    ['CAO', 'congan_hcm'],
    ['VIETQ', 'vietq'],
    ['Luật Khoa tạp chí', 'luatkhoa']
  ])('%s is %s', (name, id) => {
    expect(index.get(name)?.id).toBe(id)
  })

  test.each(['Cao', 'Mai', 'Facebook', 'facebook.com/lan', 'Trí Dũng'])('%s is none', name => {
    expect(index.get(name)).toBeUndefined()
  })

  test.each(['Báo Nghệ An', 'Evening Herald', 'vidu.org'])('%s has the form of one', name => {
    expect(index.get(name)).toEqual({})
  })

  test('every entry has one line: id, name and domain hold no separator', () => {
    for (const {id, name, domain = ''} of agencies) {
      expect(id).toMatch(/^[\w]+$/)
      expect(name).not.toMatch(/[|;\n]/)
      expect(domain).toMatch(/^[a-z0-9.-]*$/)
    }
    expect(new Set(agencies.map(({id}) => id)).size).toBe(agencies.length)
  })
})
