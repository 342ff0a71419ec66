import {defineRule, type Finding, findAll} from '../rule.ts'
import {rulePlugin} from '../rule-plugin.ts'

/** Options of the rule for ellipses. */
export interface EllipsisOptions {
  /**
   * How an ellipsis is written: `…` or `...`; `auto` as in most places of the document (`…` where neither leads);
   * `keep` (default) mends those that are too long alone, in the form of `auto`.
   */
  style?: '…' | '...' | 'auto' | 'keep'
}

const runs = /[.…]+/g
/** Longer runs are blanks of a form, to be filled in. */
const mostDots = 8

/**
 * Make the rule for ellipses: four dots and more become one ellipsis, and by choice all have one form.
 *
 * The end mark `./.`, paths (`../`) and the long dotted blanks of forms are left.
 *
 * @param options Options.
 * @returns The rule.
 * @throws RangeError where an option or its value is not known.
 */
export const ellipsis = /* @__PURE__ */ defineRule<EllipsisOptions>({
  id: 'ellipsis',
  stage: 60,
  isSafe: false,
  description: 'An ellipsis had four dots or more, or another form than the option asks for.',
  options: {style: ['…', '...', 'auto', 'keep']},
  search: ({style = 'keep'}) => {
    const make = (form: string) => (text: string) => find(text, form, style === 'keep')
    return {
      vietnamese: true,
      test: style === 'keep' ? /\.{4}|…[.…]|\.…/ : /\.{3}|…/,
      ...(style === '…' || style === '...'
        ? {find: make(style)}
        : {find: make('…'), prepare: (texts: readonly string[]) => make(mostUsed(texts))})
    }
  }
})

/**
 * Mend ellipses of four dots and more; by choice, write all in one form.
 *
 * @param options Options of the rule, and `report` and `residue`.
 * @returns Transform.
 * @throws RangeError where an option or its value is not known.
 */
export const tinEllipsis = /* @__PURE__ */ rulePlugin(ellipsis)

/** Find the ellipses that are not in a form, or, where short ones are kept, those that are too long. */
function find(text: string, form: string, keepShort: boolean): Finding[] {
  const replace = ({0: run, index}: RegExpExecArray): string | undefined => {
    const dots = run.replaceAll('…', '...').length
    if (text[index + run.length] === '/' || dots < 3 || dots > mostDots) return undefined
    return keepShort && (run === '…' || run === '...') ? undefined : form
  }
  return findAll(text, runs, replace, 'Form of the ellipsis')
}

function mostUsed(texts: readonly string[]): string {
  let balance = 0
  for (const text of texts) {
    for (const [form] of text.matchAll(/(?<!\.)\.{3}(?!\.)|…/g)) balance += form === '…' ? 1 : -1
  }
  return balance < 0 ? '...' : '…'
}

export default tinEllipsis
