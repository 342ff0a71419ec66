/** The plugins are typed as users of unified expect. */
import {unified} from 'unified'
import {expectTypeOf, test} from 'vitest'
import type {Article} from '../../src/index.ts'
import {
  normalizeString,
  normalizeTree,
  type Rule,
  rulePlugin,
  tinDateForms,
  tinDates,
  tinNormalize,
  tinRemove,
  tinToneMarks,
  toBodyText
} from '../../src/normalize/index.ts'
import {tinParse, tinStringify} from '../../src/unified/index.ts'

test('plugins take their options', () => {
  unified()
    .use(tinParse)
    .use(tinNormalize, {report: true, toneMarks: {style: 'auto'}, quotes: true, residue: true})
    .use(tinRemove, {types: ['residue'], confidence: 0.9})
    .use(tinDates, {date: '2018-01-08'})
    .use(tinDateForms, {form: 'slashes'})
    .use(tinStringify)
  // @ts-expect-error: there is no such style.
  unified().use(tinToneMarks, {style: 'modern'})
  // @ts-expect-error: there is no such option.
  unified().use(tinNormalize, {tones: true})
})

test('utilities take trees and strings', () => {
  expectTypeOf(normalizeString('')).toEqualTypeOf<string>()
  expectTypeOf(normalizeTree({type: 'article', children: []} as Article)).toEqualTypeOf<Record<string, number>>()
  expectTypeOf(toBodyText).parameter(0).toEqualTypeOf<Article>()
})

test('a rule is a plain object', () => {
  const rule: Rule = {id: 'own', stage: 100, find: () => []}
  expectTypeOf(rulePlugin(() => [rule])).toBeFunction()
  // @ts-expect-error: a rule needs a stage.
  const wrong: Rule = {id: 'own', find: () => []}
  void wrong
})
