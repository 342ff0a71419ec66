import {describe, expect, test} from 'vitest'
import {fromText} from '../../src/index.ts'

const article = `Trường làng mở lớp dạy chữ cho người lớn tuổi

Mỗi tối thứ ba và thứ năm, lớp học đặc biệt ở xã Tân Lộc lại sáng đèn đón những học viên tóc đã hoa râm đến tập đánh vần, người lớn tuổi nhất đã bảy mươi mốt.`

const types = (value: string) => fromText(value).children.map(({type}) => type)

describe('a rubric above the headline', () => {
  test.each(['GIÁO DỤC', 'Giáo dục', 'Văn hóa - Xã hội', 'VĂN HOÁ', 'Thời sự >', 'Video', 'E-MAGAZINE'])(
    '%s is a kicker',
    rubric => {
      expect(types(`${rubric}\n\n${article}`).slice(0, 2)).toEqual(['kicker', 'headline'])
    }
  )

  test.each(['Giáo dục cho tất cả', 'Thế giới phẳng'])('%s is none', line => {
    expect(types(`${line}\n\n${article}`)[0]).not.toBe('kicker')
  })

  test('several, one under another, are none', () => {
    expect(types(`Thời sự\nThế giới\nThể thao\n\n${article}`)).not.toContain('kicker')
  })

  test('alone is none', () => {
    expect(types('Giáo dục')).not.toContain('kicker')
    expect(types(`${article}\n\nGiáo dục`)).not.toContain('kicker')
  })
})
