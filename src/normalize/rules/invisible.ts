import {invisible as expression} from '../characters.ts'
import {defineRule, type Finding} from '../rule.ts'
import {rulePlugin} from '../rule-plugin.ts'

const runs = new RegExp(`(?:${expression.source})+`, 'gu')
const pictograph = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/u
const rightToLeft = ofScripts('Arabic Hebrew Syriac Thaana')
/** Scripts whose letters joiners join or part. */
const joinedScript = ofScripts(
  'Arabic Syriac Thaana Nko Mongolian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam ' +
    'Sinhala Khmer'
)
/** Scripts that write no spaces; a zero-width space is the border of a word there. */
const unspacedScript = ofScripts('Thai Lao Khmer Myanmar')
/** Scripts that have ignorable letters or variation selectors of their own. */
const ownIgnorables = ofScripts('Hangul Mongolian Han')

/**
 * Make the rule that removes characters that cannot be seen: zero-width spaces and joiners, soft hyphens, bidi marks,
 * byte order marks inside text, and whatever else Unicode calls ignorable.
 *
 * They stay where they mean something: in emoji, and between letters of scripts that need them.
 *
 * @param options None are known.
 * @returns The rule.
 * @throws RangeError where there is an option: it has none.
 */
export const invisible = /* @__PURE__ */ defineRule({
  id: 'invisible',
  stage: 10,
  isSafe: true,
  description: 'Characters that cannot be seen, such as zero-width spaces, were removed.',
  options: {},
  search: () => ({odd: true, test: expression, find})
})

/**
 * Remove characters that cannot be seen.
 *
 * @param options `report` and `residue`.
 * @returns Transform.
 * @throws RangeError where an option is not known.
 */
export const tinInvisible = /* @__PURE__ */ rulePlugin(invisible)

function find(text: string): Finding[] {
  const findings: Finding[] = []
  for (const {0: run, index: start} of text.matchAll(runs)) {
    const end = start + run.length
    const left = lastOf(text.slice(Math.max(0, start - 2), start))
    const right = firstOf(text.slice(end, end + 2))
    const value = keep(run, left, right)
    if (value !== run) findings.push({start, end, value, reason: 'Character that cannot be seen'})
  }
  return findings
}

/** The characters of a run that mean something between their neighbours. */
function keep(run: string, left: string, right: string): string {
  let previous = left
  let result = ''
  for (const char of run) {
    if (!means(char, previous, right)) continue
    result += char
    // What follows a presentation selector belongs to the same emoji.
    if (char !== '\uFE0F' && char !== '\uFE0E') previous = char === '\u200D' ? previous : char
  }
  return result
}

function means(char: string, left: string, right: string): boolean {
  const code = char.codePointAt(0) as number
  if (code === 0xfe0e || code === 0xfe0f) return pictograph.test(left) || (/[0-9#*]/.test(left) && right === '\u20E3')
  if (code >= 0xe0020 && code <= 0xe007f) return left === '\u{1F3F4}' || isTag(left)
  if (code === 0x200d && pictograph.test(left) && pictograph.test(right)) return true
  if (code === 0x200c || code === 0x200d) return joinedScript.test(left) && joinedScript.test(right)
  if (code === 0x200b) return unspacedScript.test(left) && unspacedScript.test(right)
  if (code === 0x17b4 || code === 0x17b5) return /\p{Script=Khmer}/u.test(left)
  if (code === 0x200e || code === 0x200f || code === 0x061c) return rightToLeft.test(left) || rightToLeft.test(right)
  const selector = (code >= 0xfe00 && code <= 0xfe0d) || (code >= 0xe0100 && code <= 0xe01ef)
  if (selector || (code >= 0x180b && code <= 0x180f) || code === 0x115f || code === 0x1160 || code === 0x3164) {
    return ownIgnorables.test(left)
  }
  return false
}

function isTag(char: string): boolean {
  const code = char.codePointAt(0) as number
  return code >= 0xe0020 && code <= 0xe007f
}

function lastOf(text: string): string {
  return [...text].at(-1) ?? ''
}

function firstOf(text: string): string {
  return [...text][0] ?? ''
}

function ofScripts(names: string): RegExp {
  const classes = names.split(' ').map(name => `\\p{Script=${name}}`)
  return new RegExp(`[${classes.join('')}]`, 'u')
}

export default tinInvisible
