import type {Node, Parent} from 'unist'
import type {Agency, Contributor, CreditParty, CreditRole, Qualifier, Role} from '../tree/index.ts'

/** A person, body or agency with what is said of it. */
export interface CreditedParty extends CreditParty {
  /** Roles in the order of the credit; none where the credit names none. */
  roles: Role[]
  qualifier?: Qualifier
}

/**
 * Read who is named in a credit, a byline, a dateline or the line of a date, and in which role.
 *
 * A role holds for the parties that follow it (`Bài: A - Ảnh: B`); where none follows, for those before it
 * (`Minh Hà (tổng hợp)`).
 *
 * @param node Node.
 * @returns Parties in order.
 */
export function creditedParties(node: Parent): CreditedParty[] {
  const groups: CreditedParty[][] = []
  let open = false
  let roles: CreditRole[] = []
  node.children.forEach((child, index) => {
    if (isRole(child)) {
      if (groups.length > 0 && isBracketed(node, index)) addRoles(groups.at(-1), [child])
      else roles = open ? [child] : [...roles, child]
      open = false
    } else if (isParty(child) && child.value.trim() !== '') {
      if (!open) groups.push([])
      open = true
      const party: CreditedParty = {...readParty(child), roles: []}
      groups.at(-1)?.push(party)
      addRoles([party], roles)
    } else if (child.type === 'credit') {
      groups.push(creditedParties(child as Parent))
      open = false
      roles = []
    }
  })
  // Roles after the last party hold for it and those beside it.
  if (!open) addRoles(groups.at(-1), roles)
  return groups.flat()
}

/** Give parties roles that they have not yet. */
function addRoles(parties: CreditedParty[] = [], roles: readonly CreditRole[] = []): void {
  for (const party of parties) {
    for (const {role, qualifier} of roles) {
      if (!party.roles.includes(role)) party.roles.push(role)
      if (qualifier) party.qualifier ??= qualifier
    }
  }
}

/** Say whether a role stands alone in brackets, behind a party: `Minh Hà (tổng hợp)`. */
function isBracketed({children}: Parent, index: number): boolean {
  return /\(\s*$/u.test(wordsOf(children[index - 1])) && /^\s*\)/u.test(wordsOf(children[index + 1]))
}

function wordsOf(node: Node | undefined): string {
  return node && 'value' in node && typeof node.value === 'string' ? node.value : ''
}

function isRole(node: Node): node is CreditRole {
  return node.type === 'creditRole'
}

function isParty(node: Node): node is Contributor | Agency {
  return node.type === 'contributor' || node.type === 'agency'
}

function readParty(node: Contributor | Agency): CreditParty {
  const id = node.type === 'agency' ? node.id : undefined
  return {type: node.type, name: node.value.trim(), ...(id && {id})}
}
