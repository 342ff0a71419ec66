import type {Plugin} from 'unified'
import {report} from '../plugin/report.ts'
import type {Article} from '../tree/index.ts'
import {assertOptions, flag} from '../util/options.ts'
import {type AbbreviationsOptions, abbreviations, annotateAbbreviations} from './annotate/abbreviations.ts'
import {type AgenciesOptions, agencyCanonicalizer, reportAgency} from './annotate/agencies.ts'
import {annotateDates, type DatesOptions} from './annotate/dates.ts'
import {normalizeTree, type ReportOptions} from './apply/index.ts'
import {type BodyTextOptions, toBodyText} from './body-text.ts'
import {type PresetOptions, presetRules} from './preset.ts'
import {type RemoveOptions, removeNodes} from './remove.ts'
import {type RulePluginOptions, rulePlugin} from './rule-plugin.ts'
import {type DashesOptions, dashes} from './rules/dashes.ts'
import {type DateFormsOptions, dateForms} from './rules/dates.ts'
import {type EllipsisOptions, ellipsis} from './rules/ellipsis.ts'
import {invisible} from './rules/invisible.ts'
import {type IYOptions, iy} from './rules/iy.ts'
import {type LookAlikesOptions, lookAlikes} from './rules/look-alikes.ts'
import {type NumbersOptions, numbers} from './rules/numbers.ts'
import {type QuotesOptions, quotes} from './rules/quotes.ts'
import {type SpacingOptions, spacing} from './rules/spacing.ts'
import {type ToneMarksOptions, toneMarks} from './rules/tone-marks.ts'
import {unicode} from './rules/unicode.ts'
import {type WhiteSpaceOptions, whiteSpace} from './rules/whitespace.ts'

type RulePlugin<Options = object> = Plugin<[(Options & RulePluginOptions)?], Article>

/** Normalise an article by the rules that are safe, and those that are switched on. */
export const tinNormalize: RulePlugin<PresetOptions> = rulePlugin((options: PresetOptions) => presetRules(options))

/** Compose letters (NFC), and mend marks that are in the wrong order, doubled, or on no letter. */
export const tinUnicode: RulePlugin = rulePlugin(options => {
  assertOptions(options, {})
  return [unicode()]
})

/** Replace letters that only look like Vietnamese ones, as `ð` for `đ`. */
export const tinLookAlikes: RulePlugin<LookAlikesOptions> = rulePlugin((options: LookAlikesOptions) => [
  lookAlikes(options)
])

/** Remove characters that cannot be seen. */
export const tinInvisible: RulePlugin = rulePlugin(options => {
  assertOptions(options, {})
  return [invisible()]
})

/** Leave one plain space between words. */
export const tinWhitespace: RulePlugin<WhiteSpaceOptions> = rulePlugin((options: WhiteSpaceOptions) => [
  whiteSpace(options)
])

/** Move tone marks that stand on the wrong letter; by choice, put all in the old or the new style. */
export const tinToneMarks: RulePlugin<ToneMarksOptions> = rulePlugin((options: ToneMarksOptions) => [
  toneMarks(options)
])

/** Remove spaces before punctuation; by choice, put in those that are missing after it. */
export const tinSpacing: RulePlugin<SpacingOptions> = rulePlugin((options: SpacingOptions) => [spacing(options)])

/** Spell i and y as newsrooms or as textbooks do. */
export const tinIY: RulePlugin<IYOptions> = rulePlugin((options: IYOptions) => [iy(options)])

/** Write quotation marks in one form. */
export const tinQuotes: RulePlugin<QuotesOptions> = rulePlugin((options: QuotesOptions) => [quotes(options)])

/** Mend dashes with a space on one side; by choice, write dashes and ranges in one form. */
export const tinDashes: RulePlugin<DashesOptions> = rulePlugin((options: DashesOptions) => [dashes(options)])

/** Mend ellipses of four dots and more; by choice, write all in one form. */
export const tinEllipsis: RulePlugin<EllipsisOptions> = rulePlugin((options: EllipsisOptions) => [ellipsis(options)])

/** Write numbers, units and, by choice, currency as Vietnamese does. */
export const tinNumbers: RulePlugin<NumbersOptions> = rulePlugin((options: NumbersOptions) => [numbers(options)])

/** Make dates explicit in `data.dates`, in ISO 8601; by choice, write dates and times in one form. */
export const tinDates: Plugin<[(DatesOptions & DateFormsOptions & ReportOptions)?], Article> = options => {
  const {form = 'keep', times = 'keep', report = false, ...rest} = {...options}
  assertOptions({report}, {report: flag})
  const rule = dateForms({form, times})
  // Looking through an empty tree checks the options at once.
  annotateDates({type: 'article'}, rest)
  return (tree, file) => {
    if (form !== 'keep' || times !== 'keep') normalizeTree(tree, [rule], {file, report})
    annotateDates(tree, rest)
  }
}

/** Expand abbreviations in `data.abbreviations`; by choice, in the text. */
export const tinAbbreviations: Plugin<[(AbbreviationsOptions & ReportOptions)?], Article> = options => {
  const {report = false, ...rest} = {...options}
  assertOptions({report}, {report: flag})
  const rule = abbreviations(rest)
  return (tree, file) => {
    if (rest.write) normalizeTree(tree, [rule], {file, report})
    else annotateAbbreviations(tree, rest)
  }
}

/** Give the agencies of credits and datelines one id and one written form. */
export const tinAgencies: Plugin<[(AgenciesOptions & ReportOptions)?], Article> = options => {
  const {report = false, ...rest} = {...options}
  assertOptions({report}, {report: flag})
  const canonicalize = agencyCanonicalizer(rest)
  return (tree, file) => {
    canonicalize(tree, report ? (node, actual) => reportAgency(file, node, actual) : undefined)
  }
}

/** Remove residue and related links, or nodes of other types; what was removed is kept in messages. */
export const tinRemove: Plugin<[RemoveOptions?], Article> = options => {
  removeNodes({type: 'article'}, options)
  return (tree, file) => {
    for (const {node, text} of removeNodes(tree, options)) {
      report(file, 'remove', {type: node.type, text}, {place: node.position, actual: text, expected: []})
    }
  }
}

/** Write the body text of an article alone. */
export const tinBodyText: Plugin<[BodyTextOptions?], Article, string> = function (options) {
  toBodyText({type: 'article', children: []}, options)
  this.compiler = tree => toBodyText(tree as Article, options)
}
