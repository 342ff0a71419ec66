import {caption} from './caption.ts'
import {figure} from './figure.ts'
import {image} from './image.ts'
import {copy, headline, inline, paragraph, parent, text} from './simple.ts'
import type {MdastHandler} from './state.ts'
import {subheading} from './subheading.ts'

/** What `toMdast` makes of each node; nodes of mdast are copied. */
export const mdastHandlers: Readonly<Record<string, MdastHandler>> = {
  agency: text,
  blockquote: copy,
  break: copy,
  byline: paragraph,
  caption,
  code: copy,
  contributor: text,
  credit: inline,
  creditRole: text,
  dateline: inline,
  delete: parent,
  emphasis: parent,
  endMark: text,
  figure,
  footnoteDefinition: copy,
  footnoteReference: copy,
  headline,
  html: copy,
  image,
  inlineCode: copy,
  keywords: paragraph,
  kicker: paragraph,
  lead: paragraph,
  link: parent,
  list: copy,
  paragraph,
  related: paragraph,
  residue: text,
  strong: parent,
  subheading,
  table: copy,
  text,
  thematicBreak: copy,
  timestamp: paragraph
}
