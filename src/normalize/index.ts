export {type BodyTextOptions, toBodyText} from '../tree/body-text.ts'
export {foldVietnamese} from '../vietnamese/fold.ts'
export {placeTone} from '../vietnamese/place-tone.ts'
export {isSyllable, readSyllable, type Syllable} from '../vietnamese/syllable.ts'
export type {ToneStyle} from '../vietnamese/tone.ts'
export {
  type AbbreviationMention,
  type AbbreviationsOptions,
  findAbbreviations
} from './annotate/abbreviations.ts'
export {
  type AgenciesOptions,
  type CanonicalizeAgenciesOptions,
  canonicalizeAgencies,
  tinAgencies
} from './annotate/agencies.ts'
export {type DateMention, type DatesOptions, findDates, tinDates} from './annotate/dates.ts'
export {tinAbbreviations} from './annotate/tin-abbreviations.ts'
export {type LegacyFamily, looksLegacy} from './apply/legacy.ts'
export type {NormalizeTreeOptions} from './apply/tree.ts'
export {tinBodyText} from './body-text.ts'
export {type MappedBodyTextOptions, type MappedText, toMappedBodyText} from './mapped-body-text.ts'
export type {NormalizeMessage} from './messages.ts'
export {normalizeString, normalizeTree} from './normalize.ts'
export {type PresetOptions, presetRules, tinNormalize} from './preset.ts'
export {type Removed, type RemoveOptions, removeNodes, tinRemove} from './remove.ts'
export type {Finding, Rule, RuleMaker} from './rule.ts'
export {type RulePlugin, type RulePluginOptions, rulePlugin} from './rule-plugin.ts'
export * from './rules/index.ts'
