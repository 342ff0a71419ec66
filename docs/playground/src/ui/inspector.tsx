import {useSignal, useSignalEffect} from '@preact/signals'
import {ask} from '../client.ts'
import {figure, labelName, words} from '../i18n/index.ts'
import type {ArticleView, BlockView, Explanation, Fact} from '../protocol.ts'
import {active, view} from '../state.ts'

/** Why the block that is pointed at, or has the focus, has its label. */
export function Inspector() {
  const explanation = useSignal<{version: number; block: number; value: Explanation} | undefined>(undefined)
  useSignalEffect(() => {
    const block = active.value
    const version = view.value?.version
    if (block === undefined || version === undefined) return
    ask('explain', version, block).then(
      value => {
        explanation.value = {version, block, value}
      },
      // The article was parsed again meanwhile; the effect runs anew.
      () => undefined
    )
  })
  const article = view.value
  const block = active.value === undefined ? undefined : article?.blocks[active.value]
  const known = explanation.value
  const isOf = known !== undefined && known.block === active.value && known.version === article?.version
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <aside class="inspector" aria-label={words.value.why} tabIndex={0}>
      {article && block ? (
        <Details article={article} block={block} explanation={isOf ? known.value : undefined} />
      ) : (
        <p class="hint">
          {words.value.whyHint} {words.value.correctHint}
        </p>
      )}
    </aside>
  )
}

interface DetailsProps {
  article: ArticleView
  block: BlockView
  explanation: Explanation | undefined
}

function Details({article, block, explanation}: DetailsProps) {
  const {sure, byConstruct, chosenByYou, withoutProfile, offsets} = words.value
  const percent = Math.round(block.confidence * 100)
  return (
    <>
      <p class="inspector-head">
        <strong class="chip" data-label={block.label}>
          {labelName(block.label)}
        </strong>
        <span class="meter" aria-hidden="true">
          <span style={{width: `${percent}%`}} />
        </span>
        <span>{sure(percent)}</span>
        {block.construct !== '' && (
          <span>
            {byConstruct} <code>{block.construct}</code>
          </span>
        )}
        <span class="quiet">
          {offsets} {figure(block.start)}–{figure(block.end)}
        </span>
      </p>
      {block.corrected && (
        <p>
          {chosenByYou} <em>{labelName(block.parsed)}</em>.
        </p>
      )}
      {block.before !== undefined && (
        <p>
          {withoutProfile} <em>{labelName(block.before)}</em>.
        </p>
      )}
      {explanation && <Facts facts={explanation.facts} source={article.source} />}
      {explanation && <Evidence evidence={explanation.evidence} />}
    </>
  )
}

function Facts({facts, source}: {facts: readonly Fact[]; source: string}) {
  const told = facts.filter(fact => fact.parts.length > 0 || fact.type === 'endMark')
  if (told.length === 0) return null
  return (
    <ul class="facts" aria-label={words.value.facts}>
      {told.map(({type, start, end, parts}) => (
        <li key={`${type} ${start}`}>
          <span class="fact-type" data-mark={type}>
            {labelName(type)}
          </span>{' '}
          {parts.length === 0 ? (
            <span lang="vi">{source.slice(start, end)}</span>
          ) : (
            parts.map(([name, value], index) => (
              <span class="fact" key={index}>
                <span class="quiet">{words.value.parts[name] ?? name}</span> <span lang="vi">{value}</span>
              </span>
            ))
          )}
        </li>
      ))}
    </ul>
  )
}

function Evidence({evidence}: {evidence: Explanation['evidence']}) {
  if (evidence.length === 0) return <p class="quiet">{words.value.noEvidence}</p>
  return (
    <ul class="evidence" aria-label={words.value.evidence}>
      {evidence.map(({feature, value, weight}) => (
        <li key={feature} data-sign={weight < 0 ? 'against' : 'for'}>
          <code>
            {feature}
            {value === undefined ? '' : `=${value}`}
          </code>{' '}
          <b>
            {weight < 0 ? '−' : '+'}
            {Math.abs(weight)}
          </b>
        </li>
      ))}
    </ul>
  )
}
