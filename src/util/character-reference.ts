import {decodeHTMLStrict} from 'entities/decode'

/**
 * Decode the character references in a piece of HTML.
 *
 * @param value HTML without tags.
 * @returns Text; what is no reference, or lacks its semicolon, stays as it is.
 */
export function decodeReferences(value: string): string {
  return value.includes('&') ? decodeHTMLStrict(value) : value
}
