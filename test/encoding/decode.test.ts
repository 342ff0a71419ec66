import {describe, expect, test} from 'vitest'
import * as entry from '../../src/encoding/index.ts'
import {decode, detect, encode, encodings} from '../../src/encoding/index.ts'
import {fromText} from '../../src/index.ts'
import {allLetters, article, paste, pasteLatin1} from './support.ts'

const legacy = encodings.filter(
  name => !name.startsWith('utf-') && name !== 'tcvn3-capitals' && !name.startsWith('latin-1-as')
)
/** Encodings that hold all that our article holds; the others have no quotation marks or no toned capitals. */
const whole = ['vni', 'windows-1258', 'viqr', 'html', 'mojibake', 'pdf-offset'] as const
const shownAsBytes = ['tcvn3', 'tcvn5712-1', 'vni', 'windows-1258', 'viscii', 'vps'] as const

test('the entry exports what its document says', () => {
  expect(Object.keys(entry).sort()).toEqual(['decode', 'detect', 'encode', 'encodings'])
})

describe.each(legacy)('%s', encoding => {
  test('comes back from bytes, named or found', () => {
    const bytes = encode(article, {encoding})
    const text = decode(bytes, {encoding})
    expect(decode(bytes)).toBe(text)
    expect(text.toLowerCase().replace(/[“”]/g, '"').replaceAll('–', '-')).toBe(
      article.toLowerCase().replace(/[“”]/g, '"').replaceAll('–', '-')
    )
    if ((whole as readonly string[]).includes(encoding)) expect(text).toBe(article)
  })
})

describe.each(shownAsBytes)('%s pasted', encoding => {
  const bytes = encode(article, {encoding})
  const text = decode(bytes, {encoding})

  test('is read as its bytes are, shown in Windows-1252 or Latin-1', () => {
    for (const pasted of [paste(bytes), pasteLatin1(bytes)]) {
      expect(decode(pasted, {encoding})).toBe(text)
      expect(decode(pasted)).toBe(text)
    }
  })

  test('is read in a file that was saved as UTF-8', () => {
    const saved = new TextEncoder().encode(paste(bytes))
    expect(decode(saved)).toBe(text)
    expect(decode(saved, {encoding})).toBe(text)
  })
})

describe('right text is left alone', () => {
  const texts = {
    NFC: article,
    NFD: article.normalize('NFD'),
    ASCII: 'The quick brown fox (C++ & C) costs $5^2; see a.b@c.d.',
    English: 'The café’s owner said the naïve façade was “passé”, a cliché of the Führer’s décor.',
    French: 'L’été dernier, à Hà Nội, où la fête était déjà prête, même la mère fut très gênée là-bas.',
    empty: ''
  }

  test.each(Object.entries(texts))('%s', (_, text) => {
    expect(decode(text)).toBe(text)
    expect(decode(new TextEncoder().encode(text))).toBe(text)
    expect(detect(text)).toEqual([{encoding: 'utf-8', confidence: 1}])
    expect(detect(new TextEncoder().encode(text))).toEqual([{encoding: 'utf-8', confidence: 1}])
  })

  test('Latin-1 in French and German is no Vietnamese encoding', () => {
    const french = `${texts.French} Là, le curé né à Béziers a dû mêler du thé, de la purée et du blé, ça et là.`
    const german = 'Für die Prüfung übten Mädchen und Jungen täglich; schöne Grüße aus Köln und Düsseldorf, hört man.'
    for (const text of [french.replace('Nội', 'Noi').replaceAll('’', "'"), german]) {
      const bytes = Buffer.from(text, 'latin1')
      expect(detect(bytes)).toEqual([])
      expect(decode(bytes)).toBe(new TextDecoder().decode(bytes))
      expect(decode(text)).toBe(text)
    }
  })

  const foreign = {
    Portuguese: 'Não há informação: às três da manhã, a sã razão e a lã já não são daí, nem cá, nem lá. É só fé, avó.',
    Czech: 'Příliš žluťoučký kůň úpěl ďábelské ódy, když má být dobře, a já ho vůbec ne vidím, že jí.',
    Icelandic: 'Það er ekki auðvelt að lesa þetta; ég á hús við sjó og kýr á túni, já, svo má það vera nú.',
    Russian: 'Съешь же ещё этих мягких французских булок, да выпей чаю.',
    Chinese: '越南通讯社今天报道，河内举行会议。',
    code: 'let a = (b^c) + f(a(b)) + o+u; if (add(a(1), e^2) && o+o) { foo(a(2)); dd = a^b; ee = e^e; u+u }',
    toneless: 'Hom qua, o Ha Noi, thu tuong da gap cac doanh nghiep. Ai dua? Chua ro. Ho di. Bo Cong an noi.',
    emoji: '😀😀 ok 👍 – “ok” … ™ ©'
  }

  test.each(Object.entries(foreign))('%s', (_, text) => {
    expect(decode(text)).toBe(text)
    expect(detect(new TextEncoder().encode(text))).toEqual([{encoding: 'utf-8', confidence: 1}])
    if (/^[\0-\xFF]*$/.test(text) && /[\x80-\xFF]/.test(text)) expect(detect(Buffer.from(text, 'latin1'))).toEqual([])
  })

  test('UTF-8 with a broken byte is still UTF-8', () => {
    const bytes = new TextEncoder().encode(article)
    bytes[bytes.indexOf(0xba)] = 0xff
    expect(detect(bytes)[0]?.encoding).toBe('utf-8')
    expect(decode(bytes)).toContain('\uFFFD')
  })
})

