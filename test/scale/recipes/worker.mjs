/** A worker of the queue: node worker.mjs; start as many as there are cores. */
import {createReadStream, createWriteStream} from 'node:fs'
import {rename} from 'node:fs/promises'
import {pipeline} from 'node:stream/promises'
import {Worker} from 'bullmq'
import {convertArchive} from 'tinast/archive'
import {createPool} from 'tinast/archive/workers'

// A thread parses, so that this one is free to renew the lock on its job: else jobs would look stalled.
const pool = createPool({workers: 1})

new Worker('archive', convert, {
  connection: {host: '127.0.0.1', port: Number(process.env.REDIS_PORT ?? 6379)},
  // How soon a job is taken from a worker that is gone.
  lockDuration: 3000,
  stalledInterval: 1500,
  maxStalledCount: 3
})

async function convert({data: {shard, out}}) {
  let failed = 0
  const rows = convertArchive(createReadStream(shard), {
    run: pool.run,
    concurrency: pool.concurrency,
    onfailure: failure => {
      failed++
      console.error(JSON.stringify({shard, ...failure}))
    }
  })
  // Two workers may have the same job where one was slow: each writes its own file, and the last whole one stays.
  const part = `${out}.${process.pid}.part`
  await pipeline(rows, createWriteStream(part))
  await rename(part, out)
  return {failed}
}
