import {createMessage, type TableMessage} from '../message/create.ts'
import type {Flow, FlowItem} from './layout/flow.ts'
import type {FoundArticle} from './page/index.ts'
import {countCards} from './page/refusal.ts'
import type {Relocator} from './relocate.ts'

/** Id of a message on how a page was read. */
export type HtmlMessageId = 'outside-article' | 'hidden-text' | 'no-article' | 'deep-nesting'

/** Something that a user may want to know of how a page was read. */
export type HtmlMessage = TableMessage<HtmlMessageId>

/**
 * Say what of a page is not in its article.
 *
 * @param flow The page as it was laid out.
 * @param found The article in it; nothing where all of it is the article.
 * @param onmessage Called with each message.
 * @param place Gives a position by its offsets.
 */
export function reportLeftOut(
  flow: Flow,
  found: FoundArticle | undefined,
  onmessage: (message: HtmlMessage) => void,
  place: Relocator
): void {
  const texts = flow.items.filter(({kind}) => kind === 'text')
  if (flow.hidden.length > 0) {
    const words = flow.hidden.reduce((sum, text) => sum + wordsIn(text), 0)
    onmessage(createMessage('hidden-text', {detail: `${flow.hidden.length} elements, ${words} words`}))
  }
  if (!found) {
    const cards = countCards(texts)
    if (cards) onmessage(createMessage('no-article', {detail: `${cards}; all of it was kept, as a fragment is`}))
    return
  }
  if (found.none !== undefined) {
    const links = texts.filter(({box}) => box.link).length
    const detail = `${found.none}, ${texts.length} blocks of text, ${links} of them links`
    onmessage(createMessage('no-article', {detail}))
    return
  }
  if (found.doubtful) {
    const detail = `no running text; ${found.items.length} short blocks of text were kept`
    onmessage(createMessage('no-article', {detail}))
  }
  const kept = new Set(found.items)
  const outside = texts.filter(item => !kept.has(item))
  if (outside.length === 0) return
  const detail = `${outside.length} of ${texts.length} blocks, ${countWords(outside)} of ${countWords(texts)} words`
  const position = found.body?.node.position
  onmessage(createMessage('outside-article', {detail}, {place: position && place(position)}))
}

function countWords(items: readonly FlowItem[]): number {
  return items.reduce((sum, {text}) => sum + wordsIn(text), 0)
}

/** Counts words of a text that has some, without space around it. */
function wordsIn(text: string): number {
  return text.split(/\s+/).length
}
