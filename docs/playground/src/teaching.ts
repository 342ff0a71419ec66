/** What the user can teach: labels, agencies; and what comes of it. */
import {ask} from './client.ts'
import type {ArticleView} from './protocol.ts'
import {agencies, during, houseName, useHouse, view} from './state.ts'
import {download} from './transfer.ts'

/** Keys that choose a label, by the label; each is a letter of its name. */
export const labelKeys: Readonly<Record<string, string>> = {
  kicker: 'k',
  headline: 'h',
  timestamp: 't',
  lead: 'l',
  byline: 'b',
  paragraph: 'p',
  subheading: 's',
  caption: 'c',
  credit: 'd',
  related: 'r',
  keywords: 'w',
  residue: 'x'
}

/** The label of a key. */
export function labelOfKey(key: string): string | undefined {
  return Object.entries(labelKeys).find(([, letter]) => letter === key)?.[0]
}

/** Show the article again where the page spoke of an older parse. */
async function withView(asked: Promise<ArticleView>): Promise<void> {
  try {
    view.value = await during(asked)
  } catch {
    if (view.value) view.value = await during(ask('view', view.value.id))
  }
}

/** Choose the label of a block, or take the choice back. */
export async function correct(block: number, label: string | undefined): Promise<void> {
  const current = view.value
  if (current?.blocks[block]?.correctable) await withView(ask('label', current.version, block, label))
}

/** Take all labels of the article for right, or no longer. */
export async function accept(right: boolean): Promise<void> {
  await withView(ask('accept', right))
}

/** Tell the worker what the articles are read with. */
export async function configure(): Promise<void> {
  const settings = {agencies: [...agencies.value], useHouse: useHouse.value, houseName: houseName.value}
  await during(ask('configure', settings))
  if (view.value) await withView(ask('view', view.value.id))
}

/** Forget corrections and profile. */
export async function forget(): Promise<void> {
  await during(ask('forget'))
  if (view.value) await withView(ask('view', view.value.id))
}

/** Name of the newspaper, as a file is called after it. */
function baseName(): string {
  return houseName.value.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-') || 'newspaper'
}

/** Name that the profile is downloaded under. */
export function profileName(): string {
  return `${baseName()}.house.json`
}

/** Download the profile, as `--house` reads it. */
export async function downloadProfile(): Promise<void> {
  download(profileName(), await ask('profile'))
}

/** Download the labels of corrected articles, as `tinast learn` reads them. */
export async function downloadLabels(): Promise<void> {
  const {name, data} = await ask('labelFiles')
  download(name, data)
}
