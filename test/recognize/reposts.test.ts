import {describe, expect, test} from 'vitest'
import {fromText} from '../../src/index.ts'
import {labelsOf} from '../support/certain.ts'

const title = 'Đội thuyền nan xóm Bãi vớt rác cứu kênh'
const story = [
  'Từ mờ sáng, mười hai chiếc thuyền nan của xóm Bãi chia nhau vớt bèo và rác trên đoạn kênh dài ba cây số, trước khi nước ròng kéo tất cả ra cửa sông. Việc này do mấy ông lái đò đã về hưu khởi xướng từ hai năm nay.',
  'Bà Sáu Nhàn, người giữ cuốn sổ của đội, kể rằng có ngày vớt được gần hai tạ chai nhựa, bán lấy tiền mua sơn và dầu chai trét lại thuyền. Trẻ con trong xóm theo cha mẹ ra kênh, rồi chẳng đứa nào còn ném vỏ bánh xuống nước.'
]

/** What constructs are certain of, of lines under the story. */
const under = (...lines: string[]) =>
  labelsOf([title, ...story, ...lines])
    .slice(3)
    .map(label => label?.type)

/** The labels of lines between the title and the story. */
const between = (...lines: string[]) =>
  fromText([title, ...lines, ...story].join('\n\n'))
    .children.slice(1, 1 + lines.length)
    .map(({type}) => type)

/** The labels of lines amid the story. */
const amid = (...lines: string[]) =>
  fromText([title, story[0], ...lines, story[1]].join('\n\n'))
    .children.slice(2, 2 + lines.length)
    .map(({type}) => type)

describe('where a copied story is from', () => {
  test.each([
    'Trích báo Lao Động',
    '(Trích Báo Nhân Dân)',
    'Trích: Báo Thanh Niên',
    'Nguồn trích: Báo Tuổi Trẻ',
    'Đăng lại từ Báo Dân trí',
    'Xem bài gốc tại: https://saomai.example/tin-1.htm',
    '(Nguồn: Báo Tuổi Trẻ, số ra ngày 12/3/2015)',
    '(Báo Nhân Dân, số ra ngày 12/3/2015)',
    'Theo báo chí nước ngoài',
    'Theo các báo',
    'Theo Bộ GD-ĐT',
    'Người sưu tầm: Lê Thu Hà',
    'Người nhập tin: Lê Thu Hà'
  ])('is a credit: %s', line => {
    expect(under(line)).toEqual(['credit'])
  })

  test.each([
    'Trích lục bản đồ được cấp trong ba ngày',
    'Trích lời ông lái đò',
    'Theo các báo cáo của xã',
    'Theo báo chí nước ngoài, rác nhựa đang tăng.',
    'Người sưu tầm vỏ chai'
  ])('is none: %s', line => {
    expect(under(line)).not.toContain('credit')
  })
})

describe('dates that pages broke, or set under an author', () => {
  test('a weekday over its day', () => {
    expect(between('Thứ tư ,', '31/07/2024 |', '23:57 GMT+7')).toEqual(['timestamp', 'timestamp', 'timestamp'])
  })

  test('a weekday over something else', () => {
    expect(under('Thứ tư ,', 'đội thuyền nghỉ')).not.toContain('timestamp')
  })

  test('a day under the author of a second story', () => {
    const second = ['Chợ phiên xóm Bãi họp lại sau mùa nước', 'Lê Thu Hà', '08/12/2024']
    const tree = fromText([title, ...story, ...second, ...story].join('\n\n'))
    expect(tree.children[5]?.type).toBe('timestamp')
  })

  test('a day under the name of a part', () => {
    const parts = ['Những ngày đầu', '08/12/2023', 'Ngày có thêm thuyền', '09/12/2023']
    expect(amid(...parts)).not.toContain('timestamp')
  })
})

