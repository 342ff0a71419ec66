import {qualifierWords} from './qualifiers.ts'

/** What stands before a party and says how it took part. */
export const leadIns = /^(?:do|của|từ|bởi|by|theo|trích từ|sưu tầm từ)\s/iu

/** A person whose family name is written as such a word: `Từ Hải Yến`. */
export const bearsLeadIn = /^Từ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u

/** What follows a party and says how it took part; no part of the name. With a capital, Phát is a given name. */
export const partyTails =
  /\s(?:phát|(?<=TTXVN )PHÁT|[Cc]ung cấp|CUNG CẤP|(?:[Cc]hụp|CHỤP)(?: (?:lại|LẠI))?(?: (?:màn hình|MÀN HÌNH))?|[Cc]ấp|CẤP|[Gg]hi|GHI|[Đđ]ăng (?:phát|tải)|ĐĂNG (?:PHÁT|TẢI)|[Ss]ưu tầm|SƯU TẦM|gửi(?: (?:đến|tới|về|cho) [\p{L}\p{N} ]{2,30})?)$/u

/** Parties that are written without capitals. */
export const plainParties =
  /^(?:nhân vật|gia đình|bạn đọc|độc giả|thính giả|khán giả|người dân|cộng tác viên|phóng viên|nhóm pv|nhóm \p{Ll}+ \p{Ll}+|ban quản lý|ban giám hiệu|ban truyền thông|mạng xã hội|mxh|báo chí|nhiều nguồn|các báo|website|internet|facebook|fb(?= nhân vật)|fanpage|trang cá nhân|instagram|youtube|tiktok|ban tổ chức|đơn vị|bệnh viện|công an|cơ quan|cơ sở|nhà trường|nhà sản xuất|đoàn phim|đoàn làm phim|công ty|doanh nghiệp|chụp|camera|cơ quan công an|cơ quan điều tra|chính quyền|địa phương|câu lạc bộ|clb|cảnh sát|luật sư|chủ đầu tư|nạn nhân)(?![\p{L}\p{M}])/iu

/** Who wrote the text, by that alone: `Ảnh: Tác giả`, `Tác giả tổng hợp`. */
export const authorAlone = /^(?:nhóm )?tác giả$/iu

/** What stands before the name of a contributor and says who that is. */
export const jobTitles =
  /^(?:(?:[Nn]hóm )?(?:PV|P\/[vV]|P\.V|Pv|[Pp]hóng viên)(?: (?:TT|[Tt]hường trú))?|CTV|CQTT|PVTT|[Cc]ộng tác viên|[Tt]hông tín viên|(?:[Cc]ơ quan|[Vv]ăn phòng) (?:[Tt]hường trú|[Đđ]ại diện)|[Đđ]ặc phái viên|Đạo diễn|[Nn]hiếp ảnh gia|NAG|NSNA|Bác sĩ|Luật sư|Luật gia|Dược sĩ|Thạc sĩ|Tiến sĩ|(?:Cố )?(?:[Nn]hà báo|[Nn]ghệ sĩ)|Ban Thời sự)\s(?=\p{Lu})/u

/** What the names of newspapers and broadcasters begin with. */
export const outlets = /^(?:Báo|Tạp chí|Thời báo|Đài|Kênh|Cổng|Truyền hình)(?= \p{Lu}| thông| phát| truyền)/u

/** What closes a line of names and says what they did, or where the story came from. */
export const closers: readonly string[] =
  'tổng hợp|t/h|th|t.h|st|s.t|bt|b.t|biên dịch|lược dịch|dịch|chuyển ngữ|biên soạn|thực hiện|lược ghi|lược thuật|ghi chép|ghi|tường thuật|tường trình|sưu tầm|lược theo|theo|nguồn'.split(
    '|'
  )

/** The words without which neither `leadIns`, `jobTitles`, `partyTails` nor a bureau ("tại …") stands around a party. */
export const aroundParties: readonly string[] = [
  ...qualifierWords.keys(),
  ...(
    'do|của|từ|bởi|by|theo|trích từ|sưu tầm từ|pv|p/v|p.v|ctv|cqtt|pvtt|phóng viên|cộng tác viên|thông tín viên|cơ quan|văn phòng|đặc phái viên|đạo diễn|nhiếp ảnh gia|nag|nsna|' +
    'bác sĩ|luật sư|luật gia|dược sĩ|thạc sĩ|tiến sĩ|cố|nhà báo|nghệ sĩ|ban thời sự|phát|cung cấp|gửi|chụp|cấp|ghi|đăng phát|đăng tải|sưu tầm|tại'
  ).split('|')
]
