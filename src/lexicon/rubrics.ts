import {PhraseTable} from '../util/phrase-table.ts'

/**
 * The rubrics (chuyên mục) under which Vietnamese newsrooms print their articles, in lower case.
 *
 * Source: the sections that national newspapers and agencies have in common.
 */
export const rubricWords =
  'thời sự|châu á|châu âu|châu phi|châu mỹ|châu đại dương|trung đông|mỹ latinh|tin 24h|video 24h|chính trị|xã hội|kinh tế|kinh doanh|thế giới|quốc tế|trong nước|giáo dục|đào tạo|y tế|sức khỏe|văn hóa|văn nghệ|nghệ thuật|giải trí|thể thao|bóng đá|pháp luật|an ninh|quốc phòng|quân sự|khoa học|công nghệ|số hóa|du lịch|đời sống|môi trường|đô thị|giao thông|địa phương|tài chính|tiền tệ|chứng khoán|bất động sản|nông nghiệp|lao động|việc làm|gia đình|giới trẻ|tuổi trẻ|phóng sự|ghi chép|bình luận|xã luận|góc nhìn|ý kiến|diễn đàn|bạn đọc|tiêu điểm|tin nóng|tin mới|tin vắn|biển đảo|dân tộc|tôn giáo|ẩm thực|video|clip|ảnh|phóng sự ảnh|multimedia|podcast|infographic|infographics|megastory|photo|photos|chùm ảnh|emagazine|e-magazine|longform|xây dựng đảng|đối ngoại|hồ sơ|nhân ái|thị trường|doanh nghiệp|doanh nhân|khởi nghiệp|ngân hàng|năng lượng|nhà đất|xe|ô tô|tuyển sinh|du học|nông thôn mới|chuyển đổi số|phim|âm nhạc|thời trang|làm đẹp|tâm sự|chuyện lạ|hậu trường|thủy sản|chăn nuôi|trồng trọt|lâm nghiệp|kinh tế biển|hội nhập|tin tức|sự kiện|chuyên đề|nhịp sống|hàng không|bảo hiểm|quy hoạch|dân sinh|di sản|sách|sân khấu|điện ảnh|truyền hình|mỹ thuật|bóng đá việt nam|bóng đá quốc tế|quần vợt|tennis|thể thao điện tử|pháp đình|vụ án|trật tự xã hội|quốc hội|cải cách hành chính|xuất bản|mẹ và bé|dinh dưỡng|phòng bệnh|an toàn giao thông|thời tiết|đầu tư|chính sách|thương mại|công nghiệp|xuất nhập khẩu|tiêu dùng|mua sắm|nông thôn|học đường|tuyển dụng|văn học|thơ|truyện ngắn|tản văn|bút ký|ký sự|hồi ký|điều tra|nhân vật|chân dung|gương sáng|người tốt việc tốt|tư vấn|hỏi đáp|tư liệu|quân đội|biên phòng|kiến trúc|phong thủy|viễn thông|internet|xe máy|bóng đá trong nước|thể thao trong nước|thể thao quốc tế|ngoại hạng anh|v-league|bóng chuyền|võ thuật|showbiz|sao việt|nhạc|mạng xã hội|cộng đồng|cộng đồng mạng|từ thiện|an ninh trật tự|an ninh thế giới|kiều bào|biển đông|trong tỉnh|tin trong tỉnh|tin địa phương|dân số|hôn nhân|giới tính|sống khỏe|sống xanh|kinh tế số|thuế|hải quan|logistics|quản lý|đất đai|tín dụng|thanh niên|phụ nữ|công đoàn|cựu chiến binh|mặt trận|đoàn thể|xây dựng|xây dựng nông thôn mới|học tập và làm theo bác|phòng chống tham nhũng|nghị quyết và cuộc sống|đất và người|tin ảnh|chuyển động|toàn cảnh|tin chính|tin quốc tế|phân tích|nhận định|chuyên gia|câu chuyện|tin văn hóa|tin thể thao|tin kinh tế|tin hoạt động|hoạt động|tin nổi bật|thông cáo báo chí|khám phá|món ngon|vào bếp|nhà đẹp|cẩm nang|cẩm nang du lịch|thủ thuật|điểm báo|tin cộng đồng|tin pháp luật|tin tức sự kiện|gương mặt trẻ|chuyện gia đình|quy hoạch đô thị|vi tính|lý luận|phê bình|trao đổi ý kiến|hoa kỳ|asean|giáo hội|tòa án|tử vi|góc sức khỏe|nhận định bóng đá|tin giáo hội|tin hội|kiến thức y khoa|nghiên cứu|trao đổi|điểm đến|hạ tầng|ăn chơi|người và việc|hàng hóa|nghiệp vụ|tin tổng hợp|an sinh|esports|chính sách mới|nhận định thị trường|chuyện làm ăn|tin thị trường|đa chiều|giá cả|làng công nghệ|khuyến nông|tấm lòng nhân ái|chuyện nghề|bạn đọc viết|chính sách và cuộc sống|người việt bốn phương|bóng đá anh|dạy con|hồ sơ vụ án|tổ ấm|nhịp sống trẻ|công nhân|đời sống xã hội|món ngon mỗi ngày|công thức nấu ăn|tin giáo hội hoàn vũ|tin giáo hội việt nam|giáo hội hoàn vũ|giáo hội việt nam|lời chúa|suy niệm|phụng vụ|mục vụ|chuyển nhượng|tư vấn pháp luật|hỏi đáp pháp luật|giải đáp pháp luật|giá cả thị trường|giá nông sản|dự báo thời tiết|phim ảnh|cầu lông|hậu trường thể thao|lý luận phê bình|nhịp cầu nhân ái|tấm lòng vàng|bác sĩ tư vấn|phòng mạch online|không gian sống|thị trường xe|đánh giá xe|tin cộng đồng người việt|sinh hoạt cộng đồng|đời sống việt|di trú|tin việt nam|tin thế giới|tin nước mỹ|thư bạn đọc'

