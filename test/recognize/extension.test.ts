import {describe, expect, test} from 'vitest'
import {type Construct, type Extension, fromText, toText} from '../../src/index.ts'

const score: Construct = {
  name: 'scoreline',
  recognize: block => (/^[\p{L} ]+ \d+-\d+ [\p{L} ]+$/u.test(block.text) ? {type: 'scoreline'} : undefined)
}
const body = `Trận đấu diễn ra chiều nay trên sân vận động thành phố trước hơn mười nghìn khán giả, hai đội nhập cuộc thận trọng và chỉ tăng tốc ở nửa cuối hiệp hai.`
const types = (value: string, extensions: Extension) =>
  fromText(value, {extensions}).children.map(({type}) => type as string)

describe('extensions', () => {
  test('add a construct', () => {
    expect(types(`Sông Lam 2-1 Biển Hồ\n\n${body}`, {constructs: [score]})[0]).toBe('scoreline')
  })

  test('give the block to the construct that stands first', () => {
    const early = {...score, name: 'early', before: 'residue', recognize: () => ({type: 'early'})}
    const late = {...score, name: 'late', after: 'residue', recognize: () => ({type: 'late'})}
    expect(types('Chia sẻ', {constructs: [early, late]})).toEqual(['early'])
    expect(types('Chia sẻ', {constructs: [late]})).toEqual(['residue'])
  })

  test('replace by name', () => {
    expect(types('Chia sẻ', {constructs: [{name: 'residue', recognize: () => undefined}]})).not.toContain('residue')
  })

  test('switch off', () => {
    expect(types(`${body}\n\nTừ khóa: bóng đá`, {})).toContain('keywords')
    expect(types(`${body}\n\nTừ khóa: bóng đá`, {disable: ['keywords']})).not.toContain('keywords')
  })

  test('nest', () => {
    const bundle: Extension = [[{constructs: [score]}], [[{disable: ['keywords']}]]]
    expect(types(`Sông Lam 2-1 Biển Hồ\n\n${body}\n\nTừ khóa: bóng đá`, bundle)).toEqual(
      expect.arrayContaining(['scoreline'])
    )
    expect(types(`${body}\n\nTừ khóa: bóng đá`, bundle)).not.toContain('keywords')
  })

  test('teach an agency', () => {
    const extensions: Extension = {agencies: [{id: 'bhn', name: 'Bản tin Hồ Nước', aliases: ['BTHN']}]}
    const credit = fromText(`${body}\n\nTin, ảnh: BTHN`, {extensions}).children.at(-1)
    expect(credit).toMatchObject({
      type: 'credit',
      children: [{}, {}, {}, {}, {type: 'agency', id: 'bhn', value: 'BTHN'}]
    })
  })

  test('teach residue', () => {
    const extensions: Extension = {residue: [{reason: 'app-banner', match: 'Tải ứng dụng Bản tin Hồ Nước'}]}
    const tree = fromText(`${body}\n\nTải ứng dụng Bản tin Hồ Nước`, {extensions})
    expect(tree.children.at(-1)).toMatchObject({type: 'residue', reason: 'app-banner'})
  })

  test('add evidence for a type of their own', () => {
    const extensions: Extension = {
      constructs: [{name: 'verse', type: 'verse', score: ({text}) => (text.startsWith('~') ? 20 : -20)}]
    }
    expect(types(`~ Trăng lên đầu núi\n\n${body}`, extensions)).toEqual(['verse', expect.any(String)])
  })

  test('throw on names that are not known, and say which are', () => {
    for (const extensions of [
      {disable: ['foto']},
      {constructs: [{name: 'x', before: 'foto'}]},
      {constructs: [{name: 'x', after: 'foto'}]}
    ]) {
      expect(() => fromText('', {extensions})).toThrow(RangeError)
      expect(() => fromText('', {extensions})).toThrow(/`foto`.*known constructs: residue, .*endMark/)
    }
  })

  test('may switch off the same construct twice', () => {
    const bundle: Extension = [{disable: ['keywords']}, {disable: ['keywords']}]
    expect(types(`${body}\n\nTừ khóa: bóng đá`, bundle)).not.toContain('keywords')
  })

  test('teach in any form of Unicode, with any pattern', () => {
    const line = 'Tải ứng dụng Bản tin Hồ Nước'
    for (const match of [line.normalize('NFD'), [line.normalize('NFD')], /^Tải ứng dụng/g, /^Tải ứng dụng/y]) {
      const tree = fromText(`${body}\n\n${line}\n\n${line}`, {extensions: {residue: [{reason: 'app-banner', match}]}})
      expect(tree.children.slice(1)).toMatchObject([{reason: 'app-banner'}, {reason: 'app-banner'}])
    }
    const extensions: Extension = {agencies: [{id: 'bhn', name: 'Bản tin Hồ Nước'.normalize('NFD')}]}
    const credit = fromText(`${body}\n\nTheo Bản tin Hồ Nước`, {extensions}).children.at(-1)
    expect(credit).toMatchObject({type: 'credit', children: [{}, {}, {type: 'agency', id: 'bhn'}]})
  })

  test('throw on what they cannot be', () => {
    const parse = (extensions: unknown) => () => fromText('', {extensions: extensions as Extension})
    expect(parse({construct: []})).toThrow(/`construct`.*known fields: constructs, disable, agencies, residue/)
    expect(parse({disable: 'keywords'})).toThrow('`disable` must be an array')
    expect(parse({agencies: [{id: 'bhn'}]})).toThrow('An agency must have an id and a name')
    expect(parse({residue: [{reason: 'app-banner'}]})).toThrow('Residue must have a reason and a match')
    expect(parse({constructs: [{name: 'verse', score: () => 1}]})).toThrow(/`verse` has `score`.*`type`/)
  })

  describe('whose constructs return what cannot be say so', () => {
    const text = 'Một dòng ở giữa'
    const read = (construct: object) =>
      fromText(text, {extensions: {constructs: [{name: 'verse', ...construct} as Construct]}})
    const mark = (start: number, end: number, marks: object[] = []) => ({type: 'foot', start, end, marks})
    test.each([
      [
        'no type',
        {recognize: () => ({})},
        TypeError,
        'Construct `verse` returned a recognition whose `type` is undefined'
      ],
      ['an empty type', {recognize: () => ({type: ''})}, TypeError, 'a recognition whose `type` is '],
      [
        'a confidence that is no number',
        {recognize: () => ({type: 'v', confidence: Number.NaN})},
        RangeError,
        'confidence of NaN'
      ],
      ['a confidence above 1', {recognize: () => ({type: 'v', confidence: 95})}, RangeError, 'confidence of 95'],
      [
        'a mark past the end',
        {recognize: () => ({type: 'v', spans: [mark(3, 99)]})},
        RangeError,
        'a mark from 3 to 99, where 0 to 15 is free'
      ],
      ['a mark amid a character', {recognize: () => ({type: 'v', spans: [mark(0.5, 3)]})}, RangeError, 'from 0.5 to 3'],
      [
        'marks that overlap',
        {recognize: () => ({type: 'v', spans: [mark(0, 5), mark(4, 8)]})},
        RangeError,
        'from 4 to 8, where 5 to 15'
      ],
      [
        'a mark that reaches out of its mark',
        {recognize: () => ({type: 'v', spans: [mark(2, 5, [mark(1, 3)])]})},
        RangeError,
        'from 1 to 3, where 2 to 5'
      ],
      ['a mark without a type', {inline: () => [{start: 0, end: 2}]}, TypeError, 'a mark whose `type` is undefined'],
      ['an inline mark past the end', {inline: () => [mark(4, 40)]}, RangeError, 'from 4 to 40'],
      [
        'a score that is no number',
        {type: 'v', score: () => Number.NaN},
        TypeError,
        'must return a finite score, not NaN'
      ],
      ['no score', {type: 'v', score: () => undefined}, TypeError, 'not undefined']
    ])('%s', (_, construct, kind, message) => {
      const call = () => read(construct)
      expect(call).toThrow(kind)
      expect(call).toThrow(message)
    })
  })

  test('may be instances of classes', () => {
    class Verse implements Construct {
      readonly name = 'verse'
      private readonly node = 'verse'
      recognize() {
        return {type: this.node}
      }
    }
    expect(fromText('Một dòng', {extensions: {constructs: [new Verse()]}}).children[0]).toMatchObject({type: 'verse'})
  })

  test('throw on what is no extension', () => {
    expect(() => fromText('', {extensions: 'residue' as never})).toThrow(TypeError)
    expect(() => fromText('', {extensions: {constructs: [{} as Construct]}})).toThrow(/must have a name/)
  })
})

describe('options', () => {
  test('that are not known throw, and say which are', () => {
    expect(() => fromText('', {line: 'auto'} as never)).toThrow(/`line`; known options: extensions, lines, evidence/)
    expect(() => fromText('', {lines: 'all' as never})).toThrow(/known values: auto, paragraph, wrapped/)
    expect(() => toText(fromText(''), {layout: 'wide' as never})).toThrow(/known layouts: source, blocks/)
  })

  test('a value that is no string throws', () => {
    expect(() => fromText(null as never)).toThrow(TypeError)
    expect(() => fromText(new Uint8Array(2) as never)).toThrow('Expected a string, not object')
  })

  test('handlers write nodes in their own way', () => {
    const tree = fromText(`${body}\n\nChia sẻ`)
    expect(toText(tree, {handlers: {residue: () => ''}})).toBe(`${body}\n`)
  })
})
