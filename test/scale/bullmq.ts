/** BullMQ on Redis: a job that fails is tried again, and the jobs of a worker that is killed go to the other one. */
import fs from 'node:fs'
import net from 'node:net'
import {freePort, type Room, recipes, until} from './support/room.ts'

export const packages = ['redis-server']

export async function run(room: Room): Promise<string> {
  const port = await freePort()
  const env = {REDIS_PORT: String(port)}
  room.start('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', room.folder])
  await until('Redis listens', listens(port))

  // The recipes import packages, so they run where they stand.
  const worker = () => room.start(process.execPath, [`${recipes}/worker.mjs`], env)
  const workers = [worker(), worker()]
  // One shard comes late: its job fails until it is there.
  const late = room.path('shards/0000.ndjson')
  fs.renameSync(late, `${late}.late`)
  const shards = fs.readdirSync(room.path('shards')).map(name => `shards/${name.replace('.late', '')}`)
  const client = room.start(process.execPath, [`${recipes}/queue.mjs`, ...shards.sort()], env)
  await until('the job of the late shard failed', () => /delayed 0000/.test(room.logs))
  fs.renameSync(`${late}.late`, late)
  await until('a worker in mid-run is killed', () => {
    const isBusy = ({pid}: (typeof workers)[number]) => room.out(`.${pid}.part`).length > 0
    const busy = room.out('.ndjson').length >= 2 ? workers.find(isBusy) : undefined
    // It may end its job between the look and the kill: it is held first, and looked at again.
    if (!busy?.kill('SIGSTOP')) return false
    if (isBusy(busy)) return busy.kill('SIGKILL')
    busy.kill('SIGCONT')
    return false
  })

  await until('the client is done', () => client.exitCode !== null, 120)
  const {logs} = room
  if (client.exitCode !== 0) throw new Error(`The client ended with ${client.exitCode}`)
  const stalled = /stalled (\d+)/.exec(logs)?.[1]
  if (!stalled) throw new Error('No job stalled')
  if (!/retried 0000/.test(logs)) throw new Error('The late shard was not retried')
  return `one of two workers killed, its job ${stalled} done by the other; the job of a late shard retried`
}

function listens(port: number): () => boolean {
  let isUp = false
  return () => {
    const socket = net.connect(port, '127.0.0.1', () => {
      isUp = true
      socket.end()
    })
    socket.on('error', () => {})
    return isUp
  }
}
