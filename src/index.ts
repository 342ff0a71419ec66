export type {Block, Hints, PhrasingSource} from './block/block.ts'
export {findAuthors} from './credit/find-authors.ts'
export {resolveCredits} from './credit/resolve-credits.ts'
export type {AgencyEntry} from './lexicon/agencies.ts'
export type {ResiduePattern} from './lexicon/residue-pattern.ts'
export type {
  Construct,
  Context,
  Extension,
  ExtensionConfig,
  InlineConstruct,
  NodeDeclaration,
  Recognition,
  Span
} from './recognize/construct.ts'
export type {HintName, HintWeights} from './recognize/hints.ts'
export {type FromTextOptions, fromText} from './text/from-text.ts'
export {type TextHandler, type TextState, textHandlers} from './text/handlers/index.ts'
export {type ToTextOptions, toText} from './text/to-text.ts'
export {type BodyTextOptions, toBodyText, toCaptionText} from './tree/body-text.ts'
export type * from './tree/index.ts'
export {toString} from './util/to-string.ts'
