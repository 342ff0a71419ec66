import type {Block} from '../../block/block.ts'
import type {Context} from '../construct.ts'

/**
 * Make a function that looks at an article once, however many of its blocks ask.
 *
 * @param look Looks at the article of a context; what it finds must be the same for all blocks.
 * @returns The same, with a memory that lasts as long as the blocks.
 */
export function onceAnArticle<Value>(look: (context: Context) => Value): (context: Context) => Value {
  const seen = new WeakMap<readonly Block[], {value: Value}>()
  return context => {
    let known = seen.get(context.blocks)
    if (!known) {
      known = {value: look(context)}
      seen.set(context.blocks, known)
    }
    return known.value
  }
}
