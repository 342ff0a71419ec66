/** Makes of an article the heads that other houses, pages and crawlers would have given it. */
import {type LabelledArticle, numberOf} from './article.ts'

/** A line with its label, if it is not blank, and the spans in it. */
interface HeadLine {
  text: string
  label?: string | undefined
  spans?: NonNullable<LabelledArticle['inline']>
}

/** The parts of a head that can be made from what is there. */
interface Head {
  /** All lines of the article. */
  lines: readonly HeadLine[]
  /** Index of the headline. */
  at: number
  /** A number of the article's own. */
  number: number
}

/** Rubrics and names of series that no list can hold. */
const rubrics = [
  'Chuyện phố phường',
  'NHỊP CẦU',
  'Góc nhỏ ven sông',
  'Muôn màu cuộc sống',
  'Đất lành',
  'BÊN LỀ',
  'Hướng tới ngày hội non sông',
  'Trên những nẻo đường',
  'Kỷ niệm 60 năm ngày thành lập',
  'Hồ sơ vụ án',
  'Xuân về bản xa',
  'Nhà nông cần biết'
]
/** Names as they stand under a title. */
const authors = ['Hà Vy', 'MINH TRANG', 'Quốc Bảo - Thu An', 'N.T.L', 'Đỗ Quyên', 'LÊ HOÀNG', 'Sơn Trà', 'Bình Nguyên']
/** So many lines that are not blank are learned from: the others would count twice. */
const mostHead = 5
/** So much of a text is left where it was cut short. */
const share = 0.6

/** The heads; each takes one by its number. */
const heads: readonly ((head: Head) => readonly HeadLine[] | undefined)[] = [
  // Rubric above the headline.
  ({lines, at, number}) => insert(lines, at, {text: pick(rubrics, number), label: 'kicker'}),
  // Author under the headline.
  ({lines, at, number}) => insert(lines, at + 1, {text: pick(authors, number), label: 'byline'}),
  // The title of the page above the headline.
  ({lines, at}) => insert(lines, at, {text: textAt(lines, at), label: 'headline'}),
  ({lines, at, number}) => {
    const twice = insert(lines, at, {text: `${textAt(lines, at)} | Báo Bến Sông`, label: 'headline'})
    return insert(twice, at + 1, {text: pick(rubrics, number), label: 'kicker'})
  },
  // A page of results shows the start of the headline, or of the summary.
  ({lines, at}) => insert(lines, at, {text: cut(textAt(lines, at)), label: 'headline'}),
  ({lines, at, number}) => {
    const lead = lines.findIndex(({label}) => label === 'lead')
    if (lead === -1) return undefined
    return insert(lines, number % 2 === 0 ? at : at + 1, {text: cut(textAt(lines, lead)), label: 'lead'})
  }
]

/**
 * Give an article another head; always the same to the same.
 *
 * @param article Article.
 * @returns The article with that head; nothing where it does not open with its headline.
 */
export function withOtherHead(article: LabelledArticle): LabelledArticle | undefined {
  const lines = readLines(article)
  const at = lines.findIndex(({label}) => label !== undefined)
  const number = numberOf(`head ${article.id}`)
  if (lines[at]?.label !== 'headline') return undefined
  const changed = pick(heads, number)({lines, at, number: number >>> 8})
  return changed && {...article, ...writeLines(changed), learnedTo: lastOfHead(changed)}
}

/** Number of the line after which the story is as it was. */
function lastOfHead(lines: readonly HeadLine[]): number {
  let left = mostHead
  return lines.findIndex(({label}) => label !== undefined && --left === 0) + 1 || lines.length
}

function readLines({text, lines, inline = []}: LabelledArticle): HeadLine[] {
  return text.split('\n').map((line, index) => ({
    text: line,
    label: lines[index + 1],
    spans: inline.filter(span => span.line === index + 1)
  }))
}

function writeLines(lines: readonly HeadLine[]): Pick<LabelledArticle, 'text' | 'lines' | 'inline'> {
  const labels: Record<number, string> = {}
  lines.forEach(({label}, index) => {
    if (label !== undefined) labels[index + 1] = label
  })
  return {
    text: lines.map(({text}) => text).join('\n'),
    lines: labels,
    inline: lines.flatMap(({spans = []}, index) => spans.map(span => ({...span, line: index + 1})))
  }
}

/** Put a line before another; with a blank line after it, where the article has them. */
function insert(lines: readonly HeadLine[], at: number, line: HeadLine): HeadLine[] {
  const spaced = lines.some(({text}, index) => text === '' && index < lines.length - 1)
  return [...lines.slice(0, at), line, ...(spaced ? [{text: ''}] : []), ...lines.slice(at)]
}

function textAt(lines: readonly HeadLine[], at: number): string {
  return lines[at]?.text ?? ''
}

function cut(text: string): string {
  return `${text.slice(0, text.lastIndexOf(' ', Math.max(20, text.length * share)))} ...`
}

function pick<Value>(values: readonly Value[], number: number): Value {
  return values[number % values.length] as Value
}
