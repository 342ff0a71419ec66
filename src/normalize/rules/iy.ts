import {defineRule, findAll} from '../rule.ts'
import {rulePlugin} from '../rule-plugin.ts'

/** Options of the rule for i and y. */
export interface IYOptions {
  /**
   * `school`: i, as textbooks write (`kĩ thuật`, `bác sĩ`; QĐ 1989/QĐ-BGDĐT, article 9); `press`: y, and i after s, as
   * most newsrooms write (`kỹ thuật`, `bác sĩ`; default).
   */
  policy?: 'school' | 'press'
}

// Words in which both spellings are met, with the syllable in question in capitals. A list, since names keep their own
// spelling and no rule tells a name from a word.
const table =
  'HY vọng|HY sinh|HY hữu|KỸ thuật|KỸ năng|KỸ sư|KỸ lưỡng|KỸ càng|KỸ nghệ|KỸ xảo|KỶ niệm|KỶ luật|KỶ lục|KỶ cương|KỶ nguyên|' +
  'KỶ yếu|KỶ vật|thế KỶ|thập KỶ|thiên niên KỶ|ích KỶ|tri KỶ|KỲ thi|KỲ diệu|KỲ lạ|KỲ vọng|KỲ họp|KỲ quan|KỲ nghỉ|KỲ thị|KỲ tích|' +
  'KỲ công|thời KỲ|học KỲ|chu KỲ|định KỲ|nhiệm KỲ|bất KỲ|cực KỲ|KÝ kết|KÝ tên|KÝ ức|KÝ hiệu|KÝ sự|KÝ giả|KÝ sinh|KÝ túc|chữ KÝ|' +
  'đăng KÝ|nhật KÝ|thư KÝ|hồi KÝ|LÝ do|LÝ luận|LÝ thuyết|LÝ tưởng|LÝ lịch|LÝ giải|LÝ trí|LÝ lẽ|LÝ tính|xử LÝ|quản LÝ|vật LÝ|' +
  'đại LÝ|pháp LÝ|tâm LÝ|địa LÝ|hợp LÝ|vô LÝ|nguyên LÝ|đạo LÝ|chân LÝ|công LÝ|triết LÝ|sinh LÝ|bệnh LÝ|hành LÝ|thanh LÝ|xúc LÝ|' +
  'MỸ thuật|MỸ phẩm|MỸ mãn|MỸ miều|thẩm MỸ|tuyệt MỸ|TỶ lệ|TỶ số|TỶ giá|TỶ phú|TỶ trọng|TỶ suất|bác SĨ|nghệ SĨ|ca SĨ|nhạc SĨ|' +
  'họa SĨ|hoạ SĨ|thi SĨ|văn SĨ|chiến SĨ|y SĨ|nha SĨ|dược SĨ|tiến SĨ|thạc SĨ|binh SĨ|võ SĨ|tu SĨ|giáo SĨ|viện SĨ|liệt SĨ|nữ SĨ|' +
  'SĨ quan|SĨ tử|SĨ số|SĨ diện|SĨ khí'
const toI: Readonly<Record<string, string>> = {y: 'i', ý: 'í', ỳ: 'ì', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị'}
const toY = new Map(Object.entries(toI).map(([y, i]) => [i, y]))

const words = new Map<string, string>()
for (const entry of table.split('|')) {
  const press = entry.toLowerCase()
  const at = [...entry].findIndex(
    (letter, index) => index > 0 && isCapital(letter) && isCapital(entry.charAt(index - 1))
  )
  for (const letter of [press[at] as string, swap(press[at] as string)]) {
    words.set(press.slice(0, at) + letter + press.slice(at + 1), press)
  }
}
const expression = new RegExp(
  `(?<![\\p{L}\\p{M}]|\\p{L}-)(?:${[...words.keys()].map(key => `[${key[0]}${key[0]?.toUpperCase()}]${key.slice(1)}`).join('|')})(?![\\p{L}\\p{M}]|-\\p{L})`,
  'gu'
)
const suspicious = /[hklmstHKLMST][yýỳỷỹỵiíìỉĩị](?!\p{L})/u

/**
 * Make the rule for i and y at the end of words, where Vietnamese has both (`kỹ thuật`, `kĩ thuật`).
 *
 * Only words of a list are changed, never a name: both syllables in capitals are left (`Lý Sơn`, `Mỹ Thuật`).
 *
 * @param options Options.
 * @returns The rule.
 * @throws RangeError where an option or its value is not known.
 */
export const iy = /* @__PURE__ */ defineRule<IYOptions>({
  id: 'iy',
  stage: 55,
  isSafe: false,
  description: 'A word was spelt with i or y as the policy has it.',
  options: {policy: ['school', 'press']},
  search: ({policy = 'press'}) => ({
    vietnamese: true,
    test: suspicious,
    find: text => findAll(text, expression, ([actual]) => respell(actual, policy), 'Spelling of i and y')
  })
})

/**
 * Spell i and y as newsrooms or as textbooks do.
 *
 * @param options Options of the rule, and `report` and `residue`.
 * @returns Transform.
 * @throws RangeError where an option or its value is not known.
 */
export const tinIY = /* @__PURE__ */ rulePlugin(iy)

/** Spell a word of the list as a policy has it; its first letter stays as it is. */
function respell(actual: string, policy: 'school' | 'press'): string {
  const press = words.get(actual.toLowerCase()) ?? actual
  const wanted =
    policy === 'school'
      ? press.replace(/(?<=(?<!\p{L})[hklmst])[yýỳỷỹỵ](?!\p{L})/u, letter => toI[letter] as string)
      : press
  return (actual[0] as string) + wanted.slice(1)
}

function swap(letter: string): string {
  return toI[letter] ?? toY.get(letter) ?? letter
}

function isCapital(letter: string): boolean {
  return /\p{Lu}/u.test(letter)
}

export default tinIY
