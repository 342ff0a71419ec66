import {useSignalEffect} from '@preact/signals'
import {useRef} from 'preact/hooks'
import {replace} from '../actions.ts'
import {ask} from '../client.ts'
import {forgetTyping, type} from '../editing.ts'
import {figure, words} from '../i18n/index.ts'
import type {Format} from '../protocol.ts'
import {view} from '../state.ts'

const formats: readonly Format[] = ['text', 'markdown', 'html']
/** Longer pastes are set at once. */
const longPaste = 20_000

/** The source of the article, to paste into and to type in. */
export function Editor() {
  const area = useRef<HTMLTextAreaElement>(null)
  const shown = useRef<number | undefined>(undefined)
  const pasted = useRef(false)
  const brought = useRef<string | undefined>(undefined)
  // The text area keeps its own text, so that typing costs nothing; it is set where another article is shown.
  useSignalEffect(() => {
    const article = view.value
    if (!area.current || !article || article.id === shown.current) return
    shown.current = article.id
    // What was pasted is there already, and more may have been typed since.
    const isThere = article.source === brought.current
    brought.current = undefined
    if (isThere) return
    forgetTyping()
    area.current.value = article.source
    area.current.scrollTop = 0
  })

  const onBeforeInput = ({inputType}: InputEvent) => {
    const {selectionStart, selectionEnd, value} = area.current as HTMLTextAreaElement
    pasted.current = inputType === 'insertFromPaste' && selectionStart === 0 && selectionEnd === value.length
  }
  // Browsers insert long texts line by line, which takes many seconds; setting them takes none.
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (text.length < longPaste || !area.current) return
    event.preventDefault()
    const {selectionStart, selectionEnd, value} = area.current
    pasted.current = selectionStart === 0 && selectionEnd === value.length
    area.current.setRangeText(text, selectionStart, selectionEnd, 'end')
    onInput()
  }
  const onInput = () => {
    const value = area.current?.value ?? ''
    // A paste over everything is another article, or many; its format is found out.
    if (pasted.current && value !== '') {
      brought.current = value
      void replace([{name: '', data: value}]).then(done => done || restore())
    } else type(value)
    pasted.current = false
  }
  const restore = () => {
    if (area.current) area.current.value = view.value?.source ?? ''
  }
  return (
    <section class="panel editor" aria-labelledby="source-title">
      <header class="panel-head">
        <h2 id="source-title">
          <label for="source">{words.value.source}</label>
        </h2>
        <FormatChoice onChoose={format => type(area.current?.value ?? '', format)} />
      </header>
      <textarea
        id="source"
        ref={area}
        lang="vi"
        spellcheck={false}
        placeholder={words.value.sourceHint}
        onBeforeInput={onBeforeInput}
        onPaste={onPaste}
        onInput={onInput}
      />
      <EditorFoot
        onText={text => {
          if (!area.current) return
          area.current.value = text
          type(text)
          area.current.focus()
        }}
      />
    </section>
  )
}

function FormatChoice({onChoose}: {onChoose: (format: Format) => void}) {
  return (
    <select
      aria-label={words.value.format}
      value={view.value?.format ?? 'text'}
      onChange={event => onChoose(event.currentTarget.value as Format)}
    >
      {formats.map(format => (
        <option value={format} key={format}>
          {words.value.formats[format]}
        </option>
      ))}
    </select>
  )
}

/** What is known of the source, and what can be done with it. */
function EditorFoot({onText}: {onText: (text: string) => void}) {
  const article = view.value
  const {characters, decodedFrom, suspected, decode, clear} = words.value
  const encoding = article?.suspected
  return (
    <footer class="panel-foot">
      <p>
        {characters(figure(article?.source.length ?? 0))}
        {article?.encoding && <strong> · {decodedFrom(article.encoding)}</strong>}
      </p>
      {article && encoding && (
        <p class="warning">
          {suspected(encoding)}{' '}
          <button type="button" onClick={() => void ask('decode', article.source).then(onText)}>
            {decode}
          </button>
        </p>
      )}
      {article && article.source !== '' && (
        <button type="button" class="plain" onClick={() => onText('')}>
          {clear}
        </button>
      )}
    </footer>
  )
}
