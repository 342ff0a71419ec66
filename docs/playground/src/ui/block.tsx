import {useComputed} from '@preact/signals'
import type {ComponentChildren} from 'preact'
import {useEffect, useMemo, useRef} from 'preact/hooks'
import {labelName, words} from '../i18n/index.ts'
import type {BlockView, Format} from '../protocol.ts'
import {active, cursor, wanted} from '../state.ts'
import {correct, labelOfKey} from '../teaching.ts'
import {type Placed, type Segment, segmentsOf} from '../text/segments.ts'
import {closeMenu, LabelMenu, menu, openMenu} from './label-menu.tsx'

/** Confidence under which a label is shown as a doubt. */
export const doubtful = 0.6

interface BlockProps {
  source: string
  format: Format
  placed: Placed
  /** Moves the focus by a number of blocks. */
  move: (from: number, by: number) => void
}

/** A block of the article: its label in the margin, its words with what is marked in them. */
export function Block({source, format, placed, move}: BlockProps) {
  const {block, index} = placed
  const segments = useMemo(() => segmentsOf(source, placed, format), [source, placed, format])
  const {label, corrected, before, confidence} = block
  const isDoubtful = block.correctable && !corrected && confidence < doubtful
  return (
    <li
      class="block"
      data-label={label}
      data-doubtful={isDoubtful || undefined}
      data-corrected={corrected || undefined}
      data-changed={before !== undefined || undefined}
      onPointerEnter={() => {
        if (menu.value === undefined) active.value = index
      }}
    >
      <div class="block-margin">
        <LabelButton block={block} index={index} isDoubtful={isDoubtful} source={source} move={move} />
      </div>
      <div class="block-words" lang="vi">
        {block.start < 0 ? <em class="absent">{words.value.notInSource}</em> : drawSegments(segments)}
      </div>
    </li>
  )
}

function drawSegments(segments: readonly Segment[]): ComponentChildren {
  return segments.map((segment, index) => {
    if (segment.kind === 'words') return segment.text
    if (segment.kind === 'tag') {
      return (
        <span class="tag" key={index}>
          {segment.text}
        </span>
      )
    }
    return (
      <span class="mark" data-mark={segment.mark.type} title={labelName(segment.mark.type)} key={index}>
        {drawSegments(segment.children)}
      </span>
    )
  })
}

interface LabelButtonProps {
  block: BlockView
  index: number
  isDoubtful: boolean
  source: string
  move: (from: number, by: number) => void
}

const mostSpoken = 80
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY
}

/** The label of a block: a button that opens the menu of labels, and takes their letters. */
function LabelButton({block, index, isDoubtful, source, move}: LabelButtonProps) {
  const {label, confidence, corrected, before, correctable, start, end} = block
  const button = useRef<HTMLButtonElement>(null)
  const isAt = useComputed(() => cursor.value === index)
  const isOpen = useComputed(() => menu.value === index)
  const isWanted = useComputed(() => (wanted.value?.block === index ? wanted.value : undefined))
  useEffect(() => {
    if (!isWanted.value) return
    button.current?.focus()
    button.current?.scrollIntoView({block: 'nearest'})
  }, [isWanted.value])

  const {blockLabel, correctedSuffix, changedSuffix, doubtSuffix} = words.value
  const spoken = [
    blockLabel(labelName(label), Math.round(confidence * 100), source.slice(start, Math.min(end, start + mostSpoken))),
    ...(corrected ? [correctedSuffix] : []),
    ...(before === undefined ? [] : [changedSuffix(labelName(before))]),
    ...(isDoubtful ? [doubtSuffix] : [])
  ].join(', ')

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const by = steps[event.key]
    const chosen = labelOfKey(event.key)
    if (by !== undefined) move(index, by)
    else if (chosen !== undefined && correctable) void correct(index, chosen)
    else if ((event.key === 'Delete' || event.key === 'Backspace') && corrected) void correct(index, undefined)
    else return
    event.preventDefault()
  }

  return (
    <>
      <button
        type="button"
        class="label"
        ref={button}
        tabIndex={isAt.value ? 0 : -1}
        data-block={index}
        aria-label={spoken}
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
        onKeyDown={onKeyDown}
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
