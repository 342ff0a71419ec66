import {expect, test} from 'vitest'
import {fromHtml} from '../../src/html/index.ts'
import {nodesOf} from '../support/nodes.ts'

const prose = [
  'Sáng nay bà con xóm bãi kéo nhau ra bến đón chuyến đò đầu tiên sau hai tháng sửa chữa, ai cũng mang theo chút quà quê.',
  'Chủ đò cho biết từ nay mỗi ngày có tám chuyến, chở được cả xe máy, giá vé giữ nguyên như trước khi bến phải đóng cửa.',
  'Xã đã cử hai dân quân trực ở bến vào giờ học sinh tan trường, áo phao được treo ngay trên mạn đò để ai cũng dễ lấy.',
  'Huyện hứa sang năm sẽ xây cầu treo ở khúc sông này, còn bây giờ con đò vẫn là lối đi gần nhất của hơn bốn trăm hộ.'
]
const said = [
  'Quê tôi cũng có một bến đò như thế, đọc bài mà nhớ những sáng đi học phải chờ sương tan mới dám qua sông.',
  'Mong cây cầu sớm có thật, chứ mùa lũ nào bà con cũng phải vòng hơn hai mươi cây số đường núi để lên huyện.'
]

function page(head: string, names: readonly string[]): string {
  const voices = names.map((name, at) => `<div class="o"><div class="t">${name}</div><div>${said[at]}</div></div>`)
  const story = prose.map(text => `<p>${text}</p>`).join('')
  return `<html><body><div><div><h1>Con đò trở lại bến sông</h1>${story}</div><div>${head}${voices.join('')}</div></div></body></html>`
}

function wordsOf(html: string): string[] {
  return nodesOf(fromHtml(html)).map(([, words]) => words)
}

test.each([
  ['names of persons', ['Lê Na', 'Minh Hà']],
  ['names that readers choose', ['lena_88', 'ha.minh']]
])('what readers say under a story is none of it: %s', (_, names) => {
  const words = wordsOf(page('<div>2 bình luận</div>', names))
  for (const text of prose) expect(words).toContain(text)
  for (const text of said) expect(words).not.toContain(text)
})

test('parts of a story under names of persons are kept: nothing speaks of readers', () => {
  const words = wordsOf(page('<h2>Những người giữ bến</h2>', ['Lê Na', 'Minh Hà']))
  for (const text of said) expect(words).toContain(text)
})
