import {describe, expect, test} from 'vitest'
import {fromText} from '../../src/index.ts'
import {nodesOf, nodesOfLine} from '../support/nodes.ts'

const headline = 'Chợ nổi Ba Láng họp lại sau mùa nước'
const story =
  'Sáng nay, hơn sáu mươi ghe hàng về đậu kín khúc sông trước miếu Ba Láng, đông gấp đôi tuần trước. Bà con bán khóm, bí rợ và cá khô, còn khách thì đứng chật hai bên cầu, ai cũng mong nước rút hẳn để ghe lớn vào được.'

/** What templates, boxes and forms leave under a story, by its kind. */
const after: Record<string, string[]> = {
  'comment-box': [
    'Required fields are marked *.',
    'Notify me of new posts by email.',
    'Be the first to comment on "Chợ nổi Ba Láng"',
    'Lưu tên của tôi, email, và trang web trong trình duyệt này cho lần bình luận kế tiếp của tôi.',
    'Bạn vui lòng nhập từ 5 ký tự trở lên !!!',
    'Lỗi: Email không hợp lệ'
  ],
  'share-button': ['Share this post:', 'Share this article', '• Chia sẻ:', '- Chia sẻ'],
  count: [
    'Post Views: 1.204',
    'Hits: 152',
    'Read 152 times',
    'Được xem 152 lần',
    '(Lượt xem: 152)',
    'Khách viếng thăm 12',
    'Tháng hiện tại 45,210',
    'Thành viên online: 3',
    'Có 7 khách đang truy cập',
    'Hôm nay 1234',
    'IP của bạn: 127.0.0.1'
  ],
  navigation: ['Older Posts', 'Xuất bản thông tin', 'Go to top', 'Giới thiệu về tôi'],
  poll: ['Bạn biết đến website qua kênh nào?'],
  embed: ['Tất cả cảm xúc:', 'Tất cả cảm xúc: 1,2K', 'Út Láng, Năm Khóm và 31 người khác'],
  player: ['Your browser doesn’t support HTML5'],
  placeholder: ['Chi tiết bài viết Tin tức'],
  calendar: ['T2 T3 T4 T5 T6 T7 CN'],
  paywall: ['Tặng bằng link', 'Chọn phương thức thanh toán'],
  follow: [
    'Chúng tôi trên mạng xã hội',
    'Mời các bạn đồng hành cùng báo Miền Sông trên mạng xã hội Facebook để nhanh chóng nhận tin mới.'
  ],
  imprint: [
    'Proudly powered by WordPress',
    'Thiết kế web: Sao Mai',
    'Xây dựng và phát triển: Công ty Sao Mai',
    'Được phát triển bởi Sao Mai',
    'Trang web đang trong thời gian thử nghiệm',
    'Xem tốt nhất ở độ phân giải 1024x768'
  ],
  copyright: [
    'Yêu cầu ghi rõ nguồn khi sử dụng thông tin từ trang này',
    '(*) Bản quyền thuộc về Tạp chí Sao Mai. Cấm sao chép nếu không có sự đồng ý bằng văn bản.'
  ],
  advertisement: ['>>> Luật sư Sao Mai tư vấn miễn phí về đất ven sông. Gọi ngay: 1900.0000', '☎ Hotline: 1900 0000'],
  'empty-field': ['Tác giả bài viết:']
}

describe('what others wrote for a page, under its story', () => {
  test.each(Object.entries(after).flatMap(([reason, lines]) => lines.map(line => [reason, line] as const)))(
    '%s: %s',
    (reason, line) => {
      expect(nodesOfLine([headline, story, story, line].join('\n\n'), line)).toContainEqual(['residue', line, reason])
    }
  )
})

describe('sentences and titles with the same words', () => {
  test.each([
    'Share this post: câu tiếng Anh mà bà Láng học được từ khách Tây',
    'Có 7 khách đang truy cập vào kho hàng của ghe bà Láng qua điện thoại.',
    'Đọc 152 lần bức thư của con, bà Láng vẫn khóc.',
    'Mạng xã hội đưa khách về chợ nổi',
    'Tặng bằng khen cho ba chủ ghe',
    'Chi tiết bài viết tay của thầy giáo làng còn giữ được',
    'Bà Láng, ông Khóm và những người khác',
    'Yêu cầu ghi rõ nguồn gốc trái cây trên từng ghe',
    'Tháng này 120 ghe về chợ, tăng gấp đôi.',
    'Bà con gặp chuyện gấp thì gọi 1900.0000 để được giúp.',
    'Được thiết kế bởi thợ đóng ghe già nhất xóm',
    'Mời các bạn đồng hành cùng chúng tôi trên chuyến ghe đêm.'
  ])('%s', line => {
    for (const text of [
      [headline, story, line, story],
      [headline, story, line]
    ])
      expect(nodesOfLine(text.join('\n\n'), line).filter(([, , reason]) => reason !== undefined)).toEqual([])
  })
})

test('an invitation to read the rest elsewhere leads there', () => {
  const line = 'Xin mời đọc toàn văn bài viết trên trang Sao Mai.'
  expect(nodesOfLine([headline, story, story, line].join('\n\n'), line)).toContainEqual(['related', line])
  const own = 'Mời đọc thơ bên bến sông là nếp cũ của xóm, mỗi rằm một lần.'
  expect(nodesOfLine([headline, story, own, story].join('\n\n'), own)).toContainEqual(['paragraph', own])
})

describe('headings over other articles as blogs and portals write them', () => {
  test.each(['Bài đăng phổ biến từ blog này', 'Bài viết cùng thể loại', 'Cùng tác giả', 'You might also like'])(
    '%s',
    line => {
      const title = 'Ghe bầu xứ Quảng một thời ngược gió'
      const types = nodesOf(fromText([headline, story, story, 'Lê Khóm', line, title].join('\n\n')))
      expect(types).toContainEqual(['related', line])
      expect(types).toContainEqual(['related', title])
    }
  )

  test('over the day and the title of the page, nothing is listed', () => {
    const text = ['Bài đăng phổ biến', 'Thứ Bảy, 9 tháng 12, 2017', headline, story, story].join('\n\n')
    expect(nodesOf(fromText(text))).toContainEqual(['headline', headline])
  })
})
