import type {Root} from 'hast'
import {fromHtml as parse} from 'hast-util-from-html'
import {limitDepth} from '../read/html/limit.ts'
import type {Article} from '../tree.ts'
import {type FromHastOptions, readTree} from './from-hast.ts'

/** Options of `fromHtml`. */
export type FromHtmlOptions = Omit<FromHastOptions, 'file'>

export function fromHtml(value: string, options: FromHtmlOptions = {}): Article {
  if (typeof value !== 'string') throw new TypeError(`Expected a string, not ${value === null ? 'null' : typeof value}`)
  const limited = limitDepth(value)
  const whole = /<(?:html|body|!doctype)/i.test(value.slice(0, 3000))
  const tree: Root = parse(limited.value, {fragment: !whole})
  return readTree(tree, {...options, file: value, page: whole})
}
