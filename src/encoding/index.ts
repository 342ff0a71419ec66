/** Legacy Vietnamese encodings: decode before parsing. */

export type {EncodingCandidate} from './candidate.ts'
export {type DecodeOptions, decode} from './decode.ts'
export {detect} from './detect.ts'
export {type EncodeOptions, encode} from './encode.ts'
export type {Encoded} from './input.ts'
export {type Encoding, encodings, type LegacyEncoding} from './registry.ts'
