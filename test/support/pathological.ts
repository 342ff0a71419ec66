/** A block that runs on: what follows stands after a story. */
const story = `${'Sáng nay, hợp tác xã bắt đầu thu hoạch vụ rau đông, sản lượng cao hơn năm trước. '.repeat(4)}\n`

const title = 'Chợ nổi ở bến sông mở cửa lại sau cơn bão\n'

/** Scraps that, repeated without end, make up inputs that no newsroom writes; a parser must stay linear on them. */
const scraps: readonly [name: string, scrap: string, start?: string][] = [
  ['opening brackets', '('],
  ['brackets with a role', '(Ảnh: '],
  ['brackets closed', '(Ảnh: A) '],
  ['square brackets', '[Ảnh '],
  ['colons', ':'],
  ['roles with a colon', 'Ảnh: '],
  ['roles with a name', 'Ảnh: Hiếu Lương '],
  ['roles after stops', '. Ảnh '],
  ['roles and agencies after stops', '. Ảnh TTXVN '],
  ['sources', 'nguồn: theo '],
  ['placeholders', 'Nguồn: [Link nguồn]'],
  ['arrows', ' >> '],
  ['invitations', ' Mời bạn đọc xem '],
  ['stops', '. '],
  ['full stops', '.'],
  ['end marks', './. '],
  ['spaced dashes', ' - '],
  ['dashes', '-'],
  ['dashes before capitals', ' – A'],
  ['digits', '1'],
  ['numbers', '12345 '],
  ['dates', '12/5/2024 - '],
  ['agencies', 'AFP/TTXVN/'],
  ['agencies with commas', 'Reuters, AFP, '],
  ['agencies on lines', 'TTXVN\n'],
  ['credits on lines', 'Ảnh: A\n'],
  ['captions on lines', 'Toàn cảnh lễ khai mạc. (Ảnh: Trí Dũng/TTXVN)\n'],
  ['letters on lines', 'a\n'],
  ['names of icons on lines', `${'user '.repeat(40)}x\n`],
  ['sentences on lines', 'Nước lên ở bến sông.\n'],
  ['equal lines', 'Dòng ngắn ở giữa bài\n'],
  ['cut copies', 'Câu này đã bị cắt ngang ở giữa bài...\n'],
  ['addresses on lines', 'http://a.vn/b\n'],
  ['names under a story', 'Lê Na\n', story],
  ['words under a story', 'Chuyện làng\n', story],
  ['days under a story', 'Ngày 5/6/2024\n', story],
  ['headings under a story', 'Đọc nhiều\n', story],
  ['rows under a story', 'chợ nổi, bến sông, cá\n', story],
  ['titles under a story', 'Chợ nổi mở lại sau bão lớn\n', story],
  ['titles over captions', `${title}Bà con chọn mua trái cây ở ghe hàng\n`, title + story],
  ['parts of a series', 'Sông khát [Kỳ 2]: Ai hút cát ban đêm?\n', story],
  ['rubrics over a story', 'Chuyện làng\nThời sự\n', 'Trang chủ\n'],
  ['letters', 'a'],
  ['capitals', 'A'],
  ['places', 'Hà Nội '],
  ['commas', 'A, '],
  ['conjunctions', 'A và '],
  ['quotation marks', '” '],
  ['an address', 'a', 'http://'],
  ['combining marks', '\u0301', 'a'],
  ['decomposed letters', 'ế '.normalize('NFD')],
  ['blanks', ' ', 'a'],
  ['no-break spaces', '\u00A0a'],
  ['invisible characters', 'a\u200B'],
  ['line ends of all kinds', 'a\r\n\r\u2028'],
  ['emoji', '😀']
]

/**
 * Make inputs that no newsroom writes.
 *
 * @param length Length of each in UTF-16 code units.
 * @returns Their names and texts.
 */
export function pathological(length: number): [name: string, text: string][] {
  return scraps.map(([name, scrap, start = '']) => [
    name,
    (start + scrap.repeat(Math.ceil(length / scrap.length))).slice(0, length)
  ])
}
