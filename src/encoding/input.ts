import {nameOf} from '../util/options.ts'
import {toByteString, unshow} from './byte-string.ts'

/** What can be decoded: bytes as they stand in a file, or text that was read or pasted in a wrong encoding. */
export type Encoded = string | Uint8Array

/** Refuse what is neither. */
export function assertEncoded(value: unknown): asserts value is Encoded {
  if (typeof value === 'string' || value instanceof Uint8Array) return
  throw new TypeError(`Expected a string or a Uint8Array, not ${nameOf(value)}`)
}

/** The value as a byte string. */
export function bytesOf(value: Encoded): string {
  return typeof value === 'string' ? unshow(value) : toByteString(value)
}

/** The value as text, bytes read as UTF-8 with U+FFFD for what is none; a byte order mark is left out. */
export function textOf(value: Encoded): string {
  return typeof value === 'string' ? value : new TextDecoder().decode(value)
}

/** Bytes as text where they are well-formed UTF-8. */
export function strictText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return undefined
  }
}
