/** Every case of the shared tables of facts that is about normalisation. */
import {describe, expect, test} from 'vitest'
import {type Agency, type Article, fromText} from '../../src/index.ts'
import {
  canonicalizeAgencies,
  dashes,
  dateForms,
  ellipsis,
  expansions,
  findAbbreviations,
  invisible,
  isSyllable,
  iy,
  lookAlikes,
  normalizeString,
  numbers,
  placeTone,
  presetRules,
  quotes,
  type Rule,
  spacing,
  toneMarks,
  unicode,
  whitespace
} from '../../src/normalize/index.ts'
import {readFacts} from '../support/shared.ts'

interface Case {
  op: string
  id?: string
  in: string
  out: string
  default?: boolean
}

const unicodeCases = readFacts<{cases: Case[]}>('unicode-cases.json')
const typographyCases = readFacts<{cases: Case[]}>('typography-cases.json')
const toneCases = readFacts<{
  style: {old: string; new: string}[]
  styleCase: {old: string; new: string}[]
  invariant: string[]
  misplaced: {in: string; out: string}[]
  duplicateTone: {in: string; out: string}[]
  unchanged: string[]
  conflictLeave: string[]
  exceptions: {in: string; out?: string}[]
  sentences: {in: string; style: 'old' | 'new' | 'keep'; out: string}[]
  iy: {sgk: [press: string, school: string][]; never: string[]}
}>('tone-cases.json')
const syllables = readFacts<{onsets: string[]; rimes: string[]}>('syllables.json')
const homoglyphs = readFacts<Record<string, {ch: string; to: string; policy: string}[]>>('homoglyphs.json')
const abbreviationFacts = readFacts<{entries: {abbr: string; full: string; class: string}[]}>('abbreviations.json')
const agencyFacts = readFacts<{agencies: {id: string; name: string; aliases: string[]}[]}>('agencies.json')

describe.skipIf(!unicodeCases)('Unicode', () => {
  const rules: Record<string, Rule[]> = {
    nfc: [unicode()],
    marks: [unicode()],
    compat: [unicode()],
    invisible: [invisible()],
    'invisible+nfc': [invisible(), unicode()],
    spaces: [whitespace()],
    homoglyph: [lookAlikes()]
  }
  // `legacy` is the work of `tinast/encoding`.
  const cases = unicodeCases?.cases.filter(({op}) => op !== 'legacy') ?? []

  test.each(cases)('$op: $id', ({op, in: value, out}) => {
    expect(normalizeString(value, rules[op])).toBe(out)
    // The preset does the same but for the ends of the text.
    expect(normalizeString(value)).toBe(out.trim())
  })

  test('all kinds of cases are known', () => {
    for (const {op} of cases) expect(Object.keys(rules)).toContain(op)
  })
})

describe.skipIf(!typographyCases)('typography', () => {
  const rules: Record<string, Rule[]> = {
    'collapse-space': [whitespace()],
    trim: [whitespace()],
    'space-before-punct': [spacing()],
    'space-after-punct': [spacing({after: true})],
    ellipsis: [ellipsis({style: '…'})],
    quotes: [quotes()],
    'dash-compound': [dashes({compounds: true})],
    'dash-name': [dashes({compounds: true})],
    'dash-translit': [dashes({compounds: true})],
    'dash-range': [dashes({ranges: '-'})],
    'dash-bullet': [dashes({compounds: true, ranges: '-'})],
    'dash-double': [dashes({doubled: '–'})],
    'number-thousand': [numbers()],
    'number-decimal': [numbers()],
    'number-group-space': [numbers()],
    percent: [numbers()],
    units: [numbers()],
    currency: [numbers({currency: true})],
    phone: [numbers({currency: true})],
    date: [dateForms({form: 'slashes'})],
    time: [dateForms({times: 'words'})],
    abbr: [expansions()],
    place: [expansions({forms: {'TP.HCM': 'TP Hồ Chí Minh'}})]
  }
  // Marked otherwise: ordinals "never automatic", capitals "lint only"; the end mark is the parser's.
  const others = ['ordinal', 'case', 'end-mark']
  const cases = typographyCases?.cases.filter(({op}) => !others.includes(op)) ?? []

  test.each(cases)('$op: $in', ({op, in: value, out}) => {
    expect(Object.keys(rules)).toContain(op)
    expect(normalizeString(value, rules[op])).toBe(out)
  })

  test.each(cases.filter(row => row.default))('$op by default: $in', ({op, in: value, out}) => {
    const defaults: Record<string, Rule> = {'dash-compound': dashes(), 'dash-range': dashes(), ellipsis: ellipsis()}
    expect(normalizeString(value, defaults[op] ? [defaults[op]] : presetRules())).toBe(out)
  })

  test('the end mark is a node of its own', () => {
    const row = typographyCases?.cases.find(({op}) => op === 'end-mark') as Case
    const text = `Chiều 3/4, các xã ven sông được yêu cầu chủ động sơ tán người dân ${row.in}`
    const last = fromText(text).children.at(-1) as unknown as {children: {type: string; value: string}[]}
    expect(last.children.at(-1)).toMatchObject({type: 'endMark', value: './.'})
    expect(last.children[0]?.value.endsWith(row.out)).toBe(true)
  })
})

