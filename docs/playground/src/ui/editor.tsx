import {ask} from '../client.ts'
import {type} from '../editing.ts'
import {figure, words} from '../i18n/index.ts'
import type {Format} from '../protocol.ts'
import {view} from '../state.ts'
import {useSource} from './use-source.ts'

const formats: readonly Format[] = ['text', 'markdown', 'html']

/** The source of the article, to paste into and to type in. */
export function Editor() {
  const {area, ...handlers} = useSource()
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
        {...handlers}
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
