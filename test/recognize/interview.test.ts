import {describe, expect, test} from 'vitest'
import {story, sure, title} from '../support/certain.ts'

const article = (...questions: string[]) => [title, ...questions.flatMap(question => [question, story])]

describe('questions that speak to someone', () => {
  test('are body text where there are two and more', () => {
    const lines = article('Chị bắt đầu viết từ khi nào?', 'Thưa ông, vì sao giá giảm?')
    expect(sure(lines, 1)).toBe('paragraph 0.9')
    expect(sure(lines, 3)).toBe('paragraph 0.9')
  })

  test('make the others of an interview known', () => {
    const lines = article('Chị bắt đầu từ khi nào?', 'Học trò nói gì?', 'Dự định của chị?', 'Anh nghĩ sao?')
    expect(sure(lines, 3)).toBe('paragraph 0.9')
  })

  test('may be headings where there is one, or where they speak of someone', () => {
    expect(sure(article('Chị bắt đầu viết từ khi nào?'), 1)).toBe('-')
    expect(sure(article('Bà Lan nói gì trong đơn?', 'Ông Hải được trả tự do khi nào?'), 1)).toBe('-')
    expect(sure(article('Giá thuê mặt bằng giảm vì sao?', 'Bao giờ chợ mở lại?'), 1)).toBe('-')
  })

  test('have answers under them that begin with a dash', () => {
    const lines = article('* Biết tin lúc nào, Tám?', '* Rồi em làm gì?')
    lines[2] = '- Dạ lúc đang bán ở bến xe.'
    lines[4] = '- Em chạy về nhà.'
    expect([1, 2, 3, 4].map(at => sure(lines, at))).toEqual(Array(4).fill('paragraph 0.9'))
  })
})

describe('what leads over to the words of somebody', () => {
  test.each([
    'Người đi chợ nào cũng hỏi:',
    'Bà Sính thở dài đáp:',
    'Ông Sùng A Páo giải thích thêm:',
    'Dân ở bãi có câu:',
    'Bà Hà Chi, tổ trưởng tổ trồng rau:',
    '* Ông Lê An - chủ nhiệm hợp tác xã:',
    'TS. Võ Dũng (Viện Rau quả):',
    'PV: Xin ông cho biết tình hình thu mua ở bãi bồi hiện nay.'
  ])('is body text: %s', line => {
    expect(sure([title, story, line, story], 2)).toBe('paragraph 0.95')
  })

  test.each(['Câu hỏi:', 'Những điều cần hỏi', 'Bà con vùng bãi:', 'Anh em nhà vườn Lê An:'])(
    'is more than a word: %s',
    line => {
      expect(sure([title, story, line, story], 2)).not.toMatch(/^paragraph/)
    }
  )
})
