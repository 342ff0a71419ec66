/**
 * Words and signs that say what a line is, each with a reason that an editor would accept.
 *
 * A cue is one fact of many; none decides.
 */

/** A cue: it is there where one of its words stands, or where its expression matches. */
export interface Cue {
  name: string
  /** The words stand at the start of the line; what signs stand before them does not matter. */
  opens?: boolean
  /** A word with a capital stands amid small ones: one of those that open sentences, or the two that open the line. */
  amid?: 'opener' | 'start'
  /** Words and phrases, in small letters, with `|` between them. */
  words?: string
  /** Expression for the first 240 units of the line. */
  match?: RegExp
  /**
   * Signs of which one must stand in the line for the expression to be tried; without expression, the cue itself.
   * `0` stands for any digit, `.` for a full stop inside a word.
   */
  signs?: string
}

/** All phrases of one word or phrase of the first list and one of the second. */
function both(first: string, second: string): string {
  return first
    .split('|')
    .flatMap(left => second.split('|').map(right => `${left} ${right}`))
    .join('|')
}

/** Cues, in the order of their features. */
export const cues: readonly Cue[] = [
  // Words that tie a sentence to the story before it: captions and headings stand alone.
  {
    name: 'opens-with-connective',
    opens: true,
    words:
      'tuy nhiên|tuy vậy|theo|ngoài ra|đồng thời|trong|trước|bên cạnh|đáng chú ý|cụ thể|về|do|vì|để|khi|sau|hiện|năm|với|từ|nhưng|và|nếu|qua|như|còn|đây|đó|này|những|các|một|mới|dù|mặc dù|riêng|cùng|ở|nhờ|dự kiến|đến|không|phát biểu|chia sẻ|nói|được|bởi|thực tế|thời gian|nhiều|điều|việc|ngay|tuy|đặc biệt|cũng|liên quan|chính vì|vậy|thế|rồi'
  },
  {
    name: 'opens-with-time',
    opens: true,
    words: 'ngày|sáng|chiều|tối|trưa|đêm|hôm|rạng sáng|tuần|tháng|khoảng|vào|lúc|cuối|đầu'
  },
  {
    name: 'names-a-picture',
    opens: true,
    words:
      'toàn cảnh|quang cảnh|hiện trường|hình ảnh|hình|bức ảnh|bức hình|bức tranh|ảnh|một góc|góc|các đại biểu|đại biểu|trong ảnh|cận cảnh|khoảnh khắc|đông đảo|khung cảnh|cảnh|phối cảnh|chân dung|bản đồ|biểu đồ|sơ đồ|đồ họa|đồ hoạ|infographic|video|clip|trailer|teaser|mv|poster|giao diện|mô hình|trụ sở|tạo hình|nhan sắc|bìa|diễn biến giá|nguồn ảnh'
  },
  {name: 'numbered', match: /^(?:(?:\d{1,2}|[IVX]{1,4}|[a-h])[.)/] ?|(?:[IVX]{1,4}|[A-D]) ?[-–] )\p{L}/u},
  {
    name: 'points-into-the-picture',
    words: `từ trái qua|từ trái sang|trong ảnh|trong hình|${both('ảnh', 'trái|phải|trên|dưới|nhỏ')}|hình trên|hình dưới|góc trái|góc phải|${both('áo', 'đỏ|trắng|xanh|vàng|đen|cam|tím|hồng|sọc|sậm')}`,
    signs: '(',
    match:
      /\((?:bên )?(?:trái|phải|giữa|bìa|ngoài cùng|thứ |áo |đội |mặc |cầm |đeo |đứng|ngồi|ảnh|hàng |từ trái|từ phải|số \d|\d{1,2}\)|người |đỏ|trắng|xanh|vàng|đen)/i
  },
  {
    name: 'narrative-word',
    words: 'đã|sẽ|vừa|từng|bị|được|phải|cần|có thể|tuy nhiên|nhưng|nên|vì|do|rằng|thì|mà|nếu'
  },
  {
    name: 'points-elsewhere',
    words: 'tại đây|xem chi tiết|xem thêm|mời bạn đọc|mời quý|theo dõi|đáp án|fanpage',
    signs: '|>',
    match: />>|\|/
  },
  {
    name: 'score-or-hour',
    words: 'vs',
    signs: '0',
    match: /\d ?[-–:] ?\d|\d{1,2} ?(?:h|giờ)|\d'/
  },
  // A title and the summary after it in one line, as crawlers leave teasers: a sentence begins where none has ended.
  {name: 'opens-amid', amid: 'opener'},
  {name: 'opens-again', amid: 'start'},
  {name: 'semicolon', signs: ';'},
  {name: 'spaced-dash', signs: '-–', match: / [-–] /},
  {name: 'quotation', signs: '"“”'},
  {name: 'address', signs: '@/.', match: /https?:\/\/|www\.|@|\.com|\.vn/}
]
