import {test} from 'vitest'
import {invisible} from '../../src/normalize/index.ts'
import {checkChanges, checkLeft} from '../support/rules.ts'

test('characters that cannot be seen go, and no space comes in their place', () => {
  checkChanges(invisible(), {
    'mùa \u200B\u200Bgặt': 'mùa gặt',
    'đồng\u200B bào': 'đồng bào',
    'bi\u00ADển': 'biển',
    '\u202Ađảo\u202C xa': 'đảo xa',
    's\u034Fóng \u17B4bạc': 'sóng bạc',
    'thuyền\uFEFF\uFFFC': 'thuyền'
  })
})

test('emoji stay whole', () => {
  checkLeft(invisible(), ['👩‍🌾 nông dân', '☀️ nắng', '5️⃣ năm', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '👍🏽', '🇻🇳'])
  checkChanges(invisible(), {'nắng\uFE0F ☀\uFE0F\u200D': 'nắng ☀\uFE0F'})
})

test('scripts that need them keep them', () => {
  checkLeft(invisible(), ['می‌روم', 'ภาษา\u200Bไทย', 'क्‍ष', '葛\u{E0100}', 'שלום\u200F'])
})

test('each stays only beside what gives it a meaning', () => {
  const pairs: Record<string, string> = {
    // Presentation selectors: after a pictograph, or in a keycap.
    '☀\uFE0E a\uFE0E': '☀\uFE0E a',
    '5\uFE0F\u20E3 5\uFE0F': '5\uFE0F\u20E3 5',
    'a\uFE0F\u20E3': 'a\u20E3',
    // Tags: after a black flag.
    '🏴\u{E0067}\u{E007F} a\u{E0067}': '🏴\u{E0067}\u{E007F} a',
    // Joiners: between pictographs, or letters of scripts that join.
    '👩\u200D🌾 👩\u200D a': '👩\u200D🌾 👩 a',
    'می\u200Cروم می\u200C a': 'می\u200Cروم می a',
    'a\u200Cب ب\u200Da': 'aب بa',
    // Zero-width spaces: between letters of scripts without spaces.
    'ไทย\u200Bไทย ไทย\u200Ba a\u200Bไทย': 'ไทย\u200Bไทย ไทยa aไทย',
    // Vowels of Khmer, marks of direction, fillers of Hangul, selectors of Mongolian and Han.
    'ក\u17B4 a\u17B4 ក\u17B5 a\u17B5': 'ក\u17B4 a ក\u17B5 a',
    'ש\u200E a\u200E \u200Fש ب\u061C a\u061C b': 'ש\u200E a \u200Fש ب\u061C a b',
    '한\u3164 a\u3164 한\u115F 한\u1160': '한\u3164 a 한\u115F 한\u1160',
    'ᠮ\u180B a\u180B ᠮ\u180F': 'ᠮ\u180B a ᠮ\u180F',
    '葛\uFE00 a\uFE00 葛\uFE0D': '葛\uFE00 a 葛\uFE0D',
    '葛\u{E0100} a\u{E0100} 葛\u{E01EF}': '葛\u{E0100} a 葛\u{E01EF}'
  }
  checkChanges(invisible(), pairs)
})