describe('a headline again', () => {
  test.each([`${title}.`, title.toUpperCase(), `${title.toUpperCase()}.`])('%s', line => {
    expect(between(line)).toEqual(['headline'])
  })

  test('a rubric again in other letters is none', () => {
    const lines = ['CHUYỆN BÊN DÒNG KÊNH', title, 'Chuyện bên dòng kênh']
    expect(
      fromText([...lines, ...story].join('\n\n'))
        .children.slice(0, 2)
        .map(({type}) => type)
    ).toEqual(['kicker', 'headline'])
  })
})

describe('verses in quotation marks', () => {
  test.each([
    [['“Kênh ta ba khúc lững lờ', 'Chèo lên chèo xuống bây giờ hết rong”']],
    [['"Ai về xóm Bãi mà coi', 'Thuyền nan vớt rác, cá bơi ngược dòng" (ca dao mới)']],
    [['“Sông đầy thì mặc sông đầy', 'Rác trôi ta vớt', 'Bèo dày ta gom', 'Nước trong soi tỏ mặt con”.']]
  ])('are body text: %j', lines => {
    expect(amid(...lines)).toEqual(lines.map(() => 'paragraph'))
  })

  test('four under the headline as well', () => {
    const lines = ['“Sông đầy thì mặc sông đầy', 'Rác trôi ta vớt', 'Bèo dày ta gom', 'Nước trong soi tỏ mặt con”']
    expect(between(...lines)).toEqual(lines.map(() => 'paragraph'))
  })

  test.each([
    [['“Vua vớt rác” của xóm Bãi', 'Hai tạ chai nhựa mỗi ngày']],
    [['“Hiệp sĩ kênh', 'Những chuyến thuyền đêm']]
  ])('are not: %j', lines => {
    const labels = labelsOf([title, story[0] as string, ...lines, story[1] as string]).slice(2, 4)
    expect(labels.map(label => label?.type)).not.toContain('paragraph')
  })
})

describe('what stands for a picture amid the story', () => {
  test('the name of its file', () => {
    expect(amid('thuyennan1', 'Đội thuyền nan trên kênh lúc tảng sáng')[0]).toBe('residue')
  })

  test('no account under it', () => {
    expect(under('thuyennan1')).not.toContain('residue')
  })

  test.each(['Ảnh sưu tầm', 'Ảnh internet', '(Hình từ internet)'])('where it was found: %s', line => {
    expect(amid(line)).toEqual(['credit'])
  })

  test.each(['Ảnh sưu tầm của ông Tư treo kín vách nhà', 'Hình trên mạng và chuyện ngoài đời'])('not: %s', line => {
    expect(amid(line)).not.toContain('credit')
  })
})

describe('members of a forum', () => {
  const box = [
    'Tham gia',
    'Jan 2008',
    'Nơi Cư Ngụ',
    'Xóm Bãi',
    'Bài viết',
    '18',
    'Thanks',
    '0',
    'Thanked 30 Times in 7 Posts'
  ]
  const typesOf = (...lines: string[]) => fromText(lines.join('\n\n')).children.map(({type}) => type)

  test('have a box over the story', () => {
    expect(typesOf(...box, title, ...story).slice(0, box.length)).toEqual(box.map(() => 'residue'))
  })

  test('and in the box there are numbers', () => {
    const lines = ['Tham gia', 'mười hai thuyền', 'Nơi ở', 'xóm Bãi', 'Đến từ', 'ba ấp']
    const labels = labelsOf([title, story[0] as string, ...lines, story[1] as string]).slice(2, -1)
    expect(labels.map(label => label?.type)).not.toContain('residue')
  })

  test.each([[['Lê Thị Nhàn', 'Thành viên mới']], [['Lê Thị Nhàn', '(nhan_bai)', 'Ban quản trị diễn đàn']]])(
    'sign over their rank: %j',
    lines => {
      const [first, last] = [between(...lines)[0], between(...lines).at(-1)]
      expect([first, last]).toEqual(['byline', 'residue'])
    }
  )

  test('nobody signs over something else', () => {
    const labels = labelsOf([title, story[0] as string, 'Lê Thị Nhàn', 'Guest', story[1] as string])
    expect(labels[2]?.type).not.toBe('byline')
  })
})
