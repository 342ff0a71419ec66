/** The service worker: keeps the files of the page, so that it works without a network. */

/** Names of the files of the page, and of this build; the build puts them here. */
declare const FILES: readonly string[]
declare const BUILD: string

const worker = globalThis as unknown as ServiceWorkerGlobalScope
const cacheName = `tinast-playground-${BUILD}`

worker.addEventListener('install', event => {
  const keep = async () => {
    const cache = await caches.open(cacheName)
    await cache.addAll(FILES.map(file => new Request(file, {cache: 'reload'})))
    await worker.skipWaiting()
  }
  event.waitUntil(keep())
})

worker.addEventListener('activate', event => {
  const clean = async () => {
    const names = await caches.keys()
    const old = names.filter(name => name.startsWith('tinast-playground-') && name !== cacheName)
    await Promise.all(old.map(name => caches.delete(name)))
    await worker.clients.claim()
  }
  event.waitUntil(clean())
})

worker.addEventListener('fetch', event => {
  if (event.request.method !== 'GET') return
  const answer = async () => {
    const cache = await caches.open(cacheName)
    // The newest from the network; where there is none, what was kept.
    try {
      return await fetch(event.request)
    } catch (error) {
      const kept = await cache.match(event.request, {ignoreSearch: true})
      if (kept) return kept
      throw error
    }
  }
  event.respondWith(answer())
})
