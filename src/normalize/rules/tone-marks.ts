import {strings} from '../../util/options.ts'
import {tonedForms, tonedLetters, vowels} from '../../vietnamese/alphabet.ts'
import {placeTone} from '../../vietnamese/place-tone.ts'
import {hasTwoTones, isVietnamese} from '../../vietnamese/syllable.ts'
import type {ToneStyle} from '../../vietnamese/tone.ts'
import {defineRule, type Finding} from '../rule.ts'
import {rulePlugin} from '../rule-plugin.ts'

/** Options of the rule for tone marks. */
export interface ToneMarksOptions {
  /**
   * Where the tone of an open `oa`, `oe`, `uy` stands: `old` (`hòa`), `new` (`hoà`), `auto` (as in most such words of
   * the document), or `keep` (where it is; default).
   */
  style?: ToneStyle | 'auto' | 'keep'
  /** Words that stay as they are, whatever their case, beside those that are known to be no syllables. */
  keep?: readonly string[]
}

/** A word of the dictionary that looks like a misplaced tone (giặt gịa), and a name of the Bible and of players. */
const exceptions = ['gịa', 'noé']

const own = vowels + vowels.toUpperCase()
const T = tonedForms
/**
 * Pairs of vowels that no well-placed tone makes, so that a quick look finds the few words that need a closer one.
 *
 * First the pairs that begin with a letter that bears a tone, then those that end in one.
 */
