import {computed, effect, signal} from '@preact/signals'
import {recall, remember} from './memory.ts'
import type {ArticleView, Lesson, Row, Switches, TaughtAgency} from './protocol.ts'

/** How the page is lit. */
export type Theme = 'auto' | 'light' | 'dark'

/** A view of the article beside its source. */
export const panels = ['tree', 'exports', 'mend', 'teach', 'agencies'] as const

/** A view of the article beside its source. */
export type Panel = (typeof panels)[number]

const themes: readonly string[] = ['auto', 'light', 'dark']
const remembered = recall('theme') ?? ''

export const theme = signal((themes.includes(remembered) ? remembered : 'auto') as Theme)
export const panel = signal<Panel>('tree')

/** Articles by id. */
export const rows = signal<ReadonlyMap<number, Row>>(new Map())
/** How many of the articles have been parsed. */
export const progress = signal({done: 0, total: 0})
/** The article that is shown. */
export const view = signal<ArticleView | undefined>(undefined)
/** How much the worker was asked for that it has not answered. */
const jobs = signal(0)
/** Something was typed that is not parsed yet. */
export const isTyping = signal(false)
/** Index of the block that is pointed at, or has the focus. */
export const active = signal<number | undefined>(undefined)
/** Index of the block that the arrow keys are at. */
export const cursor = signal(0)
/** The block that is gone to once it is drawn. */
export const wanted = signal<{block: number; takesFocus: boolean} | undefined>(undefined)

export const lesson = signal<Lesson | undefined>(undefined)
export const agencies = signal<readonly TaughtAgency[]>([])
export const useHouse = signal(true)
export const houseName = signal('')

/** Rules of normalisation that are switched. */
export const switches = signal<Switches>({})
/** Exports are normalised first. */
export const normalizeFirst = signal(false)

/** What is told to the user, and read out by screen readers. */
export const message = signal<{text: string; bad: boolean} | undefined>(undefined)

/** There is more than one article. */
export const isMany = computed(() => rows.value.size > 1)
/** The switches that exports are written with. */
export const exportSwitches = computed(() => (normalizeFirst.value ? switches.value : undefined))

/** What is shown is not the newest yet. */
export const busy = computed(() => isTyping.value || jobs.value > 0)

/** Do something that what is shown waits for. */
export async function during<Value>(job: Promise<Value>): Promise<Value> {
  jobs.value++
  try {
    return await job
  } finally {
    jobs.value--
  }
}

/** Say something to the user. */
export function say(text: string, bad = false): void {
  message.value = {text, bad}
}

effect(() => {
  document.documentElement.dataset.theme = theme.value
  remember('theme', theme.value)
})
