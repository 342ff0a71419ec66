import {type Signal, useComputed, useSignal, useSignalEffect} from '@preact/signals'
import {fileName} from '../actions.ts'
import {ask} from '../client.ts'
import {figure, words} from '../i18n/index.ts'
import {type Target, targets} from '../protocol.ts'
import {exportSwitches, normalizeFirst, say, view} from '../state.ts'
import {copy, download} from '../transfer.ts'

/** So many characters are shown; more would hold up the page. */
const mostShown = 100_000

const endings: Readonly<Record<Target, string>> = {
  record: 'record.json',
  text: 'txt',
  markdown: 'md',
  html: 'html',
  ninjs: 'ninjs.json',
  jsonld: 'jsonld',
  nitf: 'nitf.xml',
  tei: 'tei.xml',
  spans: 'spans.json',
  labels: 'tsv',
  tree: 'tree.json'
}

/** The article as it is written in a form; nothing is ready until it is of the parse, and the form, that are shown. */
function useWritten(target: Signal<Target>): {text: string; isReady: boolean} {
  const written = useSignal({text: '', of: ''})
  // What was written of another parse, in another form, is neither copied nor downloaded.
  const wanted = useComputed(() => JSON.stringify([view.value?.version, target.value, exportSwitches.value]))
  useSignalEffect(() => {
    const of = wanted.value
    if (view.value?.version === undefined) return
    ask('write', target.value, exportSwitches.value).then(
      text => {
        if (of === wanted.value) written.value = {text, of}
      },
      (error: Error) => {
        written.value = {text: error.message === 'stale' ? '' : error.message, of: ''}
      }
    )
  })
  return {text: written.value.text, isReady: written.value.of === wanted.value}
}

/** The article in the formats that it can be written in. */
export function Exports() {
  const target = useSignal<Target>('record')
  const {text, isReady} = useWritten(target)
  const {exportAs, copied, notCopied, cut} = words.value
  return (
    <>
      <div class="tools">
        <label>
          {exportAs}{' '}
          <select
            value={target.value}
            onChange={event => {
              target.value = event.currentTarget.value as Target
            }}
          >
            {targets.map(name => (
              <option value={name} key={name}>
                {words.value.targets[name]}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          disabled={!isReady}
          onClick={async () => {
            const done = await copy(text)
            say(done ? copied : notCopied, !done)
          }}
        >
          {words.value.copy}
        </button>
        <button type="button" disabled={!isReady} onClick={() => download(fileName(endings[target.value]), text)}>
          {words.value.download}
        </button>
        <label class="check">
          <input
            type="checkbox"
            checked={normalizeFirst.value}
            onChange={event => {
              normalizeFirst.value = event.currentTarget.checked
            }}
          />
          {words.value.normalizeFirst}
        </label>
      </div>
      <section class="output" aria-label={words.value.targets[target.value]}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
        <pre lang="vi" tabIndex={0}>
          {text.slice(0, mostShown)}
        </pre>
      </section>
      {text.length > mostShown && <p class="quiet">{cut(figure(mostShown))}</p>}
    </>
  )
}
