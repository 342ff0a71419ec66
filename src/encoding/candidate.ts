import type {Encoding} from './registry.ts'

/** One encoding that a text may be in. */
export interface EncodingCandidate {
  encoding: Encoding
  /** From 0 to 1. */
  confidence: number
}
