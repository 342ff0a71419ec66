import {describe, expect, test} from 'vitest'
import {labelsOf} from '../support/certain.ts'

const title = 'Phiên chợ vùng cao mở lại sau mùa mưa'
const story = [
  'Sáng chủ nhật, phiên chợ Pà Vầy họp lại sau hai tháng nghỉ vì đường sạt lở, bà con các bản dắt ngựa, gùi rau xuống chợ từ lúc sương chưa tan. Ban quản lý chợ cho biết hơn hai trăm hộ đã đăng ký chỗ ngồi.',
  'Ông Sùng A Páo, bán thắng cố ở cổng chợ, nói rằng ba chảo lớn hết sạch trước chín giờ. Nhiều người lâu ngày không gặp nhau, ngồi lại bên bát rượu ngô đến quá trưa mới chịu về, con ngựa buộc ngoài gốc mận cũng sốt ruột.'
]

/** What constructs are certain of, of lines amid the story. */
function certain(...lines: string[]): (string | undefined)[] {
  const labels = labelsOf([title, story[0] as string, ...lines, story[1] as string])
  return labels.slice(2, -1).map(label => label?.type)
}

describe('rows', () => {
  test.each([
    ['results', ['Bản Phiêng - Bản Chang 2-1', 'Nà Hin - Cốc Pài 0-0', 'Xín Chải - Tả Nhìu 1-3']],
    ['prices', ['Ngô hạt: 7.500 đồng/kg', 'Gạo nương: 24.000 đồng/kg', 'Mật ong: 320.000 đồng/lít']],
    ['signs', ['CPV 48,3 +2,3 61,2', 'GLT 39,9 -1,9 27,8', 'NDN 33,6 +1,6 10,4']],
    ['counts', ['HOSE: 152 mã tăng, 61 mã giảm', 'HNX: 64 mã tăng, 69 mã giảm', 'UPCoM: 98 mã tăng, 84 mã giảm']],
    ['cells of results', ['Pà Vầy', '14 - 9 - 11', 'Cốc Pài', '10 - 12 - 6', 'Nà Hin', '9 - 4 - 8']],
    ['wide spaces', ['Mã   Giá đóng cửa', 'CPV   48.300', 'GLT   39.900']],
    ['cells', ['Gạo nương loại một 24,0 25,5', 'Gạo nương loại hai 21,0 22,5', 'Nếp cái 28,0 30,0']],
    [
      'columns',
      ['Hạng mục | Ngựa | Xe máy', 'Một ngày đi chợ | 20.000 đồng | 35.000 đồng', 'Sửa chữa | 0 | 15.000 đồng']
    ],
    ['options', ['A. Ngựa', 'B. Xe máy', 'C. Đi bộ']],
    ['numbers', ['1. Sùng A Páo, 52 tuổi', '2. Lò Thị Én, 47 tuổi', '3. Vàng Mí Sính, 33 tuổi']],
    [
      'lục bát',
      [
        'Chợ phiên em đợi anh về',
        'Sương giăng lối cũ mải mê tiếng khèn',
        'Bàn tay chưa kịp làm quen',
        'Nắng trưa đã vội đan xen lối đồi'
      ]
    ]
  ])('%s are body text', (_, lines) => {
    expect(certain(...lines)).toEqual(lines.map(() => 'paragraph'))
  })

  test.each([
    ['two results', ['Bản Phiêng - Bản Chang 2-1', 'Nà Hin - Cốc Pài 0-0']],
    ['two items', ['1. Đi chợ phải dậy sớm', '2. Mặc cả phải biết tiếng']],
    ['lines of no form', ['Dắt ngựa xuống chợ', 'Bên chảo thắng cố', 'Người bán rau trẻ nhất chợ']]
  ])('%s are not told by their form', (_, lines) => {
    expect(certain(...lines)).not.toContain('paragraph')
  })
})

