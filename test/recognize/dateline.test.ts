import {describe, expect, test} from 'vitest'
import {type Dateline, fromText, type Paragraph} from '../../src/index.ts'
import {nodesOf} from '../support/nodes.ts'

const rest =
  'Sáng nay, hợp tác xã ở ven sông bắt đầu thu hoạch vụ rau đông, với sản lượng cao hơn năm trước gần một phần ba. Bà con nói rằng nước về đủ, giá bán ổn định, và ai cũng mong thời tiết thuận cho đến cuối tháng.'

/** The dateline of a paragraph: its words, then agencies, place and date. */
function datelineOf(opening: string, next = rest): string | undefined {
  const tree = fromText(`Vụ rau đông được mùa\n\n${rest}\n\n${opening}${next}`)
  const paragraph = tree.children.at(-1) as Paragraph
  const node = paragraph.children.find(({type}) => type === 'dateline') as Dateline | undefined
  if (!node) return undefined
  const [own, ...inner] = nodesOf(node)
  const agencies = inner.filter(([type]) => type === 'agency').map(([, words]) => words)
  return [own?.[1], ...agencies, node.place, node.date].filter(Boolean).join(' | ')
}

const openings: [opening: string, dateline: string][] = [
  ['TTXVN - ', 'TTXVN - | TTXVN'],
  ['(Dân trí) - ', '(Dân trí) - | Dân trí'],
  ['Hà Nội (TTXVN 12/5) - ', 'Hà Nội (TTXVN 12/5) - | TTXVN | Hà Nội | 12/5'],
  // Place, date and agency in any order.
  ['Tokyo, ngày 12/3 (TTXVN) - ', 'Tokyo, ngày 12/3 (TTXVN) - | TTXVN | Tokyo | ngày 12/3'],
  ['Hà Nội, 12/3 (TTXVN) - ', 'Hà Nội, 12/3 (TTXVN) - | TTXVN | Hà Nội | 12/3'],
  ['Hà Nội (TTXVN, 12/3) - ', 'Hà Nội (TTXVN, 12/3) - | TTXVN | Hà Nội | 12/3'],
  ['(TTXVN, Hà Nội, 12/3) - ', '(TTXVN, Hà Nội, 12/3) - | TTXVN | Hà Nội | 12/3'],
  ['TTXVN (Hà Nội) - ', 'TTXVN (Hà Nội) - | TTXVN | Hà Nội'],
  ['TTXVN (Hà Nội, 12/3) – ', 'TTXVN (Hà Nội, 12/3) – | TTXVN | Hà Nội | 12/3'],
  ['12/3, Hà Nội (TTXVN) – ', '12/3, Hà Nội (TTXVN) – | TTXVN | Hà Nội | 12/3'],
  ['[Tokyo, 12/3, AFP] - ', '[Tokyo, 12/3, AFP] - | AFP | Tokyo | 12/3'],
  ['LONDON, Anh – Reuters – ', 'LONDON, Anh – Reuters – | Reuters | LONDON, Anh'],
  [
    'Hà Nội, ngày 12 tháng 3 năm 2024 (TTXVN) - ',
    'Hà Nội, ngày 12 tháng 3 năm 2024 (TTXVN) - | TTXVN | Hà Nội | ngày 12 tháng 3 năm 2024'
  ],
  ['Cẩm Sơn (TTXVN) - ', 'Cẩm Sơn (TTXVN) - | TTXVN | Cẩm Sơn'],
  // Without a dash.
  ['TP. Cẩm Giang (Bản tin Đồng Nội) ', 'TP. Cẩm Giang (Bản tin Đồng Nội) | Bản tin Đồng Nội | TP. Cẩm Giang'],
  ['(Cổng TTĐT xã Ngọc Trà) ', '(Cổng TTĐT xã Ngọc Trà) | Cổng TTĐT xã Ngọc Trà'],
  ['Hà Nội (TTXVN) ', 'Hà Nội (TTXVN) | TTXVN | Hà Nội'],
  ['Hà Nội (TTXVN): ', 'Hà Nội (TTXVN): | TTXVN | Hà Nội'],
  ['(TTXVN) ', '(TTXVN) | TTXVN'],
  ['(SMO) ', '(SMO) | SMO'],
  ['(Saomai.vn) ', '(Saomai.vn) | Saomai.vn'],
  // A domain, a sign with a dash and no space.
  ['Saomai.vn. ', 'Saomai.vn. | Saomai.vn'],
  ['SaoMai.vn: ', 'SaoMai.vn: | SaoMai.vn'],
  ['VOV.VN ', 'VOV.VN | VOV.VN'],
  ['Saomai.com.vn – ', 'Saomai.com.vn – | Saomai.com.vn'],
  ['SMO-', 'SMO- | SMO'],
  ['(SMO)-', '(SMO)- | SMO'],
  // Signs of each kind, houses by their looks, as many parts as a dateline has.
  ['HÀ NỘI - ', 'HÀ NỘI - | HÀ NỘI'],
  ['Hà Nội- ', 'Hà Nội- | Hà Nội'],
  ['Hà Nội -- ', 'Hà Nội -- | Hà Nội'],
  ['TTXVN- ', 'TTXVN- | TTXVN'],
  ['Hà Nội 12/5 - ', 'Hà Nội 12/5 - | Hà Nội | 12/5'],
  ['12/5, TTXVN - ', '12/5, TTXVN - | TTXVN | 12/5'],
  ['Hà Nội, Huế, Đà Nẵng, Lào, Mỹ - ', 'Hà Nội, Huế, Đà Nẵng, Lào, Mỹ - | Hà Nội, Huế, Đà Nẵng, Lào, Mỹ'],
  ['Hà Nội (TTXVN) - AFP - ', 'Hà Nội (TTXVN) - | TTXVN | Hà Nội'],
  ['LONDON, Anh – Reutersx – ', 'LONDON, Anh – | LONDON, Anh'],
  ['TTXVN/Vietnam+ - ', 'TTXVN/Vietnam+ - | TTXVN | Vietnam+'],
  ['Hà Nội (TTXVN) Vạn Lộc - ', 'Hà Nội (TTXVN) | TTXVN | Hà Nội'],
  ['[TTXVN] - ', '[TTXVN] - | TTXVN'],
  ['Hà Nội [TTXVN] ', 'Hà Nội [TTXVN] | TTXVN | Hà Nội'],
  ['TTXVN ', 'TTXVN | TTXVN'],
  ['SAOMAI Online - ', 'SAOMAI Online - | SAOMAI Online'],
  ['(Sao Mai 24) - ', '(Sao Mai 24) - | Sao Mai 24'],
  ['(Báo Sao Mai Hoa Sen) - ', '(Báo Sao Mai Hoa Sen) - | Báo Sao Mai Hoa Sen'],
  ['(SMO 12/5) - ', '(SMO 12/5) - | SMO | 12/5'],
  // Desks, signs with digraphs, domains in small letters and in capitals, papers abroad, press releases.
  ['Hậu Giang (VOV Tây Nguyên) ', 'Hậu Giang (VOV Tây Nguyên) | VOV Tây Nguyên | Hậu Giang'],
  ['(SMgĐT) ', '(SMgĐT) | SMgĐT'],
  ['saomai.vn. ', 'saomai.vn. | saomai.vn'],
  ['SAOMAI.ORG.VN: ', 'SAOMAI.ORG.VN: | SAOMAI.ORG.VN'],
  ['Lyonville (AFP/TTXVN) ', 'Lyonville (AFP/TTXVN) | AFP | TTXVN | Lyonville'],
  ['Viên, ngày 5 tháng 3 (AFP-TTXVN) - ', 'Viên, ngày 5 tháng 3 (AFP-TTXVN) - | AFP | TTXVN | Viên | ngày 5 tháng 3'],
  ['Cẩm Sơn, 5/7/2025 (CSTV) - ', 'Cẩm Sơn, 5/7/2025 (CSTV) - | CSTV | Cẩm Sơn | 5/7/2025'],
  ['Cẩm Sơn, ngày 5/7/2025 - ', 'Cẩm Sơn, ngày 5/7/2025 - | Cẩm Sơn | ngày 5/7/2025'],
  ['FAIRBROOK, California – ', 'FAIRBROOK, California – | FAIRBROOK, California'],
  ['SAN FAIR, California (SM) ', 'SAN FAIR, California (SM) | SM | SAN FAIR, California'],
  ['FAIRBROOK (SM) – ', 'FAIRBROOK (SM) – | SM | FAIRBROOK'],
  [
    'FAIRBROOK, California, 5 Tháng Ba (SM) – ',
    'FAIRBROOK, California, 5 Tháng Ba (SM) – | SM | FAIRBROOK, California | 5 Tháng Ba'
  ],
  [
    'FAIRBROOK, Thứ Hai 5 Tháng Ba, 2024 (SM) – ',
    'FAIRBROOK, Thứ Hai 5 Tháng Ba, 2024 (SM) – | SM | FAIRBROOK | Thứ Hai 5 Tháng Ba, 2024'
  ],
  ['Lyonville, 19 tháng 11 (SaoMai) — ', 'Lyonville, 19 tháng 11 (SaoMai) — | SaoMai | Lyonville | 19 tháng 11'],
  ['Hà Nội (TTXVN). ', 'Hà Nội (TTXVN). | TTXVN | Hà Nội'],
  ['Vạn Lộc (TTXVN) ', 'Vạn Lộc (TTXVN) | TTXVN | Vạn Lộc'],
  ['Vạn Lộc (VLTH) ', 'Vạn Lộc (VLTH) | VLTH | Vạn Lộc'],
  ['Hà Nội (SMO) ', 'Hà Nội (SMO) | SMO | Hà Nội'],
  ['FAIRBROOK. ', 'FAIRBROOK. | FAIRBROOK'],
  ['HÀ NỘI. ', 'HÀ NỘI. | HÀ NỘI'],
  // A day behind a dash, what a place was called before, a stop before the dash.
  ['Hà Nội, Việt Nam – Ngày 12/3/2025 – ', 'Hà Nội, Việt Nam – Ngày 12/3/2025 – | Hà Nội, Việt Nam | Ngày 12/3/2025'],
  ['Phú Thọ (Hòa Bình cũ) – ', 'Phú Thọ (Hòa Bình cũ) – | Phú Thọ, Hòa Bình cũ'],
  ['CÀ MAU (BẠC LIÊU CŨ) - ', 'CÀ MAU (BẠC LIÊU CŨ) - | CÀ MAU, BẠC LIÊU CŨ'],
  ['(Hà Nội, 12/3) - ', '(Hà Nội, 12/3) - | Hà Nội | 12/3'],
  ['(Hà Nội, ngày 12/3/2025) – ', '(Hà Nội, ngày 12/3/2025) – | Hà Nội | ngày 12/3/2025'],
  ['(SMO).- ', '(SMO).- | SMO'],
  ['Hà Nội, 12-3-2025.- ', 'Hà Nội, 12-3-2025.- | Hà Nội | 12-3-2025']
]