describe('TCVN3', () => {
  const decodePasted = (text: string) => decode(text, {encoding: 'tcvn3'})

  test('letters that look like signs', () => {
    expect(decodePasted('Xin chµo tÊt c¶ mäi ng\u00ADêi')).toBe('Xin chào tất cả mọi người')
    expect(decodePasted('Céng hßa X· héi')).toBe('Cộng hòa Xã hội')
  })

  test('quotation marks and dashes are those of Windows-1252, degrees and exponents stay', () => {
    expect(decode(Uint8Array.of(0x93, 0x61, 0x94, 0x96), {encoding: 'tcvn3'})).toBe('“a”–')
    expect(decodePasted('30°C, 5 m²')).toBe('30°C, 5 m²')
  })

  test('words in capitals get their toned capitals back', () => {
    expect(decodePasted('PH¹M THÕ Mü')).toBe('PHẠM THẾ MỸ')
    expect(decodePasted('Nhµ th¬ Mü, TTXVN')).toBe('Nhà thơ Mỹ, TTXVN')
    expect(decodePasted('TTXVN Hµ Néi')).toBe('TTXVN Hà Nội')
  })

  test('sentences begin with a capital', () => {
    expect(decodePasted('ñy ban häp. ë ®©y cã 5 ng\u00AD\u00EAi. ë ®ã')).toBe('Ủy ban họp. Ở đây có 5 người. Ở đó')
    expect(decodePasted('Hä ë ®ã')).toBe('Họ ở đó')
    // Of a letter that the bytes tell, the case stays.
    expect(decodePasted('Ta ®i. hä ®i')).toBe('Ta đi. họ đi')
    // Lines that break anywhere begin no sentence.
    expect(decodePasted('Chñ tÞch\nñy ban\nnhËn x\u00D0t')).toBe('Chủ tịch\nủy ban\nnhận xét')
  })

  test('a capital before the same vowel with a tone is one toned capital', () => {
    expect(decodePasted('Uñy ban')).toBe('Ủy ban')
    expect(decodePasted('Oai, Aµo')).toBe('Oai, Ào')
    expect(decodePasted('VOäC, §Oßng')).toBe('VOỌC, ĐOòng')
  })

  test('a capital font is named', () => {
    expect(decode('hµ néi', {encoding: '.VnTimeH'})).toBe('HÀ NỘI')
  })
})

describe('VNI', () => {
  test('two bytes go before one', () => {
    expect(decode('ngöôøi, nöôùc, ñöôïc', {encoding: 'vni'})).toBe('người, nước, được')
    expect(decode('TAÏP CHÍ KHOA HOÏC XAÕ HOÄI SOÁ 11(183)-2013', {encoding: 'vni'})).toBe(
      'TẠP CHÍ KHOA HỌC XÃ HỘI SỐ 11(183)-2013'
    )
  })

  test('the mark may be of either case', () => {
    expect(decode('Aùnh, AÙnh', {encoding: 'vni'})).toBe('Ánh, Ánh')
  })

  test('a mark that makes no letter of Vietnamese stays as it is', () => {
    expect(decode('YÂ', {encoding: 'vni'})).toBe('YÂ')
  })
})

