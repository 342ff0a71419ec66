/** GNU parallel: all of it is killed in mid-run, as when the machine loses its power, and started again. */
import {treeOf} from './support/processes.ts'
import {type Room, until} from './support/room.ts'

export const packages = ['parallel']

export async function run(room: Room): Promise<string> {
  const first = room.start('./parallel.sh', [])
  await until('shards are done, and others are under way', () => {
    return room.out('.ndjson').length >= 2 && room.out('.part.resume').length > 0
  })
  // All of them are stopped first, so that none can start another.
  const running = treeOf(first.pid as number)
  for (const signal of ['SIGSTOP', 'SIGKILL']) for (const pid of running) process.kill(pid, signal)
  const done = room.out('.ndjson').length
  room.run('./parallel.sh', [])
  return `killed with ${done} shards done and ${running.length} processes, gone on with`
}
