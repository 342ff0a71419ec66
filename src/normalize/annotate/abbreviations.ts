import type {Node} from 'unist'
import {assertOptions, flag} from '../../util/options.ts'
import {collectBlocks} from '../apply/collect.ts'
import {withoutProtected} from '../apply/protected.ts'
import type {Rule} from '../rule.ts'

/** An abbreviation that a text has. */
export interface AbbreviationMention {
  /** Where it starts in the value of the literal, in UTF-16 code units. */
  start: number
  /** Where it ends. */
  end: number
  /** The abbreviation as written. */
  text: string
  /** What it stands for. */
  expansion: string
}

/** Options for abbreviations. */
export interface AbbreviationsOptions {
  /** Write the expansions into the text as well, in place of the abbreviations; off by default. */
  write?: boolean
  /** Expansions that are added to the table, or go before it, by abbreviation. */
  forms?: Readonly<Record<string, string>>
}

const shapes = {
  write: flag,
  forms: [
    (value: unknown) =>
      typeof value === 'object' && value !== null && Object.values(value).every(item => typeof item === 'string'),
    'an object of strings'
  ] as const
}

/**
 * Abbreviations of Vietnamese news with their written forms, as counted in 35,440 articles of 2017.
 *
 * Those that stand for several things (TT, BS, CP, BTC, KT, TH, …) are left out on purpose.
 */
const table = `
Thành phố Hồ Chí Minh|TP.HCM;TP HCM;TPHCM;TP. HCM;Tp.HCM;Tp. HCM;Tp HCM;TP Hồ Chí Minh;TP. Hồ Chí Minh;Tp. Hồ Chí Minh;TP.Hồ Chí Minh
Ủy ban nhân dân|UBND
Hội đồng nhân dân|HĐND
Mặt trận Tổ quốc|MTTQ
Ủy ban Mặt trận Tổ quốc|UBMTTQ;UB MTTQ
Quốc hội|QH
đại biểu Quốc hội|ĐBQH;ĐB QH
Ban Chấp hành|BCH
Trung ương|T.Ư;TƯ;TW;T.W
Bộ Chính trị|BCT
Ban Bí thư|BBT
Tổng Bí thư|TBT
Liên hợp quốc|LHQ
Hội đồng Bảo an|HĐBA
Tòa án nhân dân|TAND
Tòa án nhân dân tối cao|TANDTC
Viện kiểm sát nhân dân|VKSND
Viện kiểm sát nhân dân tối cao|VKSNDTC
Viện kiểm sát|VKS
cảnh sát điều tra|CSĐT
cơ quan cảnh sát điều tra|CQCSĐT
cảnh sát giao thông|CSGT
Công an thành phố|CATP
hội đồng xét xử|HĐXX
Ngân hàng Nhà nước|NHNN
Giao thông vận tải|GTVT;GT-VT
Giáo dục và Đào tạo|GD-ĐT;GD&ĐT;GDĐT;GD và ĐT
Nông nghiệp và Phát triển nông thôn|NN&PTNT;NN-PTNT;NNPTNT
Lao động - Thương binh và Xã hội|LĐ-TB&XH;LĐ-TB-XH;LĐTBXH;LĐ,TB&XH
Văn hóa, Thể thao và Du lịch|VH-TT&DL;VHTTDL;VH-TT-DL;VHTT&DL
Tài nguyên và Môi trường|TN-MT;TN&MT;TNMT
Kế hoạch và Đầu tư|KH-ĐT;KH&ĐT
Thông tin và Truyền thông|TT-TT;TT&TT;TTTT
Khoa học và Công nghệ|KH&CN;KH-CN;KHCN
bảo hiểm xã hội|BHXH
bảo hiểm y tế|BHYT
trung học phổ thông|THPT
trung học cơ sở|THCS
đại học|ĐH
cao đẳng|CĐ
doanh nghiệp|DN
trách nhiệm hữu hạn|TNHH
công ty cổ phần|CTCP
hội đồng quản trị|HĐQT
khu công nghiệp|KCN
đồng bằng sông Cửu Long|ĐBSCL
bất động sản|BĐS
tai nạn giao thông|TNGT
an toàn giao thông|ATGT
phòng cháy, chữa cháy|PCCC
Quân đội nhân dân|QĐND
Công an nhân dân|CAND
kinh tế - xã hội|KT-XH;KTXH
xã hội chủ nghĩa|XHCN
Cộng hòa xã hội chủ nghĩa|CHXHCN
huấn luyện viên|HLV
câu lạc bộ|CLB
đội tuyển quốc gia|ĐTQG
Nghệ sĩ nhân dân|NSND
Nghệ sĩ ưu tú|NSƯT
Quyết định của Thủ tướng|QĐ-TTg
Nghị định của Chính phủ|NĐ-CP
Nghị quyết của Trung ương|NQ/TW
Chỉ thị của Trung ương|CT/TW
nhân dân tệ|NDT
đồng Việt Nam|VND;VNĐ
`
/** Abbreviations that prove themselves only by what follows: a name, or a year. */
const conditional: readonly (readonly [expansion: string, forms: string, condition: string])[] = [
  ['thành phố', 'TP.;Tp.', '(?= \\p{Lu}\\p{Ll})'],
  ['thành phố', 'TP;Tp', '(?= \\p{Lu}\\p{Ll})'],
  ['Phó Giáo sư, Tiến sĩ', 'PGS.TS;PGS-TS;PGS.TS.', '(?= \\p{Lu})'],
  ['Phó Giáo sư', 'PGS;PGS.', '(?=[ .]?\\p{Lu})'],
  ['Giáo sư, Tiến sĩ', 'GS.TS;GS-TS;GS.TS.', '(?= \\p{Lu})'],
  ['Giáo sư', 'GS;GS.', '(?= \\p{Lu}\\p{Ll})'],
  ['Tiến sĩ', 'TS;TS.', '(?= \\p{Lu}\\p{Ll})'],
  ['sinh năm', 'SN', '(?= (?:19|20)\\d\\d)']
]
const suspicious = /\p{Lu}[\p{Lu}.&p-]/u

