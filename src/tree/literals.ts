import type {Literal as UnistLiteral} from 'unist'
import type {Qualifier, RecognitionData, Role} from './data.ts'

/** The word of a credit that names a role. */
export interface CreditRole extends UnistLiteral {
  type: 'creditRole'
  value: string
  role: Role
  qualifier?: Qualifier
}

/** A person, or a body that is no news agency. */
export interface Contributor extends UnistLiteral {
  type: 'contributor'
  value: string
}

/** A news agency, newspaper, broadcaster or news site. */
export interface Agency extends UnistLiteral {
  type: 'agency'
  value: string
  /** Canonical id from the lexicon, where the lexicon knows the agency. */
  id?: string
}

/** The mark that closes wire copy: `./.` or `/.`. */
export interface EndMark extends UnistLiteral {
  type: 'endMark'
  value: string
}

/** What a content management system or a crawler left in the text. */
export interface Residue extends UnistLiteral {
  type: 'residue'
  value: string
  /** Name of the entry of the lexicon that knew it. */
  reason?: string
  data?: RecognitionData
}
