/**
 * The evidence: what is seen of a block, its place and its neighbours.
 *
 * Each feature is a plain statement that holds for a block or not. The weights
 * say how much it speaks for each label. No feature knows a publisher.
 */
import type {Block} from '../../read/block.ts'
import {type End, longBlock, type Shape, type Start, shortBlock} from '../shape.ts'

/** An article as features see it. */
export interface Scene {
  blocks: readonly Block[]
  shapes: readonly Shape[]
  /** Type that a construct has recognised for certain, by block. */
  certain: readonly (string | undefined)[]
  /** Index of the first block of running text, or the number of blocks. */
  firstLong: number
  /** Index of the last block of running text, or -1. */
  lastLong: number
  /** Number of captions recognised for certain. */
  captions: number
  /** How far a short block reads as names alone, from 0 to 1. */
  names(index: number): number
}

/** Names of the features, by number. */
export const featureNames: string[] = []

/** Name a group of features of which a block has one; returns the number of the first. */
function group(name: string, values: readonly string[]): number {
  const first = featureNames.length
  for (const value of values) featureNames.push(`${name}=${value}`)
  return first
}

/** Name a feature; returns its number. */
function flag(name: string): number {
  return featureNames.push(name) - 1
}

const lengthLimits = [12, 20, 30, 40, 55, 70, 90, 115, 145, 180, 230, 300, 400, 600]
const lengthNames = [...lengthLimits.map(limit => `<${limit}`), 'longer']
const coarseLimits = [25, 60, 120, 180, 300]
const coarseNames = ['none', ...coarseLimits.map(limit => `<${limit}`), 'longer']
const ends: readonly End[] = ['stop', 'question', 'exclamation', 'cut', 'colon', 'comma', 'bracket', 'quote', 'open']
const starts: readonly Start[] = ['upper', 'lower', 'digit', 'dash', 'star', 'quote', 'bracket', 'arrow', 'other']
const places = ['first', 'second', 'third', 'fourth', 'head', 'body', 'last-long', 'tail', 'tail-last']
const sentenceNames = ['1', '2', '3+']
const neighbours = [
  'none',
  'certain-caption',
  'certain-credit',
  'certain-residue',
  'certain-related',
  'certain-other',
  'open-short',
  'open-long'
]

const always = flag('always')
const length = group('length', lengthNames)
const end = group('end', ends)
const start = group('start', starts)
const sentences = group('sentences', sentenceNames)
const place = group('place', places)
const placeEnd = group('place+end', cross(places, ends))
const placeLength = group('place+length', cross(places, coarseNames))
const lengthEnd = group('length+end', cross(coarseNames, ends))
const sentencesEnd = group('place+sentences', cross(places, sentenceNames))
const before = group('before', neighbours)
const after = group('after', neighbours)
const beforeLength = group('before-length', coarseNames)
const afterLength = group('after-length', coarseNames)
const beforeEnd = group('before-end', ['none', ...ends])
const afterEnd = group('after-end', ['none', ...ends])
const between = group('between', cross(coarseNames, coarseNames))
const endBetween = group('end+between', cross(ends, ['long-long', 'long-short', 'short-long', 'short-short']))
const sameLine = flag('same-line')
const directly = flag('no-blank-line-before')
const upper = flag('upper-case')
const capitals = group('capitals', ['0', '<25%', '<50%', '<75%', '<100%', '100%'])
const digits = group('digits', ['0', '<10%', '<25%', 'more'])
const names = group('names', ['<30%', '<60%', '<80%', 'more'])
const namesPlace = group('place+names', cross(places, ['weak', 'strong']))
const colonInside = flag('colon-near-start')
const colonAfterRow = flag('label-and-value-after-its-like')
const numbered = flag('numbered')
const semicolons = flag('semicolons')
const spacedDash = flag('spaced-dash')
const versus = flag('versus-or-score')
const captionsSeen = group('captions-seen', ['0', '1', '2+'])
const posture = flag('verb-of-posture')
const pictureWord = flag('names-a-picture')
const pictureCue = flag('points-into-the-picture')
const occasion = flag('names-an-occasion')
const narrative = flag('narrative-word')
const speech = flag('verb-of-speech')
const connective = flag('opens-with-connective')
const opensWithTime = flag('opens-with-time')
const opensWithPerson = flag('opens-with-person')
const question = flag('question-word')
const pointer = flag('points-elsewhere')
const outletInside = flag('outlet-dash-inside')
const cutCopy = group('cut-copy', ['of-next', 'of-later', 'of-earlier'])
const copy = group('copy', ['of-next', 'of-previous', 'of-earlier', 'of-later'])
const found = group('its-words-stand', ['in-next', 'in-later', 'in-earlier'])
const beforeFound = flag('a-copy-stands-before')
const titleWords = group('title-words', ['none', '<25%', '<50%', '<75%', 'more'])
const nextWords = group('words-of-next', ['<20%', '<40%', '<60%', 'more'])
const previousWords = group('words-of-previous', ['<20%', '<40%', '<60%', 'more'])
const strangers = group('names-new-to-the-article', ['none-named', '<34%', '<67%', 'more'])
const few = group('blocks', ['1', '2-3', '4-6', '7+'])
const noTitle = flag('first-block-is-no-title')
const titleFirst = flag('first-block-reads-as-title')
const runOfShort = group('run-of-short', ['1', '2', '3-4', '5+'])

