import type {Parent} from 'unist'
import type {Article, CreditParty} from '../tree/index.ts'
import {visitType} from '../util/visit.ts'
import {type CreditedParty, creditedParties} from './credited-parties.ts'

/**
 * Find who wrote an article: the names of its bylines, and those that its credits name for the text or for nothing
 * else. Credits of figures are those of pictures; agencies are sources.
 *
 * @param tree Article.
 * @returns Authors in order, each once.
 */
export function findAuthors(tree: Article): CreditParty[] {
  const names = new Set<string>()
  for (const node of tree.children) {
    if (node.type === 'byline' || node.type === 'timestamp') addAuthors(names, node)
    else if (node.type !== 'figure') visitType<Parent>(node, 'credit', credit => addAuthors(names, credit))
  }
  return [...names].map(name => ({type: 'contributor', name}))
}

function addAuthors(names: Set<string>, node: Parent): void {
  for (const party of creditedParties(node)) if (isAuthor(party)) names.add(party.name)
}

/**
 * Say whether a party wrote the text.
 *
 * @param party Party with its roles.
 * @returns True for a person or body without a role, or with one that says so.
 */
export function isAuthor({type, roles}: CreditedParty): boolean {
  return type === 'contributor' && (roles.length === 0 || roles.includes('text') || roles.includes('compilation'))
}
