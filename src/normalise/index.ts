export {
  type AbbreviationMention,
  type AbbreviationsOptions,
  abbreviations,
  annotateAbbreviations,
  findAbbreviations
} from './abbreviations.ts'
export {type AgenciesOptions, canonicalizeAgencies} from './agencies.ts'
export {type BodyTextOptions, toBodyText} from './body-text.ts'
export {type DashesOptions, dashes} from './dashes.ts'
export {type DateFormsOptions, dateForms} from './date-forms.ts'
export {annotateDates, type DateMention, type DatesOptions, findDates} from './dates.ts'
export {type EllipsisOptions, ellipsis} from './ellipsis.ts'
export {invisible} from './invisible.ts'
export {type IYOptions, iy} from './iy.ts'
export {type LegacyFamily, looksLegacy} from './legacy.ts'
export {type LookAlikesOptions, lookAlikes} from './look-alikes.ts'
export {type NormalizeTreeOptions, normalizeString, normalizeTree, type ReportOptions} from './normalize.ts'
export {type NumbersOptions, numbers} from './numbers.ts'
export {type RulePluginOptions, rulePlugin} from './plugin.ts'
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
export {type QuotesOptions, quotes} from './quotes.ts'
export {type Removed, type RemoveOptions, removeNodes} from './remove.ts'
export type {Finding, Rule} from './rule.ts'
export {type SpacingOptions, spacing} from './spacing.ts'
export {isSyllable, readSyllable, type Syllable, type ToneStyle} from './syllable.ts'
export {placeTone, type ToneMarksOptions, toneMarks} from './tone-marks.ts'
export {unicode} from './unicode.ts'
export {type WhiteSpaceOptions, whiteSpace} from './white-space.ts'