describe.skipIf(!toneCases)('tone marks', () => {
  const {style = [], styleCase = [], invariant = [], misplaced = [], duplicateTone = []} = toneCases ?? {}
  const {unchanged = [], conflictLeave = [], exceptions = [], sentences = [], iy: spellings} = toneCases ?? {}
  const styles = ['old', 'new', 'keep'] as const
  const place = (value: string, to: (typeof styles)[number]): string => normalizeString(value, [toneMarks({style: to})])

  test.each([...style, ...styleCase])('$old is $new', ({old, new: modern}) => {
    expect(place(old, 'new')).toBe(modern)
    expect(place(modern, 'old')).toBe(old)
    for (const value of [old, modern]) expect(place(value, 'keep')).toBe(value)
  })

  test.each(styles)('words that no style changes: %s', to => {
    for (const word of [...invariant, ...unchanged, ...conflictLeave]) expect(place(word, to)).toBe(word)
    for (const {in: word, out = word} of exceptions) expect(place(word, to)).toBe(out)
  })

  test.each([...misplaced, ...duplicateTone])('$in is mended', ({in: word, out}) => {
    const rules = [unicode(), toneMarks()]
    expect(normalizeString(word, rules)).toBe(out)
    expect(normalizeString(`Ngày ${word} ở đây`)).toBe(`Ngày ${out} ở đây`)
  })

  test.each(sentences)('$in', ({in: value, style: to, out}) => {
    expect(normalizeString(value, presetRules({toneMarks: {style: to}}))).toBe(out)
  })

  test('i and y', () => {
    for (const [press, school] of spellings?.sgk ?? []) {
      expect(normalizeString(press, [iy({policy: 'school'})])).toBe(school)
      expect(normalizeString(school, [iy()])).toBe(press.replace('sỹ', 'sĩ'))
    }
    for (const name of spellings?.never ?? []) {
      for (const policy of ['school', 'press'] as const) expect(normalizeString(name, [iy({policy})])).toBe(name)
    }
  })
})

