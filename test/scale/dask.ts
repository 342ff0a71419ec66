/** Dask distributed: a scheduler and two workers, one of which is killed in mid-run. */
import {treeOf} from './support/processes.ts'
import {freePort, type Room, until} from './support/room.ts'

export const packages = ['python3-distributed']

/** Debian's Python, which has Debian's packages. */
const python = '/usr/bin/python3'

export async function run(room: Room): Promise<string> {
  const port = await freePort()
  const address = `tcp://127.0.0.1:${port}`
  const loopback = ['--host', '127.0.0.1', '--no-dashboard']
  room.start('/usr/bin/dask-scheduler', [...loopback, '--port', String(port)])
  const worker = () =>
    room.start('/usr/bin/dask-worker', [
      address,
      ...loopback,
      '--nthreads',
      '1',
      '--no-nanny',
      '--local-directory',
      'spill'
    ])
  const workers = [worker(), worker()]
  await until('both workers are there', () => room.logs.match(/Registered to/g)?.length === 2)

  const client = room.start(python, ['archive.py', address])
  // What the worker had started goes on without it: the shard is not done twice all the same.
  await until('a worker in mid-run is killed', () => {
    const busy = workers.find(({pid}) => treeOf(pid as number).length > 2)
    return room.out('.ndjson').length >= 2 && busy?.kill('SIGKILL') === true
  })
  await until('the client is done', () => client.exitCode !== null, 240)
  if (client.exitCode !== 0) throw new Error(`The client ended with ${client.exitCode}`)
  const said = /\d+ shards done/.exec(room.logs)?.[0]
  if (!said) throw new Error('The client does not say that all shards are done')
  if (!/Remove worker/.test(room.logs)) throw new Error('The scheduler did not miss the worker')
  return `one of two workers killed, ${said}`
}
