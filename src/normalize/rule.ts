import {urlOf} from '../message/table.ts'
import {assertOptions, type OptionSchemas} from '../util/options.ts'

/** One thing that a rule found in a text. */
export interface Finding {
  /** Where it starts, in UTF-16 code units. */
  start: number
  /** Where it ends. */
  end: number
  /** What is to stand there instead; absent where the rule only reports. */
  value?: string
  /** What is wrong, as a sentence without full stop. */
  reason: string
}

/**
 * One rule: looks at the text of a block and says what is to be changed.
 *
 * A rule knows nothing of trees. It sees the words of a block in one string, even where they lie in several nodes.
 */
export interface Rule extends Search {
  /** Name, and `ruleId` of its messages. */
  readonly id: string
  /** Place in the order of rules: each rule relies on those with smaller stages. */
  readonly stage: number
  /** What its messages mean and what to do about them; becomes their `note`. */
  readonly description?: string
  /** Address of a page on its messages; becomes their `url`. */
  readonly url?: string
}

/** How a rule looks at texts. */
interface Search {
  /** Text that this does not match needs no work; without flags `g` and `y`. */
  readonly test?: RegExp
  /** The rule has work only where a text has characters that plain Vietnamese has not. */
  readonly odd?: boolean
  /** The rule is about Vietnamese: passages in other languages are left alone. */
  readonly vietnamese?: boolean
  /**
   * Get ready for one document.
   *
   * @param texts Texts of the document's blocks.
   * @returns The `find` that is used on this document.
   */
  prepare?(texts: readonly string[]): (text: string) => Finding[]
  /**
   * Look at a text.
   *
   * @param text Text of one block.
   * @returns Findings in order, none overlapping another.
   */
  find(text: string): Finding[]
}

/** Makes the rules of one kind; `rules` has them all. */
export interface RuleMaker<Options extends object = object> {
  /**
   * Make a rule.
   *
   * @param options Options.
   * @returns The rule.
   * @throws RangeError where an option or its value is not known.
   */
  (options?: Options): Rule
  /** Id of its rules, and `ruleId` of their messages. */
  readonly id: string
  /** The preset has it unless it is switched off. */
  readonly isSafe: boolean
  /** What its messages mean and what to do about them. */
  readonly description: string
}

/** What is said of a kind of rule, so that the preset, the plugins and the documents know it. */
interface RuleDefinition<Options extends object> extends Pick<Rule, 'id' | 'stage'> {
  /** The preset has it unless it is switched off; otherwise it is by choice. */
  isSafe: boolean
  /** What its messages mean and what to do about them. */
  description: string
  /** Options that are known. */
  options: OptionSchemas
  /** Makes the search from options, which were checked. */
  search: (options: Options) => Search
}

/**
 * Define a kind of rule.
 *
 * @param definition What is said of it.
 * @returns What makes its rules.
 */
export function defineRule<Options extends object = object>(definition: RuleDefinition<Options>): RuleMaker<Options> {
  const {id, stage, isSafe, description, options: schemas, search} = definition
  const make = (options?: Options): Rule => {
    assertOptions(options, schemas)
    return {id, stage, description, url: urlOf(id), ...search(options ?? ({} as Options))}
  }
  return Object.assign(make, {id, isSafe, description})
}

/**
 * Make findings of all matches of an expression.
 *
 * @param text Text.
 * @param expression Expression with the flag `g`.
 * @param replace Gives what is to stand in the place of a match; the match itself or nothing leaves it.
 * @param reason What is wrong.
 * @returns Findings in order.
 */
export function findAll(
  text: string,
  expression: RegExp,
  replace: (match: RegExpExecArray) => string | undefined,
  reason: string
): Finding[] {
  const findings: Finding[] = []
  for (const match of text.matchAll(expression)) {
    const value = replace(match)
    if (value === undefined || value === match[0]) continue
    findings.push({start: match.index, end: match.index + match[0].length, value, reason})
  }
  return findings
}

/**
 * Put findings of several searches in order; where two meet, the one that starts first or was named first stays.
 *
 * @param findings Findings.
 * @returns Findings in order, none overlapping another.
 */
export function inOrder(findings: readonly Finding[]): Finding[] {
  let end = -1
  // Sorting is stable, so that the order of naming decides between those with one start.
  return [...findings]
    .sort((left, right) => left.start - right.start)
    .filter(finding => {
      if (finding.start < end) return false
      end = finding.end
      return true
    })
}
