import type {Qualifier, Role} from '../tree/index.ts'

/** A role word or a party of a credit; indices are UTF-16 code units of the text that was searched. */
export interface CreditPart {
  type: 'creditRole' | 'contributor' | 'agency'
  start: number
  end: number
  role?: Role
  qualifier?: Qualifier
  /** Canonical id of an agency that the lexicon knows. */
  id?: string
}

/** A credit that was found in a text. */
export interface CreditMatch {
  /** Where the credit starts, its bracket included. */
  start: number
  /** Where it ends, its bracket included, a full stop after it not. */
  end: number
  parts: CreditPart[]
  /** How sure it is that this is a credit, from 0 to 1. */
  confidence: number
}

/** What was read of a range: a credit from its first to its last character. */
export type Reading = Pick<CreditMatch, 'parts' | 'confidence'>

/** What is known of a line for reading it as a credit. */
export interface LineContext {
  /** The line comes after the last running text of its article. */
  closing?: boolean
  /** It is the last line or the one before it: newsrooms sign there. */
  last?: boolean
}

/** Where the words stand that may be a credit. */
export interface CreditContext extends LineContext {
  /** Inside brackets. */
  bracketed?: boolean
}

/** Reads credits and names. Texts must be folded: NFC, plain spaces, trimmed. */
export interface CreditGrammar {
  /** Look up an agency by any of its forms. */
  findAgency(name: string): {id?: string} | undefined
  /** Read a whole line as a credit. */
  parse(text: string, context?: LineContext): CreditMatch | undefined
  /** Read the credit at the end of a caption or paragraph. */
  parseTrailing(text: string): CreditMatch | undefined
  /** Find the next credit amid a text, for text that lost its line breaks. */
  search(text: string, from?: number): CreditMatch | undefined
  /** Read a line of names alone; `confidence` says how far it reads as one. */
  parseNames(text: string): CreditMatch | undefined
}
