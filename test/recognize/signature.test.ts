import {describe, expect, test} from 'vitest'
import {fromText} from '../../src/index.ts'
import {sure} from '../support/certain.ts'

const body = [
  'Sáng 4/9, hai đội thợ của trạm thủy nông bắt đầu thay cánh cửa cống số ba, nơi nước mặn rò vào đồng suốt mùa khô vừa qua, và dự định xong trước con nước rằm.',
  'Trưởng trạm cho biết cánh cửa mới đúc bằng thép không gỉ, nặng gần bốn tấn, được chở bằng sà lan từ xưởng ở cửa sông lên trong hai đêm.'
]

function labels(lines: readonly string[]): string[] {
  return fromText(lines.join('\n\n')).children.map(({type}) => type)
}

describe('a name under the title', () => {
  const lead = 'Cửa cống số ba được thay cánh mới để giữ nước ngọt cho vụ mùa.'

  test('is the author', () => {
    expect(labels(['Thay cánh cửa cống giữ nước ngọt', 'Lê Thu Vân', lead, ...body]).slice(0, 2)).toEqual([
      'headline',
      'byline'
    ])
  })

  test('is told where a page has it twice, beside a portrait', () => {
    expect(sure(['Thay cánh cửa cống giữ nước ngọt', 'Nguyên Thu Nguyên Thu', '7/10/2024 08:30', ...body], 1)).toMatch(
      /^byline/
    )
  })

  test.each<[string, string[]]>([
    ['a sentence', ['Cửa cống đã thay xong.', 'Lê Thu Vân', lead]],
    ['what announces a list', ['Những người có mặt hôm ấy:', 'Lê Thu Vân', lead]],
    ['a title too short to be one', ['Cửa cống', 'Lê Thu Vân', lead]]
  ])('is none under %s', (_, lines) => {
    expect(sure([...lines, ...body], 1)).toBe('-')
  })
})

describe('what a line says of where a text is from', () => {
  const title = 'Thay cánh cửa cống giữ nước ngọt'

  test.each(['Gửi tới BBC News Tiếng Việt từ Huế', 'Tham vấn bởi Luật sư Lê Thu Vân'])('in the head: %s', line => {
    expect(sure([title, line, ...body, ...body], 1)).toMatch(/^credit/)
  })

  test.each([
    'Huyện đoàn Bến Lở',
    'Tỉnh Đoàn Hải Sơn',
    'Theo AFP, The Lotus, Đời chợ',
    'Nguồn: Sao Mai tóm lược từ báo Đức - 7.11.2024',
    'Ban biên tập phường Bến Lở',
    'Ghi theo lời kể của ông Lê Văn Cống',
    '(Bài đăng Tạp chí Bến Lở, số 20/2022)'
  ])('in the last line: %s', line => {
    expect(sure([title, ...body, ...body, line], 5)).toMatch(/^credit/)
  })

  test.each(['Bài đăng Mới hơn Bài đăng Cũ hơn', 'Ghi theo lời: nước dâng từ canh ba.'])(
    'says nothing of it: %s',
    line => {
      expect(sure([title, ...body, ...body, line], 5)).not.toMatch(/^credit/)
    }
  )

  test.each(['Lê Thu Vân Email: van@benlo.example', 'Lê Thu Vân | van@benlo.example'])(
    'signs with an address: %s',
    line => {
      expect(sure([title, ...body, ...body, line], 5)).toMatch(/^byline/)
    }
  )

  test('the paper, under the headline and over an address', () => {
    expect(sure([title, 'Tạp Chí Bến Lở', ...body, ...body], 1)).toMatch(/^credit/)
    const lines = [title, ...body, ...body, 'Nguồn Sao Mai:', 'https://saomai.example/tin-1']
    expect(sure(lines, 5)).toMatch(/^credit/)
  })

  test('a source that no lexicon knows, over what the page has under its story', () => {
    const under = (...more: string[]) =>
      sure([title, ...body, ...body, 'Ảnh chụp ở cống.', 'Theo Đời chợ mới', ...more], 6)
    const titles = ['Bến Lở mở chợ đêm đầu tiên', 'Ba cống nữa sẽ được thay cánh']
    expect(under('Tin liên quan', ...titles)).toMatch(/^credit/)
    expect(under('Gửi phản hồi', ...titles)).toMatch(/^credit/)
    expect(under(...titles, ...titles)).toBe('-')
  })

  test('an author with an address for letters', () => {
    expect(sure([title, ...body, ...body, 'Lê Thu Vân (thuvan@saomai.example)'], 5)).toMatch(/^byline/)
  })

  test('where and when it was written, under the story', () => {
    const story = `${body[0]} ${body[1]}`
    expect(sure([title, story, story, 'Bến Lở 9-11-2014'], 3)).toMatch(/^timestamp/)
  })

  test.each(['(Bài đăng Tạp chí Sao Mai, số 20/2022)', '*Bài đã đăng trên Báo Sao Mai ngày 7/3/2018', '(SM247/09-09)'])(
    'under the text: %s',
    line => {
      expect(sure([title, ...body, line], 3)).toMatch(/^credit/)
      expect(sure([title, line, ...body, ...body, 'Lê Thu Vân'.padEnd(300, ' và các bạn')], 1)).toBe('-')
    }
  )
})

