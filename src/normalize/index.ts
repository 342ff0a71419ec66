export {isSyllable, readSyllable, type Syllable, type ToneStyle} from '../vietnamese/syllable.ts'
export {
  type AbbreviationMention,
  type AbbreviationsOptions,
  abbreviations,
  annotateAbbreviations,
  findAbbreviations
} from './annotate/abbreviations.ts'
export {type AgenciesOptions, canonicalizeAgencies} from './annotate/agencies.ts'
export {annotateDates, type DateMention, type DatesOptions, findDates} from './annotate/dates.ts'
export {type NormalizeTreeOptions, normalizeString, normalizeTree, type ReportOptions} from './apply/index.ts'
export {type LegacyFamily, looksLegacy} from './apply/legacy.ts'
export {type BodyTextOptions, toBodyText} from './body-text.ts'
export {
  tinAbbreviations,
  tinAgencies,
  tinBodyText,
  tinDashes,
  tinDates,
  tinEllipsis,
  tinInvisible,
  tinIY,
  tinLookAlikes,
  tinNormalize,
  tinNumbers,
  tinQuotes,
  tinRemove,
  tinSpacing,
  tinToneMarks,
  tinUnicode,
  tinWhitespace
} from './plugins.ts'
export {type PresetOptions, presetRules} from './preset.ts'
export {type Removed, type RemoveOptions, removeNodes} from './remove.ts'
export type {Finding, Rule} from './rule.ts'
export {type RulePluginOptions, rulePlugin} from './rule-plugin.ts'
export {type DashesOptions, dashes} from './rules/dashes.ts'
export {type DateFormsOptions, dateForms} from './rules/dates.ts'
export {type EllipsisOptions, ellipsis} from './rules/ellipsis.ts'
export {invisible} from './rules/invisible.ts'
export {type IYOptions, iy} from './rules/iy.ts'
export {type LookAlikesOptions, lookAlikes} from './rules/look-alikes.ts'
export {type NumbersOptions, numbers} from './rules/numbers.ts'
export {type QuotesOptions, quotes} from './rules/quotes.ts'
export {type SpacingOptions, spacing} from './rules/spacing.ts'
export {placeTone, type ToneMarksOptions, toneMarks} from './rules/tone-marks.ts'
export {unicode} from './rules/unicode.ts'
export {type WhiteSpaceOptions, whiteSpace} from './rules/whitespace.ts'
