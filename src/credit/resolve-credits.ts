import type {
  Agency,
  Article,
  Contributor,
  Credit,
  CreditParty,
  CreditRole,
  Figure,
  Qualifier,
  ResolvedCredit
} from '../tree/index.ts'

const visual: readonly (CreditRole['role'] | undefined)[] = ['photo', 'video', 'graphic']

/**
 * Give every figure the credit that holds for it, in its `data.credit`.
 *
 * A figure without a credit of its own has that of the article: the last credit that names a photo, video or graphic
 * role (`Tin, ảnh: TTXVN`), as Vietnamese newsrooms sign a story with all its photos.
 *
 * @param tree Article; its figures are changed.
 * @returns Nothing.
 */
export function resolveCredits(tree: Article): void {
  const common = tree.children
    .filter(node => node.type === 'credit')
    .map(credit => readParties(credit, role => visual.includes(role)))
    .findLast(({parties}) => parties.length > 0)
  for (const node of tree.children) {
    if (node.type !== 'figure' || node.data?.teaser) continue
    const {credit: _, ...data} = node.data ?? {}
    const own = readOwn(node)
    const resolved: ResolvedCredit | undefined = own
      ? {from: 'figure', ...own}
      : common && {from: 'article', parties: structuredClone(common.parties)}
    node.data = {...data, ...(resolved && {credit: resolved})}
  }
}

type Said = Pick<ResolvedCredit, 'parties' | 'qualifier'>

/** Read the credits in a figure and in its captions; whatever role they name is the picture's. */
function readOwn(figure: Figure): Said | undefined {
  const credits = figure.children.flatMap(node => {
    if (node.type === 'credit') return [node]
    return node.type === 'caption' ? node.children.filter(child => child.type === 'credit') : []
  })
  if (credits.length === 0) return undefined
  const all = credits.map(credit => readParties(credit, () => true))
  const qualifier = all.find(said => said.qualifier)?.qualifier
  return {parties: all.flatMap(({parties}) => parties), ...(qualifier && {qualifier})}
}

/** Read the parties of a credit that stand behind a role that counts: `Bài: A - Ảnh: B` has B behind the photo. */
function readParties(credit: Credit, counts: (role: CreditRole['role'] | undefined) => boolean): Said {
  const parties: CreditParty[] = []
  let qualifier: Qualifier | undefined
  let roles: CreditRole[] = []
  let named = false
  for (const node of credit.children) {
    if (node.type === 'creditRole') {
      // Roles in a row share the parties after them.
      roles = named ? [node] : [...roles, node]
      named = false
      if (counts(node.role)) qualifier ??= node.qualifier
    } else if (node.type === 'contributor' || node.type === 'agency') {
      named = true
      const holds = roles.length > 0 ? roles.some(({role}) => counts(role)) : counts(undefined)
      if (holds) parties.push(readParty(node))
    }
  }
  return {parties, ...(qualifier && {qualifier})}
}

function readParty(node: Contributor | Agency): CreditParty {
  const id = node.type === 'agency' ? node.id : undefined
  return {type: node.type, name: node.value, ...(id && {id})}
}
