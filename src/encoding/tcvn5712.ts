/**
 * TCVN 5712:1993, the national standard, in its full form VN1 (VSCII-1).
 *
 * Toned capitals stand where ASCII and ISO 8859 have control codes, and five bytes are tone marks for the letter
 * before them. Source: the chart of TCVN 5712:1993 as registered in ISO-IR 180 (A1 to FF) and as published at
 * http://vietunicode.sourceforge.net/charset/; the test compares all 256 bytes with the C library's `iconv`.
 */
import {type Rows, singleByte} from './single-byte.ts'

/** A0 to FF, which VN2 has too. */
export const vn2: Rows = {
  160: '.ĂÂÊÔƠƯĐăâêôơưđẰ',
  176: '\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ',
  192: 'ẮẦẨẪẤỀặầẩẫấậèỂẻẽ',
  208: 'éẹềểễếệìỉỄẾỒĩíịò',
  224: 'Ổỏõóọồổỗốộờởỡớợù',
  240: 'ỖủũúụừửữứựỳỷỹýỵỐ'
}

export const tcvn5712 = singleByte({
  0: '.ÚỤ.ỪỬỮ.........',
  16: '.ỨỰỲỶỸÝỴ........',
  128: 'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ',
  144: 'ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ',
  ...vn2
})
