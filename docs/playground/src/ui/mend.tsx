import {useSignal, useSignalEffect} from '@preact/signals'
import {ask} from '../client.ts'
import {labelName, words} from '../i18n/index.ts'
import type {Changes, DiffBlock} from '../protocol.ts'
import {switches, view} from '../state.ts'

/** Rules by their names in the preset, with the ids that their changes are counted under. */
const safe = {
  invisible: 'invisible',
  unicode: 'unicode',
  lookAlikes: 'look-alikes',
  whitespace: 'whitespace',
  toneMarks: 'tone-marks',
  spacing: 'spacing'
}
const chosen = {
  expansions: 'expansions',
  iy: 'iy',
  dateForms: 'date-forms',
  ellipsis: 'ellipsis',
  quotes: 'quotes',
  dashes: 'dashes',
  numbers: 'numbers',
  agencies: 'agencies'
}
const styles = ['keep', 'old', 'new', 'auto'] as const

/** Rules of normalisation to switch, and what they change. */
export function Mend() {
  const changes = useSignal<Changes | undefined>(undefined)
  useSignalEffect(() => {
    if (view.value?.version === undefined) return
    ask('normalize', switches.value).then(
      found => {
        changes.value = found
      },
      () => undefined
    )
  })
  const counts = changes.value?.counts ?? {}
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const {safeRules, chosenRules, changesTitle, noChanges, moreBlocks} = words.value
  return (
    <>
      <Rules legend={safeRules} rules={safe} isOn={name => switches.value[name] !== false} counts={counts} />
      <ToneStyle />
      <Rules legend={chosenRules} rules={chosen} isOn={name => switches.value[name] === true} counts={counts} />
      <h3>
        {changesTitle} <span class="count">{total}</span>
      </h3>
      {changes.value && changes.value.blocks.length === 0 && <p class="quiet">{noChanges}</p>}
      <ul class="diff">
        {changes.value?.blocks.map((block, index) => (
          <Diff block={block} key={index} />
        ))}
      </ul>
      {changes.value && changes.value.more > 0 && <p class="quiet">{moreBlocks(changes.value.more)}</p>}
    </>
  )
}

interface RulesProps {
  legend: string
  rules: Readonly<Record<string, string>>
  isOn: (name: string) => boolean
  counts: Readonly<Record<string, number>>
}

function Rules({legend, rules, isOn, counts}: RulesProps) {
  return (
    <fieldset class="rules">
      <legend>{legend}</legend>
      {Object.entries(rules).map(([name, id]) => (
        <label class="check" key={name}>
          <input
            type="checkbox"
            checked={isOn(name)}
            onChange={event => {
              switches.value = {...switches.value, [name]: event.currentTarget.checked}
            }}
          />
          {words.value.rules[name]}
          {(counts[id] ?? 0) > 0 && <span class="count">{counts[id]}</span>}
        </label>
      ))}
    </fieldset>
  )
}

function ToneStyle() {
  const rule = switches.value.toneMarks
  const style = typeof rule === 'object' ? String(rule.style) : 'keep'
  return (
    <p>
      <label>
        {words.value.toneStyle}{' '}
        <select
          value={style}
          disabled={rule === false}
          onChange={event => {
            switches.value = {...switches.value, toneMarks: {style: event.currentTarget.value}}
          }}
        >
          {styles.map(name => (
            <option value={name} key={name}>
              {words.value.toneStyles[name]}
            </option>
          ))}
        </select>
      </label>
    </p>
  )
}

function Diff({block: {label, parts}}: {block: DiffBlock}) {
  return (
    <li>
      <span class="chip" data-label={label}>
        {labelName(label)}
      </span>{' '}
      <span lang="vi">
        {parts.map(([sign, text], index) => {
          if (sign === 0) return text
          const seen = visible(text)
          return sign < 0 ? <del key={index}>{seen}</del> : <ins key={index}>{seen}</ins>
        })}
      </span>
    </li>
  )
}

/** What cannot be seen is shown by a sign or its number. */
function visible(text: string): string {
  return text
    .replace(/ /g, /\S/.test(text) ? ' ' : '␣')
    .replace(/\n/g, '⏎')
    .replace(/(?![\n\t\u200D])[\p{Cf}\p{Zl}\p{Zp}]|[\u00A0\u2000-\u200A\u202F\u3000]/gu, found => {
      return `[U+${found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`
    })
}