describe('after the signature', () => {
  const title = 'Ba chuyến phà đêm chạy thêm dịp lễ'
  const summary = 'Bến phà mở bán vé ba chuyến chạy đêm từ sáng mai.'

  test('a title that stands twice and its summary are of another article', () => {
    expect(labels([...body, 'Lê Thu Vân', title, title, summary]).slice(2)).toEqual([
      'byline',
      'related',
      'related',
      'related'
    ])
  })

  test('so they are after a closing credit', () => {
    expect(labels([...body, 'Tin, ảnh: Lê Thu Vân', title, title, summary]).slice(3)).toEqual([
      'related',
      'related',
      'related'
    ])
  })

  test('without a signature nothing is known of a line that stands twice', () => {
    const {children} = fromText([...body, title, title, summary].join('\n\n'))
    expect(children.slice(2).map(({data}) => data?.construct === 'related' && data.confidence === 0.95)).not.toContain(
      true
    )
  })
})

describe('a name with a post under the last sentence', () => {
  const title = 'Thay cánh cửa cống giữ nước ngọt'
  const line = '(Lê Thu Vân, Trưởng trạm thủy nông)'

  test('signs above a list of other articles, and what the page left between them', () => {
    const others = ['Tin mới đăng', 'Trạm bơm Đồng Lác chạy thử', 'Đê bao xã Hòa An đắp xong', 'Chợ cá mở lại']
    expect(sure([title, ...body, `${body[1]}./.`, line, ...others], 4)).toBe('byline 0.9')
    expect(sure([title, ...body, `${body[1]}./.`, line, 'Chia sẻ', ...others], 4)).toBe('byline 0.9')
  })

  test('is not told above what may be the story', () => {
    const others = ['Trạm bơm Đồng Lác chạy thử', 'Đê bao xã Hòa An đắp xong', 'Chợ cá mở lại']
    expect(sure([title, ...body, `${body[1]}./.`, line, ...others], 4)).toBe('-')
  })
})

describe('a name with which the headline opens', () => {
  test.each([
    ['Lê Thu Vân: Giữ nước ngọt cho đồng', 'Lê Thu Vân'],
    ['Lê Thu Vân - Giữ nước ngọt cho đồng', 'Lê Thu Vân'],
    ['LÊ THU VÂN: GIỮ NƯỚC NGỌT CHO ĐỒNG…', 'LÊ THU VÂN']
  ])('is the author under it: %s', (title, name) => {
    expect(sure([title, name, ...body], 1)).toBe('byline 0.95')
  })

  test.each([
    ['what goes on in the headline', 'Lê Thu Vân giữ nước ngọt cho đồng', 'Lê Thu Vân'],
    ['a river', 'Sông Cái: Giữ nước ngọt cho đồng', 'Sông Cái'],
    ['a province', 'Hà Tĩnh: Giữ nước ngọt cho đồng', 'Hà Tĩnh']
  ])('is not told by %s', (_, title, name) => {
    expect(sure([title, name, 'Nước về', ...body], 1)).not.toBe('byline 0.95')
  })
})
