import {useSignalEffect} from '@preact/signals'
import {useRef} from 'preact/hooks'
import {replace} from '../actions.ts'
import {forgetTyping, type} from '../editing.ts'
import {view} from '../state.ts'

/** Longer pastes are set at once. */
const longPaste = 20_000

/**
 * Keep a text area and the article together.
 *
 * The text area keeps its own text, so that typing costs nothing; it is set where another article is shown.
 *
 * @returns What the text area needs.
 */
export function useSource() {
  const area = useRef<HTMLTextAreaElement>(null)
  const shown = useRef<number | undefined>(undefined)
  const pasted = useRef(false)
  const brought = useRef<string | undefined>(undefined)
  useSignalEffect(() => {
    const article = view.value
    if (!area.current || !article || article.id === shown.current) return
    shown.current = article.id
    // What was pasted is there already, and more may have been typed since.
    const isThere = article.source === brought.current
    brought.current = undefined
    if (isThere) return
    forgetTyping()
    area.current.value = article.source
    area.current.scrollTop = 0
  })

  const onBeforeInput = ({inputType}: InputEvent) => {
    const {selectionStart, selectionEnd, value} = area.current as HTMLTextAreaElement
    pasted.current = inputType === 'insertFromPaste' && selectionStart === 0 && selectionEnd === value.length
  }
  // Browsers insert long texts line by line, which takes many seconds; setting them takes none.
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (text.length < longPaste || !area.current) return
    event.preventDefault()
    const {selectionStart, selectionEnd, value} = area.current
    pasted.current = selectionStart === 0 && selectionEnd === value.length
    area.current.setRangeText(text, selectionStart, selectionEnd, 'end')
    onInput()
  }
  const onInput = () => {
    const value = area.current?.value ?? ''
    // A paste over everything is another article, or many; its format is found out.
    if (pasted.current && value !== '') {
      brought.current = value
      void replace([{name: '', data: value}]).then(done => done || restore())
    } else type(value)
    pasted.current = false
  }
  const restore = () => {
    if (area.current) area.current.value = view.value?.source ?? ''
  }
  return {area, onBeforeInput, onPaste, onInput}
}
