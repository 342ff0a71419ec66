import {flag} from '../../util/options.ts'
import {isSyllable} from '../../vietnamese/syllable.ts'
import {defineRule, type Finding, inOrder} from '../rule.ts'
import {rulePlugin} from '../rule-plugin.ts'

/** Options of the rule for spaces around punctuation. */
export interface SpacingOptions {
  /** Remove spaces before punctuation and inside brackets and quotation marks; on by default. */
  before?: boolean
  /** Put in the space that is missing after punctuation between two Vietnamese words; off by default. */
  after?: boolean
}

const suspicious = / [,.;:!?)\]”’]|[([“‘] /
const candidates = new RegExp(suspicious, 'g')
/** Looked for at the first space of a run. */
const between = new RegExp(
  `(?:${[
    // A comma that sticks to the next word changes places with its space.
    String.raw` +(?<glued>[,;])(?=\p{L})`,
    String.raw` +(?=,(?![\d,]))`,
    // A dot, and marks that smileys begin with, only where nothing but a space or a closing mark follows.
    String.raw` +(?=[.!?](?:[\s”’)\]»"]|$))`,
    String.raw` +(?=[;:](?:[\s”’»"]|$))(?<!\d +(?=: *\d))`,
    String.raw` +(?=[!?]{2,3}(?:\s|$))`,
    String.raw`(?<![:;=(\[]) +(?=[)\]])`,
    String.raw`(?<=\S) +(?=”(?![\p{L}\p{N}]))`,
    String.raw`(?<=‘[^‘’]{1,300}) +(?=’(?![\p{L}\p{N}]))`,
    String.raw`(?<=(?<![:;=])[(\[]) +(?=\S)`,
    String.raw`(?<=(?<![\p{L}\p{N}.,!?])[“‘]) +(?=\S)`
  ].join('|')})`,
  'uy'
)
const openers = /[([“‘]/
const missing = /(?<=(?<left>[\p{L}\p{M}]{2,8})[.,;:!?])(?=(?<right>[\p{L}\p{M}]{2,8})(?![\p{L}\p{M}.]))/gu

/**
 * Make the rule for spaces around punctuation.
 *
 * Scores (`2 : 1`), smileys, names that begin with a dot (`.NET`) and ellipses between words are left. A missing space is put in
 * only between two syllables of Vietnamese of which one has a mark, so that `Tp.Hồ`, `Th.S` and `VOV.VN` stay.
 *
 * @param options Options.
 * @returns The rule.
 * @throws RangeError where an option or its value is not known.
 */
export const spacing = /* @__PURE__ */ defineRule<SpacingOptions>({
  id: 'spacing',
  stage: 70,
  isSafe: true,
  description: 'A space before punctuation was removed, or one after it put in.',
  options: {before: flag, after: flag},
  search: ({before = true, after = false}) => ({
    vietnamese: true,
    ...(!after && {test: suspicious}),
    find: text => inOrder([...(before ? findSuperfluous(text) : []), ...(after ? findMissing(text) : [])])
  })
})

/**
 * Remove spaces before punctuation; by choice, put in those that are missing after it.
 *
 * @param options Options of the rule, and `report` and `residue`.
 * @returns Transform.
 * @throws RangeError where an option or its value is not known.
 */
export const tinSpacing = /* @__PURE__ */ rulePlugin(spacing)

function findSuperfluous(text: string): Finding[] {
  if (!suspicious.test(text)) return []
  const findings: Finding[] = []
  for (const candidate of text.matchAll(candidates)) {
    let start = candidate.index + (candidate[0].startsWith(' ') ? 0 : 1)
    while (text[start - 1] === ' ') start--
    between.lastIndex = start
    const match = between.exec(text)
    if (!match) continue
    const end = start + match[0].length
    const glued = match.groups?.glued
    const before = text[start - 1] ?? ''
    const reason = 'Space at punctuation'
    // The sign is shown with its space, so that a message says which it is.
    if (glued) findings.push({start, end, value: `${glued} `, reason})
    else if (openers.test(before)) findings.push({start: start - 1, end, value: before, reason})
    else findings.push({start, end: end + 1, value: text[end] as string, reason})
  }
  return findings
}

function findMissing(text: string): Finding[] {
  const findings: Finding[] = []
  for (const {index: start, groups} of text.matchAll(missing)) {
    const {left = '', right = ''} = groups ?? {}
    if (!isSyllable(left) || !isSyllable(right) || !/[^a-z]/i.test(left + right)) continue
    const sign = text[start - 1] as string
    // Before a small letter a dot belongs to an abbreviation or an address.
    if (sign === '.' && (!/^\p{Lu}/u.test(right) || /^\p{Lu}{2}/u.test(left))) continue
    findings.push({
      start: start - 1 - left.length,
      end: start + right.length,
      value: `${left}${sign} ${right}`,
      reason: 'No space after punctuation'
    })
  }
  return findings
}

export default tinSpacing
