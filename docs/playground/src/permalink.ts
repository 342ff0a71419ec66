import type {Item, TaughtAgency} from './protocol.ts'

/** What a link holds. */
export interface Shared {
  items: Item[]
  agencies?: TaughtAgency[]
}

/** The most characters of articles that a link may hold: a longer one is cut by programs that it is pasted into. */
export const mostShared = 200_000
/** A link that unpacks to more than this was made to do harm. */
const mostBytes = 4_000_000
const mark = '#a='

/**
 * Pack articles into the fragment of an address: deflate, then base64url. The fragment is never sent to a server.
 *
 * @param shared What the link is to hold; texts alone.
 * @returns Fragment with its `#`.
 */
export async function pack(shared: Shared): Promise<string> {
  const stream = new Blob([JSON.stringify(shared)]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return mark + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/**
 * Unpack the fragment of an address.
 *
 * @param fragment Fragment with its `#`.
 * @returns What it holds; nothing where it is no link of this page.
 * @throws Error where it is damaged.
 */
export async function unpack(fragment: string): Promise<Shared | undefined> {
  if (!fragment.startsWith(mark)) return undefined
  const binary = atob(fragment.slice(mark.length).replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(binary, character => character.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return check(JSON.parse(await readBounded(stream)))
}

async function readBounded(stream: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (const reader = stream.getReader(); ; ) {
    const {done, value} = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.length
    if (bytes > mostBytes) {
      await reader.cancel()
      throw new Error('The link holds too much')
    }
    text += decoder.decode(value, {stream: true})
  }
}

/** A link comes from anyone: only what has the right form is taken. */
function check(value: unknown): Shared {
  const {items, agencies = []} = value as {items?: unknown; agencies?: unknown}
  if (!Array.isArray(items) || !Array.isArray(agencies)) throw new Error('The link holds no articles')
  return {items: items.map(checkItem), agencies: agencies.map(checkAgency)}
}

function checkItem(value: unknown): Item {
  const {name, data, format} = value as Record<string, unknown>
  if (typeof data !== 'string') throw new Error('The link holds no text')
  const known = format === 'text' || format === 'markdown' || format === 'html' ? format : undefined
  return {name: typeof name === 'string' ? name : '', data, format: known}
}

function checkAgency(value: unknown): TaughtAgency {
  const {id, name, aliases} = value as Record<string, unknown>
  const isList = Array.isArray(aliases) && aliases.every(alias => typeof alias === 'string')
  if (typeof id !== 'string' || typeof name !== 'string' || !isList) throw new Error('The link holds no agency')
  return {id, name, aliases}
}
