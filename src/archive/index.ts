export {
  type ArchiveOptions,
  archiveStream,
  type BatchRunner,
  convertArchive,
  convertBatches,
  type DoneBatch
} from './archive.ts'
export type {BatchResult, Failure} from './batch.ts'
export {type Converted, type ConvertOptions, createConverter, type KnownFields, type RecordFields} from './convert.ts'
export type {SourceFormat, TargetFormat} from './formats.ts'
export type {Batch} from './lines.ts'
export {RecordError} from './record-error.ts'
