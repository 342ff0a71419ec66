/** What the user can do with articles: open, choose, edit, share. */
import {batch} from '@preact/signals'
import {ask} from './client.ts'
import {afterTyping, forgetTyping, show} from './editing.ts'
import {figure, words} from './i18n/index.ts'
import {mostShared, pack, unpack} from './permalink.ts'
import type {Item, Notice} from './protocol.ts'
import {active, agencies, cursor, during, lesson, message, progress, rows, say, view, wanted} from './state.ts'
import {configure} from './teaching.ts'
import {copy} from './transfer.ts'

const mostNamed = 3

/** Take what the worker tells. */
export function hear(notice: Notice): void {
  if (notice.event === 'lesson') {
    lesson.value = notice.lesson
    return
  }
  const next = new Map(notice.fresh ? [] : rows.value)
  for (const row of notice.rows) next.set(row.id, row)
  batch(() => {
    rows.value = next
    if (notice.total > 1 || notice.fresh) progress.value = {done: notice.done, total: notice.total}
  })
}

/**
 * Open what was pasted, dropped or chosen.
 *
 * @param items Items.
 * @param mode Put them in the place of the articles that are there, or add them.
 * @returns Whether they were opened; false where the user would rather keep corrections.
 */
async function open(items: readonly Item[], mode: 'replace' | 'add'): Promise<boolean> {
  const corrections = lesson.value?.taught ?? 0
  if (mode === 'replace' && corrections > 0 && !window.confirm(words.value.confirmReplace)) return false
  if (mode === 'replace') forgetTyping()
  return afterTyping(() => take(items, mode))
}

async function take(items: readonly Item[], mode: 'replace' | 'add'): Promise<boolean> {
  const {view: opened, failures, house} = await ask('open', [...items], mode)
  if (opened) show(opened)
  const {failure, moreFailures, reasons, loadedProfile} = words.value
  if (failures.length > 0) {
    const named = failures.slice(0, mostNamed).map(({name, reason}) => failure(name, reasons[reason] ?? reason))
    const rest = failures.length - named.length
    say([...named, ...(rest > 0 ? [moreFailures(rest)] : [])].join('; '), true)
  } else if (house) say(loadedProfile)
  else message.value = undefined
  return true
}

/** The articles that are there came from files, so that further files are added to them. */
let fromFiles = false

/** Open an example or what was pasted. */
export function replace(items: readonly Item[]): Promise<boolean> {
  fromFiles = false
  return open(items, 'replace')
}

/** Open files: they are added to files that are there, and to articles that were corrected. */
export async function openFiles(files: Iterable<File>): Promise<void> {
  const read = async (file: File) => ({name: file.name, data: new Uint8Array(await file.arrayBuffer())})
  const items = await during(Promise.all([...files].map(read)))
  if (items.length === 0) return
  const mode = fromFiles || (lesson.value?.taught ?? 0) > 0 ? 'add' : 'replace'
  fromFiles = true
  await open(items, mode)
}

/** Show another article of the table. */
export async function choose(id: number): Promise<void> {
  await afterTyping(async () => show(await ask('view', id)))
}

/**
 * Go to a block.
 *
 * @param block Its index.
 * @param takesFocus It gets the focus; else it is only pointed at.
 */
export function goTo(block: number, takesFocus = true): void {
  // At once where it is drawn, so that the key that is pressed next is for this block.
  const button = document.querySelector<HTMLElement>(`.label[data-block="${block}"]`)
  batch(() => {
    cursor.value = block
    active.value = block
    wanted.value = button ? undefined : {block, takesFocus}
  })
  if (takesFocus) button?.focus({preventScroll: true})
  button?.scrollIntoView({block: 'nearest'})
}

/** Put the articles into the address, and copy it. */
export async function share(): Promise<void> {
  if (!view.value) return
  const all = await afterTyping(() => ask('share', true))
  const length = all.reduce((sum, {data}) => sum + data.length, 0)
  const isLong = all.length > 1 && length > mostShared
  const items = isLong ? await ask('share', false) : all
  history.replaceState(undefined, '', await pack({items, agencies: [...agencies.value]}))
  const copied = await copy(location.href)
  const {shared, sharedAddress, tooLongToShare} = words.value
  say(`${copied ? shared : sharedAddress}${isLong ? ` ${tooLongToShare}` : ''}`)
}

/**
 * Open what the address holds, else what is given.
 *
 * @param otherwise What is opened where the address holds no articles.
 */
export async function openLink(otherwise: readonly Item[] = []): Promise<void> {
  let isBad = false
  try {
    const shared = await unpack(location.hash)
    if (shared && shared.items.length > 0) {
      agencies.value = shared.agencies ?? []
      await configure()
      await replace(shared.items)
      return
    }
  } catch {
    isBad = true
  }
  if (otherwise.length > 0) await replace(otherwise)
  if (isBad) say(words.value.badLink, true)
}

/** Name a file that is downloaded after the article that it comes from. */
export function fileName(ending: string): string {
  const base = view.value?.name.replace(/\.[^.]*$/, '').replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-') ?? ''
  return `${base.slice(0, 60) || 'article'}.${ending}`
}

/** Write how long parsing took. */
export function duration(milliseconds: number): string {
  return figure(milliseconds < 10 ? Math.round(milliseconds * 10) / 10 : Math.round(milliseconds))
}
