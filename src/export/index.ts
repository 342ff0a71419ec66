export {ninjsHandlers} from './body-html.ts'
export type {ElementHandler, ElementHandlers, ElementState} from './element.ts'
export {fromNinjs} from './from-ninjs.ts'
export {type LineHandler, type LineHandlers, type LineState, lineHandlers} from './lines.ts'
export type {Ninjs1, Ninjs1Party, Ninjs3, NinjsParty, NinjsText, NinjsVersion} from './ninjs.ts'
export type {ExportOptions} from './options.ts'
export {
  type DatatroveDocument,
  type DolmaAttributes,
  type DolmaDocument,
  toDatatrove,
  toDolma
} from './record-profiles.ts'
export {type TinRetextOptions, tinRetext} from './tin-retext.ts'
export {type LdImage, type LdNamed, type LdNewsArticle, type ToJsonLdOptions, toJsonLd} from './to-json-ld.ts'
export {type ToNinjsOptions, toNinjs} from './to-ninjs.ts'
export {nitfHandlers, type ToXmlOptions, toNitf} from './to-nitf.ts'
export {toNlcst} from './to-nlcst.ts'
export {type ArticleRecord, type FigureRecord, type ToRecordOptions, toRecord} from './to-record.ts'
export {type SpanRow, toSpans} from './to-spans.ts'
export {teiHandlers, toTei} from './to-tei.ts'