/** Number of features. */
export const featureCount = featureNames.length

const postureWord =
  /(?:phát biểu|chụp ảnh|lưu niệm|chủ trì|dâng hương|dâng hoa|thắp hương|trao (?:quà|tặng|hoa|giấy|bằng|quyết định|thưởng|biểu|cờ|kỷ)|tặng (?:hoa|quà|bằng|giấy|cờ|kỷ)|bắt tay|tham quan|kiểm tra|cắt băng|chúc mừng|thăm hỏi|thăm (?:gian|mô|và|tặng)|ăn mừng|thi đấu|tạo dáng|trình diễn|biểu diễn|làm việc|tiếp |đón |ký kết|trả lời|thực hiện nghi thức|bị bắt|tại cơ quan)/iu
const pictureWords =
  /^(?:\* ?)?(?:Toàn cảnh|Quang cảnh|Hiện trường|Hình ảnh|Bức ảnh|Bức tranh|Ảnh|Một góc|Góc|Các đại biểu|Đại biểu|Trong ảnh|Cận cảnh|Khoảnh khắc|Đông đảo|Khung cảnh|Cảnh|Phối cảnh|Chân dung|Bản đồ|Biểu đồ|Sơ đồ|Đồ họa|Video|Clip|Trailer|Poster|Giao diện|Mô hình|Lễ|Trụ sở|Tạo hình|Nhan sắc|Bìa)(?![\p{L}\p{M}])/iu
const pictureCues =
  /\((?:bên )?(?:trái|phải|giữa|bìa|ngoài cùng|thứ |áo |đội |mặc |cầm |đeo |đứng|ngồi|ảnh|hàng |từ trái|từ phải|số \d|\d{1,2}\)|người )|(?:từ trái (?:qua|sang)|trong ảnh|ảnh (?:trái|phải|trên|dưới|nhỏ)|góc (?:trái|phải)|áo (?:đỏ|trắng|xanh|vàng|đen|cam|tím|hồng|sọc|sậm))/iu
const occasions =
  /(?:tại |trong |ở )(?:buổi|lễ|hội nghị|phiên|cuộc|chương trình|sự kiện|hiện trường|toà|tòa|họp báo|trận|đại hội|hội thảo|diễn đàn|trụ sở|sân)/iu
const narrativeWords = /(?:^| )(?:đã|sẽ|đang|vừa|từng|bị|được|phải|cần|có thể|tuy nhiên|nhưng|nên|vì|do|rằng)(?= )/iu
const speechWords =
  /(?:cho biết|cho hay|nói|khẳng định|chia sẻ|nhấn mạnh|đề nghị|yêu cầu|nhận định|cho rằng|bày tỏ|viết)/iu
/** How many blocks before and after a block are searched for its words. */
const reach = 40

