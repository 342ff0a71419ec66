/** What plugins tell of what utilities say. */
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {rehypeTin} from '../../src/html/index.ts'
import {type Rule, tinNormalize} from '../../src/normalize/index.ts'
import {tinParse, tinStringify} from '../../src/unified/index.ts'

const source = 'Sáng nay , chợ nổi họp sớm.'

function messagesOf(rule: Partial<Rule>) {
  const own: Rule = {
    id: 'nha-bao',
    stage: 1,
    find: text => [...text.matchAll(/họp/g)].map(({index}) => ({start: index, end: index + 3, reason: 'Từ cấm'})),
    ...rule
  }
  const processor = unified()
    .use(tinParse)
    .use(tinNormalize, {rules: [own], report: true})
    .use(tinStringify)
  return processor.processSync(source).messages
}

test('messages of the library say what they mean, and where that is written', () => {
  const [message] = messagesOf({}).filter(({ruleId}) => ruleId !== 'nha-bao')
  expect(message?.note).toMatch(/\S/)
  expect(message?.url).toContain(`#${message?.ruleId}`)
})

test('those of a rule of a user say what the rule says', () => {
  const find = (rule: Partial<Rule>) => messagesOf(rule).find(({ruleId}) => ruleId === 'nha-bao')
  expect(find({})?.message).toContain('Từ cấm')
  expect(find({})?.note).toBeUndefined()
  expect(find({})?.url).toBeUndefined()
  const told = {description: 'Tòa soạn không dùng từ này.', url: 'https://vi-du.vn/tu-cam'}
  expect(find(told)).toMatchObject({note: told.description, url: told.url})
})

test('what an article says of itself without a confidence is no doubt', () => {
  const file = new VFile('<article class="tin-article"><p class="tin-paragraph">Chợ nổi họp sớm.</p></article>')
  const processor = unified().use(rehypeParse).use(rehypeTin, {threshold: 1})
  processor.runSync(processor.parse(file), file)
  expect(file.messages).toEqual([])
})
