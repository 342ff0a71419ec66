/**
 * Words that say what a line is, each with a reason that an editor would accept.
 *
 * A cue is one fact of many; none decides.
 */

/** A cue: the name of what it sees, and where it looks. */
export interface Cue {
  name: string
  match: RegExp
  /** Capitals matter: the text is shown as it is written, else in small letters. */
  cased?: boolean
  /** What must stand in the text for the cue to be looked for: a quick test before a slow one. */
  needs?: RegExp
}

const apart = '(?![\\p{L}\\p{M}])'
const opens = (words: string) => new RegExp(`^(?:${words})${apart}`, 'u')
const holds = (words: string) => new RegExp(`(?:^|[ (“"])(?:${words})${apart}`, 'u')

/** Cues at the start of a line. */
export const openingCues: readonly Cue[] = [
  // Words that tie a sentence to the story before it: captions and headings stand alone.
  {
    name: 'opens-with-connective',
    match: opens(
      'Tuy nhiên|Tuy vậy|Theo|Ngoài ra|Đồng thời|Trong khi|Trong đó|Trong|Trước đó|Trước|Bên cạnh|Đáng chú ý|Cụ thể|Về|Do|Vì|Để|Khi|Sau|Hiện|Năm|Với|Từ|Nhưng|Và|Nếu|Qua|Như|Còn|Đây|Đó|Này|Những|Các|Một|Mới|Dù|Mặc dù|Riêng|Cùng|Ở|Nhờ|Dự kiến|Đến|Không|Phát biểu|Chia sẻ|Nói|Được|Bởi|Thực tế|Thời gian|Nhiều|Điều|Việc|Ngay|Tuy|Đặc biệt|Cũng|Liên quan|Bởi vậy|Chính vì|Vậy|Thế|Rồi'
    )
  },
  {
    name: 'opens-with-time',
    match: opens('Ngày|Sáng|Chiều|Tối|Trưa|Đêm|Hôm|Rạng sáng|Tuần|Tháng|Khoảng|Vào|Lúc|Cuối|Đầu')
  },
  {
    name: 'opens-with-person',
    match: opens(
      'Ông|Bà|Anh|Chị|Cô|Em|Bé|Cụ|Đồng chí|Đ/c|PGS|GS|TS|ThS|BS|Bác sĩ|Đại tá|Thượng tá|Trung tá|Thiếu tướng|Trung tướng|Thượng tướng|Đại tướng|Chủ tịch|Phó|Bộ trưởng|Thứ trưởng|Thủ tướng|Tổng|Giám đốc|Bí thư|HLV|Tiền đạo|Tiền vệ|Hậu vệ|Thủ môn|Ca sĩ|Diễn viên|Nghệ sĩ|NSND|NSƯT|Hoa hậu|Á hậu|Người mẫu|Nam|Nữ|Trưởng|Đội trưởng|Tổng thống|Cựu|Nguyên|Lãnh đạo|Nạn nhân|Bị cáo|Nghi phạm'
    )
  },
  {
    name: 'opens-with-pronoun',
    match: opens(
      'Tôi|Chúng tôi|Họ|Nó|Hắn|Mình|Ta|Bạn|Cậu ấy|Anh ấy|Cô ấy|Ông này|Bà này|Anh này|Người này|Nơi này|Cả hai'
    )
  },
  {
    name: 'names-a-picture',
    match:
      /^(?:[*▲►•] ?)?(?:Toàn cảnh|Quang cảnh|Hiện trường|Hình ảnh|Hình|Bức ảnh|Bức hình|Bức tranh|Ảnh|Một góc|Góc|Các đại biểu|Đại biểu|Trong ảnh|Cận cảnh|Khoảnh khắc|Đông đảo|Khung cảnh|Cảnh|Phối cảnh|Chân dung|Bản đồ|Biểu đồ|Sơ đồ|Đồ họa|Đồ hoạ|Infographic|Video|Clip|Trailer|Teaser|MV|Poster|Giao diện|Mô hình|Trụ sở|Tạo hình|Nhan sắc|Bìa|Diễn biến giá|Nguồn ảnh)(?![\p{L}\p{M}])/iu
  },
  {name: 'numbered', match: /^(?:\d{1,2}|[IVX]{1,4}|[a-h])[.)/] ?\p{L}/u},
  {name: 'numbered-step', match: /^(?:Bước|Cách|Câu|Phần|Tập|Vòng|Bảng|Điều|Chương|Trận|Lượt|Top|Kỳ|Bài) \d/u},
  {
    name: 'opens-with-question-word',
    match: opens('Vì sao|Tại sao|Làm sao|Làm thế nào|Có nên|Khi nào|Bao giờ|Ai|Cách|Hướng dẫn|Những ai|Đâu là|Mẹo')
  },
  {name: 'speaker', match: /^(?:PV|Phóng viên|MC|Hỏi|Đáp|Trả lời|Thưa|[*-] ?(?:Thưa|PV))(?![\p{L}\p{M}])/u},
  {name: 'clock', match: /^(?:\d{1,2}[:hg]\d{2}|\d{1,2}[h'+]|\d{1,2}\/\d{1,2})/u}
]

/** Cues anywhere in a line. */
export const innerCues: readonly Cue[] = [
  // What people do when a photographer is there.
  {
    name: 'verb-of-posture',
    match: holds(
      'phát biểu|chụp ảnh|chụp hình|lưu niệm|chủ trì|điều hành|dâng hương|dâng hoa|thắp hương|trao (?:quà|tặng|hoa|giấy|bằng|quyết định|thưởng|biểu|cờ|kỷ|đổi|huân)|tặng (?:hoa|quà|bằng|giấy|cờ|kỷ)|bắt tay|tham quan|kiểm tra|cắt băng|chúc mừng|thăm hỏi|thăm|ăn mừng|tạo dáng|trình diễn|biểu diễn|làm việc|tiếp|đón|ký kết|trả lời|thực hiện nghi thức|bị bắt|tại cơ quan|dự|tham dự|tham gia|rạng rỡ|tươi cười|khoe|diện|cùng|bên'
    )
  },
  {
    name: 'points-into-the-picture',
    match:
      /\((?:bên )?(?:trái|phải|giữa|bìa|ngoài cùng|thứ |áo |đội |mặc |cầm |đeo |đứng|ngồi|ảnh|hàng |từ trái|từ phải|số \d|\d{1,2}\)|người |đỏ|trắng|xanh|vàng|đen)|(?:từ trái (?:qua|sang)|trong ảnh|trong hình|ảnh (?:trái|phải|trên|dưới|nhỏ)|hình (?:trên|dưới)|góc (?:trái|phải)|áo (?:đỏ|trắng|xanh|vàng|đen|cam|tím|hồng|sọc|sậm))/u
  },
  {
    name: 'names-an-occasion',
    match:
      /(?:tại|trong|ở|bên lề|sau|trước) (?:buổi|lễ|hội nghị|phiên|cuộc|chương trình|sự kiện|hiện trường|toà|tòa|họp báo|trận|đại hội|hội thảo|diễn đàn|trụ sở|sân|bệnh viện|cảng|khu|chợ|đường|phố|nhà|trường)(?![\p{L}\p{M}])/u
  },
  {
    name: 'narrative-word',
    match: holds('đã|sẽ|vừa|từng|bị|được|phải|cần|có thể|tuy nhiên|nhưng|nên|vì|do|rằng|thì|mà|nếu')
  },
  {name: 'in-progress', match: holds('đang')},
  {
    name: 'verb-of-speech',
    match: holds(
      'cho biết|cho hay|nói|khẳng định|chia sẻ|nhấn mạnh|đề nghị|yêu cầu|nhận định|cho rằng|bày tỏ|viết|kể|tiết lộ|thông tin|cho hay'
    )
  },
  {
    name: 'question-word',
    match: holds(
      'là gì|là ai|ra sao|thế nào|như thế nào|vì sao|tại sao|bao nhiêu|khi nào|ở đâu|có nên|hay không|có phải'
    )
  },
  {
    name: 'points-elsewhere',
    match: /(?:tại đây|xem chi tiết|xem thêm|mời bạn đọc|mời quý|theo dõi|đáp án|fanpage|>>|\|)/u
  },
  {
    name: 'outlet-dash',
    cased: true,
    needs: /[-–]/,
    match:
      /.\s?(?:\((?:[\p{Lu}][\p{L}.&+ ]{1,20})\)|[\p{Lu}][\p{L}&]{1,9}(?:\.(?:vn|VN|com\.vn))?(?: Online| online)?) ?[-–] ?\p{Lu}/u
  },
  {name: 'score-or-hour', match: /(?:\d ?[-–:] ?\d|\d{1,2} ?(?:h|giờ) ?\d{0,2}| vs |'\)|\d')/u},
  {name: 'date', match: /\d{1,2}[/-]\d{1,2}/u},
  {name: 'money-or-share', match: /(?:\d ?%|đồng|usd|tỷ|triệu|tỉ)/u},
  {name: 'names-how-it-came-about', match: holds('minh h[oọ][aạ]|tư liệu|chụp màn hình|từ internet|sưu tầm')},
  {name: 'semicolon', match: /;/u},
  {name: 'spaced-dash', match: / [-–] /u},
  {name: 'quotation', match: /["“”]/u},
  {name: 'address', match: /(?:https?:\/\/|www\.|@|\.com|\.vn)/u},
  {name: 'digits-alone', match: /^[\d.,:/ ]+$/u}
]
