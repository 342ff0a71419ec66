import {useRef} from 'preact/hooks'
import {words} from '../i18n/index.ts'
import {agencies} from '../state.ts'
import {configure} from '../teaching.ts'

/** Agencies that are taught by hand. */
export function Agencies() {
  const name = useRef<HTMLInputElement>(null)
  const others = useRef<HTMLInputElement>(null)
  const {agencyIntro, agencyName, agencyAliases, addAgency, removeAgency, noAgencies} = words.value

  const onSubmit = (event: Event) => {
    event.preventDefault()
    const written = name.current?.value.trim() ?? ''
    const id = idOf(written)
    if (id === '') return
    const aliases = (others.current?.value ?? '').split(',').map(alias => alias.trim())
    agencies.value = [
      ...agencies.value.filter(agency => agency.id !== id),
      {id, name: written, aliases: aliases.filter(Boolean)}
    ]
    void configure()
    ;(event.currentTarget as HTMLFormElement).reset()
    name.current?.focus()
  }
  return (
    <>
      <p>{agencyIntro}</p>
      <form class="tools" onSubmit={onSubmit}>
        <label class="field">
          {agencyName}
          <input type="text" ref={name} required lang="vi" maxLength={100} placeholder="Bản tin Hồ Nước" />
        </label>
        <label class="field">
          {agencyAliases}
          <input type="text" ref={others} lang="vi" maxLength={400} placeholder="BHN, BT Hồ Nước" />
        </label>
        <button type="submit">{addAgency}</button>
      </form>
      {agencies.value.length === 0 && <p class="quiet">{noAgencies}</p>}
      <ul class="agencies">
        {agencies.value.map(agency => (
          <li key={agency.id}>
            <strong lang="vi">{agency.name}</strong> <code>{agency.id}</code>{' '}
            <span class="quiet" lang="vi">
              {agency.aliases.join(', ')}
            </span>
            <button
              type="button"
              class="plain"
              aria-label={removeAgency(agency.name)}
              onClick={() => {
                agencies.value = agencies.value.filter(({id}) => id !== agency.id)
                void configure()
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** An id as the lexicon has them: small letters and digits without marks. */
function idOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
    .slice(0, 40)
}
