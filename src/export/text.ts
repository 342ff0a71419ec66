import type {Node, Parent} from 'unist'
import {asideTypes} from '../tree/schema.ts'

/** Halves of surrogate pairs that stand alone. */
const loneSurrogate = /\p{Surrogate}/gu
/** What XML 1.0 has no place for, and what no reader of a text wants. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const unwritable = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g
const closing = /^[.,;:!?…)\]”’]/

/** Inline nodes that are no words of the body, for formats that have a place for the dateline. */
export const notBodyNorDateline: ReadonlySet<string> = new Set(asideTypes)

/** The same, where the dateline is written with the body. */
export const notBody: ReadonlySet<string> = new Set(asideTypes.filter(type => type !== 'dateline'))

/**
 * Leave out what no format can hold: control characters, noncharacters; U+FFFD stands for half a surrogate pair.
 *
 * @param value Text.
 * @returns Text that is well formed in XML, JSON and UTF-8.
 */
export function clean(value: string): string {
  return value.replace(loneSurrogate, '\uFFFD').replace(unwritable, '')
}

/**
 * Write the words of a node on one line, with single spaces.
 *
 * A stack instead of recursion, so that no depth of nesting overflows.
 *
 * @param node Node.
 * @param skip Types of nodes that are left out.
 * @returns Text.
 */
export function lineOf(node: Node, skip: ReadonlySet<string> = notBody): string {
  const parts: string[] = []
  let isGap = false
  const stack = [node]
  while (stack.length > 0) {
    const {type, value, children} = stack.pop() as Node & Partial<Parent> & {value?: unknown}
    if (skip.has(type)) isGap = true
    else if (type === 'break') parts.push(' ')
    else if (typeof value === 'string') {
      if (isGap) close(parts, value)
      isGap = false
      parts.push(value)
    } else {
      for (let index = (children?.length ?? 0) - 1; index >= 0; index--) stack.push(children?.[index] as Node)
    }
  }
  return clean(parts.join('').replace(/\s+/gu, ' ')).trim()
}

/** Where something was left out between words one space stands, none before punctuation. */
function close(parts: string[], next: string): void {
  const last = parts.pop()
  if (last !== undefined) parts.push(closing.test(next) ? last.trimEnd() : `${last} `)
}

/**
 * Take signs from the end of a text.
 *
 * @param text Text.
 * @param signs Signs.
 * @returns The text without them.
 */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length
  while (end > 0 && signs.includes(text[end - 1] as string)) end--
  return text.slice(0, end)
}
