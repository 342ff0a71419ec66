import {useComputed, useSignal} from '@preact/signals'
import {choose} from '../actions.ts'
import {ask} from '../client.ts'
import {figure, words} from '../i18n/index.ts'
import type {Row} from '../protocol.ts'
import {exportSwitches, isMany, progress, rows, view} from '../state.ts'
import {download} from '../transfer.ts'
import {Bars} from './bars.tsx'

const columns = ['bars', 'headline', 'figures', 'credited', 'doubts', 'changed'] as const
type Column = (typeof columns)[number]

const values: Readonly<Record<Exclude<Column, 'bars'>, (row: Row) => string | number>> = {
  headline: row => row.headline,
  figures: row => row.figures,
  credited: row => row.credited.join(', '),
  doubts: row => (row.failure !== undefined ? Number.POSITIVE_INFINITY : row.taught ? -1 : row.doubts),
  changed: row => row.changed
}
const page = 100
const mostNames = 3

/** The table of many articles, those with most doubts first. */
export function Articles() {
  const isOpen = useSignal(true)
  if (!isMany.value) return null
  const {articles, downloadRows, showTable} = words.value
  return (
    <section class="panel articles" aria-labelledby="articles-title">
      <header class="panel-head">
        <h2 id="articles-title">
          <button
            type="button"
            class="twist"
            aria-expanded={isOpen.value}
            title={showTable}
            onClick={() => {
              isOpen.value = !isOpen.value
            }}
          >
            <span aria-hidden="true">{isOpen.value ? '▾' : '▸'}</span> {articles}{' '}
            <span class="count">{figure(rows.value.size)}</span>
          </button>
        </h2>
        <Progress />
        <button
          type="button"
          onClick={async () => download('articles.ndjson', await ask('rows', exportSwitches.value))}
        >
          {downloadRows}
        </button>
      </header>
      {isOpen.value && <Table />}
    </section>
  )
}

/** The table, of which the first rows are drawn. */
function Table() {
  const sort = useSignal<{column: Exclude<Column, 'bars'>; isDown: boolean}>({column: 'doubts', isDown: true})
  const limit = useSignal(page)
  const sorted = useComputed(() => {
    const {column, isDown} = sort.value
    const value = values[column]
    return [...rows.value.values()].sort((a, b) => (compare(value(a), value(b)) || b.id - a.id) * (isDown ? -1 : 1))
  })
  const {articles, showMore} = words.value
  const more = sorted.value.length - limit.value
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section class="table-scroller" tabIndex={0} aria-label={articles}>
        <table>
          <thead>
            <tr>
              {columns.map(column => (
                <Head
                  key={column}
                  column={column}
                  isDown={sort.value.column === column ? sort.value.isDown : undefined}
                  onSort={isDown => {
                    if (column !== 'bars') sort.value = {column, isDown}
                  }}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.value.slice(0, limit.value).map(row => (
              <ArticleRow key={row.id} row={row} isShown={row.id === view.value?.id} />
            ))}
          </tbody>
        </table>
        {more > 0 && (
          <p>
            <button
              type="button"
              onClick={() => {
                limit.value += page
              }}
            >
              {showMore(Math.min(more, page))}
            </button>
          </p>
        )}
      </section>
    </>
  )
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b || 0 : String(a).localeCompare(String(b), 'vi')
}

function Progress() {
  const {done, total} = progress.value
  const {articlesRead, parsing} = words.value
  if (done >= total) return null
  return (
    <>
      <progress max={total} value={done} aria-label={parsing} />
      <span class="quiet">{articlesRead(figure(done), figure(total))}</span>
    </>
  )
}

interface HeadProps {
  column: Column
  isDown: boolean | undefined
  onSort: (isDown: boolean) => void
}

function Head({column, isDown, onSort}: HeadProps) {
  const name = words.value.columns[column]
  if (column === 'bars') return <th scope="col">{name}</th>
  const direction = isDown === undefined ? 'none' : isDown ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={direction} class={column}>
      <button
        type="button"
        class="plain"
        title={words.value.sortBy(name)}
        onClick={() => onSort(isDown === undefined ? column !== 'headline' : !isDown)}
      >
        {name} <span aria-hidden="true">{isDown === undefined ? '' : isDown ? '▾' : '▴'}</span>
      </button>
    </th>
  )
}

function ArticleRow({row, isShown}: {row: Row; isShown: boolean}) {
  const {noHeadline, taughtMark, failure} = words.value
  const names = row.credited.slice(0, mostNames).join(', ')
  return (
    <tr aria-current={isShown ? 'true' : undefined} data-taught={row.taught || undefined}>
      <td>
        <Bars bars={row.bars} />
      </td>
      <th scope="row" lang="vi">
        <button type="button" class="plain" onClick={() => void choose(row.id)}>
          {row.headline || <em>{noHeadline}</em>}
        </button>
        <span class="quiet">{row.failure === undefined ? row.name : failure(row.name, row.failure)}</span>
      </th>
      <td class="number">{row.figures}</td>
      <td lang="vi">
        {names}
        {row.credited.length > mostNames && '…'}
      </td>
      <td class="number">{row.taught ? `✓ ${taughtMark}` : row.doubts > 0 ? <b>{row.doubts}</b> : 0}</td>
      <td class="number">{row.taught ? '–' : row.changed > 0 ? <b>{row.changed}</b> : 0}</td>
    </tr>
  )
}
