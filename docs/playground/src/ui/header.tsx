import {useRef} from 'preact/hooks'
import {openFiles, replace, share} from '../actions.ts'
import {examples} from '../examples.ts'
import {language, setLanguage, words} from '../i18n/index.ts'
import {type Theme, theme} from '../state.ts'

const themes: readonly Theme[] = ['auto', 'light', 'dark']

/** Masthead, and what opens articles. */
export function Header() {
  const {skip, tagline, private: promise} = words.value
  return (
    <header class="masthead">
      <a class="skip" href="#proof">
        {skip}
      </a>
      <div class="brand">
        <h1>
          tinast<span class="end-mark">./.</span>
        </h1>
        <p>
          {tagline}. <span class="quiet">{promise}</span>
        </p>
      </div>
      <div class="masthead-tools">
        <ExampleChoice />
        <FileChoice />
        <button type="button" onClick={() => void share()}>
          {words.value.share}
        </button>
        <button
          type="button"
          class="plain"
          lang={language.value === 'vi' ? 'en' : 'vi'}
          onClick={() => setLanguage(language.value === 'vi' ? 'en' : 'vi')}
        >
          {words.value.language}
        </button>
        <select
          aria-label={words.value.theme}
          value={theme.value}
          onChange={event => {
            theme.value = event.currentTarget.value as Theme
          }}
        >
          {themes.map(name => (
            <option value={name} key={name}>
              {words.value.themes[name]}
            </option>
          ))}
        </select>
      </div>
    </header>
  )
}

function ExampleChoice() {
  const {examples: label, chooseExample, oneArticle, manyArticles} = words.value
  const groups = [
    {name: oneArticle, list: examples.filter(example => !example.many)},
    {name: manyArticles, list: examples.filter(example => example.many)}
  ]
  return (
    <select
      id="examples"
      aria-label={label}
      value=""
      onChange={event => {
        const example = examples.find(({name}) => name === event.currentTarget.value)
        event.currentTarget.value = ''
        if (example) void replace([example])
      }}
    >
      <option value="" disabled>
        {chooseExample}
      </option>
      {groups.map(({name, list}) => (
        <optgroup label={name} key={name}>
          {list.map(example => (
            <option value={example.name} key={example.name}>
              {example.title[language.value]}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  )
}

function FileChoice() {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" class="main" onClick={() => input.current?.click()}>
        {words.value.openFiles}
      </button>
      <input
        type="file"
        id="files"
        multiple
        hidden
        ref={input}
        onChange={event => {
          const {files} = event.currentTarget
          if (files) void openFiles(files)
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}
