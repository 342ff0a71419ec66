import {readDay} from '../util/calendar.ts'

/** What a field of a node may be. */
export interface FieldSchema<Value, IsOptional = boolean> {
  /** Say whether a value is right. */
  test(value: unknown): value is Value
  /** The field may be absent. */
  optional: IsOptional
}

type FieldTest<Value> = (value: unknown) => value is Value

function required<Value>(test: FieldTest<Value>): FieldSchema<Value, false> {
  return {test, optional: false}
}

function optional<Value>(test: FieldTest<Value>): FieldSchema<Value, true> {
  return {test, optional: true}
}

const isText = (value: unknown) => typeof value === 'string'
const time = /^(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/

/** A string. */
export const text = required(isText)

/** A string, or absent. */
export const optionalWord = optional(isText)

/** A string, or nothing, for which mdast has `null`. */
export const optionalText = optional((value: unknown) => value === null || isText(value))

/** True, false or nothing. */
export const optionalFlag = optional((value: unknown) => value === null || typeof value === 'boolean')

/** Rank of a heading: 1 to 6, as in Markdown and HTML. */
export const rank = required(
  (value: unknown): value is 1 | 2 | 3 | 4 | 5 | 6 =>
    Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 6
)

/** Number of the first item of a list; nine digits, as in Markdown. */
export const optionalStart = optional(
  (value: unknown): value is number | null =>
    value === null || (Number.isInteger(value) && Number(value) >= 0 && Number(value) < 1e9)
)

/** A day that exists in ISO 8601, with or without the time. */
export const optionalIsoDate = optional(
  (value: unknown): value is string => isText(value) && readDay(value) !== undefined && time.test(value.slice(10))
)

/** How the columns of a table are aligned. */
export const optionalAlignment = optional(
  (value: unknown): value is ('left' | 'right' | 'center' | null)[] | null =>
    value === null ||
    (Array.isArray(value) && value.every(item => item === null || ['left', 'right', 'center'].includes(item as string)))
)

/**
 * One of some words.
 *
 * @param words The words.
 * @returns The field.
 */
export function oneOf<Word extends string>(words: Readonly<Record<Word, 1>>): FieldSchema<Word, false> {
  return required((value): value is Word => isText(value) && Object.hasOwn(words, value))
}

/**
 * One of some words, or nothing.
 *
 * @param words The words.
 * @returns The field.
 */
export function optionalOneOf<Word extends string>(words: Readonly<Record<Word, 1>>): FieldSchema<Word, true> {
  return optional(oneOf(words).test)
}