describe('items under the heading of a part', () => {
  const steps = ['- Ngâm nếp qua đêm', '- Vo sạch, để ráo', '- Đồ xôi hai lần lửa']

  test('are body text, also where no story runs on after them', () => {
    expect(labelsOf(['Nguyên liệu', 'Nếp nương 500 g', 'Cách làm', ...steps]).map(label => label?.type)).toEqual([
      'subheading',
      'paragraph',
      'subheading',
      'paragraph',
      'paragraph',
      'paragraph'
    ])
  })

  test('under other words they may be titles', () => {
    const labels = labelsOf([title, ...story, 'Món quà vùng cao', ...steps])
    expect(labels.slice(4).map(label => label?.type)).not.toContain('paragraph')
  })

  test('a word that opens an article without ingredients is told by evidence', () => {
    expect(labelsOf(['Nguyên liệu', ...story])[0]?.type).not.toBe('subheading')
  })
})

describe('rows of a match', () => {
  const scorers = ['Bản Phiêng: Lò Văn Én (12’)', 'Nà Hin: Sùng A Páo (67’, 90+2’), Vàng Mí Sính (71’)']
  const players = [
    'Bản Phiêng: Lò Văn Én, Vàng Mí Sính, Sùng A Páo...',
    'Nà Hin: Giàng Seo Vần, Lù Văn Tả, Thào A Sếnh...'
  ]

  test.each([
    ['Bàn thắng', scorers],
    ['Ghi bàn:', scorers],
    ['ĐỘI HÌNH THI ĐẤU', players],
    ['Đội hình dự kiến', players]
  ])('%s heads them, they are body text', (heading, rows) => {
    expect(certain(heading, ...rows)).toEqual(['subheading', 'paragraph', 'paragraph'])
    expect(labelsOf([heading, ...rows, ...story]).map(label => label?.type)).toEqual([
      'subheading',
      'paragraph',
      'paragraph',
      undefined,
      undefined
    ])
  })

  test.each([
    ['over a sentence', ['Bàn thắng', 'Sùng A Páo mở tỷ số từ một quả phạt góc.']],
    ['over a video', ['Video: Sùng A Páo mở tỷ số (12’)']],
    ['other words', ['Đội hình lạ mắt', 'Cả bản ra xem']]
  ])('%s is told by evidence', (_, lines) => {
    expect(certain(...lines)).not.toContain('subheading')
    expect(certain(...lines)).not.toContain('paragraph')
  })
})

describe('other articles under a heading', () => {
  const titles = ['Chợ tình Khau Vai đón vạn khách', 'Đường lên Xín Mần thông xe kỹ thuật']

  test.each(['Tin liên quan', 'ĐỌC THÊM', 'Bài viết liên quan:', 'Tin cùng chuyên mục >'])('%s', heading => {
    expect(certain(heading, ...titles)).toEqual(['related', 'related', 'related'])
  })

  test('what runs on ends the list, and so does a line without the sign of its items', () => {
    expect(certain('Tin liên quan', 'Chợ đã mở từ năm giờ sáng.', titles[0] as string)[2]).not.toBe('related')
    expect(certain('Tin liên quan', `• ${titles[0]}`, titles[1] as string).slice(1)).toEqual(['related', undefined])
  })

  test('without a heading, a title is told by evidence', () => {
    expect(certain(titles[0] as string)).toEqual([undefined])
  })
})

describe('titles with a stroke behind them', () => {
  const titles = ['Đường lên chợ Pà Vầy thông xe sau hai tháng -', 'Ngựa thồ được giá vào mùa chợ phiên? -']

  test('are links to other articles where there are several', () => {
    expect(certain(...titles)).toEqual(['related', 'related'])
    expect(certain(titles[0] as string)).toEqual([undefined])
  })

  test('rows of numbers are none', () => {
    expect(certain('Gạo nương | 24.000 | 25.500 | -', 'Ngô hạt | 7.500 | 8.000 | -')).not.toContain('related')
  })
})

