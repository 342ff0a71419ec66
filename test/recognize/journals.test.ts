import {describe, expect, test} from 'vitest'
import {fromText} from '../../src/index.ts'

const title = 'Sinh kế của dân chợ nổi khi sông cạn dần: Những điều rút ra từ ba huyện cù lao'
const abstract =
  'Bài viết khảo sát một trăm hai mươi hộ buôn bán trên ghe ở ba huyện cù lao, so cách họ xoay xở khi nước ròng kéo dài hơn mọi năm, và chỉ ra rằng hộ nào có hai nghề thì ít phải bán ghe hơn hộ chỉ có một nghề; từ đó gợi ra vài cách giúp vốn.'
const story =
  'Từ giữa những năm tám mươi, ghe hàng bông đã tụ về ngã ba sông thành chợ. Người bán treo món hàng lên cây sào cao để khách nhận ra từ xa, còn người mua chèo xuồng cập mạn lựa từng thứ, trả tiền xong lại chèo về những con rạch nhỏ quanh cù lao.'
const words = 'Từ khóa: chợ nổi; sinh kế; cù lao'

const types = (...lines: string[]) => fromText(lines.join('\n\n')).children.map(({type}) => type)

describe('the abstract of a paper is its lead', () => {
  test.each(['Tóm tắt: ', 'TÓM TẮT: ', 'Abstract: ', 'Summary - '])('behind %s', word => {
    expect(types(title, word + abstract, words, story).slice(1, 3)).toEqual(['lead', 'keywords'])
  })

  test('in two languages', () => {
    const lines = [title, `Tóm tắt: ${abstract}`, words, `Abstract: ${abstract}`, 'Keywords: floating market', story]
    expect(types(...lines).slice(1)).toEqual(['lead', 'keywords', 'lead', 'keywords', 'paragraph'])
  })

  test('under its heading', () => {
    expect(types(title, 'TÓM TẮT', abstract, words, 'Mở đầu', story).slice(1)).toEqual([
      'subheading',
      'lead',
      'keywords',
      'subheading',
      'paragraph'
    ])
  })

  test('over the keywords that stand above the story', () => {
    expect(types(title, abstract, words, story)[1]).toBe('lead')
  })

  test('and nothing else: not the last paragraph over keywords, not what runs on behind the story', () => {
    expect(types(title, story, words)[1]).not.toBe('lead')
    expect(types(title, story, story, `Tóm tắt: ${abstract}`, story)[3]).toBe('paragraph')
  })
})

describe('the post of an author under the name', () => {
  test.each([
    'Trường Chính trị tỉnh Bến Chợ',
    'Phó Chủ nhiệm Hội đồng nghề cá,',
    'Trường Đại học Thủy lợi TP. Bến Chợ',
    'Viện Nghiên cứu Sông ngòi'
  ])('is a byline: %s', post => {
    expect(types(title, '12/05/2022', 'TS. LÊ HOÀNG MINH ANH', post, abstract, story)[3]).toBe('byline')
  })

  test('is none without a title above it, under a line that is no name, or as a sentence', () => {
    const post = 'Trường Chính trị tỉnh Bến Chợ'
    expect(types(title, '12/05/2022', 'Ghe hàng bông về đâu', post, abstract, story)[3]).not.toBe('byline')
    expect(types('TS. LÊ HOÀNG MINH ANH', post, abstract, story)[1]).not.toBe('byline')
    expect(types(title, 'TS. LÊ HOÀNG MINH ANH', `${post} mở lớp: học viên đông.`, story)[2]).not.toBe('byline')
  })
})
