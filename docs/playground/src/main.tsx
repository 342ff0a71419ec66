import {effect} from '@preact/signals'
import {render} from 'preact'
import {hear, openLink} from './actions.ts'
import {startWorker} from './client.ts'
import {examples} from './examples.ts'
import {language, words} from './i18n/index.ts'
import {App} from './ui/app.tsx'

effect(() => {
  document.documentElement.lang = language.value
  document.title = words.value.title
})
startWorker(hear)
render(<App />, document.body)
addEventListener('hashchange', () => void openLink())
void openLink(examples.slice(0, 1))
// Once the page is loaded, it works without a network.
void navigator.serviceWorker?.register(new URL('offline.js', document.baseURI)).catch(() => undefined)
