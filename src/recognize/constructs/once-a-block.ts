import type {Context} from '../construct.ts'
import {onceAnArticle} from './once-an-article.ts'

/**
 * Make a function that looks at each block of an article once, however often it is asked about it.
 *
 * @param look Looks at a block; what it finds must be the same whichever block asks.
 * @returns The same, with a memory that lasts as long as the blocks.
 */
export function onceABlock<Value>(
  look: (context: Context, index: number) => Value
): (context: Context, index: number) => Value {
  const memory = onceAnArticle((): Map<number, Value> => new Map())
  return (context, index) => {
    const known = memory(context)
    if (known.has(index)) return known.get(index) as Value
    const value = look(context, index)
    known.set(index, value)
    return value
  }
}
