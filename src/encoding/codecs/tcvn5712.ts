/**
 * TCVN 5712:1993, the national standard, in its full form VN1 (VSCII-1).
 *
 * Toned capitals stand where ASCII and ISO 8859 have control codes, and five bytes are tone marks for the letter
 * before them. Source: the chart of TCVN 5712:1993 as registered in ISO-IR 180 (A1 to FF) and as published at
 * http://vietunicode.sourceforge.net/charset/; the test compares all 256 bytes with the C library's `iconv`.
 */
import {type Rows, singleByte} from '../single-byte.ts'

/** A0 to FF, which VN2 has too. */
export const vn2: Rows = [
  [0xa0, '.ĂÂÊÔƠƯĐăâêôơưđẰ'],
  [0xb0, '\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ'],
  [0xc0, 'ẮẦẨẪẤỀặầẩẫấậèỂẻẽ'],
  [0xd0, 'éẹềểễếệìỉỄẾỒĩíịò'],
  [0xe0, 'Ổỏõóọồổỗốộờởỡớợù'],
  [0xf0, 'ỖủũúụừửữứựỳỷỹýỵỐ']
]

export const tcvn5712 = singleByte([
  [0x00, '.ÚỤ.ỪỬỮ.........'],
  [0x10, '.ỨỰỲỶỸÝỴ........'],
  [0x80, 'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ'],
  [0x90, 'ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ'],
  ...vn2
])
