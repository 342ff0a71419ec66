import type {CreditGrammar, CreditMatch} from './types.ts'

/**
 * Remember what stands at the end of texts: several constructs ask about the same block.
 *
 * Of texts with the same length the last is remembered: to look for a text by its length takes no reading of it.
 *
 * @param credits Grammar.
 * @returns The grammar with a memory; for one article.
 */
export function memoizeTrailing(credits: CreditGrammar): CreditGrammar {
  const tails = new Map<number, {text: string; match: CreditMatch | undefined}>()
  return {
    ...credits,
    parseTrailing(text) {
      const known = tails.get(text.length)
      if (known?.text === text) return known.match
      const match = credits.parseTrailing(text)
      tails.set(text.length, {text, match})
      return match
    }
  }
}
