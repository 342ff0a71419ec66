/**
 * Do work on each item of a source, several at once, and give the results in the order of the items.
 *
 * An item is taken from the source only when there is room for it, so that a slow reader slows the source down.
 *
 * @param source Items.
 * @param work Work.
 * @param most How many items are under way, or done and not yet read, at once.
 * @returns Results in order.
 * @throws What the source or the work throws, when its turn has come.
 */
export async function* mapInOrder<Item, Result>(
  source: AsyncIterable<Item> | Iterable<Item>,
  work: (item: Item) => Result | Promise<Result>,
  most: number
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = []
  try {
    for await (const item of source) {
      const result = Promise.resolve(work(item))
      // A failure is told when its turn comes, not as an unhandled rejection.
      result.catch(() => {})
      underWay.push(result)
      if (underWay.length >= most) yield await (underWay.shift() as Promise<Result>)
    }
    while (underWay.length > 0) yield await (underWay.shift() as Promise<Result>)
  } finally {
    await Promise.allSettled(underWay)
  }
}
