/** Lines that head a part of a story by themselves, in lower case: of recipes, reviews, papers, medical and legal advice. */
const partHeadings: ReadonlySet<string> = new Set(
  (
    'nguyên liệu|gia vị|sơ chế|cách làm|cách nấu|cách chế biến|cách thực hiện|các bước|các bước làm|các bước nấu|các bước thực hiện|các bước tiến hành|cách tiến hành|hướng dẫn thực hiện|yêu cầu thành phẩm|' +
    'ưu điểm|nhược điểm|ưu, nhược điểm|thông số kỹ thuật|thông số cơ bản|thông số nổi bật|' +
    'câu hỏi thường gặp|' +
    'mở đầu|đặt vấn đề|kết luận|kết luận và kiến nghị|tài liệu tham khảo|lưu ý|một số lưu ý|' +
    'nguyên nhân|triệu chứng|chẩn đoán|điều trị|biến chứng|phòng ngừa|phòng bệnh'
  ).split('|')
)
/** Over the words of who asks or answers; a button is called so as well. */
const turns: ReadonlySet<string> = new Set(['câu hỏi', 'hỏi', 'đáp', 'trả lời', 'giải đáp'])
/** The shortest question or answer. */
const shortestTurn = 60
/** Over rows of a match, which name their teams. */
const scores: ReadonlySet<string> = new Set(
  (
    'bàn thắng|các bàn thắng|ghi bàn|đội hình thi đấu|đội hình ra sân|đội hình xuất phát|đội hình chính thức|đội hình dự kiến|' +
    'đội hình hai đội|đội hình 2 đội|đội hình xuất phát hai đội|đội hình xuất phát 2 đội|đội hình ra sân hai đội|thẻ phạt|thẻ vàng|thẻ đỏ'
  ).split('|')
)
const team = /^[^:.!?]{2,40}: ?\p{Lu}/u
/** A number before it, and what may stand behind it: how much, or for how many. */
const around = /^(?:\d{1,2}[.)] |[ivx]{1,4}\. )|(?: \([^()]{2,30}\))?\s?:?$/giu
const longest = 60

/**
 * Say whether a line is the heading of a part by its words: `Nguyên liệu (4 người ăn)`, `2. Kết luận`.
 *
 * @param text Line.
 * @param below The line below it.
 * @returns Whether it is.
 */
export function headsPart(text: string, below: string): boolean {
  if (text.length > longest) return false
  const words = text.replace(around, '').toLowerCase()
  return partHeadings.has(words) || (turns.has(words) && below.length >= shortestTurn) || headsScores(text, below)
}

/**
 * Say whether a line heads the rows of a match by its words: `Bàn thắng:`, over `Sao Mai: Lê An (12')`.
 *
 * @param text Line.
 * @param below The line below it.
 * @returns Whether it does.
 */
export function headsScores(text: string, below: string): boolean {
  return text.length <= longest && scores.has(text.replace(around, '').toLowerCase()) && team.test(below)
}
