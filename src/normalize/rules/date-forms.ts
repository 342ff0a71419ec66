import {defineRule, type Finding, findAll, inOrder} from '../rule.ts'
import {rulePlugin} from '../rule-plugin.ts'

/** Options of the rule for the written form of dates and times. */
export interface DateFormsOptions {
  /** `slashes`: dates with a year as `2/1/2018` and `tháng 4/2017`; `keep` (default) leaves them. */
  form?: 'slashes' | 'keep'
  /** `words`: times as `8 giờ 30 phút`; `keep` (default) leaves them. */
  times?: 'words' | 'keep'
}

const full =
  /(?<![\p{L}\p{N}/.,-])0?(?<day>[1-9]|[12]\d|3[01])(?<sign>[/.-])0?(?<month>[1-9]|1[0-2])\k<sign>(?<year>(?:19|20)\d{2})(?![\p{L}\p{N}]|[/.-]\d)/gu
const month =
  /(?<=(?<![\p{L}\p{M}])[Tt]háng )0?(?<month>[1-9]|1[0-2])(?<sign>[/-])(?<year>(?:19|20)\d{2})(?![\p{L}\p{N}]|[/.-]\d)/gu
const time = /(?<![\p{L}\p{N}.,:/-])(?<hour>[01]?\d|2[0-4])[hg](?:(?<minute>[0-5]\d)(?:'|’|ph)?)?(?![\p{L}\p{N}])/gu

/**
 * Make the rule for the written form of dates and times; with no options it does nothing.
 *
 * Times with a colon stay (`20:00`): tables of programmes are full of them.
 *
 * @param options Options.
 * @returns The rule.
 * @throws RangeError where an option or its value is not known.
 */
export const dateForms = /* @__PURE__ */ defineRule<DateFormsOptions>({
  id: 'date-forms',
  stage: 56,
  isSafe: false,
  description: 'A date or a time was written in the form of the option.',
  options: {form: ['slashes', 'keep'], times: ['words', 'keep']},
  search: options => ({vietnamese: true, test: /\d/, find: text => find(text, options)})
})

/**
 * Write dates and times in one form.
 *
 * @param options Options of the rule, and `report` and `residue`.
 * @returns Transform.
 * @throws RangeError where an option or its value is not known.
 */
export const tinDateForms = /* @__PURE__ */ rulePlugin(dateForms)

function find(text: string, {form = 'keep', times = 'keep'}: DateFormsOptions): Finding[] {
  const findings: Finding[] = []
  if (form === 'slashes') {
    findings.push(
      ...findAll(text, full, ({groups}) => `${groups?.day}/${groups?.month}/${groups?.year}`, 'Form of the date'),
      ...findAll(text, month, ({groups}) => `${groups?.month}/${groups?.year}`, 'Form of the date')
    )
  }
  if (times === 'words') {
    findings.push(
      ...findAll(
        text,
        time,
        ({groups}) => `${Number(groups?.hour)} giờ${groups?.minute ? ` ${groups.minute} phút` : ''}`,
        'Form of the time'
      )
    )
  }
  return inOrder(findings)
}

export default tinDateForms
