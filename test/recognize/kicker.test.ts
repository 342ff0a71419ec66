import {describe, expect, test} from 'vitest'
import {fromText} from '../../src/index.ts'
import {sure} from '../support/certain.ts'

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

  test.each(['Giáo dục cho tất cả', 'Thế giới phẳng'])('%s is none that the lexicon knows', line => {
    expect(fromText(`${line}\n\n${article}`).children[0]?.data?.confidence).not.toBe(0.95)
  })

  test.each(['Sáu điều chưa biết về con nước', 'Thế giới phẳng', 'GIÁO DỤC CHO TẤT CẢ'])(
    'without a headline, %s is one',
    line => {
      expect(types(`${line}\n\n${article.split('\n\n')[1]}`)[0]).toBe('headline')
    }
  )

  test('several, one under another, are none', () => {
    expect(types(`Thời sự\nThế giới\nThể thao\n\n${article}`)).not.toContain('kicker')
  })

  test('alone is none', () => {
    expect(types('Giáo dục')).not.toContain('kicker')
    expect(types(`${article}\n\nGiáo dục`)).not.toContain('kicker')
  })
})

describe('what a series is written for, in capitals', () => {
  const occasion = 'CHÀO MỪNG ĐẠI HỘI HỘI KHUYẾN HỌC HUYỆN LẦN THỨ V'
  const [headline = '', story = ''] = article.split('\n\n')

  test('is a kicker over the headline and under it', () => {
    expect(sure([occasion, headline, story], 0)).toBe('kicker 0.95')
    expect(sure([headline, occasion, story], 1)).toBe('kicker 0.95')
    expect(sure([headline, 'TIẾN TỚI 80 NĂM BÌNH DÂN HỌC VỤ', story], 1)).toBe('kicker 0.95')
  })

  test.each<[string, string[], number]>([
    ['as the headline itself', [occasion, story], 0],
    ['in small letters', [headline, 'Chào mừng đại hội hội khuyến học huyện', story], 1],
    ['amid the story', [headline, story, story, story, occasion, story], 4]
  ])('is none for certain %s', (_, lines, index) => {
    expect(sure(lines, index)).not.toContain('kicker')
  })
})

describe('a sentence under rubric and headline', () => {
  const headline = 'Thay cánh cửa cống giữ nước ngọt'
  const lead = 'Cửa cống số ba được thay cánh mới để giữ nước ngọt cho vụ mùa ở ba xã ven sông.'
  const story =
    'Sáng 4/9, hai đội thợ của trạm thủy nông bắt đầu thay cánh cửa cống số ba, nơi nước mặn rò vào đồng suốt mùa khô.'
  test.each(['Sáng 4/9', 'Chiều ngày 4/9', 'Ngày 4-9', 'Rạng sáng (4/9)'])(
    'is the lead where the story opens after it: %s',
    day => {
      expect(sure(['Video', headline, lead, story.replace('Sáng 4/9', day)], 2)).toBe('lead 0.9')
    }
  )

  test.each<[string, string[]]>([
    ['where the story opens with no day', ['Video', headline, lead, story.replace('Sáng 4/9', 'Hôm ấy')]],
    ['where it opens the story itself', ['Video', headline, `Sáng 4/9, ${lead}`, story]],
    ['where it is no sentence', ['Video', headline, lead.slice(0, -1), story]],
    ['where it is too short', ['Video', headline, 'Thay cánh cửa cống.', story]],
    ['without a rubric', [headline, headline, lead, story]]
  ])('is none for certain %s', (_, lines) => {
    expect(sure(lines, 2)).toBe('-')
  })
})
