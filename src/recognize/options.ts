import type {KnownFacts} from '../tree/index.ts'
import {anything, flag, type OptionSchemas} from '../util/options.ts'
import type {Extension} from './construct.ts'
import {type House, houseSchema} from './house.ts'
import {knownSchema} from './known.ts'

/** Options of recognition. */
export interface RecognizeOptions {
  /** Keep the reasons for labels in `data.evidence`; off by default. */
  evidence?: boolean | undefined
  /** What is known of the article before it is read. */
  known?: KnownFacts | undefined
  /** What the newspaper's corrected articles have taught. */
  house?: House | undefined
}

/** Options that all parsers have. */
export interface ParserOptions extends RecognizeOptions {
  /** What to add to the parser, or take from it; keep the value and pass it again, it is compiled once. */
  extensions?: Extension | undefined
}

/** What the options of all parsers may be; what extensions are is checked when they are compiled. */
export const parserSchemas: OptionSchemas = {
  extensions: anything,
  evidence: flag,
  known: knownSchema,
  house: houseSchema
}
