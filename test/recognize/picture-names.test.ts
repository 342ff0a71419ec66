import {expect, test} from 'vitest'
import {fromText} from '../../src/index.ts'
import {labelsOf} from '../support/certain.ts'

const title = 'Hội đua thuyền Bến Lức trở lại sau mười năm'
const story =
  'Sáng 12/2, hơn hai nghìn người đứng kín hai bờ kênh để xem mười sáu đội đua thuyền, trong đó có ba đội nữ lần đầu dự hội; ban tổ chức phải dời vạch đích vì nước rút nhanh hơn dự kiến, nên đường đua ngắn đi gần hai trăm mét.'

/** What stands at each line: its label for certain, and the reason of residue. */
const certain = (...lines: string[]) => labelsOf(lines).map(label => label?.type)

test('names of pictures without marks and with a number are residue, short lines under them captions', () => {
  const lines = [
    title,
    story,
    'hoi dua thuyen ben luc 1',
    'Đội nữ xã Thạnh Lợi',
    story,
    'hoi dua thuyen xa 2',
    'Chèo lái già nhất hội',
    'hoi dua thuyen',
    story
  ]
  expect(certain(...lines).slice(2, 8)).toEqual(['residue', 'caption', undefined, 'residue', 'caption', 'residue'])
  expect(fromText(lines.join('\n\n')).children[2]).toMatchObject({type: 'residue', reason: 'numbered-alt'})
})

test.each([
  ['one alone', ['hoi dua thuyen 1', story]],
  ['keywords in a row', ['hoi dua thuyen 1', 'hoi dua thuyen 2', 'hoi dua thuyen 3']],
  ['others with capitals and marks', ['Hội đua thuyền 1', story, 'Hội đua thuyền 2']],
  ['lines without a number', ['hoi dua thuyen', story, 'hoi dua thuyen xa']]
])('%s may be something else', (_, lines) => {
  const text = [title, story, ...lines].join('\n\n')
  const reasons = fromText(text).children.map(node => ('reason' in node ? node.reason : undefined))
  expect(reasons).not.toContain('numbered-alt')
})

test('a story without marks has no such names', () => {
  const bare = 'Sang nay hon hai nghin nguoi dung kin hai bo kenh de xem muoi sau doi dua thuyen o Ben Luc.'
  const text = ['Hoi dua thuyen Ben Luc', bare, 'xa thanh loi 1', bare, 'xa thanh loi 2', bare].join('\n\n')
  expect(JSON.stringify(fromText(text))).not.toContain('numbered-alt')
})
