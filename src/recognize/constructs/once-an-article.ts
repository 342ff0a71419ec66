import type {Block} from '../../block/block.ts'
import type {Context} from '../construct.ts'

/** What was found in articles: by the blocks of one, then by the number of who looked. A single map holds all. */
const memory = new WeakMap<readonly Block[], {value: unknown}[]>()
let lookers = 0

/**
 * Make a function that looks at an article once, however many of its blocks ask.
 *
 * @param look Looks at the article of a context; what it finds must be the same for all blocks.
 * @returns The same, with a memory that lasts as long as the blocks.
 */
export function onceAnArticle<Value>(look: (context: Context) => Value): (context: Context) => Value {
  const looker = lookers++
  return context => {
    const found = factsOf(context.blocks)
    // What is looked for may ask others: the place is filled when it is known.
    found[looker] ??= {value: look(context)}
    return found[looker].value as Value
  }
}

function factsOf(blocks: readonly Block[]): {value: unknown}[] {
  let found = memory.get(blocks)
  if (!found) {
    found = []
    memory.set(blocks, found)
  }
  return found
}
