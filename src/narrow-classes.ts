/**
 * Narrows classes of Unicode letters while the library is built: the engine takes half a millisecond for each expression
 * with `\p{L}`, whose seven hundred ranges few articles need, and thirty times less for the scripts that newspapers write.
 */
import ts from 'typescript'

/** The rooms that read articles; those that rewrite text must know all of Unicode. */
export const reading =
  /\/src\/(?:block|credit|lexicon|model|recognize|text|markdown|html)\/(?:[^/]{1,60}\/){0,6}[^/]{1,60}\.ts$/

/** Where a class is as Unicode has it: Latin with all Vietnamese letters, marks on letters, Greek, Cyrillic, digits. */
const exact: readonly [first: number, last: number][] = [
  [0x0, 0x17f],
  [0x1a0, 0x1b0],
  [0x1cd, 0x1dc],
  [0x2b0, 0x36f],
  [0x386, 0x44f],
  [0x1e9e, 0x1eff],
  [0x2070, 0x2089],
  [0x20d0, 0x20ff],
  [0x2150, 0x218b],
  [0x2460, 0x249b],
  [0xfe00, 0xfe0f],
  [0xff10, 0xff19]
]

/** Letters that are neither small nor capital: Hebrew, Arabic, Devanagari, Thai, Lao, Khmer, kana, Han, Hangul. */
const caseless: readonly [first: string, last: string][] = [
  ['א', 'ת'],
  ['ء', 'ي'],
  ['अ', 'ह'],
  ['ก', 'ะ'],
  ['ເ', 'ໄ'],
  ['ກ', 'ະ'],
  ['ក', 'ឳ'],
  ['ぁ', 'ゖ'],
  ['ァ', 'ヺ'],
  ['㐀', '䶿'],
  ['一', '鿿'],
  ['가', '힣']
]

const names = ['L', 'Lu', 'Ll', 'M', 'N'] as const

/** Ranges of each class, as they stand between brackets. */
export const narrowed: Readonly<Record<string, string>> = Object.fromEntries(names.map(name => [name, rangesOf(name)]))

function rangesOf(name: string): string {
  const member = new RegExp(`^\\p{${name}}$`, 'u')
  const units = exact.flatMap(([first, last]) => {
    return Array.from({length: last - first + 1}, (_, at) => String.fromCharCode(first + at))
  })
  let ranges = ''
  for (let at = 0; at < units.length; ) {
    let end = at
    while (end < units.length && member.test(units[end] as string) && isNext(units, at, end)) end++
    if (end > at) ranges += write(units[at]) + (end - at > 2 ? '-' : '') + (end - at > 1 ? write(units[end - 1]) : '')
    at = Math.max(end, at + 1)
  }
  return name === 'L' ? ranges + caseless.map(([first, last]) => `${first}-${last}`).join('') : ranges
}

/** Marks are escaped: one that follows a bracket would be drawn on it. */
function write(unit = ''): string {
  return /\p{M}/u.test(unit) ? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}` : unit
}

/** Say whether the units from one to another follow each other without a gap. */
function isNext(units: readonly string[], first: number, at: number): boolean {
  return units[at]?.charCodeAt(0) === (units[first] as string).charCodeAt(0) + at - first
}

/**
 * Narrow the classes in the regular expressions of a file, also in those that are put together from strings.
 *
 * @param code TypeScript or JavaScript.
 * @param file Name of the file.
 * @returns The code, of which all else stays as it is.
 */
export function narrowClasses(code: string, file: string): string {
  if (!code.includes('\\p{') && !code.includes('\\P{')) return code
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true)
  const edits: {start: number; end: number; text: string}[] = []
  const visit = (node: ts.Node): void => {
    const raw = ts.isRegularExpressionLiteral(node) || ts.isTaggedTemplateExpression(node)
    if (raw || ts.isStringLiteral(node) || ts.isTemplateLiteral(node)) {
      const start = node.getStart(tree)
      edits.push({start, end: node.end, text: narrowExpression(code.slice(start, node.end), raw ? 1 : 2)})
    } else ts.forEachChild(node, visit)
  }
  visit(tree)
  return edits.reduceRight((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code)
}

/**
 * Narrow the classes of an expression.
 *
 * @param source As it is written.
 * @param slashes How many backslashes are one: two in a string.
 */
function narrowExpression(source: string, slashes: 1 | 2): string {
  let inSet = false
  return source.replace(/(\\+)(?:([pP])\{(\w+)\}|.)|[[\]]/gs, (all, before?: string, p?: string, name?: string) => {
    if (before === undefined) {
      inSet = all === '['
      return all
    }
    const escapes = (before.length / slashes) % 2 === 1
    if (!escapes && /[[\]]$/.test(all)) inSet = all.endsWith('[')
    const ranges = escapes && name !== undefined ? narrowed[name] : undefined
    if (ranges === undefined || (inSet && p === 'P')) return all
    return before.slice(slashes) + (inSet ? ranges : `[${p === 'P' ? '^' : ''}${ranges}]`)
  })
}
