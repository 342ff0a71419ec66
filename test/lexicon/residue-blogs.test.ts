import {describe, expect, test} from 'vitest'
import {nodesOfLine} from '../support/nodes.ts'

const headline = 'Lò gốm bên sông đỏ lửa trở lại'
const story =
  'Sáng nay, ba lò gốm cũ bên sông đốt mẻ đầu tiên sau bảy năm nguội lạnh, với hơn hai nghìn chiếc khạp và lu đặt trước. Thợ cả nói rằng đất sét vẫn lấy ở bãi cũ, củi thì thay bằng trấu ép, và ai cũng mong mẻ này không nứt chiếc nào.'

/** Lines that blogs, forums and small systems leave under a story, by the kind of what left them. */
const after: Record<string, string[]> = {
  'share-button': [
    'Gửi email bài đăng nàyBlogThis!Chia sẻ lên XChia sẻ lên FacebookChia sẻ lên Pinterest',
    'BlogThis!',
    'Chia sẻ với Twitter',
    'Print This Post',
    'Printer-friendly version'
  ],
  navigation: [
    'Bài đăng Mới hơn Bài đăng Cũ hơn Trang chủ',
    'Newer Post',
    'Trang 1/6 123 ... cuốicuối',
    'Page 2 of 14',
    'Hiển thị kết quả từ 1 đến 10 / 14',
    'kết quả từ 1 tới 10 trên 60',
    '< Lùi Tiếp theo >',
    'Syndicate content',
    'Lưu trữ Blog',
    'Người theo dõi'
  ],
  follow: ['Đăng ký: Đăng Nhận xét (Atom)', 'Đăng ký: Bài đăng (Atom)', 'Subscribe to: Post Comments (Atom)'],
  imprint: ['Chủ đề Đơn giản. Được cung cấp bởi Blogger.'],
  like: [
    'Like this:',
    'Like this: Like Loading...',
    'Thích bài này:',
    'Số lượt thích Đang tải...',
    'Be the first to like this.'
  ],
  'comment-box': ['Hủy trả lời', 'Comments Off', 'Bình luận gần đây', 'Chức năng bình luận bị tắt ở Lò gốm bên sông'],
  'filed-under': [
    'Posted in Chuyện làng | Leave a Comment »',
    'Bookmark the permalink.',
    'This entry was posted in Chuyện làng and tagged gốm. Bookmark the permalink.',
    'Uncategorized'
  ],
  'forum-rank': [
    'Bài gởi: 214',
    'Được cảm ơn 3 lần trong 2 bài viết',
    'Thanked 30 Times in 7 Posts',
    'Trạng thái: Offline',
    'Ban quản trị diễn đàn',
    'Thành viên mới'
  ],
  forum: [
    'Last edited by lo_gom; 12-03-2010 at 09:30 AM.',
    'Lần sửa cuối bởi lo_gom, ngày 12-03-2010 lúc 09:30 AM.',
    'Gửi tin nhắn tới lo_gom',
    "Thảo luận trong 'Chuyện làng' bắt đầu bởi lo_gom, 12/3/15.",
    '(Bạn phải Đăng nhập hoặc Đăng ký để trả lời bài viết.)',
    "lo_gom's Avatar",
    '3. #3'
  ],
  count: [
    'Được xem 12 lần, bởi 3 Bạn Đọc trong ngày hôm nay',
    '(Bài viết này đã được xem 120 lần)',
    'Hits: 1234',
    '214 lần đọc'
  ],
  login: ['Bạn đã không sử dụng Site, Bấm vào đây để duy trì trạng thái đăng nhập. Thời gian chờ: 60 giây'],
  embed: ['Thích · Bình luận · Chia sẻ', 'Lê Thị Gốm đã chia sẻ một liên kết.', 'See translation'],
  'export-label': [
    '- Làng Gốm - https://langgom.example -',
    'Article printed from Làng Gốm: https://langgom.example/2015/tin',
    '---------- Forwarded message ----------',
    'From: Le Gom <gom@saomai.example>'
  ],
  'feed-foot': ['Bài viết Lò gốm bên sông đỏ lửa trở lại đã xuất hiện đầu tiên vào ngày Báo Sao Mai.'],
  placeholder: ['(Click vào hình để phóng lớn)', 'Click to enlarge'],
  'file-name': ['66113273_445291556293919_8274669312275382272_n', '20150312-dot-lo-2', 'lo-gom3', 'Untitled-1']
}

/** Lines of a story that are like them. */
const sentences = [
  'Chia sẻ với Twitter rằng mình thích gốm, cô được nghìn người xem',
  'Trang 1 của cuốn sổ ghi tên mười hai thợ',
  'Kết quả từ 1 đến 10 lò thử cho thấy men không chảy',
  'Thích bài này: ông thợ già hát theo cả buổi',
  'Trạng thái: đã đốt xong mẻ thứ ba',
  'Bài gửi: ba mươi tấm ảnh về lò gốm',
  'Được xem 12 lần mà chưa chán',
  'Gửi tin nhắn tới Thanh hỏi giá khạp',
  'Bài viết trên khạp đã xuất hiện lần đầu từ trăm năm trước',
  'Thảo luận trong làng kéo dài ba buổi tối',
  'Nơi cư ngụ của thợ gốm xưa',
  'Lần sửa cuối lò là năm 2010',
  'Trước sau như một',
  'Bấm vào đất để thử độ dẻo của nó',
  'covid-19',
  'Ảnh đại diện của làng gốm qua trăm năm',
  'Thích, bình luận rồi chia sẻ là chưa đủ'
]

describe('what blogs and forums leave under a story is residue', () => {
  test.each(Object.entries(after).flatMap(([reason, lines]) => lines.map(line => [reason, line] as const)))(
    '%s: %s',
    (reason, line) => {
      expect(nodesOfLine([headline, story, story, line].join('\n\n'), line)).toContainEqual(['residue', line, reason])
    }
  )
})

describe('a line of a story is none', () => {
  test.each(sentences)('%s', line => {
    for (const text of [[headline, story, line, story].join('\n\n'), [headline, story, line].join('\n\n')])
      expect(nodesOfLine(text, line).filter(([, , reason]) => reason !== undefined)).toEqual([])
  })
})

test('the days of changes stay timestamps', () => {
  const line = 'Chỉnh sửa cuối: 8/3/2023'
  expect(nodesOfLine([headline, story, story, line].join('\n\n'), line)[0]?.[0]).toBe('timestamp')
})
