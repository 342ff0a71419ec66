/**
 * VPS (Vietnamese Professionals Society), used abroad in the 1990s.
 *
 * Source: the table published at http://vietunicode.sourceforge.net/charset/. Fourteen capitals stand in place of
 * control codes; 91 and 92 are free and keep the quotation marks of Windows-1252.
 */
import {singleByte} from './single-byte.ts'

export const vps = singleByte({
  0: '..ẠẬẶẸỆ.........',
  16: 'ỊỌỘỢỤỰ...Ỵ..ẪỮ..',
  128: 'ÀẢÃẤẦẨọỗĂếềểệẮẰẲ',
  144: 'Ế..ỀỂỄỐỒỔỖýỷỵỚỜỞ',
  160: '.ắằẳẵặỠớÙờởỡŨỨợỪ',
  176: 'ổỬỲỸÍÌộỈĨÓửữÒỎÕự',
  192: 'ầÁÂấẩẫậđẻÉÊẹỉễịỹ',
  208: 'ƯỦồốÔỏơÈừứÚũưÝẺ.',
  224: 'àáâãảạă.èéêẽìí.ĩ',
  240: 'ẴĐòóôõ.Ơụùúủ.ỶẼỳ'
})
