/**
 * VPS (Vietnamese Professionals Society), used abroad in the 1990s.
 *
 * Source: the table published at http://vietunicode.sourceforge.net/charset/. Fourteen capitals stand in place of
 * control codes; 91 and 92 are free and keep the quotation marks of Windows-1252.
 */
import {singleByte} from '../single-byte.ts'

export const vps = singleByte([
  [0x00, '..ẠẬẶẸỆ.........'],
  [0x10, 'ỊỌỘỢỤỰ...Ỵ..ẪỮ..'],
  [0x80, 'ÀẢÃẤẦẨọỗĂếềểệẮẰẲ'],
  [0x90, 'Ế..ỀỂỄỐỒỔỖýỷỵỚỜỞ'],
  [0xa0, '.ắằẳẵặỠớÙờởỡŨỨợỪ'],
  [0xb0, 'ổỬỲỸÍÌộỈĨÓửữÒỎÕự'],
  [0xc0, 'ầÁÂấẩẫậđẻÉÊẹỉễịỹ'],
  [0xd0, 'ƯỦồốÔỏơÈừứÚũưÝẺ.'],
  [0xe0, 'àáâãảạă.èéêẽìí.ĩ'],
  [0xf0, 'ẴĐòóôõ.Ơụùúủ.ỶẼỳ']
])
