/** What is typed, and what is shown of it. */
import {batch} from '@preact/signals'
import {ask} from './client.ts'
import type {ArticleView, Format} from './protocol.ts'
import {active, cursor, during, isTyping, view} from './state.ts'

/** Show an article that came from the worker. */
export function show(next: ArticleView): void {
  batch(() => {
    if (next.id !== view.value?.id) {
      cursor.value = 0
      active.value = undefined
    }
    cursor.value = Math.min(cursor.value, Math.max(0, next.blocks.length - 1))
    if ((active.value ?? 0) >= next.blocks.length) active.value = undefined
    view.value = next
  })
}

/** Typing is parsed once it rests for so long, in milliseconds. */
const rest = 120
let timer = 0
let typed: {source: string; format?: Format | undefined} | undefined
let queue: Promise<unknown> = Promise.resolve()

/**
 * Do one thing after the other: what is typed belongs to the article that is shown by then.
 *
 * @param job What is done.
 * @returns What comes of it.
 */
function inTurn<Value>(job: () => Promise<Value>): Promise<Value> {
  const turn = during(queue.then(job))
  queue = turn.catch(() => undefined)
  return turn
}

/**
 * Take what was typed; it is parsed once typing rests.
 *
 * While the worker is at it, only the latest text waits, so typing is never held up.
 *
 * @param source Text.
 * @param format Format, where it is to change.
 */
export function type(source: string, format?: Format): void {
  typed = {source, format: format ?? typed?.format}
  isTyping.value = true
  clearTimeout(timer)
  timer = window.setTimeout(() => void inTurn(parseTyped), rest)
}

/**
 * Do something with the article, once what was typed is parsed.
 *
 * @param job What is done.
 * @returns What comes of it.
 */
export function afterTyping<Value>(job: () => Promise<Value>): Promise<Value> {
  clearTimeout(timer)
  if (typed) void inTurn(parseTyped)
  return inTurn(job)
}

/** Pass over what was typed: something else takes the place of the article. */
export function forgetTyping(): void {
  clearTimeout(timer)
  typed = undefined
  isTyping.value = false
}

async function parseTyped(): Promise<void> {
  while (typed) {
    const {source, format} = typed
    typed = undefined
    isTyping.value = false
    const id = view.value?.id
    if (id === undefined) {
      const opened = await ask('open', [{name: '', data: source, format}], 'replace')
      if (opened.view) show(opened.view)
      continue
    }
    const edited = await ask('edit', id, source, format)
    if (!typed) show(edited)
  }
}