/** What a menu has beside rubrics: the pages of a newsroom, in lower case. */
export const pageNames =
  'trang chủ|liên hệ|sơ đồ trang|sơ đồ cổng|sitemap|rss|giới thiệu|tòa soạn|toà soạn|thông tin tòa soạn|quảng cáo|liên hệ quảng cáo|đặt báo|đặt báo in|báo in|báo nói|epaper|e-paper|english|hỏi đáp|tìm kiếm|đăng nhập|đường dây nóng|hotline|thư điện tử|rao vặt|truyền hình|phát thanh|podcasts|media|điều khoản sử dụng|chính sách bảo mật|đa phương tiện|thư viện|mới nhất|thủ tục hành chính|dịch vụ công|dịch vụ công trực tuyến|văn bản chỉ đạo|văn bản pháp quy|văn bản mới|công báo|lịch công tác|lịch tiếp dân|phản ánh kiến nghị|góp ý dự thảo|công khai ngân sách|advertise with us|terms of use|privacy|privacy policy|contact us|about us'

/** What stands in menus beside rubrics: tools and tables of a site, which a story may have as headings of its own. */
const toolNames =
  '24h|hi-tech|lịch âm|giá vàng|tỷ giá|tỉ giá|lãi suất|lịch sự kiện|lịch vạn niên|lịch âm|xổ số|kết quả xổ số|tử vi|lịch phát sóng|lịch truyền hình|lịch thi đấu|bảng xếp hạng|bxh|livescore|kết quả|nhận định|chuyển nhượng|thư viện ảnh|thư viện video|tiện ích|blog|chuyên mục|dự án|tv online|truyền hình trực tuyến|webmail|thông báo|mua bán|báo giấy|tạp chí'

const rubrics: ReadonlySet<string> = new Set(rubricWords.split('|'))
const pages: ReadonlySet<string> = new Set(pageNames.split('|'))

/** The longest line of rubrics, and the longest path through a site. */
const longestRubric = 50
const longest = 90
/** A path through a site: `Trang chủ / Xã hội`, `Tin tức › Pháp luật › An ninh trật tự`. */
const step = / ?[>›»] ?| \/ /u
const path = /^(?:(?:trang chủ|home) ?[>›»/]|[^>›»]{2,30}[›»>])[^.!?]+$/u

/** What a rubric is about: `Kinh tế thế giới`. */
const scope = / (?:thế giới|quốc tế|trong nước|trong tỉnh|địa phương|24h|cuối tuần)$/u

const bracketed = /^\[(.+)\]$/u

/** What sites of schools, hospitals and unions tell of themselves under: `Tin từ các khoa`, `Hoạt động đoàn thể`. */
const ofBody =
  /^(?:tin(?: tức)?|tin (?:từ|hoạt động)|hoạt động)(?: các| của)? (?:khoa(?:,? phòng)?|phòng(?:,? ban)?|đơn vị|cơ sở|chi (?:hội|đoàn|bộ)|đoàn thể|sinh viên|học sinh|giảng viên|hội viên|câu lạc bộ|nhà trường|bệnh viện|công ty|ngành|giáo xứ|giáo phận|(?:lãnh đạo )?(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|sở)|hđnd|ubnd|đảng bộ|cấp ủy)$/u

