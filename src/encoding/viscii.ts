/**
 * VISCII 1.1, used abroad and on Unix.
 *
 * Source: RFC 1456, table 1. Six capitals stand in place of control codes; there is no typographic punctuation.
 */
import {singleByte} from './single-byte.ts'

export const viscii = singleByte({
  0: '..Ẳ..ẴẪ.........',
  16: '....Ỷ....Ỹ....Ỵ.',
  128: 'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ',
  144: 'ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ',
  160: 'Õắằặấầẩậẽẹếềểễệố',
  176: 'ồổỗỠƠộờởịỰỨỪỬơớƯ',
  192: 'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ',
  208: 'ĐứÒÓÔạỷừửÙÚỹỵÝỡư',
  224: 'àáâãảăữẫèéêẻìíĩỉ',
  240: 'đựòóôõỏọụùúũủýợỮ'
})
