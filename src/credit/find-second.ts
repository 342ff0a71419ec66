import {parseRoles} from './parse-roles.ts'

/** What parts two credits. */
const joint = /(?:(?<!\s)\s+)?(?:\/\/|[-–—;,.|&(/~•·●♦*_])\s*(?=\p{L})/gu

/** What parts two credits where nothing but a space does: `Bài: Lê Na Ảnh: Minh Hà`. */
export const gap = /(?<!\s)\s+(?=\p{Lu}[\p{L}\p{M} ]{1,14}:)/gu

/**
 * Find where a second credit begins, whose roles have a colon.
 *
 *     Bài: Lê Na - Ảnh: Minh Hà
 *               ^^^ what parts it from the first
 *
 * @param text Text.
 * @param start Index where the range starts.
 * @param end Index where it ends.
 * @param sign What may part them.
 * @returns What parts them, with its index in the range; nothing where there is one credit at most.
 */
export function findSecond(text: string, start: number, end: number, sign = joint): RegExpExecArray | undefined {
  for (const match of text.slice(start, end).matchAll(sign)) {
    if (parseRoles(text, start + match.index + match[0].length, end)?.colon) return match
  }
  return undefined
}

/**
 * Say where a second credit ends: a bracket before it closes with the line.
 *
 * @param sign What parts it from the first.
 * @param text Text.
 * @param end Index where the line ends.
 * @returns Index where it ends.
 */
export function endInside(sign: string, text: string, end: number): number {
  return sign.includes('(') && text[end - 1] === ')' ? end - 1 : end
}