const sentences = [
  'XSMN 22/6 - ',
  'Ngày hội Rau xanh (RAU, QUA) - ',
  '(Rau sạch) ',
  '(HLV) ',
  'Nhà vườn (NVS) ',
  'Rauxanh.vn ',
  'V-League-',
  'Lần thứ ba (năm 2024) ',
  '(1) ',
  'Ngày 12/3, ',
  'PV: ',
  '12/5 - ',
  'Hà Nội (12/5) - ',
  'Phú Thọ (Hòa Bình) – ',
  '(Hà Nội) - ',
  'Vạn Lộc - ',
  'vạn Lộc (TTXVN) - ',
  'Vạn Lộc (HLV) ',
  'Sở Vạn Lộc (TTXVN) ',
  'Vạn Lộc 2 (TTXVN) - ',
  'Vạn Lộc (SMO) - ',
  'SMO 12/5 - ',
  'SMO, XYZ - ',
  'PV - ',
  'Saomai - ',
  '(sao mai) - ',
  'UBND, Sở Y tế - ',
  'Cẩm Sơn, 5/7/2025 - ',
  'saomai.vn ',
  'Hà Nội (Sao Mai) - ',
  'Hà Nội, Huế, Đà Nẵng, Lào, Mỹ, Anh - ',
  'XYZ-',
  'SMOOOOO-',
  '5 người - ',
  'Hà Nội '
]

describe('at the start of a paragraph', () => {
  test.each(openings)('%s', (opening, dateline) => {
    expect(datelineOf(opening)).toBe(dateline)
  })

  test.each(sentences)('is none: %s', opening => {
    expect(datelineOf(opening)).toBeUndefined()
  })

  test.each<[opening: string, before: string[], notBefore: string[]]>([
    ['TTXVN - ', ['“Sáng', '*Sáng', '[Sáng', '12 người'], ['sáng', '?']],
    ['TTXVN ', ['Sáng'], ['Mai', 'sáng']],
    ['SMO-', ['Sáng', 'Tổng'], ['Mai', 'sáng']],
    ['(TTXVN) ', ['Sáng', '“Sáng'], ['sáng', '12 người']]
  ])('is told by the word after it: %s', (opening, before, notBefore) => {
    for (const word of before)
      expect(datelineOf(opening, `${word} ${rest}`), word).toBe(`${opening.trim()} | ${opening.replace(/[^A-Z]/g, '')}`)
    for (const word of notBefore) expect(datelineOf(opening, `${word} ${rest}`), word).toBeUndefined()
  })
})
