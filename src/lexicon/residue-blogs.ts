import {colon, holding, type KnownPattern, lines, type Probe} from './residue-pattern.ts'

const digit = /\d/
const hash: Probe = holding('#')
const avatar: Probe = {test: text => text.endsWith('vatar') || text.startsWith('Ảnh đại diện')}
const mail: Probe = {test: text => text.includes('@') || text.includes('---')}
const link: Probe = holding('://')
const shared: Probe = {test: text => text.includes(' một ') || text.includes(' a ')}
const underline: Probe = holding('_')

/**
 * What blogs, forums and small content systems leave around a story that they took over: Blogspot, WordPress, Joomla,
 * Drupal, vBulletin and XenForo say the same words on each of their pages, in Vietnamese or in English.
 *
 * Sources: pages of blogs, forums and portals that repost articles; what these systems say in Vietnamese.
 */
export const blogPatterns: readonly KnownPattern[] = [
  // Under a post of Blogspot: `Gửi email bài đăng nàyBlogThis!Chia sẻ lên XChia sẻ lên Facebook`.
  {
    reason: 'share-button',
    match:
      /^(?=(?:gui email|email this|blogthis|(?:chia se (?:len|voi)|share (?:to|on)) x))(?:(?:gui email (?:bai dang )?nay|email this|blogthis!?|(?:chia se (?:len|voi)|share (?:to|on)) (?:x|twitter|facebook|pinterest)) ?){1,7}$/,
    plain: true
  },
  {
    reason: 'share-button',
    match: lines(
      'share this:|email this post|print this post|print this page|print this article|gửi bằng email|social sharing|trang in|tải ảnh|chia sẻ ảnh|lấy link|lấy link!|pin it|send to friend|send by email|printer friendly|printer-friendly version|pdf version|pdf|tweet this|bản pdf'
    )
  },
  {
    reason: 'navigation',
    short: true,
    match:
      /^(?=.{0,40}(?:bai dang|posts?))(?:(?:bai dang (?:moi|cu) hon|(?:newer|older) posts?|trang chu|home)(?: |$)){1,3}$/,
    plain: true
  },
  {
    reason: 'navigation',
    short: true,
    match:
      /^(?=.*(?:cuoi|last|\/ ?\d|cua \d|of \d))(?:trang|page) \d{1,4} ?(?:\/|cua|tren|of) ?\d{1,4}(?: [\d. …]{1,30})?(?:(?:cuoi|last|sau|next) ?){0,3}$/,
    plain: true,
    needs: digit
  },
  {
    reason: 'navigation',
    short: true,
    match:
      /^(?:(?:hien thi )?ket qua (?:tu )?\d{1,7} (?:den|toi|-) \d{1,7} (?:tren|trong|cua|\/)(?: tong so)? \d{1,7}(?: .{1,16})?|(?:<{1,2} ?)?(?:truoc|lui|prev|previous) (?:tiep(?: theo)?|next|sau)(?: ?>{1,2})?|1(?: \d{1,3}){1,12}(?: (?:next|last|end|start)){1,2})$/,
    plain: true
  },
  {
    reason: 'navigation',
    match: lines(
      'trở lên trên|điều hướng bài|post navigation|syndicate content|syndicate|chia sẻ trang này|hiện nội dung bỏ qua|tạo một liên kết|create a link|links to this post|các liên kết đến bài đăng này|view mobile version|view web version|xem phiên bản web|xem phiên bản dành cho thiết bị di động|trở về blog|quay lại blog|phiên bản in|đặt làm trang chủ|add to favorites|thêm vào mục yêu thích|tìm kiếm blog này|search this blog'
    )
  },
  {reason: 'navigation', match: lines('details|prev|prev next|next prev'), where: 'around'},
  // Joomla: `• Decrease`, `Rate this item`, `(2 votes)`.
  {reason: 'font-size', short: true, match: /^[•*·-]? ?(?:decrease|increase)(?: font size)?$/i},
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
  // Who keeps the blog, who reads it: the column beside the post.
  {
    reason: 'navigation',
    match: lines(
      'lưu trữ blog|blog archive|danh sách blog của tôi|my blog list|xem hồ sơ hoàn chỉnh của tôi|view my complete profile|tổng số lượt xem trang|total pageviews|báo cáo vi phạm|report abuse'
    )
  },
  {
    reason: 'navigation',
    match: lines('người theo dõi|followers|giới thiệu về tôi|about me|báo cáo sai phạm'),
    where: 'after'
  },
  {
    reason: 'follow',
    short: true,
    match:
      /^(?:dang ky|subscribe to) ?: ?(?:dang )?(?:bai dang|nhan xet|post comments|posts|comments)(?: cho bai dang)? ?\(atom\)$/,
    plain: true,
    needs: colon
  },
  {
    reason: 'imprint',
    match:
      /^(?:(?:hinh anh |anh )?chu de|theme|template)(?: images)?(?: by| cua| don gian| tuyet voi| [\p{L} ]{2,30})?[^.!?]{0,40}\. (?:duoc cung cap boi|powered by|duoc tao boi|cung cap boi) (?:blogger|wordpress)\.?$/u,
    plain: true,
    needs: /blogger|wordpress/i
  },
  {reason: 'filed-under', short: true, match: /^(?:published|posted) in(?: \p{L}.{1,49})?$/iu, where: 'around'},
  {
    reason: 'share-button',
    match: /^click to (?:share on|print|email)(?: [^()]{2,60})? \(opens in new window\).{0,60}$/i,
    needs: holding('(')
  },
  // The address that a copying site shows: `Link bài gốc Copy Link`, `Xem link gốc Ẩn link gốc https://…`.
  {
    reason: 'navigation',
    match:
      /^(?:xem link gốc|link (?:bài )?gốc)(?: (?:ẩn link gốc|copy link|lấy link!?)){1,2}(?: ?https?:\/\/\S{4,400})?$/i,
    needs: /link/i
  },
  // What WordPress asks of its readers, and where it files a post.
  {
    reason: 'like',
    short: true,
    match:
      /^(?:like this|thich (?:bai|dieu) nay) ?:(?: ?(?:like|so luot thich))?(?: ?(?:loading|dang tai)(?:\.{3}|…)?)?$|^so luot thich dang tai(?:\.{3}|…)$|^(?:be the first to like this|hay la nguoi dau tien thich (?:bai )?nay|\d{1,5} (?:bloggers? likes?|nguoi thich) (?:this|bai nay))\.?$/,
    plain: true
  },
  {
    reason: 'comment-box',
    match: lines(
      'be the first to comment|be the first to comment!|comments are closed|disqus comments loading...|phản ứng:|reactions:|hủy trả lời|huỷ trả lời|cancel reply|no comments yet|comments off|comments are closed.|add new comment|bài bình luận gần đây|bình luận gần đây|phản hồi gần đây|recent comments|đăng nhập hoặc đăng ký để gửi bình luận|log in or register to post comments|mã an toàn:|nhập mã:'
    )
  },
  {
    reason: 'comment-box',
    match: /^(?:comments off on|chuc nang binh luan bi tat o) .{2,200}$/,
    plain: true,
    needs: /^(?:comments off|chức năng bình)/i
  },
  {
    reason: 'filed-under',
    match:
      /^(?:(?:this entry was posted|bai (?:viet )?nay (?:duoc|da duoc) (?:dang|viet)) (?:in|on|by|trong|vao) .{3,240}(?:permalink|filed under|rss|duong dan (?:tinh|co dinh)).{0,160}|(?:bookmark the permalink|danh dau (?:duong dan tinh|permalink|duong dan co dinh))[^!?]{0,40}|you can (?:follow any (?:responses|comments)|leave a response|skip to the end).{0,200}|posted in ?: [^!?]{2,120})$/,
    plain: true,
    needs: /^(?:this entry|bài|bookmark|đánh dấu|you can|posted in)/i
  },
  {
    reason: 'filed-under',
    match: lines('uncategorized|uncategorised|chưa được phân loại|chưa phân loại'),
    where: 'around'
  },
  // Who wrote in a forum, how much, and who changed it: `Bài gởi: 214`, `Lần sửa cuối bởi an_le: 12/3/10`.
  {
    reason: 'forum-rank',
    short: true,
    match:
      /^(?:(?:tong so )?bai (?:goi|gui) ?: ?\d[\d.,]{0,9}|(?:da )?duoc cam on \d[\d.,]{0,7} lan trong \d[\d.,]{0,7} bai(?: viet)?|thanked \d[\d.,]{0,7} times? in \d[\d.,]{0,7} posts?|trang thai ?: ?(?:offline|online|ngoai tuyen|truc tuyen))$/,
    plain: true
  },
  {
    reason: 'forum-rank',
    match: lines(
      'moderator|super moderator|administrator|khách vãng lai|ban quản lý diễn đàn|ban quản trị diễn đàn|thành viên ban quản trị|thành viên bqt|registered user|registered users|well-known member|new member|banned'
    )
  },
  {reason: 'forum-rank', match: lines('thành viên mới|guest'), where: 'around'},
  {
    reason: 'forum',
    match:
      /^(?:(?:last edited by|(?:lan )?(?:sua|chinh sua) (?:lan )?cuoi(?: cung)? boi) [^!?]{0,40}\d[^!?]{0,40}|g[uo]i tin nhan (?:toi|den|cho) [a-z][^\s]{1,30}|thao luan trong ['"‘“].{2,60}['"’”] (?:bat dau )?boi .{2,60}|\(?ban (?:phai|can) dang nhap (?:hoac|hay) dang k[yi] (?:de|moi) [^!?]{4,60})$/,
    plain: true,
    needs: /^(?:last edited|lần|sửa|chỉnh sửa|g[ởử]i tin|thảo luận trong|\(?bạn )/i
  },
  // The picture of who wrote there.
  {
    reason: 'forum',
    short: true,
    match: /^(?:[^\s!?]{2,30}['’]s avatar|ảnh đại diện của [^\s!?]{2,30})$/i,
    needs: avatar
  },
  {reason: 'forum', short: true, match: /^\d{1,3}\. #\d{1,6}$/, needs: hash},
  {
    reason: 'forum',
    match: lines('quote|trạng thái chủ đề:|không mở trả lời sau này.|hiển thị hồ sơ|tìm tất cả bài viết')
  },
  // What a network and a mail leave of who passed a story on.
  {
    reason: 'embed',
    short: true,
    match:
      /^(?:(?:thich|like|binh luan|comment|chia se|share)(?: ?[·•|] ?(?:thich|like|binh luan|comment|chia se|share)){1,2}|see translation|xem ban dich|(?:da )?chia se voi (?:cong khai|ban be))$/,
    plain: true
  },
  {
    reason: 'embed',
    short: true,
    match: /^\p{Lu}[^.!?:]{2,50} (?:đã chia sẻ một (?:liên kết|bài viết)|shared a (?:link|post))\.?$/u,
    needs: shared
  },
  {
    reason: 'export-label',
    match:
      /^(?:-{3,} ?(?:Forwarded message|Original Message|Thư chuyển tiếp) ?-{3,}|(?:From|To|Cc|Bcc|Reply-To) ?: [^@!?]{0,80}[^\s@]@[^\s@]{3,60}[^@!?]{0,40})$/i,
    needs: mail
  },
  {
    reason: 'feed-foot',
    match: /^Bài viết .{5,300} (?:đã )?xuất hiện (?:đầu tiên|lần đầu) (?:vào ngày|trên|tại) .{2,60}$/,
    needs: /^Bài viết /
  },
  // What a page for printers says of its site: `- Báo Sao Mai - https://saomai.example -`.
  {
    reason: 'export-label',
    match:
      /^(?:[-–] [^|]{2,60} [-–] https?:\/\/[^\s]{4,80} [-–]|(?:Article|Bài viết) (?:printed from|được in từ) [^!?]{2,60}: ?https?:\/\/[^\s]{4,200})$/i,
    needs: link
  },
  // NukeViet and the like: how often it was read, and whether the reader is still there.
  {
    reason: 'count',
    short: true,
    match:
      /^(?:\(?(?:bai (?:viet )?(?:nay )?)?(?:da )?duoc (?:xem|doc) \d[\d.,]{0,9} (?:lan|luot)(?:,? (?:boi|trong) [^.!?]{3,60})?\)?)$/,
    plain: true,
    needs: digit
  },
  {reason: 'count', short: true, match: /^\d[\d.,]{0,9} lần (?:đọc|xem)$/, where: 'around'},
  {
    reason: 'login',
    match: /^Bạn đã không sử dụng Site, Bấm vào đây .{4,120}$/i,
    needs: /^bạn đã không/i
  },
  // What editors call their pictures: `20150312-hop-hoi-2`, `tau-ca1`, `Untitled-1`.
  {
    reason: 'file-name',
    short: true,
    match: /^(?:\d{6,8}(?:-[a-z\d]{1,20}){2,8}|[a-z]{2,12}-[a-z]{2,12}\d{1,3}|(?:Untitled|WP)[-_]\d[\d_-]{0,24})$/
  },
  {reason: 'placeholder', match: lines('enlarge|click to enlarge|click to view full size|click image to enlarge')},
  {
    reason: 'placeholder',
    short: true,
    match:
      /^\(?(?:click|bam|nhan|nhap|kich)(?: chuot)? (?:vao|len) (?:hinh|anh|ban do|tranh)(?: anh)? de (?:xem|phong) [^.!?]{2,40}\)?\.?$/,
    plain: true
  },
  // What Facebook calls the pictures that are taken from it: `66113273_445291556293919_8274669312275382272_n`.
  {reason: 'file-name', match: /^(?:\d{6,16}_\d{8,20}_\d{8,22}_[a-z](?:\.jpe?g)?(?: |$)){1,20}$/, needs: underline}
]
