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
export interface Rule {
  /** Name, and `ruleId` of its messages. */
  readonly id: string
  /** Place in the order of rules: each rule relies on those with smaller stages. */
  readonly stage: number
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
   * @returns The rule as it is to be used on this document.
   */
  prepare?(texts: readonly string[]): Rule
  /**
   * Look at a text.
   *
   * @param text Text of one block.
   * @returns Findings in order, none overlapping another.
   */
  find(text: string): Finding[]
}

/**
 * Put what findings say in the place of what stands there.
 *
 * @param text Text.
 * @param findings Findings in order.
 * @returns The changed text.
 */
export function applyFindings(text: string, findings: readonly Finding[]): string {
  let result = ''
  let from = 0
  for (const {start, end, value} of findings) {
    if (value === undefined) continue
    result += text.slice(from, start) + value
    from = end
  }
  return from === 0 ? text : result + text.slice(from)
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
