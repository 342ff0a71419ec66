import {colon, holding, type KnownPattern, lines, type Probe} from './residue-pattern.ts'

const digit = /\d/
const bracket: Probe = holding('(')

/**
 * What engines of pages leave in words of their own, wherever their theme puts it: sizes of type, buttons of galleries and
 * players, ways to share, to rate and to write.
 *
 * Sources: pages of 44 sites that no corpus of ours holds (Joomla with K2, Blogger, WordPress, galleries).
 */
export const enginePatterns: readonly KnownPattern[] = [
  // Joomla: `• Decrease`, `Rate this item`, `(2 votes)`, `Read 1204 times`.
  {
    reason: 'font-size',
    short: true,
    match: /^[•*·-]? ?(?:decrease|increase)(?: font size)?$/i
  },
  {reason: 'font-size', match: lines('reset|• reset|- reset'), where: 'around'},
  {reason: 'font-size', short: true, match: /^(?:a[+-]? ?){1,4}\|? ?(?:kiểu|chế độ) đọc(?: sách| báo)?$/i},
  {
    reason: 'rating',
    short: true,
    match: /^(?:rate this (?:item|post|article)|\(\d{1,6} (?:votes?|(?:lượt )?bình chọn|phiếu bầu)\))$/i
  },
  {
    reason: 'rating',
    short: true,
    match: /^xếp hạng ?: ?\d(?:[.,]\d)? [-–] \d{1,6} (?:đánh giá|phiếu bầu)$/i,
    needs: colon
  },
  {
    reason: 'count',
    short: true,
    match:
      /^(?:(?:read|viewed) \d[\d.,]{0,9} times|hits ?: ?\d[\d.,]{0,9}|(?:số )?lượt nghe ?: ?\d[\d.,]{0,9}|\((?:xem|đọc) ?: ?\d[\d.,]{0,9}\))$/i,
    needs: digit
  },
  {reason: 'filed-under', short: true, match: /^(?:published|posted) in(?: \p{L}.{1,49})?$/iu, where: 'around'},
  {reason: 'navigation', match: lines('details|prev|prev next|next prev'), where: 'around'},
  // WordPress: `Share this:`, `Click to share on Facebook (Opens in new window)`.
  {
    reason: 'share-button',
    match: lines(
      'share this:|like this:|like loading...|like this: like loading...|social sharing|gửi bằng email|blogthis!|trang in|print this page|print this article|tải ảnh|chia sẻ ảnh|lấy link|lấy link!'
    )
  },
  {
    reason: 'share-button',
    match: /^click to (?:share on|print|email)(?: [^()]{2,60})? \(opens in new window\).{0,60}$/i,
    needs: bracket
  },
  // The address that a copying site shows: `Link bài gốc Copy Link`, `Xem link gốc Ẩn link gốc https://…`.
  {
    reason: 'navigation',
    match:
      /^(?:xem link gốc|link (?:bài )?gốc)(?: (?:ẩn link gốc|copy link|lấy link!?)){1,2}(?: ?https?:\/\/\S{4,400})?$/i,
    needs: /link/i
  },
  {
    reason: 'comment-box',
    match: lines(
      'add new comment|be the first to comment!|be the first to comment|comments are closed|comments are closed.|disqus comments loading...'
    )
  },
  // Blogger: `Bài đăng Mới hơn`, `Đăng ký: Đăng Nhận xét (Atom)`.
  {
    reason: 'navigation',
    match: lines(
      'bài đăng mới hơn|bài đăng cũ hơn|newer post|older post|newer posts|older posts|view mobile version|view web version|xem phiên bản web|xem phiên bản dành cho thiết bị di động|trở về blog|quay lại blog'
    )
  },
  {
    reason: 'navigation',
    short: true,
    match: /^(?:đăng ký|subscribe to) ?: ?[^()]{4,40} \(atom\)$/i,
    needs: bracket
  },
  {reason: 'navigation', match: lines('phiên bản in|đặt làm trang chủ|add to favorites|thêm vào mục yêu thích')},
  // Galleries: `Xem tất cả 12 ảnh`.
  {
    reason: 'placeholder',
    short: true,
    match: /^(?:xem (?:tất cả|thêm|toàn bộ) \d{1,3} (?:ảnh|hình)|\+ ?\d{1,3} (?:ảnh|hình))$/i,
    needs: digit
  },
  {reason: 'navigation', match: lines('xem album')},
  {reason: 'placeholder', match: 'blank'}
]
