export type {ExportOptions, KnownFields} from './options.ts'
export {
  type DatatroveDocument,
  type DolmaAttributes,
  type DolmaDocument,
  toDatatrove,
  toDolma
} from './record-profiles.ts'
export {type ArticleRecord, type FigureRecord, type ToRecordOptions, toRecord} from './to-record.ts'
export {type SpanRow, toSpans} from './to-spans.ts'
