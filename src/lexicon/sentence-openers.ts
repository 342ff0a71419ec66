/**
 * Words that begin a line or a sentence, and never stand with a lone capital inside one.
 *
 * Counted at the start and in the middle of 2,946 captions and at the start of sentences in 3,140 articles.
 */
export const lineOpeners: ReadonlySet<string> = new Set(
  (
    'ông|bà|chị|theo|tại|phía|với|nếu|người|hiện|nhưng|ở|khi|việc|còn|ảnh|ngoài|trận|tờ|riêng|cựu|dù|sau|cả|trong|các|trước|tiếng|bên|nữ|' +
    'sáng|trưa|chiều|tối|đêm|cuối|từ|về|trên|dưới|để|vào|lúc|hôm|những|một|nhiều|đây|đó|này|do|vì|nhờ|cùng|cũng|được|bị|không|chưa|tôi|họ|chúng|' +
    'có|đến|qua|như|gần|giữa|kể|dự|cho|tuy|cụ|bởi|mặc|ngay|lần|mỗi|mọi|đối|đặc|xe|em|bạn|cô|nhóm|huấn|bàn|bức|video|clip|tin|bài|hình|' +
    'xem|mời|lọt|niềm|mưa|lời|giới|quán|máy|dàn|phiên|mẹ|nghi|vợ|chiếc|sự|nỗi|tấm|màn|loạt|rất|cây|đống|vụ|rạng|hơn|khoảng|mờ|suốt|hằng'
  ).split('|')
)

/** Words that begin a sentence and no name: those, and what begins the name of an office, which may stand inside one. */
export const sentenceOpeners: ReadonlySet<string> = new Set([
  ...lineOpeners,
  ...(
    'ngài|thứ|bộ|tổng|phó|ban|ngày|tuyển|giải|cục|báo|đoàn|sở|phim|tỉnh|tết|đội|thủ|chủ|đại|khu|hãng|trang|trường|tiền|đầu|năm|bệnh|nhà|con|cầu|' +
    'nguồn|đồ|toàn|cuộc|lực|stylist'
  ).split('|')
])

/** Short forms of titles and offices; in capitals, and yet no names. */
export const shortTitles: ReadonlySet<string> = new Set(
  'HLV|CLB|CĐV|UBND|HĐND|NSƯT|NSND|PGS|GS|TS|BS|ThS|MC|CEO|VĐV'.split('|')
)