const connectives =
  /^(?:Tuy nhiên|Theo|Ngoài ra|Đồng thời|Trong khi|Trong đó|Trong|Trước đó|Trước|Bên cạnh|Đáng chú ý|Cụ thể|Về|Do|Vì|Để|Khi|Sau|Hiện|Năm|Với|Từ|Nhưng|Và|Nếu|Qua|Như|Còn|Đây|Đó|Này|Những|Các|Một|Mới|Dù|Mặc dù|Riêng|Cùng|Ở|Nhờ|Dự kiến|Đến|Không|Phát biểu|Chia sẻ|Nói|Được|Bởi|Thực tế|Thời gian|Nhiều|Điều|Việc|Ngay|Tuy|Đặc biệt|Cũng|Liên quan)(?![\p{L}\p{M}])/u
const timeOpeners =
  /^(?:Ngày|Sáng|Chiều|Tối|Trưa|Đêm|Hôm|Rạng sáng|Tuần|Tháng|Khoảng|Vào|Lúc|Cuối|Đầu)(?![\p{L}\p{M}])/u
const personOpeners =
  /^(?:Ông|Bà|Anh|Chị|Cô|Em|Đồng chí|PGS|GS|TS|ThS|BS|Bác sĩ|Đại tá|Thượng tá|Trung tá|Thiếu tướng|Trung tướng|Thượng tướng|Đại tướng|Chủ tịch|Phó|Bộ trưởng|Thứ trưởng|Thủ tướng|Tổng|Giám đốc|Bí thư|HLV|Tiền đạo|Hậu vệ|Thủ môn|Ca sĩ|Diễn viên|Nghệ sĩ|Hoa hậu|Trưởng|Đội trưởng|Tổng thống|Cựu)(?![\p{L}\p{M}])/u
const questionWords =
  /(?:^| )(?:là gì|là ai|ra sao|thế nào|như thế nào|vì sao|tại sao|bao nhiêu|khi nào|ở đâu|có nên|cách|hướng dẫn)(?![\p{L}\p{M}])/iu
const pointers = /(?:tại đây|TẠI ĐÂY|xem chi tiết|xem thêm|mời bạn đọc|mời quý|theo dõi|đáp án|>>)/u
const outletDash =
  /.\s?(?:\((?:[\p{Lu}][\p{L}.&+ ]{1,20})\)|[\p{Lu}][\p{L}&]{1,9}(?:\.(?:vn|VN|com\.vn))?(?: Online| online)?) ?[-–] ?\p{Lu}/u
const scores = /(?:\d ?[-–:] ?\d|\d{1,2} ?(?:h|giờ) ?\d{0,2}| vs |'\)|\d')/u
const numberedStart = /^(?:\d{1,2}|[IVX]{1,4}|[a-h])[.)/] ?\p{L}/u

/**
 * List the features of a block.
 *
 * @param scene Article.
 * @param index Index of the block.
 * @returns Numbers of the features that hold.
 */
export function featuresOf(scene: Scene, index: number): number[] {
  const {blocks, shapes, certain} = scene
  const block = blocks[index] as Block
  const shape = shapes[index] as Shape
  const previous = shapes[index - 1]
  const next = shapes[index + 1]
  const {text} = block
  const out: number[] = [always]
  const here = placeOf(scene, index)
  const size = coarse(shape)
  const ending = ends.indexOf(shape.end)
  const short = shape.length <= shortBlock
  const head = text.length > 90 ? text.slice(0, 90) : text

  out.push(length + bucket(lengthLimits, shape.length))
  out.push(end + ending, start + starts.indexOf(shape.start), sentences + shape.sentences - 1, place + here)
  out.push(placeEnd + here * ends.length + ending, placeLength + here * coarseNames.length + size)
  out.push(lengthEnd + size * ends.length + ending, sentencesEnd + here * 3 + shape.sentences - 1)
  out.push(before + neighbour(scene, index - 1), after + neighbour(scene, index + 1))
  out.push(beforeLength + coarse(previous), afterLength + coarse(next))
  out.push(beforeEnd + (previous ? ends.indexOf(previous.end) + 1 : 0))
  out.push(afterEnd + (next ? ends.indexOf(next.end) + 1 : 0))
  if (short) {
    out.push(between + coarse(previous) * coarseNames.length + coarse(next))
    const sides = (previous && previous.length >= longBlock ? 0 : 2) + (next && next.length >= longBlock ? 0 : 1)
    out.push(endBetween + ending * 4 + sides)
  }
  if (block.gap === 0) out.push(sameLine)
  else if (block.gap === 1) out.push(directly)
  out.push(captionsSeen + Math.min(scene.captions, 2))
  out.push(few + (blocks.length === 1 ? 0 : blocks.length < 4 ? 1 : blocks.length < 7 ? 2 : 3))
  out.push(isTitle(shapes[0]) ? titleFirst : noTitle)

  if (connectives.test(head)) out.push(connective)
  if (timeOpeners.test(head)) out.push(opensWithTime)
  if (personOpeners.test(head)) out.push(opensWithPerson)
  if (pictureWords.test(head)) out.push(pictureWord)
  if (numberedStart.test(head)) out.push(numbered)
  if (outletDash.test(text.length > 160 ? text.slice(0, 160) : text)) out.push(outletInside)
  if (short) pushWords(scene, index, text, shape, here, out)
  if (here < 5 || here > 5 || short) pushCopies(scene, index, out)
  if (certain[index - 1] === 'residue' && shape.length < shortBlock) out.push(beforeFound)
  return out
}

