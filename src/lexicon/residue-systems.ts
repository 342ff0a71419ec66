import {colon, holding, type KnownPattern, lines, type Probe} from './residue-pattern.ts'

/** What stands on a line of a form: `Posts: 24,000`, `Mentioned: 0 Post(s)`. */
const amount = '(?:\\d[\\d.,]{0,12}(?: ?(?:post|thread)\\(?s?\\)?)?|[a-z]{3,9} \\d{4}|\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4})'

const rank: Probe = holding('Level ')
const query: Probe = holding('?')
/** The ending of the file of a picture. */
const picture: Probe = {test: text => text.at(-4) === '.' || text.at(-5) === '.'}

/**
 * What forums, portals of offices, blogs and shops leave, beside what newspapers do.
 *
 * Sources: openings of pages of 450 sites that no corpus of ours holds (vBulletin, NukeViet, SharePoint and Liferay
 * portals, Blogspot, WordPress).
 */
export const systemPatterns: readonly KnownPattern[] = [
  // Who wrote in a forum, and how much: `Join Date: Jul 2008`, `Rep Power: 42`, `Đã cảm ơn: 3`.
  {
    reason: 'forum-rank',
    short: true,
    match: new RegExp(
      `^(?:join date|posts|thanks|thanked|mentioned|tagged|quoted|rep power|reputation|joined|ngay tham gia|(?:tham )?gia nhap|bai viet|da cam on|(?:duoc )?cam on|diem (?:uy tin|thanh tich)|uy tin) ?: ?${amount}$`
    ),
    plain: true,
    needs: colon
  },
  {reason: 'forum-rank', short: true, match: /^.{2,40} reputation uy tin level \d.*$/, plain: true, needs: rank},
  {
    reason: 'forum',
    match:
      /^(?:(?:thread|post) tools|display modes|(?:search|rate) (?:this )?thread|(?:linear|hybrid|threaded) mode|view (?:public profile|first unread)|send (?:a )?private message(?: to .{2,40})?|find (?:more|all) posts by .{2,40}|reply with quote|multi-?quote|go back +.{3,200} > .{3,200}|cong cu (?:bai viet|chu de)|kieu hien thi|tra loi (?:kem|voi) trich dan|tim (?:cac )?bai (?:viet )?(?:cua|gui boi) .{2,40}|xem ho so|khong the gui tra loi .{3,60})$/,
    plain: true
  },
  // What a page says before it leaves: `45 giây nữa.`
  {reason: 'loading', short: true, match: /^\d{1,3} giây nữa\.?$/},
  {reason: 'login', short: true, match: /^Thanh toán .{2,40} thành công[.!]?$/},
  {
    reason: 'comment-box',
    match:
      /^(?:vui long )?(?:nhap|dien) (?:dia chi e-?mail|e-?mail|ho (?:va )?ten|ten|so dien thoai|noi dung|tieng viet co dau)(?: .{2,60})?[.:]?$/,
    plain: true,
    needs: /^(?:vui|nhập|điền)/i
  },
  {
    reason: 'comment-box',
    match:
      /^(?:(?:dia chi )?e-?mail cua ban se khong duoc (?:hien thi )?cong khai\..{0,80}|nhung truong .{3,30} duoc danh dau \*?|(?:ho )?ten \(khong (?:de|bo) trong\)|(?:\d{1,4} |no |post a |leave a |facebook )comments? ?[:!]?|leave a reply|please enter your (?:comment|name|e-?mail)(?: here| address(?: here)?)?!?|khong co nhan xet nao ?:?|dang nhan xet|da dong binh luan\.?|%d bloggers like this:?|gop y kien|feedback|bai viet hay\? hay danh gia bai viet|bat buoc phai co (?:ten|e-?mail|noi dung)|please enter a valid e-?mail(?: address)?!?|ban khong the gui binh luan lien tuc\..{0,60}|xin hay doi \d{1,3} giay nua\.?)$/,
    plain: true
  },
  // What a page shows instead of itself, and asks of the reader first.
  {
    reason: 'error',
    match:
      /^(?:(?:da xay ra|co|xay ra) loi[^.!?]{0,40}|rat tiec,[^.!?]{2,40})[.,!] ?(?:vui long|xin|hay|moi)(?: ban)? (?:thu lai|tai lai)[^.!?]{0,40}[.!]?$/,
    plain: true
  },
  {
    reason: 'error',
    short: true,
    match:
      /^(?:error \d{3}|(?:\d{3} )?(?:page )?not found|ray id ?: ?[\da-f]{12,20}|dang kiem tra trinh duyet(?: cua ban)?(?:\.{3}|…)?|(?:vui long )?xac minh (?:rang )?ban (?:la con nguoi|khong phai (?:la )?(?:robot|nguoi may))\.?|nguon (?:video|am thanh) khong kha dung\.?)$/,
    plain: true
  },
  {
    reason: 'age-check',
    short: true,
    match:
      /^(?:(?:noi dung|bai viet|trang) nay (?:chi )?danh cho (?:nguoi|ban doc|doc gia) (?:tu|tren|du) \d{2} tuoi(?: tro len)?\.?|toi (?:da|chua) (?:du|tren) \d{2} tuoi|(?:uong ruou bia .{4,40}\. )?vui long khong chia se noi dung nay (?:cho|voi) nguoi (?:duoi|chua du) \d{2} tuoi\.?)$/,
    plain: true
  },
  // What networks and maps leave that a page shows in a frame, and stations of their programme.
  {
    reason: 'embed',
    short: true,
    match:
      /^(?:Bài viết do .{2,60} \(@[\w.]{2,40}\) chia sẻ|Xem (?:bài viết này trên (?:Instagram|Facebook)|bản đồ lớn hơn)|Chia sẻ điều này ?:?)$/u
  },
  {
    reason: 'schedule',
    short: true,
    match: /^(?:ĐANG CHIẾU|TIẾP THEO|ĐANG PHÁT|SẮP CHIẾU) ?: ?.{3,80}$/u,
    where: 'around'
  },
  {
    reason: 'advertisement',
    short: true,
    match: /^(?:Quảng cáo của đối tác|Nhà tài trợ (?:kim cương|vàng|bạc|đồng|chính|độc quyền))$/u,
    where: 'around'
  },
  // What a page asks before it shows the rest: `Bạn đã đọc hết 3 bài miễn phí trong tháng này.`
  {
    reason: 'paywall',
    match:
      /^(?:ban|quy doc gia|doc gia) da (?:doc|xem) het (?:\d{1,3} )?(?:bai|tin|bai viet|noi dung) mien phi.{0,60}$|^(?:dang ky|mua|nang cap) (?:goi )?(?:hoi vien|thanh vien|doc bao|premium|vip)[^!?]{0,60} de (?:doc|xem) (?:tiep|toan bo|tron|day du|het)[^!?]{0,40}$/,
    plain: true,
    needs: /miễn phí|để (?:đọc|xem)/i
  },
  {
    reason: 'rating',
    short: true,
    match:
      /^(?:ban (?:thay|danh gia) .{4,50}\? )?hay (?:cham diem|danh gia|binh chon)(?: (?:bai viet|cong thuc|noi dung)(?: nay)?)?[.!]?$/,
    plain: true,
    needs: /hãy/i
  },
  {reason: 'count', short: true, match: /^\(?(?:Đã )?[Cc]ó \d{1,6} (?:bình luận|phản hồi|ý kiến)\)?$/u},
  {reason: 'rating', short: true, match: /^Xếp hạng \d(?:[.,]\d)? [-–] \d{1,6} (?:đánh giá|phiếu bầu)$/},
  // The name of a template that nobody filled in, of a part of it, of what runs it.
  {
    reason: 'placeholder',
    match:
      /^(?:your (?:website|site) (?:title|name)|responsive image|alternate text|alt text|sharepoint|web ?part|banner(?: \d{1,2})?|br|default|chi tiet(?: tin| bai viet(?:_moi)?| tin tuc)?(?: [-–] .{3,80})?|anh tin bai|anh (?:bai|noi dung))$/,
    plain: true,
    where: 'around'
  },
  // A picture that a page holds itself, and how a form of an editor marks its parts.
  {reason: 'image-markup', match: /^<image>data:[^<]{5,400}<\/image>$/, needs: /^<image>/},
  {reason: 'image-markup', short: true, match: /^\[[a-z]{3,20}\]\d{1,12}\[\/[a-z]{3,20}\]$/},
  {reason: 'image-markup', short: true, match: /^!\[\]\(\)(?: ?\|)?$/},
  // An address that a copying site wrote backwards: `Xem thêm: lmth.1-nit/nv.iamoas`.
  {reason: 'url', match: /^(?:Xem thêm|Nguồn) ?: (?:l?mth|psa|php)\.\S{10,300}$/, needs: /: [lpm]/},
  // What a camera, a messenger and an editor call their pictures: `DSC_0472`, `z4799…_8656…`, `hop-hoi-dong-1`.
  {
    reason: 'file-name',
    match:
      /^(?:(?:DSC[FN]?|IMG|PXL|MVI|VID|GOPR|Screenshot|Capture)[ _-]?\d{2,8}(?:[ _(-]+\d{1,8}\)?){0,3}(?: |$)){1,20}$/i
  },
  // A word without marks and its number, one or several: `lehoi20240218`, `phimtruong01122 phimtruong01123`.
  {reason: 'file-name', match: /^(?:[a-z]{2,24}\d{5,16}(?: |$)){1,20}$/},
  {reason: 'file-name', match: /^(?:z\d{10,16}[ _][\da-f]{24,40}(?: |$)){1,20}$/, needs: /^z\d/},
  {reason: 'file-name', short: true, match: /^(?:[a-z]\d{1,3}[_-]\d{1,4}|\.(?:jpe?g|png|gif|webp)\)?)$/},
  {reason: 'file-name', match: /^(?!sars-)[a-z][a-z\d]{1,19}(?:-[a-z\d]{1,20}){2,24}$/, needs: /-/},
  {
    reason: 'file-name',
    short: true,
    match: /^[^/\\:*?"<>|]{1,80}\.(?:jpe?g|png|gif|webp)\?[a-z\d=&_.-]{2,40}$/i,
    needs: query
  },
  // The same with its folders.
  {
    reason: 'file-name',
    match: /^[^\s\\/:*?"<>|]{0,80}(?:[\\/][^\s\\/:*?"<>|]{1,80}){1,12}(?<=\.(?:jpe?g|png|gif|webp))$/i,
    needs: picture
  },
  {reason: 'masthead', match: /^RSS Feed for .{5,300}$/, needs: /^RSS/, where: 'around'},
  // What is to be done with the page: `- In ra`, `- |Đóng cửa sổ này`.
  {
    reason: 'navigation',
    short: true,
    match:
      /^[-–•*]? ?\|? ?(?:(?:in ra|in trang(?: nay)?|dong cua so(?: nay)?|skip to (?:main )?content|skip navigation|bo qua noi dung chinh)(?: ?[|/] ?|$)){1,3}$/,
    plain: true
  },
  {reason: 'navigation', match: /^(?:Archive|Entries|Posts) (?:for|tagged|by|in) .{3,60}$/, where: 'around'},
  {reason: 'navigation', match: lines('danh mục|thư mục|hôm nay,'), where: 'around'},
  {reason: 'navigation', match: lines('trước sau|bài trước bài sau|tin trước tin sau'), where: 'after'},
  {reason: 'icon-names', short: true, match: /^[•*·-] ?icon [^|•·,]{2,24}$/i},
  // What RFA has over a recording, the name of its file before it: `02062014-a.mp3Phần âm thanh Tải xuống âm thanh`.
  {
    reason: 'player',
    match: /^(?:[^\s/]{3,60}\.mp3)? ?Phần âm thanh ?(?:Tải xuống âm thanh)?$/iu,
    needs: holding('hần âm thanh')
  },
  {reason: 'player', short: true, match: /^video khong (?:hop le|ton tai)$/, plain: true},
  // Who may print it again: `(*) Không sao chép dưới mọi hình thức …`.
  {
    reason: 'copyright',
    match:
      /^(?:\(?\*\)? ?)?(?:(?:nghiem cam|khong(?: duoc)?|cam) (?:sao chep|chep lai|dang lai|trich dan)|moi (?:hanh vi|hinh thuc|su) (?:sao chep|chep lai|dang lai|trich dan|su dung lai)) [^!?]{0,80}(?:van ban|dong y|chap thuan|moi hinh thuc)[^!?]{0,120}$/,
    plain: true,
    where: 'after'
  },
  {
    reason: 'badge',
    match: /^(?:ipv6 ready|chung nhan tin nhiem mang)(?: (?:ipv6 ready|chung nhan tin nhiem mang))*$/,
    plain: true,
    needs: /ipv6|nhi/i
  },
  {reason: 'count', short: true, match: /^(?:Số )?[Ll]ượt (?:xem|đọc|tải) ?:$/},
  {reason: 'filed-under', short: true, match: /^fill?ed under ?:?$/i},
  {
    reason: 'navigation',
    short: true,
    match:
      /^(?:who is online|(?:truy cập|online) hiện tại|truy cập nội dung luôn|click on the image to view full-size)$/i
  },
  {reason: 'navigation', match: /^Bạn đang (?:đọc|xem) ?: .{10,250}$/},
  {reason: 'chat', short: true, match: /^(?:facebook|zalo) chat(?: [-–] .{2,40})?$/i},
  {
    reason: 'form',
    match:
      /^(?:ban muon hoi gia [^.!?]{2,20}\?|nhan vien se goi lai (?:cho )?ban .{0,40}|nhan (?:tin |zalo)[^.!?]{2,40} de nhan bao gia .{0,40})$/,
    plain: true,
    where: 'after'
  }
]
