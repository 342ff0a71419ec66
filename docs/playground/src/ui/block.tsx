import {useComputed} from '@preact/signals'
import type {ComponentChildren} from 'preact'
import {useMemo} from 'preact/hooks'
import {labelName, words} from '../i18n/index.ts'
import type {Format} from '../protocol.ts'
import {active} from '../state.ts'
import {type Placed, type Segment, segmentsOf} from '../text/segments.ts'
import {LabelButton} from './label-button.tsx'
import {menu} from './label-menu.tsx'

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
  const isActive = useComputed(() => active.value === index)
  const isDoubtful = block.correctable && !corrected && confidence < doubtful
  return (
    <li
      class="block"
      data-label={label}
      data-doubtful={isDoubtful || undefined}
      data-corrected={corrected || undefined}
      data-active={isActive.value || undefined}
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
