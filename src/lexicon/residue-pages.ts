import {colon, holding, type KnownPattern, lines, type Probe} from './residue-pattern.ts'

const digit = /\d/
const at: Probe = holding('@')
const bracket: Probe = holding(']')
/** The signs around the words of a button: most lines have none at their ends. */
const edged: Probe = {
  test: text =>
    text.length <= 40 &&
    ('«‹<←◀[(|'.includes(text[0] as string) || '»›>→▶])|…'.includes(text[text.length - 1] as string))
}
/** Rows of hyphens, dots or stars, as menus have that open. */
const filled: Probe = {test: text => /--|––|==|\.\.|\*\*/.test(text)}
/** The fields of a form in which readers write. */
const field =
  '(?:(?:ho (?:va |, )?)?ten(?: hien thi| cua ban| day du)?|dia chi e-?mail|e-?mail(?: cua ban)?|(?:so )?dien thoai|dia chi|tieu de|noi dung(?: binh luan| y kien)?|loi nhan|thong diep|website|mat khau|ma (?:bao mat|xac nhan|xac thuc|an toan|kiem tra|captcha|otp)|y kien(?: cua ban)?|tep dinh kem|don vi|co quan|nghe nghiep)'

/**
 * What pages of newspapers, offices and stations leave around a story, beside what all systems do: what they ask of
 * readers, the fields of their forms, signs around buttons, where they are to be found.
 */
