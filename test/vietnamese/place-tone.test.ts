import {describe, expect, test} from 'vitest'
import {placeTone} from '../../src/vietnamese/place-tone.ts'

describe('the tone of a word', () => {
  test.each<[word: string, keep: string, old: string, modern: string]>([
    // Open oa, oe, uy have two styles, which may be kept.
    ['hoà', 'hoà', 'hòa', 'hoà'],
    ['hòa', 'hòa', 'hòa', 'hoà'],
    ['khoẻ', 'khoẻ', 'khỏe', 'khoẻ'],
    ['THUỶ', 'THUỶ', 'THỦY', 'THUỶ'],
    // Written twice, or on the i of gi, it is in neither place.
    ['hòà', 'hòa', 'hòa', 'hoà'],
    ['gìoa', 'giòa', 'giòa', 'gioà'],
    // All other rimes have one place.
    ['tòan', 'toàn', 'toàn', 'toàn'],
    ['cuả', 'của', 'của', 'của'],
    ['đựơc', 'được', 'được', 'được'],
    ['ngừơi', 'người', 'người', 'người'],
    ['Qúy', 'Quý', 'Quý', 'Quý'],
    ['khuyủ', 'khuỷu', 'khuỷu', 'khuỷu'],
    ['gìơ', 'giờ', 'giờ', 'giờ'],
    ['bìêt', 'bìêt', 'bìêt', 'bìêt'],
    ['bíêt', 'biết', 'biết', 'biết'],
    // No syllables, and words of mixed case.
    ['pìu', 'pìu', 'pìu', 'pìu'],
    ['tOàn', 'tOàn', 'tOàn', 'tOàn'],
    ['tỊếp', 'tỊếp', 'tỊếp', 'tỊếp'],
    ['ba', 'ba', 'ba', 'ba']
  ])('%s', (word, ...placed) => {
    expect([placeTone(word), placeTone(word, 'old'), placeTone(word, 'new')]).toEqual(placed)
  })
})