describe('days and hours of a chronicle', () => {
  const entry = 'Đoàn ngựa đầu tiên qua cầu treo, người đi trước cầm đèn pin, người đi sau hát cho đỡ buồn ngủ.'

  test.each([
    ['4h30', '7h15'],
    ['Ngày 3/9', 'Ngày 4/9'],
    ['04:30', '07:15:']
  ])('%s and %s are headings', (first, second) => {
    expect(certain(first, entry, second, `${entry} Trời sáng dần.`).filter((_, at) => at % 2 === 0)).toEqual([
      'subheading',
      'subheading'
    ])
  })

  test('one alone, and one without an entry, are none', () => {
    expect(certain('4h30', entry)[0]).not.toBe('subheading')
    expect(certain('4h30', 'Ngựa về.', '7h15', entry)[0]).not.toBe('subheading')
  })
})

describe('lines that were broken at a width', () => {
  const broken = [
    'Bà con gùi măng rừng, mật ong, rau cải mèo xuống chợ từ',
    'lúc trời còn tối, có người phải đi bộ gần bốn giờ mới',
    'tới nơi. Năm nay đường mới mở, nhiều nhà gửi hàng theo',
    'xe tải nhỏ, đỡ được nửa ngày công.'
  ]

  test('are body text', () => {
    expect(certain(...broken)).toEqual(broken.map(() => 'paragraph'))
  })

  test.each([
    ['two of them', broken.slice(0, 2)],
    ['items with letters', ['Các nhóm hàng của phiên chợ', 'a) rau củ', 'b) gia súc', 'c) đồ thổ cẩm']],
    ['keywords', ['chợ phiên', 'đường sạt lở', 'mật ong rừng']]
  ])('are not told by %s', (_, lines) => {
    expect(certain(...lines)).not.toContain('paragraph')
  })
})

describe('a line that leads over', () => {
  test.each([
    'Phiên chợ bán những món sau:',
    'Lịch họp chợ tháng tới như sau:',
    'Danh sách hộ được giao chỗ gồm có:',
    'Cụ thể:',
    'Trong đó, các bản vùng cao:'
  ])('is body text: %s', line => {
    expect(certain(line)).toEqual(['paragraph'])
  })

  test.each(['Xem thêm lịch họp chợ dưới đây:', 'Giá cả ở chợ:', 'Món ngon nhớ lâu: thắng cố và rượu ngô'])(
    'is none: %s',
    line => {
      expect(certain(line)).not.toEqual(['paragraph'])
    }
  )
})

describe('a line that heads a part by its words', () => {
  test.each(['Nguyên liệu (4 người ăn)', 'Trả lời:', 'Câu hỏi', 'Ưu điểm', '2. Kết luận', 'II. KẾT LUẬN'])(
    'is a subheading: %s',
    line => {
      expect(certain(line)).toEqual(['subheading'])
    }
  )

  test.each([['Kết luận của thanh tra'], ['Trả lời', 'Thích'], ['Triệu chứng', 'Nguyên nhân', 'Điều trị']])(
    'is none with other words, and none in a menu: %s',
    (...lines) => {
      expect(certain(...lines)).not.toContain('subheading')
    }
  )

  test('does not close the story', () => {
    expect(labelsOf([title, ...story, 'Kết luận']).at(-1)?.type).not.toBe('subheading')
  })
})

describe('steps', () => {
  const steps = [
    'Bước 1: Rửa sạch ngô nếp, ngâm qua đêm rồi đồ chín, để nguội cho ráo hẳn nước.',
    'Bước 2: Rắc men lá giã nhỏ, trộn đều tay, ủ trong chum sành ba ngày ở nơi khuất gió.'
  ] as const

  test('have captions under them, the last one as well', () => {
    const lines = [steps[0], 'Ngô nếp sau khi đồ chín', steps[1], 'Chum ngô đã lên men']
    expect(certain(...lines)).toEqual([undefined, 'caption', undefined, 'caption'])
  })

  test.each(['Cách 2: Dùng nồi điện', 'Lưu ý khi ủ men', 'MEN LÁ'])('are parted by a heading: %s', heading => {
    expect(certain(steps[0], heading, steps[1])).not.toContain('caption')
  })

  test('have none under the last alone', () => {
    expect(certain(...steps, 'Chum ngô đã lên men')).not.toContain('caption')
  })
})

