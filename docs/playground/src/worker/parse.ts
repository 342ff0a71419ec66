import {type Article, type Extension, fromText} from 'tinast'
import type {House} from 'tinast/house'
import {fromHtml} from 'tinast/html'
import {fromMarkdown} from 'tinast/markdown'
import type {Format} from '../protocol.ts'

/** What the articles are read with. */
export interface Reading {
  extensions: Extension
  house?: House | undefined
}

/** How far a text is looked into for what it is. */
const head = 2000
const markup =
  /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype|html|head|body|article|div|section|main|table|p|h1|figure)(?=[\s>])/i
const endings: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html'
}

/**
 * Say which format an article is in: by the ending of its name, else by how it begins. The command does the same.
 *
 * @param name Name of a file; empty where it was pasted.
 * @param text Its text.
 * @returns Format.
 */
export function formatOf(name: string, text: string): Format {
  const known = endings[/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '']
  if (known) return known
  const start = text.slice(0, head).replace(/^\uFEFF/, '')
  if (markup.test(start)) return 'html'
  return !name.includes('.') && /^(?:---\r?\n|# \S)/.test(start) ? 'markdown' : 'text'
}

/**
 * Parse an article in its format.
 *
 * @param source Text.
 * @param format Format.
 * @param reading What it is read with.
 * @param notes Gets the ids of what the reader says of the page; evidence is kept where it is given.
 * @returns Tree.
 */
export function parse(source: string, format: Format, {extensions, house}: Reading, notes?: Set<string>): Article {
  const options = {extensions, ...(house && {house}), ...(notes && {evidence: true})}
  if (format === 'text') return fromText(source, options)
  const onmessage = ({ruleId}: {ruleId: string}) => void notes?.add(ruleId)
  return format === 'html' ? fromHtml(source, {...options, onmessage}) : fromMarkdown(source, {...options, onmessage})
}
