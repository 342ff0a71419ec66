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
