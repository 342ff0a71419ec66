import bareCaptions from '../examples/bare-captions.txt'
import figures from '../examples/figures.html'
import frontMatter from '../examples/front-matter.md'
import interview from '../examples/interview.txt'
import mending from '../examples/mending.txt'
import newspaper from '../examples/newspaper.ndjson'
import oldPage from '../examples/old-page.html'
import oneLine from '../examples/one-line.txt'
import page from '../examples/page.html'
import tcvn3 from '../examples/tcvn3.tcvn3'
import wire from '../examples/wire.txt'
import world from '../examples/world.txt'
import wrapped from '../examples/wrapped.txt'
import type {Item} from './protocol.ts'

/** A bundled example: written for this page, shaped like real articles. */
export interface Example extends Item {
  title: {en: string; vi: string}
  /** It holds many articles. */
  many?: boolean
}

/** The examples, in the order of the list. */
export const examples: readonly Example[] = [
  {name: 'wire.txt', data: wire, title: {en: 'Wire story with photos', vi: 'Tin thông tấn kèm ảnh'}},
  {
    name: 'bare-captions.txt',
    data: bareCaptions,
    title: {
      en: 'Captions without credit, residue of a toolbar',
      vi: 'Chú thích không ghi nguồn, còn sót chữ của trình soạn'
    }
  },
  {
    name: 'one-line.txt',
    data: oneLine,
    title: {en: 'An article on one line, as in corpora', vi: 'Cả bài trên một dòng, như trong kho ngữ liệu'}
  },
  {
    name: 'world.txt',
    data: world,
    title: {en: 'Foreign news with rubric and pointers', vi: 'Tin thế giới có tít dẫn, tin liên quan'}
  },
  {name: 'interview.txt', data: interview, title: {en: 'Interview', vi: 'Phỏng vấn'}},
  {
    name: 'wrapped.txt',
    data: wrapped,
    title: {en: 'Lines wrapped by a mail program', vi: 'Dòng bị ngắt khi gửi qua thư'}
  },
  {name: 'mending.txt', data: mending, title: {en: 'Text in need of mending', vi: 'Văn bản cần chuẩn hóa'}},
  {name: 'tcvn3.txt', data: tcvn3, title: {en: 'A file in TCVN3', vi: 'Tệp dùng bảng mã TCVN3'}},
  {
    name: 'front-matter.md',
    data: frontMatter,
    title: {en: 'Markdown with front matter', vi: 'Markdown có phần khai báo'}
  },
  {name: 'figures.html', data: figures, title: {en: 'HTML with figures', vi: 'HTML có ảnh và chú thích'}},
  {name: 'page.html', data: page, title: {en: 'A whole page, with menus', vi: 'Cả một trang web, có trình đơn'}},
  {name: 'old-page.html', data: oldPage, title: {en: 'A page of 1999', vi: 'Một trang web năm 1999'}},
  {
    name: 'newspaper.ndjson',
    data: newspaper,
    many: true,
    title: {en: 'Ten articles of one newspaper, to teach', vi: 'Mười bài của một tờ báo, để dạy'}
  }
]
