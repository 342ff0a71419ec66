import {defineRule, type Finding} from '../rule.ts'
import {rulePlugin} from '../rule-plugin.ts'

/** Options of the rule for quotation marks. */
export interface QuotesOptions {
  /** `curly` (`“ ”` and `‘ ’`; default) or `straight` (`"` and `'`). */
  style?: 'curly' | 'straight'
}

const suspicious = /["„‟«»“”]|''|'/
/** Doubled apostrophes and double marks, then single ones at the border of a word. */
const marks = /''|["„‟«»“”]|(?<![\p{L}\p{N}\p{M}])'(?=\p{L})|(?<=[\p{L}\p{M}.,!?…])'(?![\p{L}\p{N}\p{M}])|[‘’]/gu
/** Feet and inches, minutes and seconds: 5'30", 8h30'. */
const prime = /\d['’′]\d{1,2}$/
const opens = /[\s([{“‘"'/–—-]/

/** What opens and closes a quotation, and one inside it. */
const forms = {curly: ['“', '”', '‘', '’'], straight: ['"', '"', "'", "'"]} as const

interface Mark {
  start: number
  end: number
  text: string
  single: boolean
  side: 'open' | 'close'
}

/**
 * Make the rule for quotation marks: all pairs of a block in one form.
 *
 * Where the marks of a block do not pair they are left and reported. Apostrophes of names (`H'Hen Niê`), elisions
 * (`rock 'n' roll`) and primes after digits (`5'30"`) are no quotation marks.
 *
 * @param options Options.
 * @returns The rule.
 * @throws RangeError where an option or its value is not known.
 */
export const quotes = /* @__PURE__ */ defineRule<QuotesOptions>({
  id: 'quotes',
  stage: 65,
  isSafe: false,
  description:
    'A quotation mark was written in the form of the option. A warning: the marks of the block do not pair, so they were left.',
  options: {style: ['curly', 'straight']},
  search: ({style = 'curly'}) => ({vietnamese: true, test: suspicious, find: text => find(text, forms[style])})
})

/**
 * Write quotation marks in one form.
 *
 * @param options Options of the rule, and `report` and `residue`.
 * @returns Transform.
 * @throws RangeError where an option or its value is not known.
 */
export const tinQuotes = /* @__PURE__ */ rulePlugin(quotes)

function find(text: string, wanted: readonly string[]): Finding[] {
  const doubles = pair(text, readMarks(text, false))
  if (doubles === undefined) {
    const first = readMarks(text, false)[0] as Mark
    return [{start: first.start, end: first.end, reason: 'Quotation marks that do not pair'}]
  }
  // Single marks count only where they pair; a lone one is an apostrophe.
  const singles = pair(text, readMarks(text, true)) ?? []
  const findings: Finding[] = []
  for (const {start, end, text: actual, single, side} of [...doubles, ...singles].sort((a, b) => a.start - b.start)) {
    const value = wanted[(single ? 2 : 0) + (side === 'open' ? 0 : 1)] as string
    if (value !== actual) findings.push({start, end, value, reason: 'Form of the quotation mark'})
  }
  return findings
}

function readMarks(text: string, single: boolean): Mark[] {
  const result: Mark[] = []
  for (const {0: sign, index: start} of text.matchAll(marks)) {
    const isSingle = sign.length === 1 && /['‘’]/.test(sign)
    if (isSingle !== single) continue
    const end = start + sign.length
    const before = text[start - 1] ?? ' '
    const after = text[end] ?? ' '
    if (!single && sign !== '“' && prime.test(text.slice(Math.max(0, start - 4), start))) continue
    if (single && text.slice(start - 2, start) === "'n" && sign === "'") continue
    if (single && sign === "'" && /^n'/.test(text.slice(end))) continue
    // An apostrophe inside a word or a name.
    if (single && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) continue
    const side = sideOf(sign, before, after, result.at(-1)?.side)
    result.push({start, end, text: sign, single, side})
  }
  return result
}

/** Say on which side of a quotation a mark stands: by its own form where that is sure, else by its neighbours. */
function sideOf(sign: string, before: string, after: string, last: 'open' | 'close' | undefined): 'open' | 'close' {
  const left = opens.test(before)
  const right = /\s/.test(after) || /[.,;:!?…)\]]/.test(after)
  if (left && !right) return 'open'
  if (right && !left) return 'close'
  if (/[“„‘«]/.test(sign)) return 'open'
  if (/[”»’]/.test(sign)) return 'close'
  return last === 'open' ? 'close' : 'open'
}

/** Check that every mark that opens is followed by one that closes. */
function pair(text: string, list: readonly Mark[]): readonly Mark[] | undefined {
  let open: Mark | undefined
  for (const mark of list) {
    if ((mark.side === 'open') === (open !== undefined)) return undefined
    if (mark.side === 'close' && open && text.slice(open.end, mark.start).trim() === '') return undefined
    open = mark.side === 'open' ? mark : undefined
  }
  return open ? undefined : list
}

export default tinQuotes