describe('a schedule', () => {
  test('has its days as headings', () => {
    const days = ['Thứ bảy, 14/12', '06h00: Chào ngày mới', 'Chủ nhật, 15/12', '08h00: Vui cùng bé']
    expect(certain(...days).filter((_, at) => at % 2 === 0)).toEqual(['subheading', 'subheading'])
    const named = days.map((line, at) => (at % 2 === 0 ? `Ngày ${at + 1}/10: Khai hội` : line))
    expect(certain(...named).filter((_, at) => at % 2 === 0)).toEqual(['subheading', 'subheading'])
  })
})

describe('ingredients', () => {
  test.each(['Nguyên liệu', 'Nguyên liệu (4 người ăn):', '1. Nguyên liệu', 'Nguyên liệu nấu thắng cố'])(
    'are body text under their heading: %s',
    heading => {
      const lines = ['Thịt ngựa 1 kg', 'Thảo quả, quế, hồi', '- Lá chanh: 5 lá, sả: 3 nhánh', 'Muối, mắc khén']
      expect(certain(heading, ...lines, 'Cách làm').slice(1, -1)).toEqual(lines.map(() => 'paragraph'))
    }
  )

  test('end where something else stands', () => {
    const lines = ['Thịt ngựa 1 kg', 'Bà Sính bày sẵn mâm lá chuối để trước bếp lửa', 'Muối, mắc khén']
    expect(certain('Nguyên liệu', ...lines).slice(1)).toEqual(['paragraph', undefined, undefined])
    expect(certain('Nguyên liệu', 'Thực hiện', 'Thịt ngựa 1 kg').slice(1)).not.toContain('paragraph')
    expect(certain('Nguyên liệu tươi phải mua từ phiên trước mới kịp.', 'Thịt ngựa 1 kg')).not.toContain('paragraph')
  })
})

describe('rows with a name', () => {
  test.each([
    'Thẻ đỏ: Sùng A Páo (phút 62)',
    'Trọng tài chính: Lò Văn Én',
    '- Sân vận động: bãi chợ Pà Vầy',
    'Số tài khoản: 0000 1111 2222',
    'Huy chương vàng nội dung đơn nam: Vàng Mí Sính'
  ])('are body text amid the story: %s', line => {
    expect(certain(line)).toEqual(['paragraph'])
  })

  test.each(['Trọng tài ở chợ', 'Thẻ vàng: có oan không?', 'Ngựa đua: Sùng A Páo'])(
    'are told by their name: %s',
    line => {
      expect(certain(line)).not.toContain('paragraph')
    }
  )
})

describe('words over pictures that close a page', () => {
  test.each([
    'Một số hình ảnh tại phiên chợ:',
    'Vài khoảnh khắc ở chảo thắng cố.',
    '* Vài tấm ảnh lúc tan chợ',
    'Một số hình ảnh'
  ])('are a subheading: %s', line => {
    expect(labelsOf([title, ...story, line]).at(-1)?.type).toBe('subheading')
  })

  test.each(['Dưới đây là một số hình ảnh tại phiên chợ:', 'Một số hình ảnh cho thấy chợ vắng? Không phải'])(
    'are none with a verb: %s',
    line => {
      expect(labelsOf([title, ...story, line]).at(-1)?.type).not.toBe('subheading')
    }
  )

  test('are left to evidence amid the story', () => {
    expect(certain('Một số hình ảnh tại phiên chợ:')).toEqual([undefined])
  })

  test('also where a page has no headline, but not where nothing runs on', () => {
    const line = 'Một số hình ảnh tại phiên chợ:'
    expect(labelsOf([story[0] as string, line]).at(-1)?.type).toBe('subheading')
    expect(labelsOf([title, line]).at(-1)).toBeUndefined()
  })
})
