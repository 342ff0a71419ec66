import type {Node} from 'unist'
import type {VFile} from 'vfile'
import type {Article} from '../tree/index.ts'
import {assertOptions, type OptionSchemas} from '../util/options.ts'

/** A processor whose plugins work on trees of another kind. */
interface Destination<Tree> {
  /** Run its plugins on a tree. */
  run(tree: Tree, file: VFile): Promise<unknown>
}

/** Gives the other tree: plugins that are used after it work on that. */
type BridgeMutation<Tree> = (tree: Article, file: VFile) => Tree

/** Runs a processor on the other tree, and lets the article be. */
type BridgeRun = (tree: Article, file: VFile) => Promise<undefined>

/** A plugin that leads from articles to another kind of tree, as remark-rehype and remark-retext do. */
export interface Bridge<Options, Tree extends Node> {
  (destination: Destination<Tree>, options?: Options | null | undefined): BridgeRun
  (options?: Options | null | undefined): BridgeMutation<Tree>
  // unified takes types from the last signature: this one has them all.
  (
    destination?: Destination<Tree> | Options | null | undefined,
    options?: Options | null | undefined
  ): BridgeRun | BridgeMutation<Tree>
}

/**
 * Make a plugin that leads from articles to another kind of tree.
 *
 * @param convert Makes the other tree.
 * @param schemas Options that it takes: a wrong one is found when the plugin is attached.
 * @returns Plugin; given a processor, it runs that on the other tree, and the article stays.
 */
export function createBridge<Options, Tree extends Node>(
  convert: (tree: Article, options: Options | undefined) => Tree,
  schemas: OptionSchemas
): Bridge<Options, Tree> {
  function bridge(destination: Destination<Tree>, options?: Options | null): BridgeRun
  function bridge(options?: Options | null): BridgeMutation<Tree>
  function bridge(
    destination?: Destination<Tree> | Options | null,
    options?: Options | null
  ): BridgeRun | BridgeMutation<Tree>
  function bridge(
    first?: Destination<Tree> | Options | null,
    second?: Options | null
  ): BridgeRun | BridgeMutation<Tree> {
    const destination = isDestination<Tree>(first) ? first : undefined
    // Where no processor is given, the second argument is none of ours: unified-engine puts its files there.
    const options = (destination ? second : (first as Options | null | undefined)) ?? undefined
    assertOptions(options, schemas)
    if (!destination) return tree => convert(tree, options)
    return async (tree, file) => {
      await destination.run(convert(tree, options), file)
      return undefined
    }
  }
  return bridge
}

function isDestination<Tree>(value: unknown): value is Destination<Tree> {
  return typeof (value as Partial<Destination<Tree>> | null | undefined)?.run === 'function'
}
