import {blogPatterns} from './residue-blogs.ts'
import {pagePatterns} from './residue-pages.ts'
import {colon, holding, type KnownPattern, lines, type Probe} from './residue-pattern.ts'
import {systemPatterns} from './residue-systems.ts'
import {widgetPatterns} from './residue-widgets.ts'
import {pageNames, rubricWords} from './rubrics.ts'

/** Words at the start of a line, with a small letter or a capital. */
function opening(words: string): string {
  return words
    .split('|')
    .map(word => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}`)
    .join('|')
}

/** What stands between the words of a page; a sentence ends with a single stop. */
const gap = '(?:[ :,…!?/|()-]|\\.\\.\\.)'

/** A line of nothing but words of a page, one of them among the words that name a part of it. */
function pageLine(parts: string): RegExp {
  // Most lines end the search at their first word.
  return new RegExp(`^(?=(?:(?:${parts}|${pageWords})(?:${gap}+|$)){1,14}$)(?:.* )?(?:${parts})(?:${gap}|$)`)
}

const numberLast: Probe = {test: text => /\d\.?$/.test(text.slice(-2))}
/** How the alternative text of a picture ends, in no more than `longestPicture` units. */
const pictureLast = '(?:Ảnh|ảnh)(?: minh họa)?(?: số)? ?\\d{1,3}(?: ?\\/ ?\\d{1,3})?\\.?$'
const imageLast = '(?:hình|photo|image) ?\\d{1,3}(?: ?\\/ ?\\d{1,3})?\\.?$'
const longestPicture = 32

/** Ask whether a line ends with a number, and with the words that stand before it. */
function endsAs(last: string): Probe {
  const words = new RegExp(last, 'i')
  return {test: text => numberLast.test(text) && words.test(text.slice(-longestPicture))}
}

/** Few lines hold "ành lại", and it is found faster than with the "h" before it, which is frequent. */
const ownedWords: Probe = {
  test: text =>
    text.includes('©') ||
    text.includes('quyền nội') ||
    text.includes('reserved') ||
    (text.includes('ành lại') && text.includes('hành lại'))
}
const digit = /\d/
/** What sells ends so: `… ngay hôm nay!`, `… mua ngay kẻo hết`. */
const urgent: Probe = {test: text => '!ytỡo'.includes(text[text.length - 1] ?? ' ') && text.includes(' ngay')}
/** Numbers in a row have a sign between them. */
const numbersInRow: Probe = {test: text => /[|•·–-]/.test(text) && digit.test(text)}
const degrees: Probe = {test: text => /[°º˚]|C$/.test(text)}
const stroke: Probe = holding('|')
/** The sign between the name of a paper and what it is, before a space or marks by themselves, in a line that is not long. */
const joint: Probe = {test: text => text.length <= 160 && /[-–|](?: |[\u0300-\u1EFF])/.test(text)}
/** Whose paper it is. */
const voice =
  '(?:la )?(?:(?:co quan|cq)(?: ngon luan| trung uong)?|tieng noi|dien dan|(?:chuyen trang|an pham)(?: dien tu)?|(?:cong|trang)(?: ttdt| (?:thong )?tin dien tu))(?: chinh thuc)? cua [^.!?]{3,140}'
const nameSign = /^[^|–-]{3,40}[-–|] (?:Báo|Trang|Kênh|Chuyên|Tạp|Cổng)/
/** Where no `www.` stands, a colon does, which is found in less time. */
const address: Probe = {
  test: text => text.includes('www.') || (text.includes(':') && text.includes('http'))
}

/** The words that stand beside the names of parts of a page. */
const pageWords =
  'bai|viet|nay|tin|tuc|cua|ban|toi|chung|qua|len|tren|voi|de|ve|cho|cac|tat|ca|them|xem|doc|gia|nhan|bam|an|nhap|click|vao|nut|tai|day|ngay|noi|dung|moi|nhat|nhieu|hay|la|nguoi|dau|tien|chua|co|nao|khong|vui|long|can|phai|duoc|mot|hoac|va|lien|ket|link|luu|g[uo]i|in|da|e-?mail|khoan|be|bang|thanh|cong|mien|phi|theo|doi|bao|thich|\\d{1,5}'
/** Each once: what stands twice among alternatives is tried twice, at every place. */
const menuWords = [...new Set(`${rubricWords}|${pageNames}`.split('|'))].join('|')
// No counted group around the rubrics: they would be compiled as often as it may stand.
const back = new RegExp(
  `^Trở (?:lại|về) (?:(?:${rubricWords}|ôtô|chủ đề|chuyên mục|trang (?:trước|chủ)|đầu trang)(?: ?[-–&,] ?|Trở (?:lại|về) | (?=Chia)|$))+(?:Chia sẻ.{0,40})?$`,
  'i'
)
const languages =
  'tiếng việt|english|français|русский|español|deutsch|中文版?|中文|華文|ລາວ|ភាសាខ្មែរ|日本語|한국어|en|vn|vi'
const networks =
  'facebook|fanpage|zalo|youtube|tiktok|telegram|viber|instagram|twitter|messenger|linkedin|pinterest|whatsapp|threads|google news|google tin tuc|google'
const icons =
  'lock|unlock|ellipsis|settings?|info|table|calendar|bell|search|menu|close|home|users?|play|pause|volume|mute|fullscreen|arrow|chevron|caret|angle|down|up|left|right|star|heart|eye|clock|tags?|link|copy|download|upload|camera|images?|photo|video|audio|headphones?|mic|location|map|marker|pin|pencil|thumbs|paperclip|message|bubble|horizontal|vertical|dots|outline|phone|fax|envelope|rss|plus|minus|check|expand|more|next|prev|previous|back|top|zoom(?:[ -](?:in|out))?|font(?:-size)?|refresh|filter|edit|save|cart|grid|list|globe|flag|file|gear|quote|reply|send|circle|square|fab?|fas|icons?|svg|logo|avatar|comments?|bookmark|share|like|tweet|e-?mail|mail|print|pdf|alt|slash|f|h|v|g'
/** What a page calls on its readers to do. */
const calls =
  'đặt|đăng ký|đăng kí|gửi|nhận|tải|tải về|ủng hộ|chia sẻ|thích|theo dõi|chat|mua|hỏi|gọi|liên hệ|bấm|đánh giá|bình chọn|đóng góp|tham gia|tra cứu|xem|nộp|copy|like|follow'
/** What a page has to give to its readers, and they to it. */
const pageThings =
  'bác sĩ|chúng tôi|tại đây|bài viết(?: này)?(?: với bạn bè(?: và (?:gia đình|người thân))?)?|bài này(?: với bạn bè(?: và (?:gia đình|người thân))?)?|trang (?:của|chủ|này)|kênh|bản tin|tạp chí|báo giá|bảng giá|tư vấn|lịch khám|lịch hẹn|khám(?: bệnh)?|câu hỏi|bình luận|ý kiến|góp ý|phản hồi|[Ee]-?mail|[Zz]alo|[Ff]acebook|[Ff]anpage|[Yy]ou[Tt]ube|ứng dụng|[Aa]pp|[Qq]uỹ|kết quả|đáp án|tài liệu|báo cáo|mẫu đơn|dài hạn|nhiều người'
const reader =
  '(?:(?:kinh |xin )?moi (?:quy )?(?:ban doc|doc gia|quy vi|khan gia|thinh gia|ban)(?: va [a-z ]{1,20})? )?'
const city = 'ha noi|ho chi minh|hcm|viet nam|da nang|can tho|hai phong|hue'

/**
 * What content management systems, players and crawlers leave in copied text.
 *
 * Sources: lines that recur across articles and across houses in 3,919 crawled articles and 53 pages; the systems and
 * themes that Vietnamese newsrooms use, their players, share bars and comment boxes.
 */
export const residuePatterns: readonly KnownPattern[] = [
  // The labels of an image toolbar (left, center, right, del), run together or apart, all or some of them.
  {reason: 'image-toolbar', short: true, match: /^(?:(?:left|center|right|del)\s*){2,40}$/i},
  // One lower-case ASCII word alone on a line is an identifier, not Vietnamese prose.
  {reason: 'identifier', short: true, match: /^[a-z]{12,60}$/},
  // Names that only a program writes: words with a low line between them, and what stands among them.
  {
    reason: 'icon-names',
    short: true,
    match: /^(?=[^_]{0,60}[a-z]_[a-z])[a-z\d_:/]{1,40}(?: [a-z\d_:/]{1,40}){0,12}$/
  },
  // What a font of icons and a share bar leave: names in a row.
  {
    reason: 'icon-names',
    short: true,
    // Three words and more; a counted group is compiled as often as it may stand.
    match: new RegExp(`^(?=(?:[^ |/•·,:_-]+[ |/•·,:_-]+){2}[a-z])(?:(?:${icons}|${networks})(?:[ |/•·,:_-]+|$))+$`),
    plain: true
  },
  // The classes of icons: `fa-print fa-share-alt`.
  {
    reason: 'icon-names',
    short: true,
    match: /^(?:(?:fa[brs]?|bi|icon|ti|mdi|glyphicon|material)-[a-z\d-]{2,40}(?: fa[brs]?)?(?: |$)){1,20}$/
  },
  // Their alternative texts: `icon kính lúp | icon chuông`.
  {reason: 'icon-names', short: true, match: /^icon [^|•·,]{2,24}(?: ?[|•·,] ?icon [^|•·,]{2,24}){0,20}$/i},
  // One of them alone, in small letters: an English word that no line of a Vietnamese story consists of.
  {reason: 'icon-names', short: true, match: new RegExp(`^(?:(?:${icons})(?:-(?!$)|$))+$`)},
  // A widget begins with the names of its icons, and goes on with what it shows.
  {
    reason: 'icon-names',
    match: new RegExp(
      `^(?:(?:${icons}|news|virtual|toggle|warning|filled|alerts?|favorites?|soccer|sports?)[ -]){6}.*$`
    ),
    plain: true,
    needs: /^[a-z]{2,20}(?:[ -][a-z]{2,20}){5}/
  },
  {
    reason: 'share-button',
    short: true,
    match: new RegExp(
      `^(?=.*(?:${networks}|mail|chia se|print|copy))(?:(?:${networks}|e-?mail|print|pdf|copy|chia se|thich|luu|in|gui|x)(?:[ |/•·,:_-]+|$)){2,12}$`
    ),
    plain: true
  },
  {
    reason: 'share-button',
    match: lines(
      'chia sẻ|gửi cho bạn bè|gửi cho bạn|gửi bạn bè|bản in|share|tweet|facebook|twitter|zalo|copy link|lưu|thích|like|email|theo dõi|follow|print|quan tâm|google news'
    )
  },
  // Beside the others: in a story, "In" and "Gửi" open a sentence or are names.
  {reason: 'share-button', match: lines('in|gửi|in ra|tải về|tải xuống'), where: 'around'},
  {
    reason: 'share-button',
    short: true,
    match: pageLine(
      `chia se|sao chep|luu bai viet|luu tin nay|da luu|in (?:bai|tin|noi dung|ra|trang)|ban de in|g[uo]i (?:e?-?mail|bai|tin|cho ban)|lay link|${networks}`
    ),
    plain: true
  },
  // A newsroom asks to be followed; what stood after "trên" were icons.
  {
    reason: 'follow',
    match: new RegExp(
      `^${reader}(?:hay |vui long )?(?:(?:bam|nhan|click)(?: vao| nut)* )?(?:theo doi|ket noi voi|don doc|doc bao|like|follow|chia se)(?: [^ ]+){0,14} tren ?:?$`
    ),
    plain: true,
    needs: /trên ?:?$/i
  },
  {
    reason: 'follow',
    match: new RegExp(
      `^${reader}(?:hay |vui long )?(?:(?:bam|nhan|click)(?: vao| nut)* )?(?:theo doi|ket noi voi|don doc|doc bao|tham gia|dang ky|quan tam|like|follow)(?: [^ ]+){1,14} (?:${networks})(?:[ ,/&.!:].{0,60})?$|^(?:(?:bam|nhan|click)(?: vao)?(?: nut)? (?:quan tam|theo doi|follow|like)(?: [^ ]+){0,14}|quet (?:ma )?qr de (?:theo doi|doc|tai|cai dat|xem|nghe|tham gia).*|tai(?: ngay)? (?:ung dung|app)(?: [^ ,.]+){0,6} (?:tren|ve|tai day|mien phi|de doc)(?: [^ ,.]+){0,5}|nhan (?:tin|ban tin|thong bao)(?: [^ ,.]+){0,6} (?:qua|tren) (?:${networks}|e-?mail|dien thoai).{0,20}|(?:get it on |download on the |tai (?:ve )?(?:tu|tren) )?(?:google play|app ?store|ch play))$`
    ),
    plain: true,
    where: 'after'
  },
  {
    reason: 'follow',
    match: new RegExp(
      `^${reader}(?:hay )?(?:dang ky|theo doi|subscribe|quan tam|like)(?: kenh| trang| nhom) (?:${networks})(?: [^ .]+){0,16}[.!]?$`
    ),
    plain: true
  },
  {
    reason: 'comment-box',
    match: lines('hủy|huỷ|gửi|trở thành người đầu tiên tặng sao cho bài viết|tặng sao|mới nhất|cũ nhất|quan tâm nhất')
  },
  {
    reason: 'comment-box',
    match: pageLine(
      '(?:gui|viet|nhap|them|xem|noi dung|dang|cac|tat ca|co|nao|de lai|moi|nhieu|bai viet|dau tien|facebook|\\d) (?:mot |cac |them )?(?:binh luan|y kien|phan hoi|tra loi)|(?:binh luan|y kien|phan hoi) (?:cua|ban doc|doc gia|bai viet|moi|facebook|nao|\\(?\\d)|bao vi pham|sap xep|binh luan dau'
    ),
    plain: true
  },
  {
    reason: 'comment-box',
    match:
      /^(?:leave a (?:comment|reply)|(?:post|add a|write a) comment|no comments|comments are closed\.?|cancel reply|email cua ban se khong duoc hien thi.*|your email address will not be published.*|cac truong bat buoc.*|(?:vui long|hay|xin|(?:ban|ban doc|doc gia|quy vi) (?:can|phai)).{0,12} (?:dang nhap|dang ky|go tieng viet|nhap (?:noi dung|binh luan|ho ten|email|ma|(?:tu|it nhat) \d)).{0,60}|(?:toa soan|bao|ban bien tap).{0,40}khong chiu trach nhiem ve (?:noi dung|cac) (?:binh luan|y kien).*|(?:nhap|viet)(?: noi dung)? (?:binh luan|y kien).{0,40}|(?:y kien|thong tin|email) cua (?:ban|ban doc) se (?:duoc )?(?:bao mat|bien tap|duyet).*|con lai \d+ ky tu|(?:(?:hay )?(?:tro thanh|la) )?nguoi dau tien (?:binh luan|gui y kien).{0,40}|(?:ban |hay )(?:la |tro thanh )?nguoi dau tien (?:viet|chia se|neu|danh gia|de lai|phat bieu) [^.!?]{2,50}|ma (?:xac nhan|bao mat|an toan)|(?:ho )?ten cua ban|email cua ban)$/,
    plain: true,
    needs: /^(?:[lpawcy]|no |email|nhập|viết|vui|hãy|xin|bạn|độc|quý|tòa|toà|báo|ban|ý|thông|còn|mã|họ|tên|trở|người)/i
  },
  // What a member alone may read.
  {
    reason: 'login',
    match:
      /^(?:noi dung|bai viet|bai|phan|chuyen muc|thong tin)(?: nay)?(?: chi)? (?:danh (?:rieng )?cho|chi hien thi (?:voi|cho)) (?:thanh vien|hoi vien|doc gia|ban doc|nguoi dung)[^.!?]{0,60}[.!] ?(?:vui long|hay|xin|moi)[^.!?]{0,20} (?:dang nhap|dang ky|nang cap).{0,120}$/,
    plain: true,
    needs: /^(?:nội|bài|phần|chuyên|thông)/i
  },
  {
    reason: 'comment-box',
    match:
      /^(?:(?:hien )?chua co (?:binh luan|y kien|danh gia)(?: nao)?(?: (?:cho|ve) (?:bai viet|bai|tin|noi dung)(?: nay)?)?(?:[,.!] ?(?:(?:hay|ban|moi) .{0,90})?)?|(?:ban |toi da:? |con )+\d+ ?(?:\/ ?\d+ )?ky tu.{0,110}|(?:y kien|y kien phan hoi|nhan xet|thao luan|binh luan|phan hoi|danh gia)(?: cua ban)? ?\(\d{0,6}\)|(?:huy|huy bo|chon anh|dang|binh luan)(?: ?[|•] ?| )gui(?: y kien| binh luan)?|thich(?: ?[•|·] ?| )tra loi(?: .{0,40})?|(?:tra loi|thich) \d{1,6}|(?:sap )?xep theo ?:?(?: (?:quan tam nhat|moi nhat|cu nhat|hay nhat|nhieu thich nhat|thoi gian|so nguoi thich)){0,3}|(?:quan tam nhat|duoc quan tam|moi nhat|cu nhat|hay nhat|nhieu thich nhat)(?:(?: ?[|/•] ?| )(?:quan tam nhat|duoc quan tam|moi nhat|cu nhat|hay nhat|nhieu thich nhat)){1,3}|(?:xin |hay |vui long |ban )+(?:go|nhap|binh luan bang|su dung) ?(?:bang )?tieng viet co dau.{0,90}|binh luan hay.{0,30}|(?:dinh kem|tai len|chon) (?:anh|tep|file|video)(?: [([].{0,40})?|(?:hay )?(?:de lai|chia se|gui)(?: y kien| goc nhin| cam nhan| binh luan)+ cua ban.{0,60})$/,
    plain: true,
    needs: /^(?:hi|ch|b|tố|tải l|co|ý|nh|th|ph|đ|h|tr|qu|mớ|cũ|xi|vu|gử|cò|sắ|xế)/i
  },
  {
    reason: 'comment-box',
    match:
      /^(?:(?:y kien|cac (?:bai )?binh luan|noi dung binh luan|binh luan)[^.!?]{0,60}(?:xet duyet|kiem duyet|bien tap|gui den toa soan|da duoc gui).{0,110}|cam on ban da gui (?:y kien|binh luan).{0,60})$/,
    plain: true,
    needs: /^(?:ý|các|nội|bình|cảm)/i,
    where: 'after'
  },
  // Stars that readers give, as a newspaper has them, and faces.
  {
    reason: 'comment-box',
    short: true,
    match:
      /^(?:chuyen sao tang cho thanh vien|thuong bai bao|hoac nhap so sao|(?:x\d{1,3} ?){2,8}|tang (?:qua|sao) cho (?:tac gia|thanh vien)|0 ky tu(?: co the nhap)?|\d{1,6} nguoi (?:khac )?(?:da )?thich(?: (?:noi dung|dieu|bai viet|bai|tin) nay)?)$/,
    plain: true,
    where: 'after'
  },
  {
    reason: 'rating',
    short: true,
    match:
      /^(?:(?:rat te|te|rat kem|kem|con thieu sot|trung binh|binh thuong|kha|tot|rat tot|tuyet voi|xuat sac|(?:rat |khong |chua )?hai long)(?:[ |/•·,]+|$)){3,7}$/,
    plain: true
  },
  {
    reason: 'count',
    short: true,
    match:
      /^(?:yeu thich|bat ngo|ngac nhien|thu vi|buon|phan no|gian du|haha|wow|vui|cam dong|xuc dong|dang yeu) ?\(?\d{1,6}\)?$/,
    plain: true,
    where: 'after'
  },
  // What a page says of the article that it shows.
  {reason: 'navigation', match: /^Bạn đang (?:đọc|xem) bài viết .{5,300}$/i},
  {reason: 'navigation', match: back, needs: /^Trở /i},
  {
    reason: 'navigation',
    match: new RegExp(
      `^(?:(?:(?:chọn )?ngôn ngữ|(?:select )?language|(?:also )?available in|có sẵn bằng|đọc bằng) ?:? )?(?:(?:${languages})(?: ?[|•·/] ?| |$)){2,12}$`,
      'iu'
    ),
    where: 'around'
  },
  {
    reason: 'navigation',
    match:
      /^(?:ve trang truoc.{0,10}|trang nhat|truoc ?[|/] ?(?:ke|sau)|trang truoc trang sau|in trang dong cua so|dong cua so|link bai goc.{0,20}|(?:nhap|go) tu khoa.{0,30}|tim|tim (?:kiem )?theo ngay|xem theo ngay.{0,30}|di (?:toi|den|thang den) (?:tim|noi dung(?: chinh)?)|toi (?:noi dung|dieu huong) chinh|(?:bo qua|end of|ket thuc) .{3,60}(?: va tiep tuc doc|nhieu nhat)|(?:het|ket thuc) (?:podcast|video|quang cao)|luu (?:bai|vao bo suu tap)|bao loi|bao cao bai viet|tai file dinh kem|tai xuong|cau hoi thuong gap|mien tru trach nhiem|nguon tham khao)$/,
    plain: true,
    where: 'around'
  },
  {
    reason: 'follow',
    match:
      /^(?:(?:moi (?:quy )?(?:ban doc|doc gia|quy vi|khan gia) )?(?:bam|nhan|click)(?: vao| nut)* (?:subscribe|dang ky|theo doi|follow)(?: kenh)? .{2,120}|dung quen theo doi .{3,120}|(?:moi (?:quy )?(?:ban doc|doc gia|quy vi) )?theo doi chung toi.{0,60}|like (?:page|fanpage) .{3,80}|(?:tai|cai dat)(?: ngay)? (?:ung dung|app) .{2,90}|ung dung: (?:app store|google play).{0,40})$/,
    plain: true,
    needs: /^(?:đừng|mời|theo|like|tải|cài|ứng|bấm|nhấn|click)/i,
    where: 'around'
  },
  {
    reason: 'follow',
    match:
      /^(?:Mời (?:quý )?(?:bạn đọc|độc giả|quý vị) )?[Tt]heo dõi (?:chúng tôi|\p{Lu}\S*(?: \p{Lu}\S*){0,3})(?: trên(?: .{0,40})?| để (?:cập nhật|không bỏ lỡ|nhận) .{5,160})$/u,
    needs: /heo dõi /
  },
  {reason: 'follow', match: /^Theo dõi \p{Lu}\S*(?: \p{Lu}\S*){0,2}$/u, where: 'after', needs: /^Theo dõi /},
  {
    reason: 'disclaimer',
    match:
      /^[* ]{0,3}(?:cac )?(?:bai viet|thong tin|noi dung)[^.!?]{0,80} chi (?:mang|co) tinh(?: chat)? tham khao.{0,160}$/,
    plain: true,
    needs: /tham khảo/i,
    where: 'after'
  },
  // Where they open an article, these are rubrics.
  {
    reason: 'comment-box',
    match: lines(
      'bình luận|ý kiến|phản hồi|nhận xét|họ và tên|họ tên|comment|comments|diễn đàn facebook|bình luận facebook|bình luận qua facebook'
    ),
    where: 'after'
  },
  {
    reason: 'count',
    short: true,
    match:
      /^(?:\(?\d[\d.,]* ?[km+]?\)? ?(?:luot )?(?:xem|doc|thich|chia se|binh luan|binh chon|phan hoi|y kien|tra loi|truy cap|nguoi (?:dang )?(?:xem|thich|doc)|danh gia|lien quan|dang lai|views?|likes?|shares?|comments?|luot)|(?:so )?(?:luot )?(?:xem|da xem|doc|thich|chia se|binh luan|phan hoi|y kien|truy cap|views?|likes?|shares?|comments?)(?: ban doc| doc gia)?[ :(]{1,3}\d[\d.,]* ?[km+]?\)?(?: luot)?)(?: ?[|•·-] ?\d.{0,28})?$/,
    plain: true,
    needs: digit
  },
  {
    reason: 'count',
    short: true,
    match:
      /^(?:so (?:lan|luot|nguoi)(?: nguoi)? (?:xem|doc|truy cap|tai) ?: ?\d[\d.,]*|bai (?:viet )?(?:nay )?da duoc (?:xem|doc) \d[\d.,]* lan|hom (?:nay|qua) ?:? ?\d{1,3}(?:[.,]\d{3})+)$/,
    plain: true,
    needs: digit
  },
  {
    reason: 'share-button',
    short: true,
    match: new RegExp(
      `^(?:(?:chia se|share|thich|like|tweet)(?: this)?:? ?)(?:(?:${networks}|x|tweet|share|like|email|mail|copy link|ban in|in|binh luan|thich|chia se|\\d{1,6}(?:[.,]\\d{1,3})?k?)(?:[ |/•·,]+|$)){1,10}$`
    ),
    plain: true
  },
  // Several numbers in a row: `Hữu ích 418 · Chưa hữu ích 6 · 33 người đang xem`.
  {
    reason: 'count',
    short: true,
    match:
      /^(?=.*(?:xem|thich|huu ich|binh luan|chia se|phan hoi|views?|likes?|comments?|shares?))(?:(?:\d[\d.,]*[km]? ?[a-z ]{2,22}|[a-z ]{2,22}:? ?\(?\d[\d.,]*[km]?\)?)(?: ?[|•·] ?| [–-] |$)){2,6}$/,
    plain: true,
    needs: numbersInRow
  },
  // Hearts, bubbles and thumbs with their numbers.
  {
    reason: 'count',
    short: true,
    match:
      /^(?=\D{0,8}\p{Extended_Pictographic}|[\d.,KkMm ]{1,8}\p{Extended_Pictographic})(?:[\p{Extended_Pictographic}\p{S}\s\d.,KkMm|·•()+-]|\uFE0F){2,40}$/u,
    needs: digit
  },
  {
    reason: 'share-button',
    match:
      /^(?:(?:share|tweet|post|pin) (?:this )?on .{2,20}|copy link thanh cong.{0,3}|lay link!?|view this post on .{2,20}|a post shared by .{2,60})$/,
    plain: true
  },
  {
    reason: 'rating',
    match:
      /^(?:[★☆⭐✩✭]{3,10} ?[\d(].{0,50}|rate this (?:post|article)|(?:xem )?(?:ket qua )?(?:binh chon|bieu quyet|tham do)(?: y kien| du luan)?(?: ban doc)?|(?:gui|xac nhan) (?:binh chon|bieu quyet)|(?:click de )?danh gia bai viet|tong so diem cua bai viet.*|\d(?:[.,]\d)? ?\/ ?5(?: ?[-(].{0,40})?|ban (?:co )?thay bai viet.*|(?:ban )?(?:cham|danh gia|cho) bai (?:viet )?nay (?:may|bao nhieu) (?:sao|diem)\??|bai viet (?:nay )?(?:co )?huu ich.*)$/,
    plain: true
  },
  {
    reason: 'reading-time',
    short: true,
    match:
      /^[•·*|–—-]? ?(?:(?:thoi gian doc ?:? ?)?(?:khoang )?\d{1,2} (?:phut (?:doc|de doc)|min(?:ute)?s? read)|(?:mat )?(?:khoang )?doc (?:trong |mat )(?:khoang )?\d{1,2} phut)$/,
    plain: true,
    needs: digit
  },
  {
    reason: 'player',
    match:
      /^(?:This is a modal window\.?|Beginning of dialog window\..{0,80}|End of dialog window\.?|The media could not be loaded.{0,120}|No compatible source was found.{0,60}|No media source currently available\.?|The (?:code|URL) has been copied to your clipboard\.?|Your browser does not support .{0,80}|Trình duyệt .{0,30}không hỗ trợ.{0,60}|Play(?: Video)?|Pause|Mute|Unmute|Fullscreen|Current Time.{0,40}|Duration.{0,40}|Loaded:.{0,20}|Progress:.{0,20}|Remaining Time.{0,20}|Stream Type.{0,10}|Seek to .{0,60}|Playback Rate|Picture-in-Picture|Chapters|Captions|Subtitles|(?:captions|subtitles|descriptions) (?:off|settings).{0,60}|Audio Track|Replay|Skip Ads?|Text ?Color.{0,80}|Font Size.{0,60}|Close Modal Dialog|Video Player is loading\.?|-?\d?\d:\d\d(?::\d\d)?(?: ?\/ ?| {1,2})-?\d?\d:\d\d(?::\d\d)?|(?:\d(?:\.\d+)?x ?)+|(?:144|240|360|480|720|1080)p(?: ?[|(].{1,12})?)$/i
  },
  {
    reason: 'player',
    match:
      /^(?:(?:video|audio) dang phat|phat (?:video|audio)|(?:tat|bat) (?:tieng|am|am thanh|phu de)|phu de (?:tat|bat)|(?:thoat )?toan man hinh|chat luong(?: video| phat)?|toc do(?: phat.{0,10})?|live|thu lai|tiep theo|truc tuyen|trinh phat (?:video|audio|nhac).{0,10}|(?:video )?tiep theo sau.{0,10}|tu dong (?:phat|chuyen bai|chuyen tiep|chay)|autoplay|up next|now playing|xem lai video)$/,
    plain: true,
    where: 'around'
  },
  {
    reason: 'player',
    short: true,
    match:
      /^(?:0?0:00|(?:chat luong|do phan giai)(?: video)? ?: ?(?:auto|tu dong|hd|\d{3,4}p).{0,10}|toc do phat|toc do(?: phat)? ?:? ?(?:binh thuong|normal|\d(?:[.,]\d+)? ?x?)|(?:xem )?(?:che do )?toan man hinh|(?:lui|tien|tua(?: lai| toi| nhanh)?) (?:lai )?\d{1,2} ?(?:giay|s)|(?:bat|mo|tat) tieng|(?:bam|nhan|cham|click)(?: vao)? de (?:bat|tat) (?:tieng|am thanh)|(?:xem|bat dau|dung|tat)? ?(?:slide ?show|trinh chieu)|(?:rewind|forward|skip (?:back|forward))(?: \d+.{0,10})?)$/,
    plain: true
  },
  {
    reason: 'text-to-speech',
    match:
      /^(?:(?:nghe|nghe doc|doc)(?: noi dung| toan bo)? (?:bai|tin)(?: viet| bao)?(?: nay)?(?: ?[:(].{0,20})?|nghe (?:doc|audio|podcast|bao noi)|bao noi|(?:bam de |doc )bao noi|listen(?: to (?:this )?article)?|(?:chon )?giong doc ?:?|giong (?:doc )?(?:nam|nu|bac|mien (?:bac|trung|nam))(?: (?:mien )?(?:bac|trung|nam))?|(?:nam|nu) mien (?:bac|trung|nam)|toc do doc.{0,10}|bai viet .{0,20}doc .{0,10}bang .{0,30})$/,
    plain: true
  },
  {
    reason: 'player',
    short: true,
    match:
      /^(?:nghe(?: doc bai| bai viet)?(?: ?- ?| ?:? )\d{1,2}:\d{2}.{0,20}|\d{1,2}:\d{2} ?\/ ?\d{1,2}:\d{2} .{1,20}|(?:toc do:? )?(?:\d(?:[.,]\d{1,2})?x[ |]*){2,8}|(?:(?:giong(?: doc)?:? )?(?:nam|nu)(?: ?- ?| )mien (?:bac|trung|nam)[ |]*){1,4}|giong (?:nam|nu)(?:[ |-]+giong (?:nam|nu))*(?: ?- ?| )mien (?:bac|trung|nam).{0,60}|audio player \d.{0,20}|chon giong doc.{0,3})$/,
    plain: true,
    needs: /\d|miền|giọng/i
  },
  // The words of a player in one line: `Tự động phát 00:00 / 02:31 Tốc độ 1x Toàn màn hình`.
  {
    reason: 'player',
    short: true,
    match:
      /^(?=.*(?:\dx|toc do|toan man hinh|fullscreen|tu dong phat))(?:(?:tu dong phat|toc do|binh thuong|toan man hinh|am luong|phat|dung|tam dung|tai lai|chat luong|phu de|nghe|live|auto|hd|picture-in-picture|fullscreen|\d{1,2}:\d{2}(?::\d{2})?|\d{3,4}p|\d(?:[.,]\d{1,2})?x?)(?:[ /|·•-]+|$)){2,20}$/,
    plain: true
  },
  // The sizes of type, the voices and the speeds in one line: `A- A A+ 🔊 Giọng nữ miền Nam 1x`.
  {
    reason: 'font-size',
    short: true,
    match:
      /^(?=A|\p{Extended_Pictographic})(?:(?:A[-+]?|a[-+]?|\d(?:[.,]\d{1,2})?x|[Gg]iọng (?:nam|nữ)(?: miền (?:Bắc|Trung|Nam))?|\p{Extended_Pictographic}\uFE0F?)(?:[ |·•]+|$)){2,12}$/u
  },
  {
    reason: 'loading',
    short: true,
    match:
      /^\(?(?:(?:anh|hinh(?: anh)?|video|noi dung)(?: nay)? khong (?:the )?(?:hien thi|tai|kha dung)(?: duoc)?\)?|khong (?:the )?(?:hien thi|tai) (?:duoc )?(?:anh|hinh(?: anh)?|video|noi dung)\)?|(?:anh|hinh(?: anh)?|video|noi dung|trang) dang (?:duoc )?tai[.… ]*|dang tai(?:[.…]+| du lieu| binh luan| video| anh| hinh(?: anh)?| trang| noi dung).{0,3}|dang tai[^.!?]{0,20}, (?:vui long|xin) (?:doi|cho)[^.!?]{0,30}|loading(?: (?:comments|video|audio|player|images?|content|ads?|more))?[.…]*|please wait[.…]*|vui long (?:doi|cho).{0,30}|cho[.…]{1,3}|dang xu ly[.…]*)$/,
    plain: true
  },
  {
    reason: 'font-size',
    short: true,
    match:
      /^(?:(?:xem |voi |chon |tang |giam |doi )*(?:co|kich thuoc|mau) chu(?:\W.{0,30}|a{1,3})?|font size.{0,20}|[-+]?a(?:[ |/]{0,3}[-+a]){1,6}|tuong phan|gian dong|(?:doc )?(?:che do|nen) (?:nen )?(?:toi|sang|ban dem)|dark mode)$/,
    plain: true
  },
  // The alternative text that a content management system numbers: "… - Ảnh 1."
  {
    reason: 'numbered-alt',
    match: new RegExp(`^(?:.{0,250}[-– ])?${pictureLast}`),
    needs: endsAs(pictureLast)
  },
  {
    reason: 'numbered-alt',
    match: new RegExp(`^(?:.{0,250}[-–] ?)?${imageLast}`, 'i'),
    needs: endsAs(imageLast)
  },
  {
    reason: 'numbered-alt',
    match:
      /^(?:[\x20-\x7E]{10,200} (?:hinh )?anh|(?:image|photo|picture|slide|hinh|anh)[ _#-]?|img[_-]?) ?\d{1,5}(?: ?(?:of|\/) ?\d+)?$/i,
    needs: numberLast
  },
  {
    reason: 'file-name',
    short: true,
    match:
      /^[^/\\:*?"<>|]{1,120}\.(?:jpe?g|png|gif|webp|svg|mp[34]|m4a|mov|pdf|docx?|xlsx?|pptx?|zip|rar)(?: ?\(.{1,12}\))?$/i,
    needs: /\.[a-z\d]{3,4}(?: ?\(.{1,12}\))?$/i
  },
  {
    reason: 'attachment',
    match:
      /^(?:tai )?(?:tai lieu|tep|file|van ban|phu luc)(?: dinh kem)? ?: ?[^:]{1,120}\.(?:pdf|docx?|xlsx?|pptx?|zip|rar)(?: ?\(.{1,12}\))?$/,
    plain: true,
    needs: colon
  },
  // What a crawler or an editor's form writes where a picture, its caption or a field stood.
  {
    reason: 'placeholder',
    match:
      /^(?:<(?:anh|hinh|hinh anh|images?|img|photo|picture|video)>|\((?:anh|hinh|hinh anh|images?|img|photo|picture|video|caption|gallery|embed)\)|[[{]{1,3} ?\/?(?:images?|img|hinh(?: anh)?|anh|photo|picture|video|clip|audio|iframe|embed|gallery|caption|media|figure|table|ads?|quang cao|keywords?|tags?|title|content|url|poll|widget|tin lien quan)(?:[ _#-]?\d{1,3})? ?\/?[\]}]{1,3}|\[(?:img|image|caption|embed|gallery|video|audio|iframe)[ =][^\]]{1,200}\]|img|image|(?:image|img) (?:title|alt|caption)|hinh(?: anh)? khong (?:kha dung|ton tai|hien thi duoc)|undefined|null|nan|n\/a|none|\[object object\]|\[links?\([^()]{0,12}\)\]|lorem ipsum.*|&nbsp;|(?:no (?:image|photo|caption|alt(?:ernative)? text)(?: available| provided(?: for this image)?)?|image not found|404 not found|untitled)|(?:nhap |them |viet |noi dung )*(?:chu thich|mo ta)(?: cua| cho)?(?: anh| hinh| hinh anh| video)?(?: (?:o|tai|vao) day)?(?:\.{3}|[:….])?|(?:chua|khong) co (?:hinh |mo ta )?anh|(?:anh|hinh) (?:dai dien|bia)|chup lai (?:hinh anh|video),|(?:bam|click|nhan)(?: (?:vao|de|xem)){1,3} (?:anh|hinh|phong to).{0,40}|xem anh (?:lon|goc)|phong to(?: anh)?|thu nho|(?:(?:image|add|enter|write)(?: an?)? )?(?:caption|alt text)(?: here)?(?: provided for this image)?(?:\.{3}|…)?|(?:bam|click|nhan)(?: vao day)? de (?:nhap|them|viet) .{3,30})$/,
    plain: true
  },
  // A field of a form that was left empty; the rubric under which the article was filed. A film has other kinds.
  {
    reason: 'empty-field',
    short: true,
    match:
      /^(?:tac gia|nguon(?: tin| bai viet)?|nguoi (?:viet|dang)|bien tap|theo|bai|the loai|chuyen muc|(?:dong )?su kien|(?:tep |file )?dinh kem) ?:$/,
    plain: true,
    where: 'around'
  },
  {
    reason: 'filed-under',
    short: true,
    match: new RegExp(
      `^(?:thể loại|chuyên mục|danh mục|categor(?:y|ies)|posted in) ?:? (?:(?:${rubricWords})(?: ?[,/|-] ?|$))+$`,
      'i'
    )
  },
  {reason: 'player', match: lines('trước|sau|đóng|tiếp|kế tiếp|thu gọn|mở rộng'), where: 'after'},
  // With their marks: without them, these are names as well (Đặng Tài, Đăng Kỳ, Quang Cao).
  {reason: 'loading', match: 'đang tải'},
  {
    reason: 'player',
    match: lines('trực tiếp|phát lại|tạm dừng|âm lượng|nghe'),
    where: 'around'
  },
  {reason: 'advertisement', match: lines('quảng cáo|quảng cáo đọc tiếp|tài trợ|tin tài trợ')},
  {reason: 'advertisement', short: true, match: /^\[(?:Quảng cáo|QC)(?: ?[-–:] ?[^[\].!?]{3,60})?\]$/i},
  {reason: 'advertisement', short: true, match: /^[-–—([*=]{1,3} ?quảng cáo ?[-–—)\]*=]{1,3}$/i},
  // Amid a story these are headings of what it explains.
  {reason: 'login', match: lines('quên mật khẩu|quên mật khẩu?|nhập mật khẩu|đổi mật khẩu'), where: 'around'},
  {
    reason: 'newsletter',
    match: lines('xem thư trên trình duyệt|xem email trên trình duyệt|hủy đăng ký|huỷ đăng ký|unsubscribe')
  },
  {reason: 'login', match: lines('đăng nhập|đăng ký|đăng kí|đăng xuất|mật khẩu|tên đăng nhập|tài khoản|ghi nhớ')},
  // A letter of the buttons that make the type larger and smaller.
  {reason: 'font-size', match: /^A$/, where: 'around'},
  {reason: 'navigation', match: 'trang chủ'},
  {reason: 'image-markup', short: true, match: /^!\[.{0,500}\]\(.{0,1000}\)$/},
  {reason: 'html-markup', short: true, match: /^<\/?[a-z][^>]{0,500}>$/i},
  {
    reason: 'script',
    match:
      /^(?:\/\/<!\[CDATA\[|\/\/\]\]>|\(adsbygoogle.{0,80}|(?:var|let|const) [a-z_]{1,40} ?=.{0,200}|function\(.{0,200}|(?:window|document|googletag)\..{0,200}|\$\(.{0,200}|\}\)?;?|@media .{0,100})$/i
  },
  {reason: 'url', match: /^(?:https?:\/\/|www\.)\S{1,2000}$/i},
  {reason: 'link-placeholder', short: true, match: /^(?:Nguồn: ?)?\[Link nguồn\](?:Nguồn: ?\[Link nguồn\])?$/i},
  {
    reason: 'advertisement',
    short: true,
    match:
      /^[-–—([ ]{0,3}(?:quang cao \d|advertis(?:ements?|ing)|ads?|advertorial|duoc tai tro|sponsored(?: .{1,40})?|(?:noi dung|bai viet|bai|tin|lien ket|thong tin) (?:duoc )?(?:tai tro|quang cao)|quang cao boi .{1,40}|ads by(?: .{1,30})?|taboola|mgid|outbrain|adsense|(?:bai viet|noi dung) tiep tuc sau .{0,20}|quang cao se .{0,30}|(?:tat|an|dong|bo qua) quang cao.{0,20}|cuon (?:xuong )?de (?:doc|xem) tiep|continue reading.{0,10}|tiep tuc doc|(?:dat|lien he) quang cao|(?:box|cot|khu vuc|vi tri|vung)(?: tin| dat)? quang cao)[-–—)\] ]{0,3}$/,
    plain: true
  },
  {
    reason: 'login',
    match:
      /^(?:dang (?:nhap|k[yi]) ?[|/-] ?dang (?:nhap|k[yi])|log ?(?:in|out)|sign (?:in|up)|ten dang nhap|ghi nho dang nhap|(?:dang (?:nhap|ky)|hoac dang nhap)(?: tai khoan)? (?:bang|voi|qua) (?:tai khoan )?(?:facebook|google|zalo|apple|email|so dien thoai|mang xa hoi)|ban (?:chua|da) (?:dang nhap|co tai khoan|dang ky (?:thanh|nhan)).*|dang k[yi] (?:de )?nhan (?:ban )?tin.*|(?:dang (?:nhap|ky))(?: tai khoan)? (?:ngay|thanh vien|de (?:binh luan|gui|doc|theo doi|luu|tham gia|nhan|tiep tuc|tuong tac|khong bo lo)).{0,60}|nhan ban tin.{0,40}|nhap (?:dia chi )?email.{0,20}|dang ky .{1,40} tai day|dang ky thanh cong)$/,
    plain: true
  },
  {
    reason: 'copyright',
    match:
      /^(?!© ?(?:anh|hinh|photo|video|duoc) |© ?[^\d.!?:/]{2,40} \/ [^\d.!?:/]{2,40}$)(?:(?:©|\(c\)|®|copyright|ban quyen (?:thuoc|cua|noi dung|©)|toan bo ban quyen|ghi ro (?:nguon|xuat xu)|® ghi ro|vui long ghi (?:ro )?nguon|(?:nghiem )?cam sao chep|khong (?:duoc )?(?:sao chep|dang lai)|moi (?:hanh vi|hinh thuc) sao chep|chi duoc (?:phat hanh|dang) lai|all rights reserved|powered by|design(?:ed)? by|developed by).*)$/,
    plain: true,
    needs: /^(?:[©(®bcgntvkmad]|p[ow])/i
  },
  {
    reason: 'copyright',
    match: /^.{1,120}(?:© ?\d{4}|rights reserved|giữ bản quyền nội dung|phát hành lại thông tin từ).*$/i,
    needs: ownedWords
  },
  {reason: 'contact', match: /^(?:Hotline|Email)\s?:.{0,120}$/i},
  {
    reason: 'imprint',
    match:
      /^(?:duong day nong(?: (?:quang cao|toa soan|ban doc|cua bao))?|lien he (?:quang cao|toa soan)|(?:tru so |dia chi |email )?toa soan(?: va tri su)?) ?:(?=.*[\d@]|[^.]*$).*$/,
    plain: true,
    needs: colon,
    imprint: true
  },
  // The licence, the editor and the owner of a paper, with what stands beside them.
  {
    reason: 'imprint',
    match:
      /^(?:(?:bao(?: dien tu)?|tap chi|trang (?:thong tin|tin)|cong thong tin|chuyen trang|website)[^.:!?]{0,80}[.,:;–|-] ?)?(?:so )?(?:giay phep|gpxb|gp)(?: (?!so )[^ :]+){0,14} ?(?:so|: ?so|:) ?:? ?\d.*$/,
    plain: true,
    // A sentence says what a licence allows.
    needs: {test: text => digit.test(text) && !text.includes(' cho phép ')},
    where: 'around',
    imprint: true
  },
  {
    reason: 'imprint',
    match:
      /^[* +•-]{0,3}(?:(?:pho |q\. ?|quyen )?tong bien tap|giam doc ?-? ?tong bien tap|(?:pho )?giam doc phu trach|(?:truong |thuong truc )?ban bien tap|(?:(?:tong|pho|truong ban) )*thu ky toa soan|phu trach (?:toa soan|noi dung|trang|bao dien tu)|(?:nguoi )?chiu trach nhiem(?: quan ly| chinh| noi dung| xuat ban)+|co quan (?:chu quan|ngon luan)|phong (?:quang cao|phat hanh)|lien he (?:noi dung|phat hanh|hop tac|dat bao)|hop tac noi dung|issn|tong giam doc|tru so(?: chinh)?|chu (?:nhiem|but)|tong thu ky|publisher|editor(?:[ -]in[ -]chief)?|managing editor)(?!.* gom)[^:.]{0,30}:.*$/,
    plain: true,
    needs: colon,
    where: 'after',
    imprint: true
  },
  // All of it in one line.
  {
    reason: 'imprint',
    match:
      /^.{3,120}[-–|,;.] ?(?:(?:pho |quyen )?tong bien tap|(?:nguoi )?chiu trach nhiem(?: chinh| noi dung| quan ly| xuat ban)*|co quan chu quan|giay phep(?: [^ :]+){0,6} so) ?:?.{3,260}$/,
    plain: true,
    needs: colon,
    where: 'after',
    imprint: true
  },
  {
    reason: 'imprint',
    match: /^(?:TỔNG BIÊN TẬP|(?:Phó )?Tổng [Bb]iên tập)(?: \p{Lu}[\p{L}\p{M}]*){2,5}$/u,
    where: 'after',
    imprint: true
  },
  {
    reason: 'imprint',
    match: /^.{0,80}(?:toa-?soan|ban-?doc|bien-?tap|quang-?cao|tkts|bbt)[a-z.\d_-]{0,40}@[a-z\d.-]{3,60}.{0,80}$/,
    plain: true,
    needs: /@/,
    where: 'after',
    imprint: true
  },
  {
    reason: 'imprint',
    match: new RegExp(
      `^[* +•-]{0,3}(?:(?:tru so|dia chi|d/c|van phong|vpdd|chi nhanh|dien thoai|dt|tel|phone|mobile|fax|e-?mail|website|web|hotline|quang cao|phat hanh|tai khoan|so tai khoan|herausgeber|redaktion|impressum|(?:pho )?(?:truong|giam doc|tong giam doc|hieu truong|vien truong)(?: [^:]{2,24})?|ma so thue|mst|giam doc|truong ban|zalo|fanpage|facebook|trinh bay|thu ky|bien tap|tri su|phu trach)[^:]{0,40}[:.].*|(?:thiet ke|phat trien|van hanh)(?: va [a-z ]+)? boi .*|[(+]?\\d[\\d ().,+/-]{6,60}|[a-z\\d._-]+@[a-z\\d.-]+|.{5,100} (?:${city})\\.?|so (?:nha )?\\d[^.!?:]{5,90}, [^!?:]{3,40}|co quan (?:cua|truc thuoc) .{3,140})$`
    ),
    plain: true,
    where: 'imprint'
  },
  // With its marks: `Bảo Lộc` is no paper.
  {
    reason: 'imprint',
    match: /^[* +•-]{0,3}(?:báo(?: điện tử)?|tạp chí|trang (?:thông tin|tin)|cổng thông tin|chuyên trang) .{3,140}$/iu,
    where: 'imprint'
  },
  // A licence by its number, wherever it stands in the line: `… Giấy phép: 350/GP-BTTTT`.
  {
    reason: 'imprint',
    match:
      /^.{0,160}\d ?\/ ?(?:GP|GXN)[ -]?(?:BTT|TTĐT|STT|XBBC|BC|CBC|BVHTT|UBND|PTTH|TTTT)[^.!?]{0,30}(?:[.,;|–-].{0,160})?$/,
    needs: {test: text => text.includes('GP') || text.includes('GXN')},
    where: 'around',
    imprint: true
  },
  {
    reason: 'slogan',
    short: true,
    match:
      /^.{3,40} [-–|] (?:Báo điện tử|Trang (?:thông tin|tin)|Kênh (?:thông tin|tin)|Chuyên trang|Tạp chí điện tử|Cổng (?:thông tin|tin))[^.!?:]{0,80}$/,
    needs: nameSign,
    where: 'after',
    imprint: true
  },
  // Beside the imprint: `Báo Sao Mai - Nhanh, đúng, gần dân`.
  {
    reason: 'slogan',
    short: true,
    match: /^\p{Lu}[^.!?:,–-]{3,40} [-–|] \p{Lu}[^.!?:,]{1,24}(?:, [^.!?:,]{1,24}){1,4}$/u,
    where: 'imprint'
  },
  {
    reason: 'masthead',
    short: true,
    match: /^(?:Kênh|Trang|Cổng|Chuyên trang|Diễn đàn)(?: thông)? tin(?: tức| điện tử)? [^.!?:]{5,80}$/,
    where: 'around'
  },
  {reason: 'imprint', short: true, match: /^dmca(?:\.com)?(?: protected| protection(?: status)?)?$/i, where: 'after'},
  // What a paper calls itself on every page.
  {
    reason: 'slogan',
    match:
      /^(?:(?:tin tuc|tin nhanh|tin moi|doc bao|bao moi|tin nong|doc tin)[^.!?|]* [|] [^.!?]+|(?:tin tuc|tin nhanh|doc bao|bao moi)[^.!?,|]*, (?:doc bao|bao moi|tin tuc|tin nhanh)[^.!?|]+)$/,
    plain: true,
    needs: /[|,]/,
    where: 'around'
  },
  {
    reason: 'slogan',
    match: /^[^.!?|]+ [|] (?:tin tuc|tin nhanh|doc bao|doc tin|bao moi|tin moi|bao dien tu)[^.!?]*$/,
    plain: true,
    needs: stroke,
    where: 'around'
  },
  {
    reason: 'masthead',
    match: /^(?:CỔNG|TRANG)(?: THÔNG)? TIN ĐIỆN TỬ [^.!?\p{Ll}]{2,80}$/u,
    where: 'around',
    imprint: true
  },
  {reason: 'masthead', match: /^(?:BÁO|ĐÀI|TẠP CHÍ|KÊNH) [^.!?:\p{Ll}]{3,80}$/u, where: 'imprint'},
  // How many readers the page has, and had.
  {
    reason: 'count',
    match:
      /^(?:(?:dang|tong(?: so)?(?: luot)?|so(?: luot| nguoi)?(?: dang)?|luot|hom (?:nay|qua)) ?(?:truy cap|online|truc tuyen)[^.!?]{0,20}|(?:so )?luot(?: nguoi)? (?:xem|doc|nghe|tai|thich)|(?:dang )?(?:xem|online|truc tuyen)|(?:danh gia|xep hang|diem (?:danh gia|binh chon|trung binh))(?: [^ :]+){0,3}) ?: ?\d.*$/,
    plain: true,
    needs: digit,
    where: 'after'
  },
  {
    reason: 'slogan',
    match: new RegExp(`^${voice}$`),
    plain: true,
    where: 'around',
    imprint: true
  },
  {
    reason: 'slogan',
    match: new RegExp(`^.{3,40} [-–|] ${voice}$`),
    plain: true,
    needs: joint,
    where: 'around',
    imprint: true
  },
  {
    reason: 'navigation',
    short: true,
    match:
      /^(?:ve trang chu|(?:quay|tro) (?:lai|ve)(?: (?:len )?(?:dau trang|trang .{1,8}))?|(?:len|ve|tro len) (?:dau trang|tren cung)(?: ?[▲↑⬆^])?|(?:top|len|dau trang) ?[▲↑⬆^]|(?:mo|tai|doc|xem)(?: (?:bai(?: viet| bao)?|tin)(?: nay)?)?(?: tren| trong| bang)? (?:ung dung|app)|trang truoc(?: \d{1,3}){1,12} trang sau|(?:tin nhan )?(?:da|duoc) chuyen tiep(?: nhieu lan)?|(?:gui|chia se) tu (?:zalo|messenger|facebook|viber|telegram)|(?:back|scroll) to top|(?:muc luc|noi dung(?: chinh)?)(?: bai viet)? ?[[(]?(?:an|hien|hide|show|toc)[\])]?|muc luc(?: bai viet)?|(?:toggle )?menu|toggle navigation|tim kiem(?: nang cao)?[.…]*|search(?: for)?[.…:]*|home|(?:xem|hien thi) (?:tat ca|toan bo)|view (?:all|more)|load more|show (?:more|less)|see more|skip to (?:main )?content|(?:chuyen|nhay|bo qua) (?:den |toi |va toi )?noi dung.{0,10}|(?:di den|luu|in) cong thuc|duong dan truy cap|tai them|thu gon|an bot|xem bot|[«‹❮<←] ?(?:bai )?(?:truoc|prev).{0,60}|(?:bai )?(?:next|sau|(?:ke )?tiep(?: theo)?) ?[»›❯>→]|trang (?:truoc|sau|tiep theo)|trang \d{1,3}(?: ?\/ ?\d+)?|(?:doc|xem) tiep (?:o |tai )?trang (?:sau|ke|\d{1,2})(?: ?[»›❯>→])?|trang(?: (?:\d{1,3}|\.{2,3}|…)){3,14}|view larger map|(?:next|previous|prev) slide|themed? by .{3,60}|previous|next|rss|sitemap|so do (?:trang|site|website))$/,
    plain: true
  },
  {
    reason: 'navigation',
    short: true,
    match:
      /^(?:x|xs|sm|md|lg|xl|top|ok|close|mo rong|tao tai khoan|(?:dau|cuoi) trang|(?:cac )?(?:chuyen muc|danh muc|chu de)(?: noi bat| hot| khac)?|dong lai|(?:xem )?(?:bai |link |bai viet )?(?:goc|nguon bai)|lien he(?: toa soan)?|gioi thieu|ve chung toi|(?:dieu khoan|quy dinh) (?:su dung|dich vu|chung)|chinh sach (?:bao mat|quyen rieng tu|rieng tu)|dieu khoan|tro giup|gop y|dat (?:mua )?bao(?: dai han)?|(?:doc )?bao (?:in|giay|pdf)|phien ban .{3,20}|tieng viet|english|vietnamese|(?:thong ke|luot|dang) truy cap.{0,12}|khach online|lien ket(?: web| website| ngoai)?|widget|sidebar|footer|header|banner|thu vien (?:anh|video)|multimedia|podcasts|newsletter|e-?magazine|infographics|megastory|longform|tv online|(?:phat thanh|truyen hinh|nghe dai|xem tv|xem truyen hinh)(?: .{2,12})? (?:truc tiep|truc tuyen|online)|nhan f5 .{0,50})$/,
    plain: true,
    where: 'after'
  },
  // A menu in one line: from the home page on, or of rubrics and the pages of a newsroom.
  {
    reason: 'navigation',
    match: /^(?:trang chủ|home) ?[|•·](?:[^|•·]{2,40}[|•·]){1,20}[^|•·]{2,40}$/i,
    needs: /[|•·]/,
    where: 'after'
  },
  {
    reason: 'navigation',
    match: new RegExp(`^(?:(?:${menuWords})(?: ?[|•·/-] ?|$))+$`, 'i'),
    needs: /[|•·/]| - /,
    where: 'after'
  },
  {reason: 'navigation', match: lines(pageNames), where: 'after'},
  // The links of a page that a text browser has numbered, and its list of their addresses.
  {reason: 'navigation', match: /^(?:[*+•] ?)?\[\d{1,3}\](?! )[^.!?»›>]{1,30}$/, where: 'around'},
  {reason: 'navigation', match: /^(?:[#*+•] ?)?(?:\[\d{1,3}\](?! )[^[\].!?»›>]{1,30}){2,30}$/, where: 'around'},
  {reason: 'link-list', match: /^\d{1,3}\. https?:\/\/\S+$/},
  // Shares and currencies on the margin of a page.
  {
    reason: 'ticker',
    match: /^[^▲▼.!?]{2,24} [\d.,]+%? ?[▲▼].{0,40}$/,
    needs: {test: text => text.includes('▲') || text.includes('▼')}
  },
  {
    reason: 'comment-box',
    short: true,
    match:
      /^(?:\d{1,4} (?:nhan xet|binh luan|y kien|phan hoi|comments?|replies) ?:?|reply|log in to (?:leave a )?(?:comment|reply).{0,20}|like loading\.{3})$/,
    plain: true
  },
  {reason: 'player', match: /^00:\d{2}:\d{2}$/},
  {reason: 'player', match: lines('đang phát|đang phát trực tiếp')},
  // What stands where a video from elsewhere was.
  {
    reason: 'player',
    match:
      /^(?:may (?:cua ban|tinh)[^.!?]{0,40} khong ho tro (?:nghe|xem|phat).{0,300}|video (?:nay )?(?:duoc )?cung cap (?:va|boi).{0,240}|trinh duyet[^.!?]{0,40} khong ho tro.{0,120}|bo qua (?:youtube|x|twitter|facebook|instagram|tiktok)[ ,.].*|de hien thi noi dung .{3,60} (?:nay|tu).{0,200}cookie.{0,120}|cho phep hien noi dung tu .{3,120})$/,
    plain: true,
    needs: /^(?:máy|video|trình|bỏ qua|để hiển|cho phép)/i
  },
  // What a page asks before it shows a story, and what a live one says at its end.
  {
    reason: 'consent',
    short: true,
    match: /^(?:vui long |hay )?xac nhan (?:rang )?ban (?:da )?(?:du|tren) \d{2} tuoi.{0,60}$/,
    plain: true,
    needs: digit
  },
  {
    reason: 'live-note',
    short: true,
    match:
      /^(?!.*tai day)[*(>[ ]{0,4}(?:(?:[a-z\d.+-]{2,20} ){1,5})?(?:se )?(?:tiep tuc|lien tuc|tu dong) cap nhat(?: [^.!?]{2,60})?[.!)\]…]{0,3}$|^[*(>[ ]{0,4}(?:nhan|bam|an) (?:phim )?f5 de (?:cap nhat|tai).{0,60}$/,
    plain: true,
    needs: {test: text => text.length <= 100 && (/(?:tục|động) cập nhật/.test(text) || text.includes('F5'))}
  },
  // The labels of a box in which a machine sums up the article.
  {
    reason: 'ai-summary',
    short: true,
    match:
      /^[*([ ]{0,3}(?:(?:ai )?tom tat(?: (?:nhanh|noi dung|bai viet|tin|bai))*(?: (?:bang|boi|voi|cung|tu) .{0,12}ai)?|tro ly ai|hoi (?:tro ly )?ai(?: ve bai viet(?: nay)?)?|(?:noi dung|ban tom tat|tom tat|thong tin|cau tra loi|van ban)(?: nay| tren)?(?: (?:do|duoc|boi|bang))* (?:tro ly )?(?:ai|tri tue nhan tao|may)(?: (?:tu dong|tao|tong hop|viet|thuc hien|soan)(?: ra)?){0,3}|(?:noi dung|ban tom tat|tom tat|thong tin|cau tra loi|van ban)(?: nay| tren)? duoc (?:tu dong )?(?:tao|tong hop|viet|thuc hien|soan)(?: ra| tu dong)? (?:boi|bang) (?:ai|tri tue nhan tao|may))(?:[,;.-] .{0,100})?[)\].]{0,2}$/,
    plain: true,
    needs: {test: text => /AI|ằng máy|trí tuệ/.test(text)}
  },
  // Who answers for a translation by a machine, and for what investors lose.
  {
    reason: 'disclaimer',
    match:
      /^(?:bai viet nay duoc (?:tao|viet|dich|bien soan)[^!?]{0,60}(?:su ho tro cua|boi|bang) (?:ai|tri tue nhan tao|may).{0,240}|(?:cong bo rui ro|tuyen bo mien (?:tru )?trach nhiem|mien tru trach nhiem|khuyen cao rui ro|disclaimer) ?[:.].{20,400}|ban khong duoc phep (?:su dung|sao chep), (?:luu tru|sao chep).{10,380}|[* ]{0,3}(?:bai viet|thong tin|noi dung|cac (?:bai viet|thong tin)|moi thong tin|luu y ?:|khuyen cao ?:).{0,120}khong (?:phai )?(?:la|duoc coi la) (?:loi )?(?:khuyen|khuyen nghi|tu van) dau tu.{0,160})$/,
    plain: true,
    needs: {
      test: text => ['AI', 'ủi ro', 'trách nhiệm', 'isclaimer', 'phép', 'đầu tư'].some(word => text.includes(word))
    },
    where: 'after'
  },
  {
    reason: 'disclaimer',
    match:
      /^[*( ]{0,3}(?:bai viet|y kien|noi dung|quan diem)[^.!?]{0,60} khong (?:nhat thiet )?(?:the hien|phan anh|phai la|dai dien cho)(?: cho)? (?:quan diem|lap truong|chinh kien|y kien) (?:chinh thuc )?cua .{2,80}$/,
    plain: true,
    needs: /^[*( ]{0,3}(?:bài|ý|nội|quan)/i,
    where: 'after'
  },
  // A newsroom that asks for gifts.
  {
    reason: 'invitation',
    match:
      /^.{3,60} mong (?:tiếp tục )?nhận được sự (?:ủng hộ|đồng hành|chung tay) của (?:quý )?(?:bạn đọc|độc giả|quý vị).{0,400}$/,
    needs: holding('mong '),
    where: 'after'
  },
  {
    reason: 'invitation',
    match: /^(?:thua|kinh thua|kinh gui) (?:quy )?(?:doc gia|ban doc|quy vi)[ ,!.:]{0,3}$/,
    plain: true,
    needs: /độc giả|bạn đọc|quý vị/i
  },
  {
    reason: 'follow',
    match:
      /^(?:tham gia|vao) (?:ngay )?(?:thao luan|nhom|cong dong|group|kenh).{5,160}(?:nhom|group|chat|kenh|telegram|zalo|facebook|discord).{0,160}$/,
    plain: true,
    needs: /^(?:tham gia|vào)/i,
    where: 'after'
  },
  // Where a match or a film is to be seen, with the address of the player.
  {
    reason: 'advertisement',
    match:
      /^["“*]?(?:Xem|Người hâm mộ|Mời (?:quý vị|bạn đọc|khán giả)|Đón xem) .{5,220} (?:trên|tại) [^.!?]{2,60}(?:https?:|www\.)\S+["”]?$/,
    needs: address,
    where: 'around'
  },
  // A page about its publisher: the name and the address of its logo.
  {
    reason: 'file-name',
    match: /^[^.!?:]{3,80} https?:\/\/\S{5,200}\.(?:png|jpe?g|webp|svg|gif)$/i,
    needs: address,
    where: 'around'
  },
  {reason: 'player', short: true, match: /^(?:đang phát ?: .{2,60}|width px height px|embed(?: share)?|share embed)$/i},
  {
    reason: 'placeholder',
    short: true,
    match:
      /^(?:(?:cham|bam|nhan|click|nhap)(?: (?:vao|chuot))*(?: (?:anh|hinh))? de (?:phong to|xem (?:anh |hinh )?(?:lon|day du|ro|kich thuoc)).{0,20}|(?:xem )?(?:anh|hinh) (?:kich thuoc )?(?:lon|day du|phong to|that))$/,
    plain: true,
    needs: /^(?:ch|b|nh|cl|xem |ảnh|hình)/i
  },
  // What is read to those who do not see a picture, and the buttons beside it.
  {
    reason: 'placeholder',
    match:
      /^(?:khong co mo ta(?: (?:cho )?(?:anh|hinh anh|hinh))?|(?:anh|hinh) ?: ?\d{1,3} ?\/ ?\d{1,3}|co the la (?:hinh anh|anh|hinh) .{2,160}|(?:(?:xem )?(?:anh|hinh|slide) (?:truoc|sau|ke tiep|tiep theo) ?){1,3}|(?:prev(?:ious)? )?next(?: (?:slide|image|photo))?)\.?$/,
    plain: true,
    needs: /^(?:kh|có|(?:xem )?(?:ảnh|hình|slide)|prev|next)/i
  },
  // What a search engine and an archive put above a copy.
  {
    reason: 'copy-banner',
    match:
      /^(?:day la (?:bo nho cache|ban luu(?: trong bo nho cache)?|phien ban luu)[^!?]{0,60}(?:https?:|cua google|cua wayback).{0,300}|(?:the )?wayback machine\W.{0,120}|(?:phien ban (?:chi co van ban|day du)|xem nguon)(?: (?:phien ban (?:chi co van ban|day du)|xem nguon)){0,2}|meo: de nhanh chong tim .{0,160}|\d{1,4} (?:captures|lan luu))$/,
    plain: true,
    needs: /^(?:đây|(?:the )?wayback|phiên|xem|mẹo|\d)/i
  },
  // Shares on the margin: `VN-INDEX 1,067.74 -2.11 -0.20%`.
  {
    reason: 'ticker',
    short: true,
    match:
      /^(?:VN30|VN|HNX30|HNX|UPCOM|UPCoM|HOSE|VNX|DOW JONES|S&P|NASDAQ|NIKKEI|HANG SENG)[ -]?(?:INDEX|Index)?[ :]{1,2}[+-]?\d[\d.,]*(?: [(+-]{0,2}\d[\d.,]*%?\)?){0,3}$/,
    where: 'around'
  },
  // The names of networks that lost what stood between them: `FacebookTwitterPinterest`.
  {
    reason: 'share-button',
    short: true,
    match:
      /^(?:(?:chia sẻ|share) ?:? ?)?(?:facebook|twitter|pinterest|linkedin|zalo|whatsapp|telegram|messenger|viber|e-?mail|print|copy ?link){2,9}$/i
  },
  {
    reason: 'comment-box',
    short: true,
    match: /^(?:binh luan|y kien|tra loi|leave a reply) (?:huy (?:tra loi|binh luan)|cancel reply)$/,
    plain: true
  },
  {
    reason: 'imprint',
    match: /^giay phep (?:hoat dong|xuat ban|thiet lap|mxh|mang xa hoi|trang)[^.!?]{5,160}$/,
    plain: true,
    where: 'after',
    imprint: true
  },
  // Under each article of a feed of WordPress: its title and its site.
  {
    reason: 'feed-foot',
    match:
      /^(?:The post|Bài viết|Nội dung) .{3,300} (?:appeared first on|first appeared on|xuất hiện đầu tiên trên|được đăng lần đầu (?:trên|tại)) .{2,120}$/i,
    needs: {test: text => text.includes(' first ') || text.includes(' lần đầu ') || text.includes(' đầu tiên ')}
  },
  // Why a reader has this letter, and how to have no more of them.
  {
    reason: 'newsletter',
    match:
      /^(?:(?:ban|quy vi|quy doc gia|ban doc) )?(?:dang )?nhan (?:duoc )?(?:thu|email|e-mail|ban tin) nay (?:vi|do|boi).{5,240}$|^you(?: are receiving|.re receiving| received) this (?:e-?mail|newsletter|message) because.{5,240}$/,
    plain: true
  },
  // What tools that save articles write over their parts.
  {
    reason: 'export-label',
    match: lines('metadata|highlights|full document|full text|content|markdown content:|url source:'),
    where: 'around'
  },
  {
    reason: 'source-link',
    short: true,
    match: /^(?:URL(?: Source)?|Permalink|Original URL) ?: ?https?:\/\/\S{3,300}$/,
    needs: address
  },
  // Who posted an article where readers talk.
  {
    reason: 'posted-by',
    short: true,
    match: /^submitted by \/?u\/\S{2,40}(?: to \/?r\/\S{2,40})?(?: \[link\])?(?: \[comments\])?$/
  },
  {
    reason: 'newsletter',
    match: /^(?:subscribe(?: now)?|share this post|thanks for reading.{0,160})[.!]?$/i,
    needs: /^(?:s[uh]|th)/i
  },
  // What a machine says around the text that it was asked for.
  {
    reason: 'assistant',
    match:
      /^(?:(?:duoi day|sau day|day) la (?:ban tin|bai viet|bai bao|ban thao|noi dung|phien ban)[^.!?]{0,80}(?:theo (?:dung )?yeu cau(?: cua ban)?|ban (?:yeu cau|can|muon)|de ban tham khao)[^.!?]{0,60}[:.]?|ban co muon (?:toi|minh|em) (?:rut gon|viet|chinh|bo sung|dieu chinh|dich|them|sua|tom tat|bien tap|lam)[^!?]{3,240}\?)$/,
    plain: true,
    where: 'around'
  },
  // How long the reading takes.
  {
    reason: 'reading-time',
    short: true,
    match:
      /^(?:(?:thoi gian|uoc tinh|du kien)(?: thoi gian)? doc ?:? ?)?(?:khoang |~ ?)?\d{1,2}(?: ?[-–] ?\d{1,2})? phut(?: doc| de doc)?$|^\d{1,2} min(?:ute)?s? read$/,
    plain: true,
    needs: digit,
    where: 'around'
  },
  // What a printed page says at its end: `(Xem tiếp trang 4)`.
  {
    reason: 'page-foot',
    short: true,
    match: /^[([]?(?:xem )?tiep (?:theo )?(?:o |tu )?trang \d{1,2}[)\]]?\.?$/,
    plain: true,
    needs: digit
  },
  // The address and the number of the page, at the foot of a printed page.
  {
    reason: 'page-foot',
    short: true,
    match: /^https?:\/\/\S{3,300} (?:[Tt]rang |[Pp]age )?\d{1,3} ?\/ ?\d{1,3}$/,
    needs: address
  },
  // The weather on the margin: `Hà Nội: 24 °C`, `Hà Nội 28°`, `Hà Nội 27°C / 22-31°C`, `Hà Nội: 24 °C Hà Nội`.
  {
    reason: 'ticker',
    short: true,
    match:
      /^(?:TP\.? ?)?\p{Lu}[\p{L}\p{M}]*(?:[ .]\p{Lu}[\p{L}\p{M}]*){0,3}:? [+-]?\d{1,2}(?:[,.]\d)? ?(?:[º°˚]|o ?C|độ C)(?: ?C)?(?: ?[/|-] ?\d{1,2}(?: ?[-–] ?\d{1,2})? ?[º°˚]? ?C?)?(?:(?: \p{Lu}[\p{L}\p{M}]*){1,4})?$/u,
    needs: degrees,
    where: 'around'
  },
  // The same under the name of its place: `24°C / 22-25°C`.
  {
    reason: 'ticker',
    short: true,
    match:
      /^[+-]?\d{1,2}(?:[,.]\d)? ?(?:[º°˚] ?C?|o ?C|độ C)(?: ?[/|-] ?\d{1,2}(?: ?[º°˚] ?C?)?(?: ?[-–] ?\d{1,2})? ?(?:[º°˚] ?C?)?)?$/u,
    needs: degrees,
    where: 'around'
  },
  {
    reason: 'navigation',
    short: true,
    match:
      /^(?:doc bao in|(?:bao|phien ban) (?:in|giay)|xem (?:truyen hinh|tv)(?: truc tuyen)?|(?:truyen hinh|phat thanh|tv) truc tuyen|nghe dai|phan anh hien truong|f chia se|fb chia se)$/,
    plain: true,
    where: 'around'
  },
  {
    reason: 'contact',
    match:
      /^(?:moi thong tin|thong tin|y kien|bai vo|tin bai|lien he)[^.!?:]{0,60} ?: ?(?:\d[\d .()-]{6,24}|\S{2,40}@\S{3,60})[^:]{0,60}$/,
    plain: true,
    needs: colon,
    where: 'after'
  },
  {
    reason: 'navigation',
    short: true,
    match:
      /^(?:(?:mo|dong|an|hien thi|hien) (?:menu|binh luan|them)|share this ?:.{0,60}|quan tam (?:zalo|kenh|trang)(?: .{2,30})?|(?:thiet ke|phat trien|van hanh|duoc tao)(?: va [a-z ]+)? boi .{2,60})$/,
    plain: true,
    where: 'after'
  },
  {
    reason: 'consent',
    match:
      /^(?:(?:website|trang web|trang|chung toi|this (?:web)?site|we|our site)[^.!?]{0,40} (?:su dung|dung|uses?) (?:cac )?(?:tep )?cookies?.*|(?:bang (?:cach|viec)|khi) (?:tiep tuc )?(?:su dung|truy cap|nhan|nhap|duyet).{0,160}(?:dong y|chap nhan).*|by (?:continuing|using|clicking).{0,200}(?:agree|accept|consent).*|(?:chap nhan|tu choi|dong y|cho phep|quan ly|cai dat|chinh sach|tuy chinh|tuy chon|thiet lap)(?: tat ca| ve)?(?: cac)?(?: tep)? cookies?|(?:accept|reject|allow|manage)(?: all)?(?: cookies)?|cookie (?:policy|settings|notice)|got it!?|(?:chap nhan|tu choi)(?: tat ca)?|tuy chinh|tuy chon|(?:toi )?(?:dong y|da hieu)(?: va (?:dong|tiep tuc))?)$/,
    plain: true,
    needs: /^(?:[wrmgqt]|ch|bằng|khi|our|by |al|ac|cookie|đồng|đã |cho |cài)/i,
    where: 'around'
  },
  {
    reason: 'invitation',
    match:
      /^(?:Chia sẻ bài viết của bạn|Gửi bài viết|Mời bạn đọc gửi|Câu hỏi cần tư vấn).{0,80}(?:tại đây|về\s.{0,60})\.?$/i
  },
  {reason: 'end-mark', match: /^[-–—*.([ ]{0,4}(?:hết|the end|end)[-–—*.)\] ]{0,4}$/i, where: 'after'},
  // What a page calls on the reader to do, and with what: `Đặt câu hỏi cho bác sĩ`, `Xin chia sẻ để nhiều người cùng đọc`.
  {
    reason: 'invitation',
    short: true,
    match: new RegExp(
      `^(?:(?:${opening('xin|hãy|vui lòng|mời|mời bạn')}) )?(?:${opening(calls)})(?: [^\\s.!?,:]+){0,4} (?:${pageThings})(?: [^\\s.!?,:]+){0,3}!?$`
    ),
    where: 'after'
  },
  {
    reason: 'invitation',
    match:
      /^(?:(?:subscribe|sign up|join)(?: (?:to|for|now|our)(?: [^ .]+){0,6})?|(?:bai(?: viet)?|thong tin|noi dung|trang)(?: nay)? (?:co )?(?:huu ich|co ich|giup ich)(?: (?:voi|cho|doi voi) .{2,12})? (?:khong|chu) ?\??)$/,
    plain: true,
    where: 'after'
  },
  {
    reason: 'invitation',
    short: true,
    match:
      /^(?:dat (?:hen|lich|hang|mua|ban|phong|ve|cho)|dang ky|goi|nhan|chat)(?: (?:kham|tu van|hen|dich vu|hoc(?: thu)?|lam the|uu dai|bao gia|dien thoai|voi bac si|voi chung toi|benh))*(?: (?:ngay|online|truc tuyen|mien phi|hom nay|tai day|voi chung toi))+!?$/,
    plain: true,
    where: 'after'
  },
  // A newsletter, and a call to write to the newsroom.
  {
    reason: 'invitation',
    match:
      /^(?:(?:thu tin|ban tin|newsletter) ?hay (?:nhan|dang ky) .{5,300}|(?:ban tin|thu (?:dien tu|tin)|newsletter)[^.!?:–]{0,50} ?[:–-] ?(?:nhan|nhap|dang ky|de lai) [^.!?]{0,80}|(?:ban doc|ban|quy vi|doc gia|hay|xin|vui long|moi) [^.!?]{0,90}(?:gui|viet|chia se) [^.!?]{0,100}(?:toa soan|ban bien tap|chuyen muc|bai viet nay)|(?:ban doc|doc gia|quy vi|phu huynh|benh nhan) (?:co the )?(?:gui|dat) (?:cau hoi|thac mac)[^.!?]{0,30} tai day[^.!?]{0,60})[.!]?$/,
    plain: true,
    needs: /^(?:bản t|thư|newsl|bạn|quý|độc|hãy|xin|vui|mời)/i,
    where: 'after'
  },
  // What stood after "trên" was an icon: `Báo Sao Mai trên`.
  {
    reason: 'follow',
    short: true,
    match: /^(?:Báo |Đài )?\p{Lu}[\p{L}\p{M}\d&.+-]{1,20}(?: [\p{Lu}\d][\p{L}\p{M}\d&.+-]{0,20}){0,4} trên:?$/u,
    needs: {test: text => /trên:?$/.test(text.slice(-5))},
    where: 'after'
  },
  {
    reason: 'follow',
    short: true,
    match: /^.{2,40} newsletters?$/i,
    needs: holding('ewsletter'),
    where: 'after'
  },
  {
    reason: 'follow',
    match: /^(?:Báo|Tạp chí|Đài|Kênh|Trang|Cổng)(?: [^.!?: ]+){1,8} trên Google News$/,
    where: 'after'
  },
  // The site with what it calls itself: `Saomai.vn - Chuyên trang giải trí`.
  {
    reason: 'slogan',
    short: true,
    match: /^[a-z\d-]{2,30}\.(?:vn|com|net|org)(?:\.vn)? [-–|] [^.!?:]{3,60}$/i,
    needs: /\.(?:vn|com|net|org)/i,
    where: 'after'
  },
  {
    reason: 'contact',
    match: /^(?!\d{1,4}[.-]\d{1,2}[.-]\d{2,4}$|(?:1[5-9]|20)\d\d ?- ?(?:1[5-9]|20)\d\d$)\+?\(?\d[\d .()-]{7,18}$/,
    where: 'after'
  },
  {
    reason: 'contact',
    match:
      /^(?:[^.!?:]{3,80} ?[-–|,.] ?(?:dia chi|dt|dien thoai|tel|hotline|e-?mail|website) ?: ?.{3,200}|[^!?:]{3,120}[-–|,.;] ?(?:dt|dien thoai|tel|phone|fax) ?: ?[\d +().-]{7,30}[^\d +().][^:]{0,60}: ?[^\s@]{2,40}@[^\s@]{3,60})$/,
    plain: true,
    needs: colon,
    where: 'after',
    imprint: true
  },
  {
    reason: 'contact',
    match:
      /^(?:moi thac mac|de duoc (?:tu van|ho tro)|can (?:duoc )?(?:tu van|ho tro)|(?:neu|khi) (?:con |co |can |gap )*(?:thac mac|cau hoi|vuong mac|ho tro|tu van)[^.!?]{0,20} (?:ban doc|doc gia|quy khach|quy vi|khach hang|ban))[^.!?]{0,120} (?:lien he|goi|hotline)[^!?]{0,80}\d[\d .-]{6}.*$/,
    plain: true,
    needs: digit,
    where: 'after'
  },
  // Over the answer of an expert, amid a story, it is a heading.
  {reason: 'comment-box', match: 'trả lời', where: 'after'},
  {
    reason: 'comment-box',
    match: /^\d{1,4} (?:phản hồi|bình luận|ý kiến|nhận xét|responses?|comments?) (?:cho|về|to|on) .{3,200}$/i,
    where: 'after'
  },
  // No story in Vietnamese says so.
  {reason: 'comment-box', match: /^(?:\d{1,4}|one) thoughts? on .{3,200}$/i, needs: holding(' on ')},
  {reason: 'comment-box', match: lines('bạn đọc phản hồi|độc giả phản hồi'), where: 'after'},
  {reason: 'author-box', match: lines('about author|about the author|about this author'), where: 'after'},
  // What a station sends now, in its programme beside a story.
  {reason: 'player', match: /^[^.!?:]{4,100} \(đang phát\)$/i, needs: holding('(đang '), where: 'after'},
  {reason: 'navigation', match: lines('chương trình hôm nay|breaking news'), where: 'around'},
  {reason: 'rating', match: 'ý kiến thăm dò', where: 'around'},
  // The line of a form in which readers write.
  {
    reason: 'comment-box',
    match: /^[^_]{0,40}_{6,}[^_]{0,40}$/,
    needs: holding('______'),
    where: 'after'
  },
  {
    reason: 'rating',
    match:
      /^(?:(?:binh chon|danh gia|xep hang|cham diem)(?: (?:bai viet|bai|tin|noi dung|trang))?(?: nay)? ?:|moi (?:quy )?(?:ban|ban doc|doc gia) (?:danh gia|cham diem|binh chon)[^.!?]{0,40}|(?:ban|ban doc|doc gia|quy vi) (?:co )?(?:danh gia|hai long|thich|hung thu|cam thay|thay)[^.!?]{0,30} (?:bai viet|bai bao|noi dung|thong tin|giao dien|website|trang web|cong thong tin)(?: (?:nay|moi|tren|cua [^.!?]{2,30}))?(?: (?:khong|chu|the nao|ra sao|nhu the nao))?\?)$/,
    plain: true,
    where: 'after'
  },
  {
    reason: 'count',
    short: true,
    match:
      /^(?:[•*] ?)?(?:(?:hom (?:nay|qua)|(?:tuan|thang|nam) (?:nay|truoc|qua|hien tai)|trong (?:ngay|tuan|thang|nam)|tat ca|khach|thanh vien) ?: ?\d[\d.,]{0,14}|(?:hom (?:nay|qua)|(?:ngay|tuan|thang) (?:nay|hien tai))\d[\d.,]{0,14}|dang co \d[\d.,]{0,9} khach(?: va [^.!?]{1,30})? (?:dang )?(?:online|truc tuyen|truy cap)|[^.!?:]{2,40}(?: luc \d{1,2}:\d{2})? co \d[\d.,]{0,9} (?:nguoi|khach|doc gia|thanh vien) dang (?:xem|doc|online|truc tuyen|truy cap))$/,
    plain: true,
    needs: digit,
    where: 'after'
  },
  // The zoom of a page and the sizes of its type, alone or amid other buttons: `100%`, `Email Print A+ A-`.
  {
    reason: 'font-size',
    match: lines('100%|lớn hơn|nhỏ hơn|cỡ chữ lớn hơn|cỡ chữ nhỏ hơn|chữ to|chữ nhỏ'),
    where: 'around'
  },
  {
    reason: 'font-size',
    short: true,
    match:
      /^(?=.{0,40}(?:^|[ |/])a[-+])(?:(?:e-?mail|print|share|tweet|like|in|gui|luu|chia se|facebook|zalo|a[-+]?)(?:[ |/·•]+|$)){2,10}$/,
    plain: true,
    needs: /[Aa][-+]/
  },
  // The alternative text that portals of communes write: `anh tin bai`.
  {
    reason: 'placeholder',
    short: true,
    match: /^(?:anh|hinh(?: anh)?) (?:dai dien )?(?:tin bai|bai viet)$/,
    plain: true
  },
  {reason: 'text-to-speech', match: /^Bạn đang (?:nghe|xem) ?: .{5,200}$/i, where: 'around'},
  {
    reason: 'player',
    match: lines('nghe lại|bài nghe|nghe trực tiếp|xem lại chương trình|nghe lại chương trình'),
    where: 'around'
  },
  {
    reason: 'navigation',
    short: true,
    match: /^Nghe (?:đài|radio)(?: (?:\p{Lu}\S*|\p{Ll}+ \p{Lu}\S*)){1,10}(?: \p{Ll}+)?$/u,
    where: 'around'
  },
  // Parts of the page of a text browser, and menus by their name.
  {
    reason: 'navigation',
    short: true,
    match:
      /^(?:(?:thanh )?menu (?:phu|chinh|trai|phai|tren|duoi|di dong)|skip (?:navigation|to (?:menu|navigation))|(?:nhap |go )?tu khoa (?:tim kiem|can tim)[.…]*|webmail)$/,
    plain: true,
    where: 'around'
  },
  {reason: 'navigation', short: true, match: /^trang chu [^.!?:>›»/]{2,24}$/, plain: true, where: 'after'},
  {reason: 'navigation', match: 'gốc', where: 'around'},
  // Under the story, a path through the site says where the article is filed: `Tin tức > Hoạt động`.
  {
    reason: 'filed-under',
    short: true,
    match: /^(?:trang chủ|trang nhất|home|tin tức|tin) ?[^.!?:>›»]{0,30}(?: ?[>›»] ?[^.!?:>›»]{2,28}){1,3}$/i,
    needs: /[>›»]/,
    where: 'after'
  },
  {
    reason: 'attachment',
    short: true,
    match: /^(?:(?:danh sach |tai )?(?:tai lieu|tep(?: tin)?|file|van ban)(?: dinh kem| kem theo) ?:?)$/,
    plain: true,
    where: 'after'
  },
  // The account with which a page was filled.
  {
    reason: 'posted-by',
    short: true,
    match:
      /^(?:(?:posted|written|published|dang|viet|gui)(?: by| boi)|by|boi|nguoi dang|tac gia) ?:? (?:admin|administrator|webmaster|quan tri(?: vien)?|root)\d{0,3}$/,
    plain: true,
    where: 'around'
  },
  {
    reason: 'forum-rank',
    short: true,
    match: /^(?:senior|junior|active|new|well-known|verified) (?:member|moderator)$/i
  },
  // A newsroom or a society that lives on gifts.
  {
    reason: 'invitation',
    match:
      /^(?:(?:hay |xin |vui long )?(?:quyen gop|ung ho|dong gop|donate)(?: (?:cho )?(?:chung toi|toa soan))?(?: (?:ngay|now|hom nay|tai day))+|(?:moi |su )?(?:dong gop|ung ho|quyen gop|tai tro) cua (?:quy vi|quy doc gia|ban doc|ban)[^!?]{0,30} (?:giup|de|cho phep) (?:chung toi|toa soan).{5,160}|(?:ban|quy vi) (?:thay )?(?:thich|yeu thich|quy)[^.!?]{0,40}\? ?(?:hay|xin) (?:ung ho|dong gop|chia se|dang ky|theo doi).{5,160}|(?:become|be) a (?:member|supporter|subscriber)|(?:donate|subscribe|join)(?: now| today| us)?)[.!]?$/,
    plain: true,
    where: 'after'
  },
  // What a shop beside the story sells.
  {
    reason: 'advertisement',
    short: true,
    match:
      /^(?:(?:mua|dat|dat mua) (?:ve|ngay|hang|san pham)(?: ngay| online| truc tuyen| tai day)*|xem (?:chi tiet|gia|them) san pham|them vao gio(?: hang)?)$/,
    plain: true,
    where: 'after'
  },
  {
    reason: 'advertisement',
    short: true,
    match:
      /^(?:Quảng cáo ?: .{3,100}|Chọn mua [^.!?:]{2,60} tại [^.!?:]{2,80}|MUA [^.!?:\p{Ll}]{2,50} GIÁ (?:RẺ|TỐT)[^.!?:\p{Ll}]{0,20})$/u,
    where: 'after'
  },
  {
    reason: 'contact',
    short: true,
    match: /^(?:(?:media|press) contacts?|[a-z\d][a-z\d._-]{1,40}@[a-z\d-]{2,40}(?:\.[a-z]{2,10}){1,3}) ?:?$/i,
    where: 'after'
  },
  {
    reason: 'contact',
    match:
      /^gui (?:y kien|phan anh|tin|bai|cau hoi|anh|video)[^.!?]{0,40} (?:qua|ve|toi|den) (?:zalo|viber|hotline|so dien thoai|duong day nong|e-?mail)[ :]{1,3}[\d(+\w][\w\d @.()+-]{6,60}$/,
    plain: true,
    where: 'after'
  },
  {reason: 'url', short: true, match: /^[a-z\d-]{2,30}\.(?:vn|com|net|org)(?:\.vn)?(?:\/\S{0,60})?$/i, where: 'after'},
  // Who answers for a calendar, a price, an advice of health, a release.
  {
    reason: 'disclaimer',
    match:
      /^[* (]{0,3}(?!.* (?:noi(?! dung)|cho biet|cho hay)[ ,.])(?:(?:gia|bang gia|lich|ket qua|so lieu|hinh anh|du bao|noi dung|thong tin|bai viet)(?: [^ .!?,:]+){0,6} chi (?:mang|co) tinh(?: chat)? tham khao(?:[,;.] ?.{0,140})?|lich(?: [^ .!?,:]+){0,5} co the (?:duoc )?(?:thay doi|dieu chinh)[^.!?]{0,40} khong (?:can |duoc )?bao truoc|(?:nguon phat hanh|don vi (?:phat hanh|cung cap)|to chuc phat hanh)[^.!?]{0,20} chiu trach nhiem [^.!?]{0,30}noi dung[^.!?]{0,60})[.)]{0,2}$/,
    plain: true,
    where: 'after'
  },
  {
    reason: 'disclaimer',
    match:
      /^(?:\p{Lu}[\p{L}\d.]*(?: \p{Lu}[\p{L}\d.]*){0,4}|Website|Trang web|Chúng tôi|Bài viết|Nội dung|Thông tin)(?: này)? không (?:đưa ra|cung cấp|thay thế(?: cho)?)(?: các| bất kỳ| những)? (?:lời khuyên|chẩn đoán|tư vấn|phương pháp)[^.!?]{0,60} (?:y khoa|y tế|y học|điều trị|bác sĩ)[^.!?]{0,60}\.?$/u,
    needs: holding('không '),
    where: 'after'
  },
  {
    reason: 'document-number',
    short: true,
    match: /^thong cao bao chi so ?:? ?\d[\d/a-z-]{2,30}$/,
    plain: true,
    where: 'after'
  },
  // The head and the foot of a printed page: its number, its paper and its day, its price.
  {
    reason: 'page-head',
    short: true,
    match:
      /^(?:\d{1,3} {1,6})?(?:\p{Lu}[\p{Lu}\p{M} ]{3,40}[ |–-]{1,8}Số(?: báo)? \d{1,5}[ ,|()\d–-]{0,12}[ ,|–-]{1,4}.{0,24}|(?:THỨ \p{Lu}{2,4}|CHỦ NHẬT)[ ,]{1,3}(?:NGÀY )?)\d{1,2} ?[-/.] ?\d{1,2} ?[-/.] ?\d{4}(?: {1,8}(?:\d{1,3}|\p{Lu}[\p{Lu}\p{M} ]{2,30}))?$/u,
    needs: digit,
    where: 'around'
  },
  {
    reason: 'page-foot',
    short: true,
    match: /^(?:www\.)?[a-z\d.-]{4,40}\.vn[ .|–-]{1,10}Giá ?: ?\d[\d.]{2,8} ?(?:đồng|đ|VNĐ)$/i,
    needs: digit
  },
  // The magazine in which all of an article stands.
  {
    reason: 'invitation',
    match:
      /^noi dung (?:day du|toan van|chi tiet)[^.!?]{0,30} (?:duoc )?(?:dang|dang tai|in) (?:tren|trong) .{5,160}(?:moi|tim doc|don doc).{0,80}$/,
    plain: true,
    needs: /^Nội dung/i,
    where: 'after'
  },
  // Coins on the margin: `SOL $171.35 (+3.1%)`.
  {
    reason: 'ticker',
    short: true,
    match: /^[A-Z]{2,6} \$\d[\d.,]{0,12} \(?[+-]?\d{1,3}(?:\.\d{1,2})?%\)?$/,
    needs: digit,
    where: 'around'
  },
  // Words of tools and forms that no story has as a line outside its running text.
  {
    reason: 'share-button',
    match: lines(
      'copy|copied|copy url|sao chép|sao chép đường dẫn|lưu tin|lưu lại|đã lưu|bỏ lưu|lưu bài báo|thêm vào bộ sưu tập|tải pdf|tải về pdf|tải bản pdf|xuất pdf|in công thức|xem bản in|bản in của trang|gửi qua email|viết email|share this|share this article|chia sẻ lên mạng xã hội|chia sẻ mạng xã hội|google news|đã sao chép đường dẫn'
    ),
    where: 'around'
  },
  {
    reason: 'follow',
    match: lines(
      'follow us|follow|kết nối với chúng tôi|theo dõi trang|theo dõi tác giả|đăng ký kênh|bấm theo dõi|liên kết mạng xã hội|mạng xã hội khác|bật thông báo|nhận thông báo|đang theo dõi|bỏ theo dõi|subscribe|subscribed|đọc tin nhanh trên zalo'
    ),
    where: 'around'
  },
  {
    reason: 'comment-box',
    match: lines(
      'hiển thị thêm|gửi đi|nhập lại|nhập mã xác nhận|mã captcha|nhập mã captcha|họ và tên *|họ tên *|email *|nội dung *|tiêu đề *|tiêu đề bình luận|thông tin người gửi|thông tin người bình luận|required fields are marked *|post comment|add comment|load more comments|newest|oldest'
    ),
    where: 'around'
  },
  {
    reason: 'comment-box',
    match: /^save my name, email,? and website in this browser.{0,60}$/i,
    needs: /^s/i
  },
  {
    reason: 'login',
    match: lines(
      'tạo tài khoản|tạo tài khoản mới|nhập số điện thoại|nhập mật khẩu mới|mã otp|nhập mã otp|gửi lại mã|log in to continue|my account|my profile|tài khoản của tôi|thông tin tài khoản|trang cá nhân|tiếp tục với facebook|tiếp tục với google|tiếp tục với apple|tiếp tục với zalo|forgot password?|remember me'
    ),
    where: 'around'
  },
  {
    reason: 'rating',
    match: lines(
      'please rate|rate|gửi đánh giá|đánh giá của bạn|cảm ơn bạn đã đánh giá|cảm ơn phản hồi của bạn|cảm ơn bạn đã bình chọn|hữu ích|không hữu ích|vote|votes'
    ),
    where: 'after'
  },
  {
    reason: 'rating',
    short: true,
    match: /^(?:rating|xếp hạng) ?: ?\d(?:[.,]\d{1,2})? ?\/ ?(?:5|10)(?: .{1,24})?$/i,
    needs: digit,
    where: 'around'
  },
  {
    reason: 'player',
    match: lines(
      'tua nhanh|tua lại|tua đi|video player|audio player|xem video|xem clip|xem video clip|play video|phát video|phát audio|nghe bản audio|nghe podcast|skip intro|captions|mini player'
    ),
    where: 'around'
  },
  {
    reason: 'font-size',
    match: lines(
      'mặc định|chế độ đọc|chế độ đọc báo|độ tương phản|tương phản|giãn dòng|kiểu chữ|phông chữ|+ cỡ chữ -|- cỡ chữ +|thiết lập mặc định|đọc chế độ tối|giao diện tối|giao diện sáng'
    ),
    where: 'around'
  },
  {
    reason: 'navigation',
    match: lines(
      'ngôn ngữ|mã qr|qr code|cookies|báo giá quảng cáo|trang kế|trang kế tiếp|tất cả chuyên mục|chuyên mục khác|chọn ngôn ngữ|giao diện máy tính|giao diện di động|phiên bản di động|phiên bản mobile|ẩn mục lục|hiện mục lục|liên kết hữu ích|liên kết nhanh|liên kết website|lên trên|xuống dưới|bỏ qua|skip|đóng menu|mở menu|main menu|primary menu|mobile menu|close menu|search this site|tìm trong trang|tìm kiếm bài viết|lùi|< lùi|tiếp >|báo lỗi nội dung|phản ánh lỗi|báo cáo lỗi|góp ý - báo lỗi|góp ý về giao diện'
    ),
    where: 'around'
  },
  {
    reason: 'placeholder',
    short: true,
    match:
      /^(?:xem (?:toan bo |tat ca |them )?(?:\d{1,3} )?(?:anh|hinh)|\+ ?\d{1,3} (?:anh|hinh)|xem (?:anh|hinh) (?:o )?che do .{2,24}|khong (?:co|tim thay) (?:du lieu|ket qua)(?: nao)?|no (?:data|results?)(?: found| available)?)\.?$/,
    plain: true,
    where: 'around'
  },
  // A shop or a workshop of words asks for a coffee.
  {
    reason: 'invitation',
    match: lines(
      'buy me a coffee|ủng hộ tòa soạn|ủng hộ tác giả|mời tôi ly cà phê|mời tác giả ly cà phê|đặt mua báo in|mua báo giấy'
    ),
    where: 'after'
  },
  {reason: 'form', short: true, match: /^\[[ _.]{0,60}\] ?\[[^\]]{2,20}\]$/, needs: /^\[/, where: 'around'},
  {
    reason: 'comment-box',
    match:
      /^ban (?:doc )?co the (?:dua|gui|viet|de lai|chia se) (?:y kien|binh luan|cau hoi)[^.!?]{0,60} (?:khung|o|form|mau|hop)[^!?]{0,200}$/,
    plain: true,
    needs: /^Bạn /,
    where: 'after'
  },
  {
    reason: 'follow',
    match:
      /^Nghe [^.!?]{3,60} (?:mỗi|hằng|hàng) (?:sáng|trưa|chiều|tối|ngày|tuần)[^!?]{0,60} (?:radio|sóng|FM|trực tuyến|podcast)[^!?]{0,100}$/,
    where: 'after'
  },
  {
    reason: 'invitation',
    short: true,
    match:
      /^(?:moi nguoi|ba con|anh chi em|anh em|cac ban|ca nha)(?: oi)?,? (?:chia se|share|like|theo doi|ung ho)(?: bai| tin)? (?:giup|ho|nhe|nha|voi)(?: [^.!?]{2,40})?[!. ]{0,3}\p{Extended_Pictographic}{0,3}$/u,
    plain: true,
    where: 'after'
  },
  // The words of a player in one line: `Playback Rate 1x Chapters Descriptions off, selected`, `Chất lượng Tự động 720p 480p`.
  {
    reason: 'player',
    match:
      /^(?:(?:Playback Rate|Chapters|Descriptions?|Captions?|Subtitles?|Audio Track|Picture-in-Picture|Fullscreen|Quality|Auto|off|settings|selected|\d(?:\.\d+)?x|\d{3,4}p)(?:,? |,?$)){3,16}$/i
  },
  {
    reason: 'player',
    short: true,
    match:
      /^(?:(?:chat luong|do phan giai)(?: video| phat)?(?:[ :|]+(?:auto|tu dong|hd|\d{3,4}p)){2,8}|(?:tu dong phat|video tiep theo|bai tiep theo)[^.!?]{0,40} (?:sau|trong) \d{1,2} ?(?:giay|s)|(?:trinh phat|video|audio|podcast)(?: [a-z]+){0,3} khong (?:kha dung|ton tai|phat duoc)[.!]?|(?:ban can|vui long|hay) (?:cai dat|cap nhat|bat) [^.!?]{0,30}(?:flash|javascript|html5)[^.!?]{0,60}[.!]?|(?:bat ?\/ ?tat|tat ?\/ ?bat) (?:am thanh|tieng|phu de|che do toi)|xem (?:tren|bang) [^.!?]{3,30} de co trai nghiem [^.!?]{2,30}[.!]?|(?:cuon|keo|vuot)(?: chuot)?(?: xuong| len| tiep| sang)? de (?:doc|xem|tiep tuc|kham pha)[^.!?]{0,20})$/,
    plain: true
  },
  // Where readers leave what they send.
  {
    reason: 'placeholder',
    match: /^keo (?:va )?tha(?: [a-z]{2,6}){0,3} (?:vao day|vao o nay|de tai len)[^.!?]{0,40}[.!]?$/,
    plain: true
  },
  {
    reason: 'newsletter',
    match: /^(?:ban|quy vi|doc gia|ban doc) co the huy (?:nhan|dang ky) [^.!?]{3,60}[.!]?$/,
    plain: true
  },
  {
    reason: 'ai-summary',
    match:
      /^(?:ban )?(?:tom tat|tra loi|cau tra loi)(?: nay)? co (?:huu ich|chinh xac)(?: (?:voi|cho|doi voi) ban)? khong ?\??$/,
    plain: true
  },
  {
    reason: 'typo-report',
    match: /^(?:ban )?(?:phat hien|thay|bao|gap) loi[^.!?]{0,40}[?.:,] ?[^.!?]{0,60}ctrl ?\+ ?enter[^!?]{0,80}$/,
    plain: true
  },
  // Boxes of the weather, notices of browsers, where a page welcomes its readers.
  {
    reason: 'ticker',
    match: /^(?:nhiet do|do am|gio|chi so uv|uv|tam nhin|ap suat)[: ][^|•·.!?]{1,20}(?: ?[|•·] ?[^|•·.!?]{2,24}){1,6}$/,
    plain: true,
    where: 'around'
  },
  {reason: 'consent', match: lines('để sau|cho phép|không, cảm ơn|bật thông báo|nhận thông báo'), where: 'around'},
  {
    reason: 'masthead',
    match:
      /^(?:nhiet liet )?chao mung (?:quy vi|quy khach|cac ban|ban doc|ban|quy ban doc)(?: da)? (?:den|ghe tham|truy cap)(?: voi)? (?:(?:chuyen )?trang|cong|website|web|bao [^.!?]{2,40} (?:online|dien tu)$)[^.!?]{0,120}[.!]?$/,
    plain: true
  },
  // Sellers among the lines of a story: `Vay mua nhà chỉ từ 5,9 % - Đăng ký ngay hôm nay!`.
  {
    reason: 'advertisement',
    match:
      /^[^.!?]{8,90}(?: [-–]|[,:!]) ?(?:[đĐ]ăng ký|[mM]ua|[đĐ]ặt mua|[gG]ọi|[lL]iên hệ|[nN]hận ưu đãi) ngay(?: (?:hôm nay|kẻo hết|kẻo lỡ|nào)!?|!)$/,
    needs: urgent
  },
  {
    reason: 'contact',
    match:
      /^(?:(?:tong dai|hotline|duong day nong)[^.!?:]{0,40} ?:|(?:goi|nhan(?! zalo)|lien he)[^.!?]{0,60}[ :]) ?(?:1[89]00[ .]?[\dx]{4,6}|0\d{2,3}[ .]?[\dx]{3}[ .]?[\dx]{3})(?: [^.!?]{2,60})?[.!]?$/,
    plain: true,
    needs: digit,
    where: 'after'
  },
  {
    reason: 'invitation',
    match:
      /^(?:(?:kinh |rat |xin )?(?:moi|mong) )?(?:ban doc|doc gia|quy vi|cong tac vien|cac ban)[^.!?]{0,40} gui (?:bai|tin|anh|tac pham|cau hoi)[^!?]{0,360}$/,
    plain: true,
    needs: /@|địa chỉ|hòm thư|hộp thư|[eE]-?mail/,
    where: 'after'
  },
  {
    reason: 'invitation',
    match:
      /^moi (?:tac gia|chung toi|admin|minh|nhom|ban bien tap) (?:mot )?(?:ly|tach|coc) (?:ca phe|cafe|tra)[^.!?]{0,20}[.!]?$/,
    plain: true,
    where: 'after'
  },
  // A service of releases says it under each, whatever follows.
  {
    reason: 'disclaimer',
    match: /^Nguồn phát hành chịu trách nhiệm [^.!?]{0,30}nội dung[^.!?]{0,60}\.?$/,
    needs: /^Nguồn/
  },
  ...systemPatterns,
  ...pagePatterns,
  ...blogPatterns,
  ...widgetPatterns,
  // A line of signs without a letter or a digit.
  {reason: 'separator', match: /^[\p{P}\p{S}\p{Z}\p{C}]{1,400}$/u}
]
