import {expect, test} from 'vitest'
import {isRubric} from '../../src/lexicon/rubrics.ts'

test.each(['Hoạt động của lãnh đạo huyện', 'HOẠT ĐỘNG CỦA HĐND', 'Tin thị trấn', 'Hoạt động lãnh đạo sở'])(
  'portals tell what their office does under a rubric: %s',
  line => expect(isRubric(line)).toBe(true)
)

test.each(['Lãnh đạo huyện thăm bến chợ', 'Hoạt động của lãnh đạo huyện Bến Lở'])('a title is none: %s', line =>
  expect(isRubric(line)).toBe(false)
)
