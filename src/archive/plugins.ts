import {type PluggableList, unified} from 'unified'
import {VFile} from 'vfile'
import type {Article} from '../tree/index.ts'
import {RecordError} from './record-error.ts'

/**
 * Load plugins that change trees.
 *
 * @param plugins Modules whose default export is a plugin, each alone or with its options.
 * @returns Runs them on a tree, in place.
 * @throws TypeError where a module has no plugin.
 */
export async function loadPlugins(
  plugins: readonly (string | readonly [module: string, options: unknown])[]
): Promise<(tree: Article) => void> {
  const list: PluggableList = []
  for (const plugin of plugins) {
    const [module, options] = typeof plugin === 'string' ? [plugin, undefined] : plugin
    const {default: exported} = (await import(module)) as {default?: unknown}
    if (typeof exported !== 'function') throw new TypeError(`${module} has no plugin as its default export`)
    list.push(options === undefined ? (exported as never) : ([exported, options] as never))
  }
  const processor = unified().use(list).freeze()
  return tree => {
    // A tree that a plugin replaces takes the place of the old one.
    const changed = processor.runSync(tree as never, new VFile()) as unknown as Article
    if (changed === tree) return
    if (changed.type !== 'article') throw new RecordError('no-article', `a plugin made a \`${changed.type}\``)
    for (const name of Object.keys(tree)) delete (tree as unknown as Record<string, unknown>)[name]
    Object.assign(tree, changed)
  }
}
