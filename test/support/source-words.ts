/** Reads the words of a source by other means than the library: the oracle of what no article may lose. */
import {fromHtml as parseHtml} from 'hast-util-from-html'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Node} from 'unist'
import {align} from '../../src/block/align.ts'
import type {FormatName} from './formats.ts'

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()

/** What no browser shows. */
const unseen = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'video', 'audio'])

/**
 * Read the words of a source.
 *
 * @param source Markdown or HTML.
 * @param format Which of them.
 * @returns All words, without white space.
 */
export function wordsOfSource(source: string, format: Exclude<FormatName, 'text'>): string {
  return (format === 'html' ? wordsOfHtml(source) : wordsOfMarkdown(source)).replace(/[\s\u00a0]/g, '')
}

function wordsOfMarkdown(source: string): string {
  const whole = source.startsWith('\uFEFF') ? source.slice(1) : source
  return words(markdown.parse(whole))
}

/** The words that HTML shows; references that were escaped twice are read twice. */
function wordsOfHtml(source: string): string {
  const once = words(parseHtml(source, {fragment: true}))
  return once.includes('&') ? words(parseHtml(once.replaceAll('<', '&lt;'), {fragment: true})) : once
}

function words(node: Node): string {
  const {type, tagName, value, children} = node as Node & {tagName?: string; value?: string; children?: Node[]}
  if (['yaml', 'toml', 'comment'].includes(type) || unseen.has(tagName as string)) return ''
  // HTML in Markdown; in a line, each tag is a node of its own.
  if (type === 'html') return wordsOfHtml(value ?? '')
  return (value ?? '') + (children ?? []).map(words).join('')
}

/**
 * Say whether a literal is what stands in the source at its position.
 *
 * @param type Type of the literal.
 * @param value Its value.
 * @param slice What stands at its position.
 * @param format Format of the source.
 */
export function standsFor(type: string, value: string, slice: string, format: FormatName): boolean {
  if (value === slice) return true
  if (format === 'text') return false
  return format === 'html' ? standsForHtml(value, slice) : standsForMarkdown(type, value, slice)
}

/** Tags are left out, references read, white space is collapsed. */
function standsForHtml(value: string, slice: string): boolean {
  const squeeze = (text: string) => text.replace(/[\s\u00a0]+/g, ' ').trim()
  return squeeze(wordsOfHtml(slice)) === squeeze(value)
}

/** They differ by escapes, references, white space and the marks of styles, links and code. */
function standsForMarkdown(type: string, value: string, source: string): boolean {
  // Markdown has no NUL: its parser puts a replacement character for it.
  const slice = source.replaceAll('\0', '\uFFFD')
  if (type === 'html' || value === slice || value === '') return true
  if ((type === 'inlineCode' || type === 'code') && slice.replace(/\s/g, '').includes(value.replace(/\s/g, '')))
    return true
  // The words between two styles hold the marks of the styles, those between links the addresses of the links.
  const bare = (text: string) => text.replace(/\]\([^()]*\)|[\s*_~[\]()<>\\`|!]/g, '')
  if (align(value, slice) || bare(slice).includes(bare(value))) return true
  // Residue is one literal for all of a block: what stands between its words is markup.
  return type === 'residue' && isWithin(bare(value), bare(slice))
}

/** Say whether the characters of a text stand in another in the same order. */
function isWithin(text: string, other: string): boolean {
  let at = 0
  for (const character of other) if (character === text[at]) at++
  return at >= text.length
}
