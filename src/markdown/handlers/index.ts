import {caption} from './caption.ts'
import {figure} from './figure.ts'
import {image} from './image.ts'
import {container, copy, headline, inline, paragraph, parent, text} from './simple.ts'
import type {MdastHandler} from './state.ts'
import {subheading} from './subheading.ts'

/** What `toMdast` makes of each node; nodes of mdast are copied. */
export const mdastHandlers: Readonly<Record<string, MdastHandler>> = {
  agency: text,
  blockquote: container,
  break: copy,
  byline: paragraph,
  caption,
  code: copy,
  contributor: text,
  credit: inline,
  creditRole: text,
  dateline: inline,
  definition: copy,
  delete: parent,
  emphasis: parent,
  endMark: text,
  figure,
  footnoteDefinition: container,
  footnoteReference: copy,
  heading: parent,
  headline,
  html: copy,
  image,
  imageReference: copy,
  inlineCode: copy,
  keywords: paragraph,
  kicker: paragraph,
  lead: paragraph,
  link: parent,
  linkReference: parent,
  list: container,
  listItem: container,
  paragraph,
  related: paragraph,
  residue: text,
  strong: parent,
  subheading,
  table: container,
  tableCell: parent,
  tableRow: container,
  text,
  thematicBreak: copy,
  timestamp: paragraph
}
