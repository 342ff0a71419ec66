import type {Plugin} from 'unified'
import type {Node} from 'unist'
import {conditionalAbbreviations, abbreviations as table} from '../../lexicon/abbreviations.ts'
import type {Article} from '../../tree/index.ts'
import {assertOptions} from '../../util/options.ts'
import {collectBlocks} from '../apply/collect.ts'
import {withoutProtected} from '../apply/protected.ts'

/** An abbreviation that a text has. */
export interface AbbreviationMention {
  /** Where it starts in the value of the literal, in UTF-16 code units. */
  start: number
  /** Where it ends. */
  end: number
  /** The abbreviation as written. */
  text: string
  /** What it stands for. */
  expansion: string
}

/** Options for abbreviations. */
export interface AbbreviationsOptions {
  /** Expansions that are added to the table, or go before it, by abbreviation. */
  forms?: Readonly<Record<string, string>>
}

/** What options for abbreviations are known. */
export const abbreviationSchemas = {
  forms: [
    (value: unknown) =>
      typeof value === 'object' && value !== null && Object.values(value).every(item => typeof item === 'string'),
    'an object of strings'
  ] as const
}

/** Finds abbreviations in texts. */
export type AbbreviationFinder = (text: string) => AbbreviationMention[]

const suspicious = /\p{Lu}[\p{Lu}.&p-]/u
const findUsual = compile({})

/**
 * Find the abbreviations of a text that can stand for one thing alone.
 *
 * @param text Text.
 * @param options Options.
 * @returns Mentions in order, the longest where several are possible.
 * @throws RangeError where an option is not known.
 */
export function findAbbreviations(text: string, options: AbbreviationsOptions = {}): AbbreviationMention[] {
  return createAbbreviationFinder(options)(text)
}

/**
 * Make a finder of abbreviations for many texts.
 *
 * @param options Options.
 * @returns The finder.
 * @throws RangeError where an option is not known.
 */
export function createAbbreviationFinder(options: AbbreviationsOptions = {}): AbbreviationFinder {
  assertOptions(options, abbreviationSchemas)
  if (options.forms) return compile(options.forms)
  return text => (suspicious.test(text) ? findUsual(text) : [])
}

/** Make one expression of all forms, the longest first. */
function compile(forms: Readonly<Record<string, string>>): AbbreviationFinder {
  const expansions = new Map<string, string>()
  for (const line of table.trim().split('\n')) {
    const [expansion = '', list = ''] = line.split('|')
    for (const form of list.split(';')) expansions.set(form, expansion)
  }
  const plain = new Set([...expansions.keys(), ...Object.keys(forms)])
  for (const [expansion, list] of conditionalAbbreviations) {
    for (const form of list.split(';')) expansions.set(form, expansion)
  }
  for (const [form, expansion] of Object.entries(forms)) {
    // What is said of one form of the table holds for its other forms.
    const old = expansions.get(form)
    for (const [other, value] of expansions) if (value === old) expansions.set(other, expansion)
    expansions.set(form, expansion)
  }
  const alternatives = [
    `(?:${longestFirst([...plain])})(?![\\p{L}\\p{M}\\p{N}&]|[.-]\\p{Lu})`,
    ...conditionalAbbreviations.map(([, list, condition]) => `(?:${longestFirst(list.split(';'))})${condition}`)
  ]
  const expression = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}&.]|[\\p{L}\\p{N}]-)(?:${alternatives.join('|')})`, 'gu')
  return text => {
    const mentions = Array.from(text.matchAll(expression), ({0: actual, index: start}) => {
      return {start, end: start + actual.length, text: actual, expansion: expansions.get(actual) as string}
    })
    return withoutProtected(text, mentions)
  }
}

function longestFirst(forms: string[]): string {
  return forms
    .sort((left, right) => right.length - left.length)
    .map(quote)
    .join('|')
}

function quote(form: string): string {
  return form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/**
 * Expand the abbreviations of an article in `data.abbreviations` of its literals; no text is changed.
 *
 * The indices of the mentions hold for the values as they are now, so this comes after what changes values.
 *
 * @param options Options.
 * @returns Transform.
 * @throws RangeError where an option or its value is not known.
 */
export const tinAbbreviations: Plugin<[AbbreviationsOptions?], Article> = options => {
  const find = createAbbreviationFinder(options)
  return tree => annotate(tree, find)
}

function annotate(tree: Node, find: AbbreviationFinder): void {
  for (const {parts} of collectBlocks(tree)) {
    for (const {node, value, fixed} of parts) {
      // Names of agencies (QĐND, CAND) are names, not abbreviations.
      if (!node || fixed || node.type === 'agency') continue
      const abbreviations = find(value)
      const data = node.data as {abbreviations?: AbbreviationMention[]} | undefined
      if (abbreviations.length > 0) node.data = {...data, abbreviations} as NonNullable<Node['data']>
      else if (data?.abbreviations) delete data.abbreviations
    }
  }
}

declare module 'unist' {
  interface Data {
    /** Abbreviations of the literal with what they stand for. */
    abbreviations?: AbbreviationMention[] | undefined
  }
}
