/** What the tests of encodings share: the letters, written out anew, and text of our own. */
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'

/** The 67 small letters beyond ASCII, built from bases and tones, not from the library's tables. */
const small = [
  ...[...'aăâeêioôơuưy'].flatMap(base =>
    ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map(tone => (base + tone).normalize('NFC'))
  ),
  'đ'
].filter(letter => letter > '\x7F')

export const smallLetters: readonly string[] = small
export const capitalLetters: readonly string[] = small.map(letter => letter.toUpperCase())
export const allLetters: readonly string[] = [...smallLetters, ...capitalLetters]

/** News of our own, with every letter of ordinary text, quotation marks and dashes. */
export const article = `Bắc Ninh khánh thành tuyến đường ven sông

Sáng 14/3, tại thành phố Bắc Ninh, Ủy ban nhân dân tỉnh tổ chức lễ khánh thành tuyến đường ven sông Cầu dài 12 km. Phát biểu tại buổi lễ, ông Đỗ Hữu Khoa, Phó Chủ tịch tỉnh, nhấn mạnh: “Tuyến đường rút ngắn thời gian đi lại giữa hai huyện xuống còn một nửa”.

Theo chủ đầu tư, công trình có tổng mức đầu tư gần 1.200 tỷ đồng – nguồn vốn từ ngân sách địa phương và trái phiếu – được khởi công cách đây ba năm. Người dân hai bên bờ kỳ vọng việc giao thương nông sản, nhất là vải thiều và hành tỏi, sẽ thuận lợi hơn trước.

Ảnh: Quỳnh Mai/TTXVN`

/** What Windows-1252 shows for bytes: a second writing of the standard's index, to check the library's by. */
export function paste(bytes: Uint8Array): string {
  const points = [
    0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
    0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e,
    0x178
  ]
  return Array.from(bytes, byte =>
    String.fromCodePoint(byte >= 0x80 && byte < 0xa0 ? (points[byte - 0x80] as number) : byte)
  ).join('')
}

/** What Latin-1 shows for bytes. */
export function pasteLatin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}

export const shared = process.env.TINAST_SHARED ?? '../shared'

/** The articles of the development corpus; none where it is absent. */
export function developmentTexts(): string[] {
  const folder = `${shared}/corpus/dev`
  if (!fs.existsSync(folder)) return []
  return fs
    .readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => fs.readFileSync(`${folder}/${name}`, 'utf8'))
}

/** The articles without labels; none where they are absent. */
export function rawTexts(): string[] {
  const file = `${shared}/corpus/raw.ndjson`
  if (!fs.existsSync(file)) return []
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line).text as string)
}

/** The lines of a word list of Debian; none where it is absent. */
export function wordList(name: string): string[] {
  const file = `/usr/share/dict/${name}`
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n').filter(Boolean) : []
}

/** Convert with the C library; undefined where the program, the encoding or a character is not known. */
export function iconv(from: string, to: string, input: Uint8Array): Uint8Array | undefined {
  try {
    return execFileSync('iconv', ['-f', from, '-t', to], {input, stdio: ['pipe', 'pipe', 'ignore']})
  } catch {
    return undefined
  }
}
