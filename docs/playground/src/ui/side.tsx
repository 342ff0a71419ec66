import type {FunctionComponent} from 'preact'
import {useRef} from 'preact/hooks'
import {words} from '../i18n/index.ts'
import {lesson, type Panel, panel, panels} from '../state.ts'
import {Agencies} from './agencies.tsx'
import {Exports} from './exports.tsx'
import {Mend} from './mend.tsx'
import {Teach} from './teach.tsx'
import {Tree} from './tree.tsx'

const contents: Readonly<Record<Panel, FunctionComponent>> = {
  tree: Tree,
  exports: Exports,
  mend: Mend,
  teach: Teach,
  agencies: Agencies
}

/** The views of the article beside its source, one at a time. */
export function Side() {
  const list = useRef<HTMLDivElement>(null)
  const Content = contents[panel.value]
  const onKeyDown = (event: KeyboardEvent) => {
    const at = panels.indexOf(panel.value)
    const by: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1 + panels.length,
      Home: 0,
      End: panels.length - 1
    }
    const next = by[event.key]
    if (next === undefined) return
    event.preventDefault()
    panel.value = panels[next % panels.length] as Panel
    list.current?.querySelector<HTMLElement>(`#tab-${panel.value}`)?.focus()
  }
  return (
    <section class="panel side" aria-label={words.value.panels}>
      <div class="tabs" role="tablist" aria-label={words.value.panels} ref={list} onKeyDown={onKeyDown}>
        {panels.map(name => (
          <button
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={panel.value === name}
            aria-controls="side-panel"
            tabIndex={panel.value === name ? 0 : -1}
            key={name}
            onClick={() => {
              panel.value = name
            }}
          >
            {words.value.tabs[name]}
            {name === 'teach' && (lesson.value?.corrections ?? 0) > 0 && (
              <span class="count">{lesson.value?.corrections}</span>
            )}
          </button>
        ))}
      </div>
      <div class="side-content" role="tabpanel" id="side-panel" aria-labelledby={`tab-${panel.value}`}>
        <Content />
      </div>
    </section>
  )
}