function pushWords(scene: Scene, index: number, text: string, shape: Shape, here: number, out: number[]): void {
  const ratio = shape.capitals / Math.max(shape.words, 1)
  out.push(capitals + (ratio === 0 ? 0 : ratio < 0.25 ? 1 : ratio < 0.5 ? 2 : ratio < 0.75 ? 3 : ratio < 1 ? 4 : 5))
  const share = shape.digits / shape.length
  out.push(digits + (share === 0 ? 0 : share < 0.1 ? 1 : share < 0.25 ? 2 : 3))
  if (shape.upper) out.push(upper)
  if (shape.colon !== -1 && shape.colon < text.length - 1) {
    out.push(colonInside)
    const {shapes} = scene
    const like = (other: Shape | undefined) => other !== undefined && other.colon > 0 && other.colon < other.length - 1
    if (like(shapes[index - 1]) || like(shapes[index + 1])) out.push(colonAfterRow)
  }
  if (text.includes(';')) out.push(semicolons)
  if (text.includes(' - ') || text.includes(' – ')) out.push(spacedDash)
  if (scores.test(text)) out.push(versus)
  if (postureWord.test(text)) out.push(posture)
  if (pictureCues.test(text)) out.push(pictureCue)
  if (occasions.test(text)) out.push(occasion)
  if (narrativeWords.test(text)) out.push(narrative)
  if (speechWords.test(text)) out.push(speech)
  if (questionWords.test(text)) out.push(question)
  if (pointers.test(text)) out.push(pointer)
  if (shape.length <= 60) {
    const name = scene.names(index)
    if (name > 0) {
      out.push(names + (name < 0.3 ? 0 : name < 0.6 ? 1 : name < 0.8 ? 2 : 3))
      out.push(namesPlace + here * 2 + (name < 0.6 ? 0 : 1))
    }
  }
  out.push(runOfShort + [0, 0, 1, 2, 2, 3][Math.min(shortRun(scene, index), 5)]!)
}

/** Agreement of a block with the blocks around it. */
function pushCopies(scene: Scene, index: number, out: number[]): void {
  const {blocks, shapes} = scene
  const {text} = blocks[index] as Block
  const shape = shapes[index] as Shape
  const isCut = shape.end === 'cut'
  const stem = isCut ? text.replace(/[.… ]+$/u, '') : text
  if (stem.length < 12) return
  const probe = stem.slice(0, 40)
  let copied = false
  const first = Math.max(0, index - reach)
  const last = Math.min(blocks.length, index + reach)
  for (let other = first; other < last; other++) {
    if (other === index) continue
    const candidate = (blocks[other] as Block).text
    if (!candidate.startsWith(probe)) continue
    const same =
      candidate.startsWith(stem) || (candidate.length > 40 && stem.startsWith(candidate.replace(/[.… ]+$/u, '')))
    if (!same) continue
    copied = true
    if (isCut) out.push(cutCopy + (other === index + 1 ? 0 : other > index ? 1 : 2))
    else out.push(copy + (other === index + 1 ? 0 : other === index - 1 ? 1 : other < index ? 2 : 3))
    break
  }
  if (!copied && stem.length >= 40 && (index < 4 || shape.length <= shortBlock)) {
    for (let other = first; other < last; other++) {
      if (other === index || (shapes[other] as Shape).length <= stem.length) continue
      if (!(blocks[other] as Block).text.includes(probe)) continue
      out.push(found + (other === index + 1 ? 0 : other > index ? 1 : 2))
      break
    }
  }
  const own = contentWords(text)
  if (index > 0 && isTitle(shapes[0])) {
    const share = overlap(own, contentWords((blocks[0] as Block).text))
    out.push(titleWords + (share === 0 ? 0 : share < 0.25 ? 1 : share < 0.5 ? 2 : share < 0.75 ? 3 : 4))
  }
  if (shape.length > shortBlock * 2) return
  if (index + 1 < blocks.length) out.push(nextWords + quarter(shareIn(own, (blocks[index + 1] as Block).text)))
  if (index > 0) out.push(previousWords + quarter(shareIn(own, (blocks[index - 1] as Block).text)))
  if (index > 1) out.push(strangers + newNames(scene, index, text))
}

