import {useSignal} from '@preact/signals'
import {useEffect} from 'preact/hooks'
import {openFiles, replace} from '../actions.ts'
import {words} from '../i18n/index.ts'
import {message} from '../state.ts'
import {Articles} from './articles.tsx'
import {Editor} from './editor.tsx'
import {Header} from './header.tsx'
import {Proof} from './proof.tsx'
import {Side} from './side.tsx'

/** The page. */
export function App() {
  return (
    <>
      <Header />
      <Message />
      <main>
        <Articles />
        <div class="desk">
          <Editor />
          <Proof />
          <Side />
        </div>
      </main>
      <DropPlace />
    </>
  )
}

/** What is told to the user; it is read out. */
function Message() {
  const told = message.value
  return (
    <div class="message-place" role={told?.bad ? 'alert' : 'status'}>
      {told && (
        <p class="message" data-bad={told.bad || undefined}>
          {told.text}{' '}
          <button
            type="button"
            class="plain"
            aria-label={words.value.dismiss}
            onClick={() => {
              message.value = undefined
            }}
          >
            ×
          </button>
        </p>
      )}
    </div>
  )
}

const holdsFiles = ({dataTransfer}: DragEvent) => dataTransfer?.types.includes('Files') ?? false

/** Takes files that are dropped, and what is pasted, anywhere on the page. */
function DropPlace() {
  const isOver = useSignal(false)
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      isOver.value = true
    }
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) isOver.value = false
    }
    const onDrop = (event: DragEvent) => {
      isOver.value = false
      if (!event.dataTransfer || !holdsFiles(event)) return
      event.preventDefault()
      void openFiles(event.dataTransfer.files)
    }
    const onPaste = (event: ClipboardEvent) => {
      const {clipboardData, target} = event
      const isField = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
      if (!clipboardData) return
      const text = clipboardData.getData('text/plain')
      if (clipboardData.files.length > 0 && text === '') void openFiles(clipboardData.files)
      else if (!isField && text.trim() !== '') void replace([{name: '', data: text}])
      else return
      event.preventDefault()
    }
    const stop = new AbortController()
    const {signal} = stop
    document.addEventListener('dragover', onDragOver, {signal})
    document.addEventListener('dragleave', onDragLeave, {signal})
    document.addEventListener('drop', onDrop, {signal})
    document.addEventListener('paste', onPaste, {signal})
    return () => stop.abort()
  }, [isOver])
  if (!isOver.value) return null
  return (
    <div class="drop-place">
      <p>{words.value.dropHere}</p>
    </div>
  )
}