const misplaced = new RegExp(
  [
    `[${tonedLetters}][${tonedLetters}]`,
    `[${T('ăâêô')}][${own}](?<![${T('â')}][uyUY]|[${T('ê')}][uU]|[${T('ô')}][iI])`,
    `[${T('aeơưiy')}][${own}](?<![${T('a')}][iouyIOUY]|[${T('e')}][oO]|[${T('ơ')}][iuIU]|[${T('ư')}][aiuAIU]|[${T('i')}][auAU]|[${T('y')}][uU])`,
    `[${T('o')}][${own}](?<![${T('o')}][iaeIAE])`,
    `[${T('u')}][${own}](?<![${T('u')}][aiyAIY])`,
    `[${T('o')}][aeAE](?=\\p{L})`,
    `[${T('u')}][yY](?=\\p{L})`,
    `(?<=[qQ])[${T('u')}]`,
    `(?<=[gG])[${T('i')}][${own}]`,
    `[aăâeêôơAĂÂEÊÔƠ][${tonedLetters}]`,
    `[ưƯ](?![${T('ơ')}])[${tonedLetters}]`,
    `[yY](?![${T('ê')}])[${tonedLetters}]`,
    `[oO](?![${T('aeăo')}])[${tonedLetters}]`,
    `(?<![gG])[iI](?![${T('ê')}])[${tonedLetters}]`,
    `(?<![qQ])[uU](?![${T('âêơôy')}])[${tonedLetters}]`,
    `[oO][${T('o')}](?!\\p{L})`
  ].join('|'),
  'uy'
)
/** The tones that the two styles place differently, well placed in one of them. */
const old = new RegExp(`(?:[${T('o')}][aeAE]|(?<![qQ])[${T('u')}][yY])(?!\\p{L})`, 'uy')
const modern = new RegExp(`(?:[oO][${T('ae')}]|(?<![qQ])[uU][${T('y')}])(?!\\p{L})`, 'uy')
const misplacedOrOld = new RegExp(`${misplaced.source}|${old.source}`, 'uy')
const misplacedOrNew = new RegExp(`${misplaced.source}|${modern.source}`, 'uy')
const word = /[\p{L}\p{M}]/u
/** Kinds of letters by code: 1 for a vowel, 2 for a vowel that bears a tone. */
const kinds = new Uint8Array(0x1f00)
for (const letter of own) kinds[letter.charCodeAt(0)] = 1
for (const letter of tonedLetters) kinds[letter.charCodeAt(0)] = 2
const nameBefore = /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}]{0,30})[ '’-]$/u
const nameAfter = /^[ '’-](\p{Lu}[\p{L}\p{M}]{0,30})(?![\p{L}\p{M}])/u

/**
 * Make the rule for tone marks: those on the wrong letter are moved, and by choice all are put in one style.
 *
 * A mark is moved only where the letters of the word are a syllable of Vietnamese that allows the tone; words beside
 * foreign names in capitals are left. Source of the placement: QĐ 1989/QĐ-BGDĐT (2018), article 8, for the new style.
 *
 * @param options Options.
 * @returns The rule.
 * @throws RangeError where an option or its value is not known.
 */
export const toneMarks = /* @__PURE__ */ defineRule<ToneMarksOptions>({
  id: 'tone-marks',
  stage: 50,
  isSafe: true,
  description:
    'A tone mark stood on the wrong letter, or in the other style, and was moved. A warning: a syllable has two tones; decide which is right.',
  options: {style: ['old', 'new', 'auto', 'keep'], keep: strings},
  search: ({style = 'keep', keep = []}) => {
    const kept = new Set([...exceptions, ...keep.map(item => item.normalize('NFC').toLowerCase())])
    const make = (fixed: ToneStyle | 'keep') => (text: string) => find(text, fixed, kept)
    if (style !== 'auto') return {vietnamese: true, find: make(style)}
    return {vietnamese: true, find: make('keep'), prepare: texts => make(mostUsed(texts))}
  }
})

/**
 * Move tone marks that stand on the wrong letter; by choice, put all in the old or the new style.
 *
 * @param options Options of the rule, and `report` and `residue`.
 * @returns Transform.
 * @throws RangeError where an option or its value is not known.
 */
export const tinToneMarks = /* @__PURE__ */ rulePlugin(toneMarks)

function find(text: string, style: ToneStyle | 'keep', keep: ReadonlySet<string>): Finding[] {
  const findings: Finding[] = []
  const expression = style === 'keep' ? misplaced : style === 'old' ? misplacedOrNew : misplacedOrOld
  let last = 0
  for (const place of indices(text, expression)) {
    if (place < last) continue
    let start = place
    let end = place
    // No syllable is longer than 8 letters; a longer word is none, and need not be read to its end.
    while (start > last && place - start < 9 && word.test(text[start - 1] as string)) start--
    while (end < text.length && end - place < 9 && word.test(text[end] as string)) end++
    last = end
    const actual = text.slice(start, end)
    const value = placeTone(actual, style)
    if (value === actual && hasTwoTones(actual)) findings.push({start, end, reason: 'Two tones in one syllable'})
    if (value === actual || keep.has(actual.toLowerCase()) || isPartOfName(text, start, end, actual)) continue
    findings.push({start, end, value, reason: 'Tone mark on the wrong letter'})
  }
  return findings
}

/** Find where an expression matches a pair of vowels of which one bears a tone. */
function indices(text: string, expression: RegExp): number[] {
  const result: number[] = []
  let previous = 0
  for (let index = 0; index < text.length; index++) {
    // Beyond the table there are no vowels of Vietnamese.
    const kind = kinds[text.charCodeAt(index)] ?? 0
    if (kind + previous > 2 && kind > 0 && previous > 0) {
      expression.lastIndex = index - 1
      if (expression.test(text)) result.push(index - 1)
    }
    previous = kind
  }
  return result
}

/** Say whether a word in capitals stands beside another that is not Vietnamese, as in the name of a foreigner. */
function isPartOfName(text: string, start: number, end: number, actual: string): boolean {
  if (!/^\p{Lu}/u.test(actual)) return false
  const shouts = actual === actual.toUpperCase()
  const before = nameBefore.exec(text.slice(Math.max(0, start - 32), start))?.[1]
  const after = nameAfter.exec(text.slice(end, end + 32))?.[1]
  return [before, after].some(name => {
    if (name === undefined || isVietnamese(name)) return false
    // Abbreviations in capitals (UBND, CLB) stand beside Vietnamese words.
    return shouts || name !== name.toUpperCase()
  })
}

/** Find the style that more words of a document have. */
function mostUsed(texts: readonly string[]): ToneStyle | 'keep' {
  let balance = 0
  for (const text of texts) balance += indices(text, modern).length - indices(text, old).length
  return balance > 0 ? 'new' : balance < 0 ? 'old' : 'keep'
}

export default tinToneMarks
