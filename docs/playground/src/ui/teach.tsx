import {useSignal} from '@preact/signals'
import {choose} from '../actions.ts'
import {ask} from '../client.ts'
import {words} from '../i18n/index.ts'
import {houseName, isMany, lesson, useHouse} from '../state.ts'
import {configure, downloadLabels, downloadProfile, forget, profileName} from '../teaching.ts'

/** What was taught, and what follows from it. */
export function Teach() {
  const state = lesson.value
  const hasLabels = (state?.taught ?? 0) > 0
  const hasProfile = (state?.facts ?? 0) > 0
  const {teachIntro, newspaper, useProfile, forget: forgetAll, commandHint, teachMore} = words.value
  const {downloadProfile: getProfile, downloadLabels: getLabels, suggest} = words.value
  return (
    <>
      <p>{teachIntro}</p>
      <Score />
      <p class="tools">
        <label class="field">
          {newspaper}
          <input
            type="text"
            value={houseName.value}
            placeholder="baotinh.vn"
            onChange={event => {
              houseName.value = event.currentTarget.value.trim()
              void configure()
            }}
          />
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={useHouse.value}
            disabled={!hasProfile}
            onChange={event => {
              useHouse.value = event.currentTarget.checked
              void configure()
            }}
          />
          {useProfile}
        </label>
      </p>
      <p class="tools">
        <button type="button" disabled={!hasProfile} onClick={() => void downloadProfile()}>
          {getProfile}
        </button>
        <button type="button" disabled={!hasLabels} onClick={() => void downloadLabels()}>
          {getLabels}
        </button>
        <button type="button" class="plain" disabled={!hasLabels && !hasProfile} onClick={() => void forget()}>
          {forgetAll}
        </button>
      </p>
      {isMany.value && <Suggest title={suggest} />}
      <p class="quiet">{teachMore}</p>
      <p class="quiet">{commandHint}</p>
      <pre class="command">{`tinast learn labels/ -o ${profileName()}\ntinast --house ${profileName()} articles/`}</pre>
    </>
  )
}

function Score() {
  const state = lesson.value
  const {nothingTaught, taughtCount, corrections, factsLearned, follows, loadedProfile} = words.value
  if (!state || (state.taught === 0 && state.facts === 0)) return <p class="score">{nothingTaught}</p>
  return (
    <p class="score" role="status">
      {state.loaded ? (
        loadedProfile
      ) : (
        <>
          <strong>{taughtCount(state.taught)}</strong> ({corrections(state.corrections)}) · {factsLearned(state.facts)}
        </>
      )}
      {state.others > 0 && (
        <>
          <br />
          <strong class="follows">{follows(state.changed, state.changedArticles, state.others)}</strong>
        </>
      )}
    </p>
  )
}

function Suggest({title}: {title: string}) {
  const isAsked = useSignal(false)
  return (
    <p>
      <button
        type="button"
        disabled={isAsked.value}
        onClick={async () => {
          isAsked.value = true
          const id = await ask('suggest')
          if (id !== undefined) await choose(id)
          isAsked.value = false
        }}
      >
        {title}
      </button>
    </p>
  )
}
