/**
 * VISCII 1.1, used abroad and on Unix.
 *
 * Source: RFC 1456, table 1. Six capitals stand in place of control codes; there is no typographic punctuation.
 */
import {singleByte} from '../single-byte.ts'

export const viscii = singleByte([
  [0x00, '..Ẳ..ẴẪ.........'],
  [0x10, '....Ỷ....Ỹ....Ỵ.'],
  [0x80, 'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ'],
  [0x90, 'ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ'],
  [0xa0, 'Õắằặấầẩậẽẹếềểễệố'],
  [0xb0, 'ồổỗỠƠộờởịỰỨỪỬơớƯ'],
  [0xc0, 'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ'],
  [0xd0, 'ĐứÒÓÔạỷừửÙÚỹỵÝỡư'],
  [0xe0, 'àáâãảăữẫèéêẻìíĩỉ'],
  [0xf0, 'đựòóôõỏọụùúũủýợỮ']
])
