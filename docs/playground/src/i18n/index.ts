import {computed, signal} from '@preact/signals'
import {recall, remember} from '../memory.ts'
import {en, type Words} from './en.ts'
import {vi} from './vi.ts'

/** A language of the page. */
export type Language = 'en' | 'vi'

const all: Readonly<Record<Language, Words>> = {en, vi}
const wanted = recall('language') ?? navigator.language

/** Language of the page. */
export const language = signal<Language>(wanted.startsWith('vi') ? 'vi' : 'en')

/** Words of the page in its language. */
export const words = computed(() => all[language.value])

/** Change the language. */
export function setLanguage(value: Language): void {
  language.value = value
  remember('language', value)
}

/** Write a number as the language does. */
export function figure(value: number): string {
  return new Intl.NumberFormat(language.value).format(value)
}

/** What a label, or a node inside a block, is called. */
export function labelName(type: string): string {
  return words.value.labels[type] ?? type
}