describe.skipIf(!syllables)('every syllable of the inventory', () => {
  const {onsets = [], rimes = []} = syllables ?? {}
  const marks = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323']
  const all = new Set<string>()
  for (const onset of onsets) {
    for (const rime of rimes) {
      const base = onset + rime
      for (const mark of marks) {
        for (let at = 0; at < base.length; at++) {
          const word = (base.slice(0, at + 1) + mark + base.slice(at + 1)).normalize('NFC')
          if (word.length === base.length && isSyllable(word)) all.add(word)
        }
      }
    }
  }

  test('there are as many as the inventory says', () => {
    // The facts count 17,480 with the tone in one place; with both styles there are some more.
    expect(all.size).toBeGreaterThan(17_480)
    expect(all.size).toBeLessThan(18_200)
  })

  test.each([
    ['old', 'new'],
    ['new', 'old']
  ] as const)('%s to %s and back gives back what it began with', (first, second) => {
    for (const syllable of all) {
      for (const word of [
        syllable,
        syllable.toUpperCase(),
        (syllable[0] as string).toUpperCase() + syllable.slice(1)
      ]) {
        const there = placeTone(word, first)
        const back = placeTone(there, second)
        expect(placeTone(back, first)).toBe(there)
        expect(isSyllable(there) && isSyllable(back)).toBe(true)
        expect(placeTone(word, 'keep')).toBe(word)
      }
    }
  })

  test('the quick look of the rule finds each misplaced tone that the slow one finds', () => {
    const rule = toneMarks()
    const tone = /\u0300|\u0301|\u0303|\u0309|\u0323/
    let count = 0
    for (const syllable of all) {
      const decomposed = syllable.normalize('NFD')
      const mark = tone.exec(decomposed)?.[0]
      if (!mark) continue
      const plain = decomposed.replace(tone, '').normalize('NFC')
      for (let at = 0; at < plain.length; at++) {
        const word = (plain.slice(0, at + 1) + mark + plain.slice(at + 1)).normalize('NFC')
        if (word.length !== plain.length || placeTone(word) === word || word === 'gịa') continue
        count++
        expect(rule.find(`x ${word} y`).map(({value}) => value)).toEqual([placeTone(word)])
      }
    }
    expect(count).toBeGreaterThan(9000)
  })
})

describe.skipIf(!homoglyphs)('look-alikes', () => {
  test('letters that are to be replaced in syllables are', () => {
    for (const {ch, to, policy} of [...(homoglyphs?.d ?? []), ...(homoglyphs?.uHorn ?? [])]) {
      const isLower = ch === ch.toLowerCase()
      const [, start = '', end = ''] = /^(.*)_(.*)$/.exec(/[đĐ]/.test(to) ? '_ường' : 'tr_ng') as RegExpExecArray
      const word = `${isLower ? start : start.toUpperCase()}${ch}${isLower ? end : end.toUpperCase()}`
      expect(normalizeString(word, [lookAlikes()])).toBe(policy === 'token' ? word.replace(ch, to) : word)
    }
  })

  test('letters of other scripts are replaced beside Latin ones alone', () => {
    for (const {ch, to} of [...(homoglyphs?.cyrillic ?? []), ...(homoglyphs?.greek ?? [])]) {
      expect(normalizeString(ch, [lookAlikes()])).toBe(ch)
      if (!/[οιν]/.test(ch) && to !== 'µ') expect(normalizeString(`Zz${ch}`, [lookAlikes()])).toBe(`Zz${to}`)
    }
    expect(normalizeString('μg', [lookAlikes()])).toBe('μg')
  })
})

describe.skipIf(!abbreviationFacts)('abbreviations', () => {
  const followed: Record<string, string> = {
    TP: 'TP Đà Lạt',
    SN: 'SN 1990',
    TS: 'TS Lê An',
    GS: 'GS Lê An',
    PGS: 'PGS Lê An'
  }

  test('those that are certain are expanded, those that are not are left', () => {
    for (const {abbr, full, class: kind} of abbreviationFacts?.entries ?? []) {
      const mentions = findAbbreviations(`ông ${followed[abbr] ?? abbr} nói`)
      if (kind === 'ambiguous') expect(mentions, abbr).toEqual([])
      else expect(mentions[0], abbr).toMatchObject({text: abbr, expansion: full})
    }
  })
})

describe.skipIf(!agencyFacts)('agencies', () => {
  test('every written form has the id of its agency', () => {
    const missed: string[] = []
    for (const {id, name, aliases} of agencyFacts?.agencies ?? []) {
      for (const form of [name, ...aliases]) {
        // Stacks, remarks and desks are no names.
        if (/[/()]| -$|phát$|^VOV-/.test(form)) continue
        const agency: Agency = {type: 'agency', value: form}
        canonicalizeAgencies({type: 'article', children: [{type: 'credit', children: [agency]}]} as Article)
        if (agency.id !== id) missed.push(`${id}: ${form} is ${agency.id}`)
      }
    }
    expect(missed).toEqual([])
  })
})
