import {useComputed, useSignal} from '@preact/signals'
import {useEffect, useMemo, useRef} from 'preact/hooks'
import {duration, goTo} from '../actions.ts'
import {figure, words} from '../i18n/index.ts'
import type {ArticleView, Format} from '../protocol.ts'
import {busy, view, wanted} from '../state.ts'
import {accept} from '../teaching.ts'
import {type Placed, placeBlocks} from '../text/segments.ts'
import {Block, doubtful} from './block.tsx'
import {Inspector} from './inspector.tsx'

/** So many blocks are drawn together, once they come near the window. */
const groupSize = 40

/** The article as it was read: its source, each block with its label in the margin. */
export function Proof() {
  const article = view.value
  return (
    <section class="panel proof" aria-labelledby="proof-title" id="proof">
      <header class="panel-head">
        <h2 id="proof-title">{words.value.proof}</h2>
        <span class="working" role="status">
          {busy.value && words.value.working}
        </span>
        {article && <ProofFacts article={article} />}
      </header>
      <div class="sheet-scroller">
        {article && article.source !== '' ? <Sheet article={article} /> : <p class="empty">{words.value.nothing}</p>}
      </div>
      <Inspector />
    </section>
  )
}

function ProofFacts({article}: {article: ArticleView}) {
  const {blocks, doubtful: doubts, milliseconds, acceptAll, acceptedAll} = words.value
  const count = article.blocks.filter(block => block.correctable && block.confidence < doubtful).length
  const corrections = article.blocks.filter(block => block.corrected).length
  return (
    <>
      <p class="panel-facts">
        {blocks(article.blocks.length)}
        {count > 0 && !article.taught && <span class="doubts"> · {doubts(count)}</span>} ·{' '}
        {milliseconds(duration(article.took))}
      </p>
      <button
        type="button"
        class="toggle"
        aria-pressed={article.taught}
        disabled={article.blocks.length === 0 || corrections > 0}
        onClick={() => void accept(!article.taught)}
      >
        {article.taught ? acceptedAll : acceptAll}
      </button>
    </>
  )
}

function Sheet({article}: {article: ArticleView}) {
  const {source, blocks, format} = article
  const {placed, rest} = useMemo(() => placeBlocks(source, blocks), [source, blocks])
  const groups = useMemo(() => {
    const count = Math.ceil(placed.length / groupSize)
    return Array.from({length: count}, (_, index) => placed.slice(index * groupSize, (index + 1) * groupSize))
  }, [placed])
  const move = (from: number, by: number) => {
    const at = placed.findIndex(({index}) => index === from)
    const next = placed[Math.max(0, Math.min(placed.length - 1, at + by))]
    if (next) goTo(next.index)
  }
  return (
    <article class="sheet" data-format={format} data-figures={format !== 'text' || undefined}>
      <Notes article={article} />
      {groups.map((group, index) => (
        <Group key={index} isFirst={index === 0} group={group} source={source} format={format} move={move} />
      ))}
      <Gap text={rest} />
    </article>
  )
}

function Notes({article: {notes, blocks}}: {article: ArticleView}) {
  const shown = notes.map(note => words.value.notes[note] ?? note)
  if (blocks.length === 0 && shown.length === 0) shown.push(words.value.noArticle)
  return shown.map(note => (
    <p class="note" key={note}>
      {note}
    </p>
  ))
}

interface GroupProps {
  group: readonly Placed[]
  isFirst: boolean
  source: string
  format: Format
  move: (from: number, by: number) => void
}

/** Blocks that are drawn once they come near the window, so that an article of a megabyte is no burden. */
function Group({group, isFirst, source, format, move}: GroupProps) {
  const isNear = useSignal(isFirst)
  const place = useRef<HTMLOListElement>(null)
  const holdsWanted = useComputed(() => group.some(({index}) => index === wanted.value?.block))
  useEffect(() => {
    if (!place.current || isNear.value) return
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return
        isNear.value = true
        observer.disconnect()
      },
      {rootMargin: '800px'}
    )
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [isNear])
  if (!isNear.value && holdsWanted.value) isNear.value = true
  if (!isNear.value) return <ol class="blocks" ref={place} style={{minHeight: `${heightOf(group)}px`}} />
  return (
    <ol class="blocks" ref={place}>
      {group.flatMap(placed => [
        <Gap key={`gap ${placed.index}`} text={placed.gap} isItem />,
        <Block key={placed.index} placed={placed} source={source} format={format} move={move} />
      ])}
    </ol>
  )
}

/** About how high blocks will be: 28 px a line of 70 characters. */
function heightOf(group: readonly Placed[]): number {
  return group.reduce((sum, {block}) => sum + 28 * (1 + Math.ceil((block.end - block.start) / 70)), 0)
}

const shortGap = 80

/** What stands between blocks: markup, and what of a page is not of the article. */
function Gap({text, isItem}: {text: string; isItem?: boolean}) {
  const code = text.trim()
  if (code === '') return null
  const left = code.length - 2 * shortGap
  const drawn = (
    <code>
      {left > shortGap ? (
        <>
          {code.slice(0, shortGap)}
          <em> … {words.value.skipped(figure(left))} … </em>
          {code.slice(-shortGap)}
        </>
      ) : (
        code
      )}
    </code>
  )
  return isItem ? <li class="gap">{drawn}</li> : <p class="gap">{drawn}</p>
}