/** How many of the names in a block stand nowhere else in the article. */
function newNames(scene: Scene, index: number, text: string): number {
  const found = text.match(/(?<=\s)\p{Lu}[\p{L}\p{M}]{2,}/gu)
  if (!found) return 0
  let fresh = 0
  const some = found.slice(0, 8)
  for (const name of some) {
    if (
      !scene.blocks
        .slice(Math.max(0, index - reach), index + reach)
        .some(block => block !== scene.blocks[index] && block.text.includes(name))
    )
      fresh++
  }
  const share = fresh / some.length
  return share < 0.34 ? 1 : share < 0.67 ? 2 : 3
}

const noWords: ReadonlySet<string> = new Set()

function contentWords(text: string): ReadonlySet<string> {
  if (text.length < 4) return noWords
  return new Set(
    text
      .slice(0, 300)
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter(word => word.length > 2)
  )
}

function overlap(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (others.size === 0) return 0
  let shared = 0
  for (const word of others) if (words.has(word)) shared++
  return shared / others.size
}

function shareIn(words: ReadonlySet<string>, text: string): number {
  if (words.size === 0) return 0
  const lower = text.slice(0, 1500).toLowerCase()
  let shared = 0
  for (const word of words) if (lower.includes(word)) shared++
  return shared / words.size
}

function quarter(share: number): number {
  return share < 0.2 ? 0 : share < 0.4 ? 1 : share < 0.6 ? 2 : 3
}

function isTitle(shape: Shape | undefined): boolean {
  return (
    shape !== undefined && shape.length >= 12 && shape.length <= 150 && shape.end !== 'stop' && shape.sentences === 1
  )
}

function shortRun(scene: Scene, index: number): number {
  let from = index
  let to = index
  const isShort = (at: number) => {
    const shape = scene.shapes[at]
    return shape !== undefined && shape.length < 120 && scene.certain[at] === undefined
  }
  while (index - from < 5 && isShort(from - 1)) from--
  while (to - index < 5 && isShort(to + 1)) to++
  return to - from + 1
}

function placeOf(scene: Scene, index: number): number {
  const {firstLong, lastLong, blocks} = scene
  if (index > lastLong && lastLong >= 0) return index === blocks.length - 1 ? 8 : 7
  if (index < 4) return index
  if (index < firstLong) return 4
  return index === lastLong ? 6 : 5
}

function neighbour(scene: Scene, index: number): number {
  const shape = scene.shapes[index]
  if (!shape) return 0
  const type = scene.certain[index]
  if (type === undefined) return shape.length < longBlock ? 6 : 7
  if (type === 'caption') return 1
  if (type === 'credit') return 2
  if (type === 'residue') return 3
  if (type === 'related') return 4
  return 5
}

function coarse(shape: Shape | undefined): number {
  return shape ? bucket(coarseLimits, shape.length) + 1 : 0
}

function bucket(limits: readonly number[], value: number): number {
  let number = 0
  while (number < limits.length && value >= (limits[number] as number)) number++
  return number
}

function cross(left: readonly string[], right: readonly string[]): string[] {
  return left.flatMap(a => right.map(b => `${a}&${b}`))
}
