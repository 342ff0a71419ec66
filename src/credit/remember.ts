import type {CreditGrammar, CreditMatch} from './types.ts'

/**
 * Remember what stands at the end of texts: several constructs ask about the same block.
 *
 * @param credits Grammar.
 * @returns The grammar with a memory; for one article.
 */
export function rememberTails(credits: CreditGrammar): CreditGrammar {
  const tails = new Map<string, CreditMatch | undefined>()
  return {
    ...credits,
    tail(text) {
      if (!tails.has(text)) tails.set(text, credits.tail(text))
      return tails.get(text)
    }
  }
}
