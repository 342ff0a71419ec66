import type {ElementContent, Root} from 'hast'
import {sanitize as clean} from 'hast-util-sanitize'
import {h} from 'hastscript'
import type {Literal, Node, Parent, Position} from 'unist'
import type {Article} from '../tree/index.ts'
import {assertOptions, flag, handlersByType, type OptionSchemas} from '../util/options.ts'
import {copyPosition} from '../util/position.ts'
// biome-ignore lint/suspicious/noShadowRestrictedNames: the name that mdast and hast have for it.
import {toString} from '../util/to-string.ts'
import {ownAttributes} from './handlers/attributes.ts'
import {unknown} from './handlers/element.ts'
import {hastHandlers} from './handlers/index.ts'
import type {HastHandlers, HastState} from './handlers/state.ts'
import {schema} from './sanitize-schema.ts'
import {classOf} from './tin/types.ts'

/** Options of `toHast`. */
export interface ToHastOptions {
  /** Handlers by node type, merged over the defaults. */
  handlers?: HastHandlers | undefined
  /**
   * Leave out all that could harm a page: addresses that run code, event handlers, frames, styles; on by default.
   * Off only where handlers make such things and the tree is trusted.
   */
  sanitize?: boolean | undefined
}

/** What `toHast` may be told. */
export const hastSchemas: OptionSchemas = {handlers: handlersByType, sanitize: flag}
/** Deeper nodes are written as their text: no tree of an article nests so deep, and pages must survive recursion. */
const deepest = 200

/**
 * Write an article as HTML nodes.
 *
 * @param tree Article.
 * @param options Options.
 * @returns A root with one `article` element.
 * @throws TypeError where the options are no object.
 * @throws RangeError where an option is not known, or a handler is no function.
 */
export function toHast(tree: Article, options: ToHastOptions = {}): Root {
  assertOptions(options, hastSchemas)
  const handlers: HastHandlers[] = [options.handlers ?? {}, hastHandlers]
  let depth = 0
  const state: HastState = {one, all, own: ownAttributes}
  const root: Root = {type: 'root', children: [...one(tree), {type: 'text', value: '\n'}]}
  return options.sanitize === false ? root : (clean(root, schema) as Root)

  function one(node: Node, parent?: Parent): ElementContent[] {
    if (depth > deepest) return [{type: 'text', value: toString(node), ...placeOf(node)}]
    const {type} = node
    const known = handlers.find(map => Object.hasOwn(map, type) && map[type])
    depth++
    const made = (known?.[type] ?? unknown)(node, state, parent)
    depth--
    const written = [made].flat()
    const [only] = written
    if (node.position && written.length === 1 && only && !only.position) only.position = copyPosition(node.position)
    return written
  }

  function all(node: Node): ElementContent[] {
    const {value, children = []} = node as Partial<Literal> & Partial<Parent>
    if (typeof value === 'string') return [{type: 'text', value, ...placeOf(node)}]
    const made: ElementContent[] = []
    for (const child of children) {
      for (const next of one(child, node as Parent)) {
        // Two texts in a row, and an empty one, would be read as one or none.
        const lost = next.type === 'text' && (next.value === '' || made.at(-1)?.type === 'text')
        made.push(lost ? {...h('span', {className: [classOf('text')]}, next), ...placeOf(child)} : next)
      }
    }
    return made
  }
}

function placeOf({position}: Node): {position?: Position} {
  return position ? {position: copyPosition(position)} : {}
}
