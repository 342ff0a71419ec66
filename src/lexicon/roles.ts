import type {Qualifier, Role} from '../tree/index.ts'

/** What a credit word means. */
export interface RoleEntry {
  role: Role
  qualifier?: Qualifier
}

/**
 * The words of Vietnamese credits, in lower case: role, qualifier, words.
 *
 * Sources: credits counted in 35,440 news articles of 2017; house styles of Vietnamese newspapers.
 */
const table: readonly [Role, Qualifier | '', string][] = [
  ['text', '', 'tin|bài|tin bài|bài viết|nội dung|tác giả|lời|ghi chép|lược ghi|tường thuật|phỏng vấn|text'],
  [
    'photo',
    '',
    'ảnh|ành|hình|hình ảnh|nguồn ảnh|nguồn hình|tác giả ảnh|chụp ảnh|chùm ảnh|hình chụp|photo|photos|ảnh chụp|ảnh đại diện'
  ],
  [
    'photo',
    'illustration',
    'ảnh minh họa|ảnh minh hoạ|hình minh họa|hình minh hoạ|hình ảnh minh họa|hình ảnh minh hoạ|ảnh mang tính minh họa|ảnh mang tính minh hoạ|ảnh mang tính chất minh họa|hình ảnh mang tính minh họa|hình ảnh mang tính chất minh họa'
  ],
  ['photo', 'archive', 'ảnh tư liệu|ảnh tl|hình tư liệu|ảnh lưu trữ|ảnh chụp tư liệu'],
  [
    'photo',
    'screenshot',
    'ảnh chụp màn hình|ảnh cắt từ clip|ảnh cắt từ video|ảnh cắt clip|ảnh cắt từ camera|ảnh cắt từ phim|ảnh trích từ clip|ảnh trích từ video|ảnh chụp từ clip|ảnh chụp từ video|ảnh chụp từ màn hình|ảnh cmh|chụp màn hình|hình chụp màn hình|hình cắt từ clip|ảnh cắt'
  ],
  ['video', '', 'video|clip|video clip|nguồn clip|nguồn video|quay phim|quay dựng|phim'],
  ['video', 'screenshot', 'video chụp màn hình'],
  ['audio', '', 'âm thanh|podcast|thu thanh'],
  [
    'graphic',
    '',
    'đồ họa|đồ hoạ|thiết kế đồ họa|infographic|infographics|graphic|graphics|tranh|bản đồ|biểu đồ|minh họa|minh hoạ|thiết kế'
  ],
  ['source', '', 'nguồn|theo|nguồn tin|nguồn tham khảo|dẫn theo|tham khảo|dẫn nguồn|source|via'],
  ['compilation', '', 'tổng hợp|tổng hợp từ|tổng hợp theo|t/h|biên soạn|sưu tầm|tổng hợp tin'],
  ['translation', '', 'dịch|biên dịch|lược dịch|người dịch|dịch từ|lược dịch theo|dịch theo'],
  ['editing', '', 'biên tập|biên tập viên|btv|tổng hợp và biên tập'],
  [
    'production',
    '',
    'thực hiện|tổ chức thực hiện|nhóm thực hiện|sản xuất|trình bày|kỹ thuật|mỹ thuật|dựng phim|dựng|stylist|trang điểm|làm tóc|trang phục|makeup|make-up|make up|stylist & makeup|đạo diễn|người mẫu|mẫu|tạo hình|chỉ đạo nghệ thuật'
  ]
]

/** Roles by their word in lower case. */
export const roleWords: ReadonlyMap<string, RoleEntry> = new Map(
  table.flatMap(([role, qualifier, words]) =>
    words.split('|').map((word): [string, RoleEntry] => [word, qualifier ? {role, qualifier} : {role}])
  )
)

