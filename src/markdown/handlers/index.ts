import type {Emphasis, Image, Nodes, Paragraph, PhrasingContent} from 'mdast'
import type {Node, Parent} from 'unist'
import type {Figure, Subheading} from '../../tree/index.ts'
import type {MdastHandler, MdastState} from '../to-mdast.ts'

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
  headline: (node, state) => state.patch(node, {type: 'heading', depth: 1, children: state.phrasing(node)}),
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
  text,
  subheading,
  table: copy,
  thematicBreak: copy,
  timestamp: paragraph
}

function paragraph(node: Node, state: MdastState): Paragraph {
  return state.patch(node, {type: 'paragraph', children: state.phrasing(node)})
}

function subheading(node: Node, state: MdastState): Nodes {
  const {depth} = node as Subheading
  const rank = Math.min(6, Math.max(2, depth + 1)) as 2 | 3 | 4 | 5 | 6
  return state.patch(node, {type: 'heading', depth: rank, children: state.phrasing(node)})
}

/** Images in one paragraph, then the caption and the credit, each in one of its own. */
function figure(node: Node, state: MdastState): Nodes[] {
  const blocks: Nodes[] = []
  let images: Paragraph | undefined
  for (const child of (node as Figure).children) {
    if (child.type !== 'image') {
      images = undefined
      const inner = state.one(child)
      blocks.push(
        ...(child.type === 'credit'
          ? [state.patch(child, {type: 'paragraph', children: inner as PhrasingContent[]})]
          : inner)
      )
      continue
    }
    if (images) images.children.push({type: 'text', value: '\n'})
    else {
      images = {type: 'paragraph', children: []}
      blocks.push(images)
    }
    images.children.push(...(state.one(child) as PhrasingContent[]))
  }
  return blocks
}

/** A caption is set in italics, unless part of it is. */
function caption(node: Node, state: MdastState): Nodes {
  const children = state.phrasing(node)
  if (children.length === 0) return paragraph(node, state)
  const styled = children.some(isStyled)
  const inner: PhrasingContent[] = styled ? children : [{type: 'emphasis', children} as Emphasis]
  return state.patch(node, {type: 'paragraph', children: inner})
}

function isStyled(node: Node): boolean {
  if (node.type === 'emphasis' || node.type === 'break') return true
  return 'children' in node && (node as Parent).children.some(isStyled)
}

/** An image that was linked is linked again. */
function image(node: Node, state: MdastState): Nodes {
  const {data, position: _, ...rest} = node as Image
  const own = state.patch(node, {...rest})
  const link = (data as {link?: unknown} | undefined)?.link
  return typeof link === 'string' ? {type: 'link', url: link, children: [own]} : own
}

function inline(node: Node, state: MdastState): Nodes[] {
  return state.phrasing(node)
}

function text(node: Node, state: MdastState): Nodes {
  return state.patch(node, {type: 'text', value: (node as Node & {value: string}).value})
}

function parent(node: Node, state: MdastState): Nodes {
  const {children: _, data: __, position: ___, ...rest} = node as Emphasis
  return state.patch(node, {...rest, children: state.phrasing(node)})
}

function copy(node: Node): Nodes {
  const {data: _, ...rest} = structuredClone(node)
  return rest as Nodes
}
