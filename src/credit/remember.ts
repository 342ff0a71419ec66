import type {CreditGrammar, CreditMatch} from './types.ts'

/** Stands for a text that was read and has no credit. */
const none = Symbol('no credit')

/**
 * Remember what stands at the end of texts: several constructs ask about the same block.
 *
 * @param credits Grammar.
 * @returns The grammar with a memory; for one article.
 */
export function rememberTails(credits: CreditGrammar): CreditGrammar {
  const tails = new Map<string, CreditMatch | typeof none>()
  return {
    ...credits,
    tail(text) {
      let match = tails.get(text)
      if (match === undefined) {
        match = credits.tail(text) ?? none
        tails.set(text, match)
      }
      return match === none ? undefined : match
    }
  }
}