/** Words after a photo role that say how the photo came about. */
export const qualifierWords: ReadonlyMap<string, Qualifier> = new Map<string, Qualifier>([
  ...words(
    'illustration',
    'minh họa|minh hoạ|mang tính minh họa|mang tính minh hoạ|mang tính chất minh họa|mang tính chất minh hoạ|có tính minh họa'
  ),
  ...words('archive', 'tư liệu|tl|lưu trữ|t.l'),
  ...words(
    'screenshot',
    'chụp màn hình|cắt từ clip|cắt từ video|cắt clip|cắt từ camera|cắt từ phim|chụp từ clip|chụp từ video|chụp lại màn hình|từ clip|từ video|trích từ clip|trích từ video|màn hình|cmh|cắt màn hình|cắt từ màn hình'
  ),
  ...words(
    'handout',
    'nvcc|cacc|nv cung cấp|gđcc|đvcc|bvcc|ctcc|cqcc|nhân vật cung cấp|gia đình cung cấp|đơn vị cung cấp'
  )
])

function words(qualifier: Qualifier, list: string): [string, Qualifier][] {
  return list.split('|').map(word => [word, qualifier])
}

/** What stands before a party and says how it took part. */
export const leadIns = /^(?:do|của|từ|bởi|by|theo|trích từ|sưu tầm từ)\s/iu

/** What follows a party and says how it took part; no part of the name. */
export const partyTails =
  /\s(?:phát|cung cấp|chụp lại màn hình|chụp màn hình|chụp lại|chụp|cấp|ghi|đăng phát|đăng tải|sưu tầm)$/iu

/** Parties that are written without capitals. */
export const plainParties =
  /^(?:nhân vật|gia đình|bạn đọc|độc giả|người dân|cộng tác viên|phóng viên|nhóm phóng viên|nhóm pv|mạng xã hội|mxh|website|internet|facebook|fanpage|trang cá nhân|instagram|youtube|tiktok|ban tổ chức|đơn vị|bệnh viện|công an|cơ quan|cơ sở|nhà trường|nhà sản xuất|đoàn phim|đoàn làm phim|công ty|doanh nghiệp|chụp|camera|cơ quan công an|cơ quan điều tra|chính quyền|địa phương|câu lạc bộ|clb|cảnh sát|luật sư|chủ đầu tư|nạn nhân)(?![\p{L}\p{M}])/iu

/** What stands before the name of a contributor and says who that is. */
export const posts =
  /^(?:PV|P\/v|CTV|CQTT|[Pp]hóng viên|[Đđ]ặc phái viên|Đạo diễn|[Nn]hiếp ảnh gia|NAG|NSNA|Bác sĩ|(?:Cố )?(?:[Nn]hà báo|[Nn]ghệ sĩ)|Ban Thời sự)\s(?=\p{Lu})/u

/** What the names of newspapers and broadcasters begin with. */
export const outlets = /^(?:Báo|Tạp chí|Thời báo|Đài|Kênh|Cổng|Truyền hình)(?= \p{Lu}| thông| phát| truyền)/u

/** What closes a line of names and says what they did, or where the story came from. */
export const closers: readonly string[] =
  'tổng hợp|t/h|biên dịch|lược dịch|dịch|biên soạn|thực hiện|lược ghi|ghi|sưu tầm|lược theo|theo|nguồn'.split('|')

/** The words without which neither `leadIns`, `posts`, `partyTails` nor a bureau ("tại …") stands around a party. */
export const aroundParties: readonly string[] = [
  ...qualifierWords.keys(),
  ...(
    'do|của|từ|bởi|by|theo|trích từ|sưu tầm từ|pv|p/v|ctv|cqtt|phóng viên|đặc phái viên|đạo diễn|nhiếp ảnh gia|nag|nsna|' +
    'bác sĩ|cố|nhà báo|nghệ sĩ|ban thời sự|phát|cung cấp|chụp|cấp|ghi|đăng phát|đăng tải|sưu tầm|tại'
  ).split('|')
]
