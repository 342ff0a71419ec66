import type {Answer, Notice, Request, Requests} from './protocol.ts'

type Method = keyof Requests
type Pending = {resolve: (value: unknown) => void; reject: (error: Error) => void}

const pending = new Map<number, Pending>()
let last = 0
let worker: Worker | undefined

/**
 * Start the worker.
 *
 * @param onnotice Called with what the worker tells without being asked.
 */
export function startWorker(onnotice: (notice: Notice) => void): void {
  worker = new Worker(new URL('worker.js', document.baseURI), {type: 'module'})
  worker.addEventListener('message', ({data}: MessageEvent<Answer | Notice>) => {
    if ('event' in data) {
      onnotice(data)
      return
    }
    const {resolve, reject} = pending.get(data.number) ?? {}
    pending.delete(data.number)
    if (data.error === undefined) resolve?.(data.value)
    else reject?.(new Error(data.error))
  })
}

/**
 * Ask the worker; requests are answered in their order.
 *
 * @param method What is asked.
 * @param params Parameters.
 * @returns The answer; rejects where the worker throws, with `stale` where the page asked of an older parse.
 */
export function ask<Name extends Method>(
  method: Name,
  ...params: Parameters<Requests[Name]>
): Promise<ReturnType<Requests[Name]>> {
  const number = ++last
  return new Promise((resolve, reject) => {
    pending.set(number, {resolve: resolve as Pending['resolve'], reject})
    worker?.postMessage({number, method, params} satisfies Request)
  })
}
