import {useComputed} from '@preact/signals'
import {useEffect, useRef} from 'preact/hooks'
import {labelName, words} from '../i18n/index.ts'
import type {BlockView} from '../protocol.ts'
import {active, cursor, wanted} from '../state.ts'
import {correct, labelOfKey} from '../teaching.ts'
import {closeMenu, LabelMenu, menu, openMenu} from './label-menu.tsx'

interface LabelButtonProps {
  block: BlockView
  index: number
  isDoubtful: boolean
  source: string
  /** Moves the focus by a number of blocks. */
  move: (from: number, by: number) => void
}

/** The label of a block: a button that opens the menu of labels, and takes their letters. */
export function LabelButton({block, index, isDoubtful, source, move}: LabelButtonProps) {
  const {label, corrected, before, correctable} = block
  const button = useRef<HTMLButtonElement>(null)
  const isAt = useComputed(() => cursor.value === index)
  const isOpen = useComputed(() => menu.value === index)
  const isWanted = useComputed(() => (wanted.value?.block === index ? wanted.value : undefined))
  useEffect(() => {
    if (!isWanted.value) return
    if (isWanted.value.takesFocus) button.current?.focus({preventScroll: true})
    button.current?.scrollIntoView({block: 'nearest'})
  }, [isWanted.value])
  return (
    <>
      <button
        type="button"
        class="label"
        ref={button}
        tabIndex={isAt.value ? 0 : -1}
        data-block={index}
        aria-label={spokenOf(block, source, isDoubtful)}
        aria-haspopup={correctable ? 'menu' : undefined}
        aria-expanded={correctable ? isOpen.value : undefined}
        onFocus={() => {
          cursor.value = index
          active.value = index
        }}
        onClick={() => {
          if (!correctable) return
          if (isOpen.value) closeMenu()
          else openMenu(index)
        }}
        onKeyDown={event => onLabelKey(event, block, index, move)}
      >
        <span class="label-name">{labelName(label)}</span>
        {isDoubtful && <span class="label-sign">?</span>}
        {corrected && <span class="label-sign">✓</span>}
        {before !== undefined && !corrected && <span class="label-sign">↻</span>}
      </button>
      {isOpen.value && (
        <LabelMenu
          block={block}
          index={index}
          onClose={() => {
            closeMenu()
            button.current?.focus()
          }}
        />
      )}
    </>
  )
}

const mostSpoken = 80

/** What a screen reader says: the label, how sure it is, how the block begins. */
function spokenOf(block: BlockView, source: string, isDoubtful: boolean): string {
  const {label, confidence, corrected, before, start, end} = block
  const {blockLabel, correctedSuffix, changedSuffix, doubtSuffix} = words.value
  const beginning = source.slice(start, Math.min(end, start + mostSpoken))
  return [
    blockLabel(labelName(label), Math.round(confidence * 100), beginning),
    ...(corrected ? [correctedSuffix] : []),
    ...(before === undefined ? [] : [changedSuffix(labelName(before))]),
    ...(isDoubtful ? [doubtSuffix] : [])
  ].join(', ')
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY
}

/** Arrows go to other blocks, letters choose a label, Delete takes the choice back. */
function onLabelKey(
  event: KeyboardEvent,
  {correctable, corrected}: BlockView,
  index: number,
  move: LabelButtonProps['move']
): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const by = steps[event.key]
  const chosen = labelOfKey(event.key)
  if (by !== undefined) move(index, by)
  else if (chosen !== undefined && correctable) void correct(index, chosen)
  else if ((event.key === 'Delete' || event.key === 'Backspace') && corrected) void correct(index, undefined)
  else return
  event.preventDefault()
}
