/**
 * The rubrics (chuyên mục) under which Vietnamese newsrooms print their articles, in lower case.
 *
 * Source: the sections that national newspapers and agencies have in common.
 */
export const rubricWords =
  'thời sự|chính trị|xã hội|kinh tế|kinh doanh|thế giới|quốc tế|trong nước|giáo dục|đào tạo|y tế|sức khỏe|văn hóa|văn nghệ|nghệ thuật|giải trí|thể thao|bóng đá|pháp luật|an ninh|quốc phòng|quân sự|khoa học|công nghệ|số hóa|du lịch|đời sống|môi trường|đô thị|giao thông|địa phương|tài chính|chứng khoán|bất động sản|nông nghiệp|lao động|việc làm|gia đình|giới trẻ|tuổi trẻ|phóng sự|ghi chép|bình luận|xã luận|góc nhìn|ý kiến|diễn đàn|bạn đọc|tiêu điểm|tin nóng|tin mới|tin vắn|biển đảo|dân tộc|tôn giáo|ẩm thực|video|clip|ảnh|phóng sự ảnh|multimedia|podcast|infographic|emagazine|e-magazine|longform|xây dựng đảng|đối ngoại|hồ sơ|nhân ái|thị trường|doanh nghiệp|doanh nhân|khởi nghiệp|ngân hàng|năng lượng|nhà đất|xe|ô tô|tuyển sinh|du học|nông thôn mới|chuyển đổi số|phim|âm nhạc|thời trang|làm đẹp|tâm sự|chuyện lạ|hậu trường|châu á|châu âu|châu mỹ|thủy sản|chăn nuôi|trồng trọt|lâm nghiệp|kinh tế biển|hội nhập|tin tức|sự kiện|chuyên đề|nhịp sống|hàng không|bảo hiểm|quy hoạch|dân sinh|di sản|sách|sân khấu|điện ảnh|truyền hình|mỹ thuật|bóng đá việt nam|bóng đá quốc tế|quần vợt|tennis|thể thao điện tử|pháp đình|vụ án|trật tự xã hội|quốc hội|cải cách hành chính|xuất bản|mẹ và bé|dinh dưỡng|phòng bệnh|an toàn giao thông|thời tiết'

const rubrics: ReadonlySet<string> = new Set(rubricWords.split('|'))

/** What joins rubrics, and what a breadcrumb leaves at the end. */
const joint = / [-–|/&›>»] |, | và /u
const rest = / ?[›>»:]$/u

/**
 * Say whether a line is a rubric, or rubrics with a joint: `CHÍNH TRỊ`, `Văn hóa - Xã hội`, `Thời sự >`.
 *
 * @param text Folded text.
 * @returns Whether all of it is.
 */
export function isRubric(text: string): boolean {
  if (text.length > 50) return false
  const plain = text.replace(rest, '').toLowerCase().replaceAll('hoá', 'hóa').replaceAll('khoẻ', 'khỏe')
  return plain.split(joint).every(part => rubrics.has(part))
}
