import {assertOptions} from '../../util/options.ts'
import {findAll, type Rule} from '../rule.ts'

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
export function ellipsis(options: EllipsisOptions = {}): Rule {
  assertOptions(options, {style: ['…', '...', 'auto', 'keep']})
  const {style = 'keep'} = options
  const make = (form: string): Rule => ({
    id: 'ellipsis',
    stage: 60,
    vietnamese: true,
    test: style === 'keep' ? /\.{4}|…[.…]|\.…/ : /\.{3}|…/,
    find: text =>
      findAll(
        text,
        runs,
        ({0: run, index}) => {
          const dots = run.replaceAll('…', '...').length
          if (text[index + run.length] === '/' || dots < 3 || dots > mostDots) return undefined
          return style === 'keep' && (run === '…' || run === '...') ? undefined : form
        },
        'Form of the ellipsis'
      )
  })
  if (style === '…' || style === '...') return make(style)
  return {...make('…'), prepare: texts => make(mostUsed(texts))}
}

function mostUsed(texts: readonly string[]): string {
  let balance = 0
  for (const text of texts) {
    for (const [form] of text.matchAll(/(?<!\.)\.{3}(?!\.)|…/g)) balance += form === '…' ? 1 : -1
  }
  return balance < 0 ? '...' : '…'
}
