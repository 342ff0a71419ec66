import {useSignal} from '@preact/signals'
import {useRef} from 'preact/hooks'
import {goTo} from '../actions.ts'
import {words} from '../i18n/index.ts'
import type {TreeRow} from '../protocol.ts'
import {view} from '../state.ts'
import {keyOf, useTree} from './use-tree.ts'

/** The tree of the article; nodes are fetched when their parent is opened. */
export function Tree() {
  const {children, open, toggle, expandAll, collapseAll} = useTree()
  const at = useSignal('0')
  const list = useRef<HTMLDivElement>(null)
  const shown = rowsOf('', children.value, open.value)
  const focus = (path: string) => {
    at.value = path
    list.current?.querySelector<HTMLElement>(`[data-path="${path}"]`)?.focus()
  }
  return (
    <>
      <p class="tools">
        <button type="button" class="plain" onClick={() => void expandAll()}>
          {words.value.expandAll}
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => {
            collapseAll()
            at.value = at.value.split('.')[0] ?? '0'
          }}
        >
          {words.value.collapseAll}
        </button>
      </p>
      <div
        class="tree"
        role="tree"
        aria-label={words.value.treeLabel}
        ref={list}
        onKeyDown={event => onTreeKey(event, shown, at.value, open.value, {focus, toggle})}
      >
        {shown.slice(0, mostRows).map(row => (
          <Node
            key={keyOf(row.path)}
            row={row}
            isOpen={open.value.has(keyOf(row.path))}
            isAt={at.value === keyOf(row.path)}
            onToggle={isOpen => toggle(keyOf(row.path), isOpen)}
            onFocus={() => {
              at.value = keyOf(row.path)
            }}
          />
        ))}
      </div>
      {shown.length > mostRows && <p class="quiet">{words.value.treeMore(shown.length - mostRows)}</p>}
    </>
  )
}

/** So many rows are drawn. */
const mostRows = 600

function rowsOf(path: string, children: ReadonlyMap<string, readonly TreeRow[]>, open: ReadonlySet<string>): TreeRow[] {
  return (children.get(path) ?? []).flatMap(row => {
    const key = keyOf(row.path)
    return open.has(key) ? [row, ...rowsOf(key, children, open)] : [row]
  })
}

interface TreeMoves {
  focus: (path: string) => void
  toggle: (path: string, isOpen: boolean) => void
}

/** The keys of a tree, as the patterns of WAI-ARIA have them. */
function onTreeKey(
  event: KeyboardEvent,
  rows: readonly TreeRow[],
  at: string,
  open: ReadonlySet<string>,
  {focus, toggle}: TreeMoves
): void {
  const index = rows.findIndex(row => keyOf(row.path) === at)
  const row = rows[index]
  if (!row || event.ctrlKey || event.metaKey || event.altKey) return
  const go = (next: TreeRow | undefined) => next && focus(keyOf(next.path))
  const isOpen = open.has(at)
  const parent = keyOf(row.path.slice(0, -1))
  if (event.key === 'ArrowDown') go(rows[index + 1])
  else if (event.key === 'ArrowUp') go(rows[index - 1])
  else if (event.key === 'Home') go(rows[0])
  else if (event.key === 'End') go(rows.at(-1))
  else if (event.key === 'ArrowRight' && row.children > 0) isOpen ? go(rows[index + 1]) : toggle(at, true)
  else if (event.key === 'ArrowLeft') {
    if (isOpen) toggle(at, false)
    else if (parent !== '') focus(parent)
  } else if (event.key === 'Enter' || event.key === ' ') showInSource(row, true)
  else return
  event.preventDefault()
}

/** Go to the block that a node stands in. */
function showInSource({start}: TreeRow, takesFocus: boolean): void {
  const blocks = view.value?.blocks ?? []
  const index = blocks.findIndex(block => start !== undefined && block.start <= start && start < block.end)
  if (index !== -1) goTo(index, takesFocus)
}

interface NodeProps {
  row: TreeRow
  isOpen: boolean
  isAt: boolean
  onToggle: (isOpen: boolean) => void
  onFocus: () => void
}

function Node({row, isOpen, isAt, onToggle, onFocus}: NodeProps) {
  const {path, type, text, fields, children, confidence} = row
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree that it is in takes the keys, as the pattern has it.
    <div
      role="treeitem"
      aria-level={path.length}
      aria-expanded={children > 0 ? isOpen : undefined}
      aria-selected={isAt}
      tabIndex={isAt ? 0 : -1}
      data-path={keyOf(path)}
      data-label={type}
      style={{paddingInlineStart: `${path.length * 1.1 - 0.6}rem`}}
      onFocus={onFocus}
      onClick={() => {
        if (children > 0) onToggle(!isOpen)
        showInSource(row, false)
      }}
    >
      <span class="twist" aria-hidden="true">
        {children > 0 ? (isOpen ? '▾' : '▸') : ''}
      </span>
      <code class="node-type">{type}</code>
      {text !== '' && (
        <span class="node-text" lang="vi" data-inside={children > 0 || undefined}>
          {text}
        </span>
      )}
      {fields.map(([name, value]) => (
        <span class="node-field" key={name}>
          {name}: <b>{value}</b>
        </span>
      ))}
      {confidence !== undefined && <span class="node-sure">{confidence.toFixed(2)}</span>}
    </div>
  )
}
