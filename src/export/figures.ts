import type {Node, Parent} from 'unist'
import type {CreditedParty} from '../credit/credited-parties.ts'
import {resolveCredits} from '../credit/resolve-credits.ts'
import type {Article, Figure, Image, ResolvedCredit} from '../tree/index.ts'
import {groupBy} from '../util/group-by.ts'
import {readParties} from './parties.ts'
import {clean, lineOf, withoutEnd} from './text.ts'
import {resolveUri} from './uri.ts'

/** A photo, video or graphic; where a figure has several images, each of them. */
export interface FigureSummary {
  node: Figure
  /** Number among the photos of the article, from 1. */
  number: number
  /** Identifier as a URI: that of the article with a fragment. */
  uri: string
  type: 'picture' | 'video' | 'graphic'
  /** Address as a URI, where it can be made absolute. */
  href?: string
  /** Address as written. */
  url?: string
  alt?: string
  title?: string
  caption?: string
  /** The credit line as written, without brackets; where the article signs for its photos, who signs. */
  credit?: string
  photographers: string[]
  agencies: {name: string; id?: string}[]
}

/**
 * Read the figures of an article.
 *
 * @param tree Article; it is not changed.
 * @param uri Identifier of the article.
 * @param base Address of the article, against which relative addresses are resolved.
 * @returns One summary for each photo.
 */
export function summarizeFigures(tree: Article, uri: string, base: string | undefined): FigureSummary[] {
  const found: FigureSummary[] = []
  // Credits are resolved on a copy, so that the tree stays as it is.
  const copy = {...tree, children: tree.children.map(node => (node.type === 'figure' ? {...node} : node))}
  resolveCredits(copy)
  copy.children.forEach((node, index) => {
    if (node.type !== 'figure' || node.data?.teaser) return
    const images: (Image | undefined)[] = node.children.filter(child => child.type === 'image')
    const words = readWords(node, node.data?.credit)
    for (const image of images.length > 0 ? images : [undefined]) {
      const number = found.length + 1
      const fragment = `${uri.replace(/#.*$/su, '')}#figure-${number}`
      const original = tree.children[index] as Figure
      found.push({node: original, number, uri: fragment, ...words, ...readImage(image, base)})
    }
  })
  return found
}

/**
 * Sort photos by the node that they stand in.
 *
 * @param figures Photos.
 * @returns Photos by node.
 */
export function figuresByNode(figures: readonly FigureSummary[]): Map<Node, FigureSummary[]> {
  return groupBy(figures, ({node}) => node)
}

type Words = Pick<FigureSummary, 'type' | 'caption' | 'credit' | 'photographers' | 'agencies'>

function readWords(figure: Figure, resolved: ResolvedCredit | undefined): Words {
  const captions = figure.children.filter(node => node.type === 'caption')
  const caption = withoutEnd(captions.map(node => lineOf(node)).join(' '), ' –—|(-')
  const nodes: Node[] = figure.children.flatMap((node): Node[] => (node.type === 'caption' ? node.children : [node]))
  const credits = nodes.filter(isCredit)
  const parties = credits.flatMap(readParties)
  const own = credits.map(withoutBrackets).filter(Boolean).join(' ')
  const named = (resolved?.parties ?? [])
    .map(({name, ...rest}) => ({...rest, name: clean(name).trim()}))
    .filter(({name}) => name)
  const credit = own || named.map(({name}) => name).join('/')
  return {
    type: typeOf(parties),
    ...(caption && {caption}),
    ...(credit && {credit}),
    photographers: named.filter(({type}) => type === 'contributor').map(({name}) => name),
    agencies: named.filter(({type}) => type === 'agency').map(({name, id}) => ({name, ...(id && {id: clean(id)})}))
  }
}

function isCredit(node: Node): node is Parent {
  return node.type === 'credit'
}

function withoutBrackets(credit: Parent): string {
  const line = lineOf(credit, new Set())
  return (/^[([](.*)[)\]]\.?$/su.exec(line)?.[1] ?? line).trim()
}

function typeOf(parties: readonly CreditedParty[]): FigureSummary['type'] {
  const roles = parties.flatMap(party => party.roles)
  if (roles.includes('photo')) return 'picture'
  return roles.includes('video') ? 'video' : roles.includes('graphic') ? 'graphic' : 'picture'
}

function readImage(image: Image | undefined, base: string | undefined): Partial<FigureSummary> {
  if (!image) return {}
  const {alt, title} = image
  const url = clean(image.url).trim()
  const href = resolveUri(url, base)
  return {
    ...(url && {url}),
    ...(href?.startsWith('http') && {href}),
    ...(alt && {alt: clean(alt)}),
    ...(title && {title: clean(title)})
  }
}
