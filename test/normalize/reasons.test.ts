import {expect, test} from 'vitest'
import {
  dashes,
  dateForms,
  ellipsis,
  expansions,
  invisible,
  iy,
  lookAlikes,
  numbers,
  quotes,
  type Rule,
  spacing,
  toneMarks,
  unicode,
  whitespace
} from '../../src/normalize/index.ts'

test.each<[rule: Rule, text: string, reason: string, value?: string]>([
  [lookAlikes(), 'Hà N\u00F4\u0323\u0456'.normalize('NFC'), 'Letter only looks like one of Vietnamese', 'Nội'],
  [toneMarks(), 'tòan', 'Tone mark on the wrong letter', 'toàn'],
  [toneMarks(), 'hóạ', 'Two tones in one syllable'],
  [unicode(), 'bà'.normalize('NFD'), 'Letters are not composed', 'bà'],
  [unicode(), `a${'\u0316'.repeat(31)}`, 'More marks than a letter can have'],
  [unicode(), 'b\u1EA1\u0301', 'Two tones on one letter'],
  [unicode(), 'b\uFFFD', 'Replacement character: a letter was lost'],
  [invisible(), 'b\u200Bà', 'Character that cannot be seen', ''],
  [whitespace(), 'bà  ông', 'White space', ' '],
  [spacing(), 'bà ,ông', 'Space at punctuation', ', '],
  [spacing({after: true}), 'bà,ông', 'No space after punctuation', 'bà, ông'],
  [numbers(), '1,234', 'Number that can be a thousand or a decimal'],
  [numbers(), '1,234,567', 'Signs in the number', '1.234.567'],
  [numbers(), '2.5%', 'Decimal point', '2,5'],
  [numbers(), '5 %', 'Space before the percent sign', '%'],
  [numbers(), '5m2', 'Sign of the unit', '²'],
  [numbers({currency: true}), '5đ', 'Currency', ' đồng'],
  [expansions(), 'HLV', 'Abbreviation', 'Huấn luyện viên'],
  [quotes(), '"bà"', 'Form of the quotation mark', '“'],
  [quotes(), '"bà', 'Quotation marks that do not pair'],
  [dashes(), 'mưa- gió', 'Form of the dash', 'mưa - gió'],
  [dashes(), 'mưa--gió', 'Doubled hyphen'],
  [dashes({doubled: '–'}), 'mưa--gió', 'Doubled hyphen', ' – '],
  [iy(), 'vật lí', 'Spelling of i and y', 'vật lý'],
  [ellipsis(), 'a....', 'Form of the ellipsis', '…'],
  [dateForms({form: 'slashes'}), '05-09-2022', 'Form of the date', '5/9/2022'],
  [dateForms({times: 'words'}), '7h', 'Form of the time', '7 giờ']
])('the rule $id says what is wrong in "%s"', (rule, text, reason, value) => {
  expect(rule.find(text)[0]).toEqual({
    start: expect.any(Number),
    end: expect.any(Number),
    reason,
    ...(value !== undefined && {value})
  })
})

test.each<[rule: Rule, text: string]>([
  [quotes(), '“bà” ‘ông’'],
  [unicode(), 'bà'],
  [unicode(), 'n\u0302\u0301'],
  [spacing({after: true}), 'bà, ông. (Bé) “em”'],
  [dashes({ranges: '-', spaced: '–', compounds: true}), 'mưa – gió, 2-1, kinh tế – xã hội'],
  [ellipsis({style: '…'}), 'a…'],
  [dateForms({form: 'slashes', times: 'words'}), '5/9/2022, 7 giờ'],
  [iy(), 'vật lý'],
  [numbers({currency: true}), '1.234.567 đồng, 2,5%, 5 m²'],
  [whitespace(), 'bà ông']
])('the rule $id finds nothing in "%s"', (rule, text) => {
  expect(rule.find(text)).toEqual([])
})
