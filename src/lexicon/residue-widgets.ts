import {colon, holding, type KnownPattern, lines, type Probe} from './residue-pattern.ts'

const digit = /\d/
const html5: Probe = holding('HTML5')
const others: Probe = {test: text => text.endsWith(' người khác')}

/**
 * What parts of pages leave that others wrote for them: templates of blogs and portals, boxes that count who is there,
 * posts that a network shows, forms in which a reader pays.
 *
 * Each is what the maker of the part wrote, in his words: so it stands on many sites.
 */
export const widgetPatterns: readonly KnownPattern[] = [
  // WordPress.
  {
    reason: 'comment-box',
    match: lines(
      'notify me of follow-up comments by email.|notify me of new posts by email.|no comments yet.|required fields are marked *.|thông báo cho tôi bình luận kế tiếp qua email.|thông báo cho tôi bài viết mới qua email.|thông báo cho tôi bài viết mới bằng email.|cho tôi biết khi có bài viết mới bằng email.'
    )
  },
  {
    reason: 'comment-box',
    match: /^(?:be the first to comment on|lưu tên của tôi, email,? và trang web trong) .{3,250}$/i,
    needs: /^(?:be |lưu tên)/i
  },
  {reason: 'comment-box', match: lines('để lại một bình luận hủy|đánh giá của bạn:'), where: 'after'},
  {reason: 'imprint', short: true, match: /^proudly powered by .{2,40}$/i, needs: /^proudly/i},
  {
    reason: 'navigation',
    match: lines(
      'posts navigation|entries feed|comments feed|archives|meta|go to top|lên đầu ↑|chuyển đến phần nội dung|tìm kiếm cho:'
    ),
    where: 'around'
  },
  {reason: 'navigation', match: lines('categories:|lên đầu|chi tiết >>|e-mail|logo'), where: 'after'},
  {
    reason: 'share-button',
    match: /^[-–•*] ?chia sẻ ?:?$|^share this (?:post|article|story|page|entry|news|with your friends) ?:?$/i,
    needs: /^(?:[-–•*] ?ch|share this)/i
  },
  {
    reason: 'count',
    short: true,
    match:
      /^[([]?(?:(?:post views|hits) ?: ?\d[\d.,]{0,12}|(?:read|viewed) \d[\d.,]{0,12} times|(?:số )?lượt nghe ?: ?\d[\d.,]{0,9}|(?<=\()(?:xem|đọc) ?: ?\d[\d.,]{0,9}|(?:(?<=[([])|đã |được |bài (?:viết )?(?:này )?(?:đã )?được )(?:đọc|xem) \d[\d.,]{0,12} lần|(?:số )?lượt (?:xem|đọc) ?: ?\d[\d.,]{0,12}|đã (?:đọc|xem) ?: ?\d[\d.,]{0,12})[)\]]?$/i,
    needs: digit
  },
  // NukeViet, under which schools and communes have their pages, and its first two questions.
  {
    reason: 'follow',
    match: lines('chúng tôi trên mạng xã hội|mạng xã hội|kết nối mạng xã hội'),
    where: 'after'
  },
  {
    reason: 'poll',
    match: lines('bạn biết đến website qua kênh nào?|bạn quan tâm gì nhất ở mã nguồn mở?'),
    where: 'after'
  },
  {
    reason: 'count',
    short: true,
    match:
      /^(?:(?:khách viếng thăm|máy chủ tìm kiếm|(?:tháng|tuần|năm) hiện tại|tổng (?:số )?lượt truy cập)(?: ?:? ?\d[\d.,]{0,14})?|(?:thành viên|khách)(?: đang)? (?:online|trực tuyến) ?: ?\d[\d.,]{0,8}|(?:hiện )?có \d[\d.,]{0,8} (?:khách|người|thành viên)(?: và \d[\d.,]{0,8} thành viên)? đang (?:xem|online|trực tuyến|truy cập))$/i,
    where: 'after'
  },
  {reason: 'advertisement', match: lines('quảng cáo bên phải|quảng cáo bên trái|quảng cáo giữa trang'), where: 'after'},
  // Liferay, SharePoint and Joomla, which name their parts.
  {
    reason: 'navigation',
    short: true,
    match: lines(
      'xuất bản thông tin|hiển thị nội dung web|bỏ qua để đến nội dung|đường dẫn breadcrumb|thanh điều hướng|menu hiển thị|web content display|breadcrumb'
    ),
    where: 'around'
  },
  {
    reason: 'placeholder',
    short: true,
    match: /^chi tiet (?:bai viet|tin|tin bai) (?:tin tuc|thong bao|su kien|van ban)(?:[ -]{1,3}[^.!?:]{2,30})?$/,
    plain: true,
    needs: /^chi tiết /i,
    where: 'around'
  },
  {reason: 'empty-field', match: lines('tác giả bài viết:|nguồn bài viết:|tương phản:'), where: 'after'},
  // Galleries: `Xem tất cả 12 ảnh`.
  {
    reason: 'placeholder',
    short: true,
    match: /^(?:xem (?:tất cả|thêm|toàn bộ) \d{1,3} (?:ảnh|hình)|\+ ?\d{1,3} (?:ảnh|hình))$/i,
    needs: digit
  },
  {reason: 'placeholder', match: 'blank'},
  {reason: 'navigation', match: lines('xem album')},
  // What a player says where it cannot play; some write its apostrophe as a quotation mark.
  {reason: 'player', match: /^your browser doesn[’']t support .{0,60}$/i, needs: html5},
  // Facebook, as its posts are copied.
  {reason: 'embed', short: true, match: /^Tất cả cảm xúc ?:(?: ?\d[\d.,]{0,8}[KkMm]?)?$/, where: 'after'},
  {reason: 'embed', short: true, match: /^.{2,60} và \d[\d.,]{0,8} người khác$/, needs: others, where: 'after'},
  {
    reason: 'rating',
    match: lines('bài viết này đã giúp ích cho bạn chứ?|bài viết này có hữu ích với bạn không?'),
    where: 'after'
  },
  // The head of a calendar.
  {
    reason: 'calendar',
    short: true,
    match: /^(?:(?:CN|T2|H|Hai) )?(?:T[2-7] ?){5,6}(?:CN)?$/,
    needs: /^(?:CN |H |Hai )?T[23]/
  },
  // Forms of newspapers in which readers comment, pay, or give a story away.
  {
    reason: 'comment-box',
    short: true,
    match:
      /^(?:bạn )?vui lòng nhập (?:từ|ít nhất|tối thiểu) \d{1,3} ký tự(?: trở lên)?[ .!]{0,4}$|^lỗi ?: e-?mail không hợp lệ[.!]?$|^gửi liên hệ thành công[.!]?$/i,
    needs: /^(?:bạn vui|vui|lỗi|gửi liên)/i
  },
  {
    reason: 'paywall',
    match: lines(
      'chọn 1 trong 2 hình thức sau để tặng bạn bè của bạn|tặng bằng link|tặng bạn đọc thành viên|chọn phương thức thanh toán|chọn một trong số các hình thức sau|gia hạn tài khoản bạn đọc vip'
    )
  },
  // Offices of lawyers and clinics call amid what they explain: `>>> Luật sư tư vấn miễn phí. Gọi ngay: 1900 0000`.
  {
    reason: 'advertisement',
    match:
      /^(?:[>»☎📞👉➤*-]\uFE0F? ?){1,4}[^>]{0,160}(?:hotline|tổng đài|gọi|liên hệ|số điện thoại|zalo)(?: [^.!?:]{2,40})?[ :]{1,3}(?:1[89]00|0\d{2,3})[ .]?[\dx]{3,4}(?:[ .]?[\dx]{2,4})?(?: [^.!?]{2,40})?[.!]?$/iu,
    needs: /^[>»☎📞👉➤*-]/u
  },
  // Newsrooms ask their readers to come along.
  {
    reason: 'follow',
    match:
      /^Mời (?:quý )?(?:các bạn|bạn đọc|độc giả|quý vị) đồng hành (?:cùng|với) .{2,40} trên (?:mạng xã hội )?(?:Facebook|Zalo|TikTok|YouTube).{0,120}$/,
    needs: /^Mời /
  },
  {
    reason: 'imprint',
    short: true,
    match:
      /^(?:(?:người chịu trách nhiệm(?: chính| nội dung)?|thiết kế(?: web| website| (?:và|&) (?:phát triển|xây dựng))|xây dựng (?:và|&) phát triển|đơn vị thiết kế|mst|số đkkd) ?: ?\S.{2,80})$/i,
    needs: colon,
    where: 'after',
    imprint: true
  },
  {
    reason: 'imprint',
    short: true,
    match:
      /^(?:(?:duoc )?(?:phat trien|van hanh)(?: (?:va|&) van hanh)? boi .{2,50}|a product of .{2,50}|thiet ke website .{2,40}|(?:website|trang web|trang)(?: nay)? (?:dang )?(?:trong thoi gian |chay )?thu nghiem|(?:website |trang web )?(?:hien thi |xem |xem website )?tot nhat (?:o|voi|khi|tren|bang) [^.!?]{0,20}(?:do phan giai|trinh duyet) [^.!?]{2,40}|onecms)$/,
    plain: true,
    where: 'after'
  },
  {
    reason: 'copyright',
    match:
      /^(?:\(?\*\)? ?)?(?:ban quyen thuoc(?: ve)? [^.!?]{4,80}[.] ?(?:nghiem )?cam sao chep .{5,160}|(?:yeu cau|vui long|xin|de nghi) ghi ro nguon (?!goc)[^!?]{5,160})$/,
    plain: true,
    where: 'after'
  },
  {
    reason: 'count',
    short: true,
    match:
      /^(?:(?:hôm nay|hôm qua|tuần (?:này|trước)|tháng (?:này|trước)|tất cả|today|yesterday|total) ?:? ?\d{3,9}|(?:IP của bạn|your IP) ?: ?[\d.:a-f]{7,40})$/i,
    needs: digit,
    where: 'after'
  },
  {
    reason: 'navigation',
    match: lines(
      'mobile version|bản mobile|bản desktop|bảng giá quảng cáo|điều khoản bảo mật|quy chế hoạt động|thỏa thuận sử dụng|thoả thuận sử dụng'
    ),
    where: 'after'
  }
]