describe('VIQR', () => {
  const read = (text: string) => decode(text, {encoding: 'viqr'})

  test('marks stand behind the letter', () => {
    expect(read("Vie^.t Nam dda^'t nu+o+'c to^i, DDa` Na(~ng")).toBe('Việt Nam đất nước tôi, Đà Nẵng')
  })

  test.each([
    // A last sign is punctuation after two vowels, at the end of a line, before a capital; a tone else.
    ['mai. ta', 'mai. ta'],
    ['cua? ta', 'cua? ta'],
    ['hoa. ho', 'hoạ ho'],
    ['hoa. Ho', 'hoa. Ho'],
    ['quy. Ta', 'quy. Ta'],
    ["ba'", 'bá'],
    ["ba' Ba", 'bá Ba'],
    ['co?', 'co?'],
    ['co?\nla`', 'co?\nlà'],
    ['co? Ai', 'cỏ Ai'],
    ['bo. Ba', 'bo. Ba'],
    ['Ho. To^i', 'Họ Tôi'],
    ['Ba. “Ca', 'Ba. “Ca'],
    ['hue^. Ta', 'huê. Ta'],
    ['mu+a. Ta', 'mưa. Ta'],
    ['a^. Ta', 'ậ Ta'],
    ['(ba.)', '(ba.)'],
    ['"ba?"', '"ba?"'],
    ['ba?.', 'bả.'],
    ['ba..', 'bạ.'],
    ['xyz. Ta', 'xyz. Ta'],
    // Words, signs and addresses that bear no mark.
    ['Dd DD dD', 'Đ Đ dD'],
    ['a+ e( i^ C++', 'a+ e( i^ C++'],
    ['http://a.b/ca. ban@a.vn', 'http://a.b/ca. ban@a.vn'],
    ['a\\.b', 'a.b']
  ])('%j is %j', (written, text) => {
    expect(read(written)).toBe(text)
  })

  test.each([
    ['Ai? Ở đâu.', 'Ai\\? O+? dda^u\\.'],
    ['a^b add', 'a\\^b a\\dd'],
    ['đd dđ', 'ddd \\ddd'],
    ['C:\\x', 'C:\\\\x'],
    ['ấ. b? u+ i( y~', "a^'. b? u\\+ i\\( y\\~"],
    ['ƯỜ ẫ', 'U+O+` a^~']
  ])('%j is written as %j', (text, written) => {
    expect(new TextDecoder().decode(encode(text, {encoding: 'viqr'}))).toBe(written)
    expect(read(written)).toBe(text)
  })

  test('a backslash takes the meaning away', () => {
    expect(read('O+? dda^u\\? Ho. ddi\\.')).toBe('Ở đâu? Họ đi.')
    expect(decode(encode('Ai? Ở đâu. a^b add C:\\dd đd dđ', {encoding: 'viqr'}), {encoding: 'viqr'})).toBe(
      'Ai? Ở đâu. a^b add C:\\dd đd dđ'
    )
  })

  test('without backslashes, punctuation is what cannot be a mark or ends a line', () => {
    expect(read("Ba'c o+? dda^u? To^i o+? Hue^'.\nBo^. Ngoa.i giao dda~ ddi.")).toBe(
      'Bác ở đâu? Tôi ở Huế.\nBộ Ngoại giao đã đi.'
    )
    expect(read('xem www.vi.du va` a.b@c.vn')).toBe('xem www.vi.du và a.b@c.vn')
  })
})

describe('HTML', () => {
  test('numbers, names, double escapes', () => {
    expect(decode('Vi&#7879;t Nam &ocirc; &#x1EA1; &ldquo;&agrave;&rdquo;', {encoding: 'html'})).toBe(
      'Việt Nam ô ạ “à”'
    )
    expect(decode('Vi&amp;#7879;t &amp;amp; &amp;lt;p&amp;gt;', {encoding: 'html'})).toBe('Việt &amp; &lt;p&gt;')
    expect(decode('AT&T; R&D &constructor; &#xFFFFFF;', {encoding: 'html'})).toBe('AT&T; R&D &constructor; \uFFFD')
  })
})

describe('mojibake', () => {
  const wrong = (text: string) => paste(new TextEncoder().encode(text))

  test('once, twice, three times', () => {
    let text = article
    for (let times = 0; times < 3; times++) {
      text = wrong(text)
      expect(detect(text)[0]?.encoding).toBe('mojibake')
      expect(decode(text)).toBe(article)
      expect(decode(text, {encoding: 'mojibake'})).toBe(article)
    }
  })

  test('through Latin-1', () => {
    expect(decode(pasteLatin1(new TextEncoder().encode(article)))).toBe(article)
  })

  test('no-break spaces that became spaces', () => {
    const spaced = (text: string) => wrong(text).replaceAll('\u00A0', ' ')
    expect(decode(spaced('thành phố và các làng'), {encoding: 'mojibake'})).toBe('thành phố và các làng')
    expect(decode(wrong('và các').replace('\u00A0 ', ' '), {encoding: 'mojibake'})).toBe('và các')
  })

  test('right letters beside it stay', () => {
    expect(decode(`Hà Nội, ${wrong('Huế')}, “Ảnh”`, {encoding: 'mojibake'})).toBe('Hà Nội, Huế, “Ảnh”')
  })
})

