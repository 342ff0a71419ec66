import type {Data} from 'unified'
import type {LineMode} from '../block/unwrap.ts'
import type {ParserOptions} from '../recognize/options.ts'
import {anything, aShare, assertOptions, type OptionSchema} from '../util/options.ts'

/** Settings of tinast in a processor's data, for `tinParse`, `remarkTin` and `rehypeTin` alike. */
export interface TinSettings extends ParserOptions {
  /** How lines are read; HTML has none. */
  lines?: LineMode | undefined
  /** What the HTML is: all of it the article, or a page; absent: found out. Other formats have no pages. */
  fragment?: boolean | undefined
  /** What HTML says of itself is believed wherever it stands. Other formats have no such setting. */
  trusted?: boolean | undefined
  /** Labels less sure than this make a message on the file, from 0 to 1. */
  threshold?: number | undefined
}

/** Settings that a preset may hold; those whose names others have as well are checked where they are read. */
interface PresetSettings extends Omit<TinSettings, 'extensions' | 'fragment'> {
  /** How `tinStringify` puts blocks into lines. */
  layout?: 'source' | 'blocks' | undefined
}

declare module 'unified' {
  interface Settings extends PresetSettings {}

  interface Data {
    /** Settings of tinast. */
    tinast?: TinSettings | undefined
  }
}

/** Names of the settings that all parsers take. */
export const sharedSettings = ['extensions', 'evidence', 'known', 'house'] as const

/** Confidence under which a label is doubtful, unless the user says another. */
export const defaultThreshold = 0.6

/** The settings that a processor may hold; their values are checked by the parser that reads them. */
const settings: Readonly<Record<keyof TinSettings, OptionSchema>> = {
  extensions: anything,
  evidence: anything,
  known: anything,
  house: anything,
  lines: anything,
  fragment: anything,
  trusted: anything,
  threshold: aShare
}

/**
 * Put the options of a plugin over the settings in the data of its processor, and these over the settings of presets.
 *
 * Settings that another format alone has are left out; those of presets are for all plugins of the family, so what is
 * not known there is not ours. Call it when parsing, not when attaching: a plugin attached later may still change the
 * settings.
 *
 * @param data Data of the processor.
 * @param options Options of the plugin.
 * @param own Names of the settings that the plugin's parser takes, `threshold` left out.
 * @returns Options for the parser, and the threshold.
 * @throws TypeError where options or settings are no object.
 * @throws RangeError where one is not known, or the threshold is no share.
 */
export function readSettings<Options extends {threshold?: number | undefined}>(
  data: Data,
  options: Options | undefined,
  own: readonly (keyof TinSettings & string)[]
): {threshold: number; parserOptions: Omit<Options, 'threshold'>} {
  assertOptions(data.tinast, settings)
  const known = [...own, 'threshold'] as const
  const preset = presetSettings(data, known)
  assertOptions(preset, settings)
  assertOptions(options, Object.fromEntries(known.map(name => [name, settings[name]])))
  const merged = {...preset, ...pick(data.tinast, known), ...pick(options, known)}
  const {threshold = defaultThreshold, ...parserOptions} = merged as Options
  return {threshold, parserOptions}
}

/**
 * Read the settings of presets (`{settings: {…}, plugins: […]}`) that a plugin takes.
 *
 * @param data Data of the processor.
 * @param names Names of the settings.
 * @returns Those that were set; their values are not checked.
 */
export function presetSettings(data: Data, names: readonly string[]): Record<string, unknown> {
  return pick(data.settings, names)
}

function pick(values: object | undefined, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values ?? {}).filter(([name, value]) => value !== undefined && names.includes(name))
  )
}
