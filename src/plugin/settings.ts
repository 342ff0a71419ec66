import type {Data} from 'unified'
import type {LineMode} from '../block/unwrap.ts'
import type {ParserOptions} from '../recognize/options.ts'
import {anything, aShare, assertOptions, type OptionSchemas} from '../util/options.ts'

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

declare module 'unified' {
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
const settings: OptionSchemas = {
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
 * Put the options of a plugin over the settings in the data of its processor.
 *
 * TinSettings that another format alone has are left out. Call it when parsing, not when attaching: a plugin attached
 * later may still change the settings.
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
  const shared = Object.entries(data.tinast ?? {}).filter(([name]) => (own as readonly string[]).includes(name))
  assertOptions(options, Object.fromEntries([...own, 'threshold'].map(name => [name, settings[name] ?? anything])))
  const {threshold = data.tinast?.threshold ?? defaultThreshold, ...rest} = options ?? ({} as Options)
  return {threshold, parserOptions: {...Object.fromEntries(shared), ...rest} as Omit<Options, 'threshold'>}
}
