/** Legacy Vietnamese encodings: decode before parsing. */
export {type DecodeOptions, decode} from './decode.ts'
export {detect, type EncodingCandidate} from './detect.ts'
export {type EncodeOptions, encode} from './encode.ts'
export type {Encoded} from './input.ts'
export {type Encoding, encodings, type LegacyEncoding} from './registry.ts'