/** Under which papers and offices tell of those who learn from the life of Hồ Chí Minh. */
const ofExample =
  /^(?:đẩy mạnh (?:việc )?)?học(?: tập)? và làm theo (?:lời |gương |tấm gương )?(?:bác(?: hồ)?|(?:tư tưởng|đạo đức|phong cách|tấm gương)[^.!?]{0,50} hồ chí minh)$/u

/** What joins rubrics, and what a breadcrumb leaves at the end. */
const joint = / [-–|/&›>»] |, | và /u
const rest = / ?[›>»:]$/u

/**
 * Say whether a line is a rubric, or rubrics with a joint: `CHÍNH TRỊ`, `Văn hóa - Xã hội`, `Thời sự >`.
 *
 * @param text Folded text.
 * @returns Whether all of it is; of a path through a site, every second part.
 */
export function isRubric(text: string): boolean {
  if (text.length > longest) return false
  const plain = toPlain(text)
  // What pictures and videos are filed under stands in brackets: `[Video]`.
  if (rubrics.has(bracketed.exec(plain)?.[1] ?? '')) return true
  if (ofBody.test(plain) || ofExample.test(plain)) return true
  if (path.test(plain)) {
    const parts = plain.split(step)
    const known = parts.filter(part => rubrics.has(part)).length
    return /^(?:trang chủ|home)$/.test(parts[0] as string) || known * 2 >= parts.length
  }
  return (
    plain.length <= longestRubric &&
    plain.split(joint).every(part => rubrics.has(part) || rubrics.has(part.replace(scope, '')))
  )
}

/**
 * Say whether a line is a rubric of a paper's own that joins one of the common ones with others: `Văn hóa - Nhịp sống trẻ`.
 *
 * @param text Folded text.
 * @returns Whether each part begins with a capital and is short, and one is a rubric.
 */
export function holdsRubric(text: string): boolean {
  const parts = text.length <= longestRubric ? text.split(joint) : []
  const isShort = (part: string) => /^\p{Lu}/u.test(part) && part.split(' ').length <= mostWords
  return parts.length > 1 && parts.every(isShort) && parts.some(part => rubrics.has(toPlain(part)))
}

/** The fewest rubrics of a menu in one line, its longest line, and the most words of a rubric. */
const fewest = 4
const longestMenu = 500
const mostWords = 4
const menuItems: ReadonlySet<string> = new Set([...rubrics, ...pages, ...toolNames.split('|')])
/** What a menu opens with: most lines are told by their first words. */
const openers = new PhraseTable().add(menuItems, 1)
const words = /[\p{L}\p{M}\p{N}-]+/gu

/**
 * Say whether a line names a page of the newsroom and no rubric: `Sơ đồ cổng`.
 *
 * @param text Folded text.
 * @returns Whether it does.
 */
export function isPageName(text: string): boolean {
  const plain = toPlain(text)
  return pages.has(plain) && !rubrics.has(plain)
}

/**
 * Say whether a line is a menu: rubrics one after another, with a sign between them or none, and little else.
 *
 *     Thời sự Góc nhìn Thế giới Video Kinh doanh Khoa học
 *
 * @param text Folded text.
 * @returns Whether at least four rubrics, each with a capital, make up two of three words.
 */
export function isRubricMenu(text: string): boolean {
  if (text.length > longestMenu || '.!?…'.includes(text.slice(-1)) || openers.at(text, 0, text.length) === 0)
    return false
  const written = [...text.matchAll(words)].map(([word]) => word)
  const plain = written.map(toPlain)
  let found = 0
  let covered = 0
  for (let at = 0; at < plain.length; at++) {
    if (!/^\p{Lu}/u.test(written[at] as string)) continue
    let length = Math.min(mostWords, plain.length - at)
    while (length > 0 && !menuItems.has(plain.slice(at, at + length).join(' '))) length--
    if (length === 0) continue
    found++
    covered += length
    at += length - 1
  }
  return found >= fewest && covered * 3 >= plain.length * 2
}

function toPlain(text: string): string {
  return text.replace(rest, '').toLowerCase().replaceAll('hoá', 'hóa').replaceAll('khoẻ', 'khỏe')
}
