import {type Range, withoutOverlaps} from '../../util/range.ts'

/** What every address, handle, hashtag and file name has; nearly all blocks have none of it. */
const hint = /[@#]|:\/\/|www\.|[\p{L}\p{N}]\.\p{L}/u
const word = String.raw`[^\s\p{Default_Ignorable_Code_Point}<>“”"]`
const label = '[A-Za-z0-9][A-Za-z0-9-]{0,62}'
const expression = new RegExp(
  [
    // Addresses with a scheme, or with www.
    String.raw`(?<![\p{L}\p{N}])(?:https?|ftp):\/\/${word}+`,
    String.raw`(?<![\p{L}\p{N}.])www\.${word}+`,
    // E-mail addresses.
    String.raw`(?<![\p{L}\p{N}._%+-])[A-Za-z0-9._%+-]{1,64}@${label}(?:\.${label}){1,8}`,
    // Handles and hashtags.
    String.raw`(?<![\p{L}\p{N}])[@#][\p{L}\p{M}\p{N}_]{1,80}`,
    // Domains with a path or without, and file names.
    String.raw`(?<![\p{L}\p{N}.-])(?:${label}\.){1,6}(?:vn|com|net|org|info|gov|edu|tv|asia|io|co|eu|uk|us|fr|de|ru|cn|jp|kr|au|pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|webp|svg|mp[34]|html?|xml|csv|txt|zip|rar|apk)(?![\p{L}\p{M}\p{N}])(?:\/${word}*)?`
  ].join('|'),
  'giu'
)

/**
 * Find what no rule may touch: URLs, domains, e-mail addresses, handles, hashtags, file names.
 *
 * @param text Text of a block.
 * @returns Ranges in order.
 * @internal
 */
export function protectedRanges(text: string): Range[] {
  if (!hint.test(text)) return []
  const ranges: Range[] = []
  for (const match of text.matchAll(expression)) {
    // Punctuation that follows an address is the sentence's.
    const length = match[0].replace(/(?<![.,;:!?)\]}'’])[.,;:!?)\]}'’]+$/, '').length
    ranges.push({start: match.index, end: match.index + length})
  }
  return ranges
}

/**
 * Leave out what touches a protected range.
 *
 * @param text Text of a block.
 * @param ranges Ranges in order.
 * @returns Those that touch nothing protected.
 */
export function withoutProtected<Item extends Range>(text: string, ranges: readonly Item[]): Item[] {
  return withoutOverlaps(ranges, ranges.length === 0 ? [] : protectedRanges(text))
}