interface Matcher {
  expression: RegExp
  expansions: ReadonlyMap<string, string>
}

const usual = compile({})

/**
 * Find the abbreviations of a text that can stand for one thing alone.
 *
 * @param text Text.
 * @param options Options; `write` has no meaning here.
 * @returns Mentions in order, the longest where several are possible.
 * @throws RangeError where an option is not known.
 */
export function findAbbreviations(text: string, options: AbbreviationsOptions = {}): AbbreviationMention[] {
  assertOptions(options, shapes)
  return find(text, options.forms ? compile(options.forms) : usual)
}

function find(text: string, {expression, expansions}: Matcher): AbbreviationMention[] {
  if (expansions === usual.expansions && !suspicious.test(text)) return []
  const mentions: AbbreviationMention[] = []
  for (const {0: actual, index: start} of text.matchAll(expression)) {
    const end = start + actual.length
    mentions.push({start, end, text: actual, expansion: expansions.get(actual) as string})
  }
  return withoutProtected(text, mentions)
}

/**
 * Expand the abbreviations of an article: literals get `data.abbreviations`; no text is changed.
 *
 * The indices of the mentions hold for the values as they are now, so this comes after what changes values.
 *
 * @param tree Article.
 * @param options Options; `write` has no meaning here.
 * @returns Number of abbreviations.
 * @throws RangeError where an option is not known.
 */
export function annotateAbbreviations(tree: Node, options: AbbreviationsOptions = {}): number {
  assertOptions(options, shapes)
  const matcher = options.forms ? compile(options.forms) : usual
  let count = 0
  for (const {pieces} of collectBlocks(tree)) {
    for (const {node, value, fixed} of pieces) {
      // Names of agencies (QĐND, CAND) are names, not abbreviations.
      if (!node || fixed || node.type === 'agency') continue
      const abbreviations = find(value, matcher)
      const data = node.data as {abbreviations?: AbbreviationMention[]} | undefined
      if (abbreviations.length > 0) node.data = {...data, abbreviations} as NonNullable<Node['data']>
      else if (data?.abbreviations) delete data.abbreviations
      count += abbreviations.length
    }
  }
  return count
}

/**
 * Make the rule that writes expansions in place of abbreviations.
 *
 * @param options Options; `write` has no meaning here.
 * @returns The rule.
 * @throws RangeError where an option is not known.
 */
export function abbreviations(options: AbbreviationsOptions = {}): Rule {
  assertOptions(options, shapes)
  const matcher = options.forms ? compile(options.forms) : usual
  return {
    id: 'abbreviations',
    stage: 45,
    vietnamese: true,
    find: text =>
      find(text, matcher).map(({start, end, expansion}) => {
        const opens = /(?:^|[.!?…][”")]? )["“(]?$/.test(text.slice(Math.max(0, start - 4), start))
        const value = opens ? (expansion[0] as string).toUpperCase() + expansion.slice(1) : expansion
        return {start, end, value, reason: 'Abbreviation'}
      })
  }
}

/** Make one expression of all forms, the longest first. */
function compile(forms: Readonly<Record<string, string>>): Matcher {
  const expansions = new Map<string, string>()
  for (const line of table.trim().split('\n')) {
    const [expansion = '', list = ''] = line.split('|')
    for (const form of list.split(';')) expansions.set(form, expansion)
  }
  const plain = new Set([...expansions.keys(), ...Object.keys(forms)])
  for (const [expansion, list] of conditional) for (const form of list.split(';')) expansions.set(form, expansion)
  for (const [form, expansion] of Object.entries(forms)) {
    // What is said of one form of the table holds for its other forms.
    const old = expansions.get(form)
    for (const [other, value] of expansions) if (value === old) expansions.set(other, expansion)
    expansions.set(form, expansion)
  }
  const alternatives = [
    `(?:${longestFirst([...plain])})(?![\\p{L}\\p{M}\\p{N}&]|[.-]\\p{Lu})`,
    ...conditional.map(([, list, condition]) => `(?:${longestFirst(list.split(';'))})${condition}`)
  ]
  return {
    expression: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}&.]|[\\p{L}\\p{N}]-)(?:${alternatives.join('|')})`, 'gu'),
    expansions
  }
}

function longestFirst(forms: string[]): string {
  return forms
    .sort((left, right) => right.length - left.length)
    .map(quote)
    .join('|')
}

function quote(form: string): string {
  return form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

declare module 'unist' {
  interface Data {
    /** Abbreviations of the literal with what they stand for. */
    abbreviations?: AbbreviationMention[] | undefined
  }
}