test('PDF files whose fonts name letters wrongly', () => {
  expect(decode('Mӝt trong nhӳng mөc tiêu')).toBe('Một trong những mục tiêu')
})

test('Latin-1 that was read as Windows-1258', () => {
  const encoding = 'latin-1-as-windows-1258'
  expect(decode('quư trọng, c̣n, th́, ǵ, nh́n, đă, Hà Nội, lư, José', {encoding})).toBe(
    'quý trọng, còn, thì, gì, nhìn, đã, Hà Nội, lư, José'
  )
  expect(decode('c̣n, th́')).toBe('c̣n, th́')
})

test('Latin-1 that went through a converter from TCVN3', () => {
  expect(decode('õm Hỏn - Việt', {encoding: 'latin-1-as-tcvn3'})).toBe('âm Hán - Việt')
  expect(decode('õm Hỏn - Việt')).toBe('õm Hỏn - Việt')
})

test('UTF-16 is known by its byte order mark', () => {
  for (const encoding of ['utf-16le', 'utf-16be']) expect(decode(encode(article, {encoding}))).toBe(article)
})

describe('names', () => {
  test('aliases, without regard to case and signs', () => {
    const bytes = encode('Hà Nội', {encoding: 'tcvn3'})
    for (const encoding of ['TCVN3', 'ABC', 'tcvn-3', 'TCVN 3', '.VnTime']) {
      expect(decode(bytes, {encoding})).toBe('Hà Nội')
    }
    expect(decode(encode('Hà Nội', {encoding: 'CP1258'}), {encoding: 'Windows-1258'})).toBe('Hà Nội')
  })

  test('a wrong one says what is known', () => {
    expect(() => decode('a', {encoding: 'klingon'})).toThrow(RangeError)
    expect(() => decode('a', {encoding: 'klingon'})).toThrow(/`klingon`.*tcvn3, .*vni/)
    expect(() => encode('a', {encoding: 'klingon'})).toThrow(RangeError)
    expect(() => decode('a', {encoding: 'constructor'})).toThrow(RangeError)
  })

  test.each(['bkhcm1', 'BKHCM 2', 'Vietware-F', 'vietware_x', 'vni-mac', 'ISC'])(
    '%s is known and not decoded',
    encoding => {
      expect(() => decode('a', {encoding})).toThrow(RangeError)
      expect(() => decode('a', {encoding})).toThrow(/cannot be decoded.*known encodings: utf-8/)
    }
  )
})

test('wrong values and options throw at once', () => {
  for (const value of [undefined, null, 5, {}, [1]]) {
    expect(() => decode(value as never)).toThrow(TypeError)
    expect(() => detect(value as never)).toThrow(TypeError)
    expect(() => encode(value as never, {encoding: 'vni'})).toThrow(TypeError)
  }
  expect(() => decode('a', {encodng: 'vni'} as never)).toThrow(/`encodng`.*encoding/)
})

test('what an encoding lacks is written as its nearest ASCII', () => {
  expect(decode(encode('“Ñ” – … 😀 \u200B漢', {encoding: 'viscii'}), {encoding: 'viscii'})).toBe('"N" - ... ? ?')
})

test('bytes without a letter keep their character of Windows-1252', () => {
  expect(decode(Uint8Array.of(0x41, 0x91, 0x92), {encoding: 'vps'})).toBe('A‘’')
  expect(decode(Uint8Array.of(0x80, 0x99), {encoding: 'vni'})).toBe('€™')
})

test('runs of marks are put in order in pieces', () => {
  const bytes = Uint8Array.from({length: 200_001}, (_, at) => (at === 0 ? 0x61 : at % 2 ? 0xcc : 0xf2))
  const text = decode(bytes, {encoding: 'windows-1258'})
  expect(text.normalize('NFC')).toBe(text)
  expect(text.normalize('NFD').replaceAll('\u034F', '')).toHaveLength(200_001)
})

test('decoded text goes to the parser', () => {
  const tree = fromText(decode(encode(article, {encoding: 'vni'})))
  expect(tree).toEqual(fromText(article))
})

test('every letter comes back from every encoding that has it', () => {
  for (const encoding of legacy) {
    if (encoding === 'tcvn3') continue
    for (const letter of allLetters) {
      const word = `x${letter}x`
      expect(decode(encode(word, {encoding}), {encoding}), encoding).toBe(word)
    }
  }
})