export const pagePatterns: readonly KnownPattern[] = [
  // Signs stand around what is pressed, not around headings: `[Trở về]`, `« Trở lại`.
  {
    reason: 'navigation',
    short: true,
    match:
      /^(?=[«‹<←◀[(|]|.{0,30}[»›>→▶\])|…]$)[«‹<←◀[(| ]{0,4}(?:(?:tro|quay) (?:ve|lai)|ve trang (?:truoc|chu)|trang (?:truoc|sau|ke|chu)|(?:len |ve )?dau trang|in trang|dong)(?: (?:trang truoc|dau trang|danh sach|trang chu|bai viet))?[ »›>→▶\])|…]{0,4}$/,
    plain: true,
    needs: edged
  },
  // A list that opens: `-- Liên kết website --`, `Website liên kết: -- Chọn --`.
  {
    reason: 'navigation',
    short: true,
    match:
      /^(?:(?:website |trang |cac )?lien ket(?: website| web| trang| ngoai| nhanh)? ?:? ?)?[-–=.*]{2,4} ?(?:chon|lua chon|lien ket|website|tat ca|select)[^.!?]{0,40}$|^chon (?:website|(?:trang )?lien ket)(?: web| website)?$/,
    plain: true,
    needs: {test: text => filled.test(text) || /^chọn /i.test(text)}
  },
  // What must be filled in, and what need not: `Nội dung (*)`, `Email (không bắt buộc)`.
  {
    reason: 'comment-box',
    short: true,
    match: new RegExp(`^${field} ?(?::? ?\\(?\\*\\)? ?:?|\\((?:khong )?bat buoc\\) ?:?)$`),
    plain: true,
    needs: {test: text => text.includes('*') || text.includes('bắt buộc')}
  },
  {
    reason: 'comment-box',
    match: lines(
      'đổi mã khác|thay mã mới|lấy mã mới|lấy mã khác|làm mới mã|tên hiển thị|bài chưa có đánh giá|bạn có chắc chắn muốn xóa?|bạn có chắc chắn muốn xoá?|chép đường dẫn|liên kết đã được sao chép|click to expand...|thử cách khác|mời bạn đọc bình luận'
    )
  },
  {
    reason: 'login',
    short: true,
    match:
      /^(?:you must (?:be logged|log) in (?:or register )?to (?:reply|post|comment)[^.!?]{0,30}\.?|please log ?in to [^.!?]{3,40}\.?|(?:nhap|su dung) (?:mot trong cac )?ma (?:du phong|xac minh) [^.!?]{4,70}\.?|ten dang nhap (?:hoac|va) mat khau khong (?:dung|hop le|chinh xac)[^.!?]{0,20}[.!]?)$/,
    plain: true
  },
  {
    reason: 'font-size',
    short: true,
    match:
      /^(?:[aA][+-]? ?){0,4}\|? ?(?:(?:phóng to|thu nhỏ|tăng|giảm)(?: cỡ)? (?:chữ|tương phản)(?: ?[|/-] ?| |$)){1,4}$/i
  },
  {
    reason: 'text-to-speech',
    match: lines('dừng đọc|dừng nghe|tạm dừng đọc|tiếp tục đọc bài|dừng đọc bài|dừng nghe bài')
  },
  {
    reason: 'player',
    short: true,
    match:
      /^(?:(?:video|audio|clip|podcast)(?: clip)? (?:nay )?khong (?:hop le|ton tai|(?:duoc )?ho tro|kha dung)(?: (?:tren|boi|cho) [^.!?]{4,40})?[.!]?|end of content|audio player)$/,
    plain: true
  },
  // A list in pages: `Hiển thị 1 - 10 trong 120 kết quả`, `Trang: 1 2 3 4 5`, `1 2 3 ... Trang cuối`.
  {
    reason: 'navigation',
    short: true,
    match:
      /^(?:hien thi (?:tu )?\d{1,4} ?(?:-|–|den) ?\d{1,4} (?:trong|cua|tren)(?: tong so)? \d{1,7}[^.!?]{0,24}|trang ?:? ?\d{1,3}(?: ?[ |,] ?\d{1,3}){1,12}(?: .{1,16})?|(?:trang dau |truoc |[«‹<] ){0,3}\d{1,3}(?: \d{1,3}){1,11}(?: (?:\.{2,3}|…))?(?: (?:sau|tiep|trang cuoi|[»›>])){1,3})$/,
    plain: true,
    needs: digit
  },
  // Of how many readers offices tell: `Truy cập tổng 1.204.331`, `Truy cập hiện tại: 57`.
  {
    reason: 'count',
    short: true,
    match:
      /^(?:luot )?truy cap (?:tong(?: cong| so)?|hien tai|hom (?:nay|qua)|trong (?:ngay|tuan|thang|nam)|(?:tuan|thang|nam) (?:nay|truoc)) ?:? ?\d[\d.,]{0,14}$/,
    plain: true,
    needs: digit
  },
  // How many have read it: `Số lượt đọc bài viết: 214`, `Số người đang truy cập`.
  {
    reason: 'count',
    short: true,
    match:
      /^(?:tong )?so (?:luot|nguoi|khach)(?: nguoi| khach| dang| da)? (?:truy cap|doc|xem|online|truc tuyen|nghe|tai)(?: (?:bai viet|bai|tin|trang|website))?(?: (?:hom nay|hien tai|trong ngay))? ?:? ?\d[\d.,]{0,12}(?: (?:luot|lan|nguoi))?$/,
    plain: true,
    needs: digit
  },
  {
    reason: 'count',
    match: lines(
      'tổng số truy cập|tổng số lượt xem|thống kê truy cập|thống kê lượt truy cập|số lượt truy cập|số người truy cập|số người đang truy cập|lượt truy cập|tổng lượt truy cập|tổng số lượt truy cập'
    ),
    where: 'around'
  },
  // The weather in a box: `Nhiệt độ 28°C`, `Độ ẩm: 78%`, `Gió: 3 m/s`.
  {
    reason: 'ticker',
    short: true,
    match:
      /^(?:nhiet do|do am|gio|tam nhin|ap suat|chi so uv|uv|cam giac nhu|mat troi (?:moc|lan)) ?:? ?\d{1,4}(?:[.,:]\d{1,2})? ?(?:[°º˚] ?c?|%|m\/s|km\/h|km|hpa|mb)?$/,
    plain: true,
    needs: digit,
    where: 'around'
  },
  // Where readers write to: `Mời bạn đọc gửi câu hỏi về hộp thư hoidap@…`, `Bạn có câu hỏi? Gửi về …`.
  {
    reason: 'invitation',
    match:
      /^[*>»• -]{0,4}(?:(?:(?:(?:tran trong )?kinh |xin |hay )?(?:moi|mong|vui long) )?(?:(?:quy )?(?:ban doc|doc gia|khan gia|thinh gia|quy vi)|cac ban|ban)(?: [^@]{0,60})? (?:gui|viet|lien he|lien lac|chia se|phan anh|gop y)|(?:hay |xin |vui long )?(?:gui|viet|phan hoi|phan anh|gop y)|(?:moi (?:y kien|gop y|thac mac|thong tin|phan hoi)|thu tu|bai vo|tin bai|bai (?:viet|cong tac))(?: [^@]{0,80})? (?:gui|lien he))[ :][^@]{0,100}[^\s@]@[^\s@]{3}[^!?]{0,120}$/,
    plain: true,
    needs: at,
    where: 'after'
  },
  // Whose opinion it is: `Bài viết thể hiện góc nhìn riêng của tác giả.`
  {
    reason: 'disclaimer',
    match:
      /^[*( )]{0,5}(?:bai viet|bai|y kien|noi dung)(?: (?:nay|tren|trong bai))? (?:chi )?(?:the hien|phan anh|neu|la) [^.!?]{0,30}(?:quan diem|goc nhin|y kien|van phong)[^.!?]{0,40} cua (?:rieng )?(?:tac gia|nhan vat|nguoi viet|ban doc|doc gia|thanh vien|ca nhan)(?:[ ,.!)].{0,220})?$/,
    plain: true,
    needs: /^[*( )]{0,5}(?:bài|ý|nội)/i,
    where: 'after'
  },
  // What an editor of pages puts between brackets: the name of a picture, what a program fills in.
  {reason: 'image-markup', short: true, match: /^\[[^[\]/\\:*?"<>|]{1,80}\.(?:jpe?g|png|gif|webp)\]$/i, needs: bracket},
  {reason: 'image-markup', short: true, match: /^\[([a-z_]{3,20})\][\w-]{1,40}\[\/\1\]$/i, needs: bracket},
  {
    reason: 'image-markup',
    match: /^\[\/?[a-z_-]{3,30}(?: [a-z_-]{1,24}=["”][^"”\]]{0,160}["”]?){1,12} ?\/?\]$/i,
    needs: bracket
  },
  // Where else the newsroom is: `Kết nối với Báo Sao Mai`, `Sao Mai trên TikTok`.
  {
    reason: 'follow',
    short: true,
    match: /^ket noi (?:voi|cung) (?:chung toi|toa soan|(?:bao|dai|tap chi|kenh) [^.!?:]{2,40})$/,
    plain: true,
    needs: /^kết nối /i
  },
  {
    reason: 'follow',
    short: true,
    match:
      /^(?:Báo |Đài |Kênh |Tạp chí )?\p{Lu}[^\s.!?:,]*(?: [\p{Lu}\d][^\s.!?:,]*){0,4} trên (?:Tik[Tt]ok|Facebook|You[Tt]ube|Zalo|Instagram|Telegram|Threads|X|Google News)$/u,
    needs: holding(' trên '),
    where: 'after'
  },
  // Who answers for the pages of an office.
  {
    reason: 'imprint',
    match: /^(?:đơn vị (?:chủ quản|quản lý)|cơ quan (?:chủ quản|quản lý)|chịu trách nhiệm) ?: ?\S.{2,120}$/i,
    needs: colon,
    where: 'after',
    imprint: true
  },
  {
    reason: 'imprint',
    short: true,
    match: /^(?:Mã nguồn|Nền tảng|Phần mềm) (?:NukeViet|WordPress|Joomla|Liferay|Drupal).{0,20}$/i
  },
  {
    reason: 'imprint',
    match: ['impressum | datenschutz', ...lines('impressum|datenschutz|terms & conditions|terms and conditions')],
    where: 'after'
  },
  // Where portals of offices lead a reader who is to see another day, another side or the whole page.
  {
    reason: 'navigation',
    match: lines(
      'lùi lại|lên đầu top|return to top|tìm kiếm tin tức|xem phiên bản đầy đủ|xem tin theo ngày|xem tin theo ngày:|xem bài theo ngày|asset publisher|bỏ qua để xem nội dung|bỏ qua để đến nội dung chính'
    )
  },
  {reason: 'share-button', match: /^print ?friendly(?:,? (?:& )?pdf(?: & e-?mail)?)?$/i, needs: /^print/i},
  // The first letters of networks, where their signs were: `fb yt zl tt`.
  {reason: 'follow', short: true, match: /^(?:(?:fb|yt|zl|tt|tw|ig)(?: |$)){3,6}$/},
  {
    reason: 'comment-box',
    match: lines(
      'captcha|captcha:|bình luận không đăng nhập|sign in to comment|comments powered by disqus|comments powered by disqus.|tặng sao cho bài viết'
    )
  },
  {reason: 'text-to-speech', match: lines('nghe nội dung|nghe nội dung bài'), where: 'around'},
  {reason: 'font-size', match: lines('chế độ tương phản|màn hình lớn|màn hình nhỏ'), where: 'around'}
]
