import {signal} from '@preact/signals'
import {useEffect, useRef} from 'preact/hooks'
import {labelName, words} from '../i18n/index.ts'
import type {BlockView} from '../protocol.ts'
import {active} from '../state.ts'
import {correct, labelKeys, labelOfKey} from '../teaching.ts'

/** Index of the block whose menu is open. */
export const menu = signal<number | undefined>(undefined)

/** Open the menu of a block. */
export function openMenu(block: number): void {
  active.value = block
  menu.value = block
}

/** Close the menu. */
export function closeMenu(): void {
  menu.value = undefined
}

interface LabelMenuProps {
  block: BlockView
  index: number
  onClose: () => void
}

/** The labels that a block can be given. */
export function LabelMenu({block, index, onClose}: LabelMenuProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const items = list.current?.querySelectorAll<HTMLElement>('[role^=menuitem]')
    const chosen = list.current?.querySelector<HTMLElement>('[aria-checked=true]')
    ;(chosen ?? items?.[0])?.focus()
    list.current?.scrollIntoView({block: 'nearest'})
  }, [])

  const choose = (label: string | undefined) => {
    void correct(index, label)
    onClose()
  }

  return (
    <div
      class="menu"
      role="menu"
      aria-label={words.value.chooseLabel}
      ref={list}
      onKeyDown={event => onMenuKey(event, event.currentTarget, choose, onClose)}
      onFocusOut={event => {
        if (!list.current?.contains(event.relatedTarget as Node | null)) closeMenu()
      }}
    >
      {Object.entries(labelKeys).map(([label, key]) => (
        <button
          type="button"
          role="menuitemradio"
          aria-checked={block.label === label}
          aria-keyshortcuts={key}
          tabIndex={-1}
          data-label={label}
          key={label}
          onClick={() => choose(label)}
        >
          <span class="swatch" />
          <span>{labelName(label)}</span>
          <kbd>{key}</kbd>
        </button>
      ))}
      {block.corrected && (
        <button type="button" role="menuitem" tabIndex={-1} class="menu-undo" onClick={() => choose(undefined)}>
          {words.value.undoCorrection}
        </button>
      )}
    </div>
  )
}

/** The keys of a menu, as the patterns of WAI-ARIA have them; a letter chooses its label. */
function onMenuKey(
  event: KeyboardEvent,
  list: HTMLElement,
  choose: (label: string) => void,
  onClose: () => void
): void {
  const items = [...list.querySelectorAll<HTMLElement>('[role^=menuitem]')]
  const at = items.indexOf(document.activeElement as HTMLElement)
  const chosen = labelOfKey(event.key)
  if (event.key === 'Escape' || event.key === 'Tab') onClose()
  else if (event.key === 'ArrowDown') items[(at + 1) % items.length]?.focus()
  else if (event.key === 'ArrowUp') items[(at - 1 + items.length) % items.length]?.focus()
  else if (event.key === 'Home') items[0]?.focus()
  else if (event.key === 'End') items.at(-1)?.focus()
  else if (chosen !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) choose(chosen)
  else return
  event.preventDefault()
  event.stopPropagation()
}
