/** Puts the shards of an archive into the queue and waits: node queue.mjs shards/*.ndjson */
import path from 'node:path'
import {Queue, QueueEvents} from 'bullmq'

const connection = {host: '127.0.0.1', port: Number(process.env.REDIS_PORT ?? 6379)}
const queue = new Queue('archive', {connection})
const events = new QueueEvents('archive', {connection})
events.on('stalled', ({jobId}) => console.log('stalled', jobId))
events.on('delayed', ({jobId}) => console.log('delayed', jobId))
await events.waitUntilReady()

const jobs = await queue.addBulk(
  process.argv.slice(2).map(shard => {
    const name = path.basename(shard)
    // A job has the name of its shard: put in twice, it is done once.
    const opts = {jobId: name, attempts: 10, backoff: {type: 'fixed', delay: 500}}
    return {name: 'convert', data: {shard, out: path.join('out', name)}, opts}
  })
)
for (const job of jobs) {
  await job.waitUntilFinished(events)
  const {attemptsMade = 0} = (await queue.getJob(job.id)) ?? {}
  if (attemptsMade > 1) console.log('retried', job.id)
}
console.log('done', jobs.length)
await Promise.all([queue.close(), events.close()])
