import {expect, test} from 'vitest'
import {isRubric} from '../../src/lexicon/rubrics.ts'

test.each(['Hoạt động của lãnh đạo huyện', 'HOẠT ĐỘNG CỦA HĐND', 'Tin thị trấn', 'Hoạt động lãnh đạo sở'])(
  'portals tell what their office does under a rubric: %s',
  line => expect(isRubric(line)).toBe(true)
)

test.each(['Lãnh đạo huyện thăm bến chợ', 'Hoạt động của lãnh đạo huyện Bến Lở'])('a title is none: %s', line =>
  expect(isRubric(line)).toBe(false)
)

test.each(['Tin Giáo Hội Hoàn Vũ', 'TƯ VẤN PHÁP LUẬT', 'Giá nông sản >', 'Nhịp cầu nhân ái'])(
  'genres have rubrics of their own: %s',
  line => expect(isRubric(line)).toBe(true)
)

test.each(['Tư vấn pháp luật cho bà con', 'Giá nông sản tăng', 'Suy niệm về một mùa rau'])(
  'a title is none: %s',
  line => expect(isRubric(line)).toBe(false)
)

test.each([
  'HỌC TẬP VÀ LÀM THEO TƯ TƯỞNG, ĐẠO ĐỨC, PHONG CÁCH HỒ CHÍ MINH',
  'Học tập và làm theo Bác',
  'Học và làm theo tấm gương đạo đức Hồ Chí Minh'
])('papers tell of those who learn from a life under a rubric: %s', line => expect(isRubric(line)).toBe(true))

test.each(['Học và làm theo Bác từ việc nhỏ', 'Học tập và làm theo anh tổ trưởng'])('a title is none: %s', line =>
  expect(isRubric(line)).toBe(false)
)
