/**
 * The rubrics (chuyên mục) under which Vietnamese newsrooms print their articles, in lower case.
 *
 * Source: the sections that national newspapers and agencies have in common.
 */
export const rubricWords =
  'thời sự|chính trị|xã hội|kinh tế|kinh doanh|thế giới|quốc tế|trong nước|giáo dục|đào tạo|y tế|sức khỏe|văn hóa|văn nghệ|nghệ thuật|giải trí|thể thao|bóng đá|pháp luật|an ninh|quốc phòng|quân sự|khoa học|công nghệ|số hóa|du lịch|đời sống|môi trường|đô thị|giao thông|địa phương|tài chính|chứng khoán|bất động sản|nông nghiệp|lao động|việc làm|gia đình|giới trẻ|tuổi trẻ|phóng sự|ghi chép|bình luận|xã luận|góc nhìn|ý kiến|diễn đàn|bạn đọc|tiêu điểm|tin nóng|tin mới|tin vắn|biển đảo|dân tộc|tôn giáo|ẩm thực'

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
