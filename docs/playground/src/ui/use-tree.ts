import {useSignal, useSignalEffect} from '@preact/signals'
import {ask} from '../client.ts'
import type {TreeRow} from '../protocol.ts'
import {view} from '../state.ts'

/** Opening everything stops at so many nodes. */
const mostOpen = 300

/** Name a path. */
export function keyOf(path: readonly number[]): string {
  return path.join('.')
}

/**
 * Keep the nodes of the tree that are open; they are fetched when their parent is opened.
 *
 * @returns Nodes by the path of their parent, and what opens and shuts them.
 */
export function useTree() {
  const children = useSignal<ReadonlyMap<string, readonly TreeRow[]>>(new Map())
  const open = useSignal<ReadonlySet<string>>(new Set(['']))

  const load = async (paths: readonly string[]) => {
    const version = view.value?.version
    if (version === undefined) return
    const asked = paths.map(async path => {
      const numbers = path === '' ? [] : path.split('.').map(Number)
      return [path, await ask('children', version, numbers)] as const
    })
    try {
      const found = await Promise.all(asked)
      if (view.value?.version === version) children.value = new Map([...children.value, ...found])
    } catch {
      // The article was parsed again meanwhile; the effect below loads anew.
    }
  }
  // Another parse is another tree: what was open stays open by its place.
  useSignalEffect(() => {
    if (view.value?.version === undefined) return
    void load([...open.peek()])
  })

  const toggle = (path: string, isOpen: boolean) => {
    const next = new Set(open.value)
    if (isOpen) next.add(path)
    else next.delete(path)
    open.value = next
    if (isOpen && !children.value.has(path)) void load([path])
  }
  const expandAll = async () => {
    let level = ['']
    while (level.length > 0) {
      await load(level)
      const rows: TreeRow[] = level.flatMap(path => children.value.get(path) ?? [])
      level = rows.filter(row => row.children > 0).map(row => keyOf(row.path))
      open.value = new Set([...open.value, ...level])
      if (open.value.size > mostOpen) return
    }
  }
  const collapseAll = () => {
    open.value = new Set([''])
  }
  return {children, open, toggle, expandAll, collapseAll}
}
