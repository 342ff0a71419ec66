/** Slurm: an array on one node; the program of a task is killed, and Slurm puts the task back into the queue. */
import fs from 'node:fs'
import os from 'node:os'
import {nodeIn} from './support/processes.ts'
import {freePort, type Room, until} from './support/room.ts'

export const packages = ['slurm-wlm', 'munge']

export async function run(room: Room): Promise<string> {
  const shards = fs.readdirSync(room.path('shards')).length
  await startCluster(room)
  const env = {SLURM_CONF: room.path('slurm.conf')}
  const slurm = (program: string, ...args: string[]) => room.run(program, args, env)
  await until('the node is idle', () => slurm('sinfo', '--noheader', '--format=%t').trim() === 'idle')
  const job = slurm('sbatch', '--parsable', `--array=0-${shards - 1}`, 'array.sbatch').trim()

  let killed = ''
  await until('a task is in mid-run', () => {
    killed = room.out('.part.resume').sort()[0]?.slice(0, 4) ?? ''
    const pid = killed ? nodeIn(room.folder, `out/${killed}`) : undefined
    if (pid !== undefined) process.kill(pid, 'SIGKILL')
    return pid !== undefined
  })
  await until('all tasks are done', () => slurm('squeue', '--noheader', `--job=${job}`).trim() === '', 240)
  const state = slurm('scontrol', 'show', 'job', `${job}_${Number(killed)}`)
  if (!/Restarts=1 /.test(state) || !/JobState=COMPLETED/.test(state))
    throw new Error(`No task was requeued:\n${state}`)
  return `task ${Number(killed)} of ${shards} killed, requeued and completed`
}

/** Start munged, slurmctld and slurmd on the loopback, all in the folder of the trial. */
async function startCluster(room: Room): Promise<void> {
  const [control, daemon] = [await freePort(), await freePort()]
  const host = os.hostname().split('.')[0]
  fs.writeFileSync(
    room.path('munge.key'),
    Buffer.from(Array.from({length: 1024}, () => Math.floor(Math.random() * 256))),
    {
      mode: 0o400
    }
  )
  fs.writeFileSync(
    room.path('slurm.conf'),
    `ClusterName=tinast
SlurmctldHost=${host}(127.0.0.1)
SlurmctldPort=${control}
SlurmdPort=${daemon}
# Nothing listens but on the loopback.
CommunicationParameters=NoInAddrAny,NoCtldInAddrAny
AuthType=auth/munge
# A task that is requeued may start when its credential has expired: after two minutes, if nothing is said.
AuthInfo=socket=${room.path('munge.socket')},cred_expire=5
SchedulerParameters=sched_interval=2
SlurmUser=root
StateSaveLocation=${room.path('state')}
SlurmdSpoolDir=${room.path('spool')}
SlurmctldPidFile=${room.path('slurmctld.pid')}
SlurmdPidFile=${room.path('slurmd.pid')}
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
ReturnToService=2
# What was killed is tried again: 137 is 128 and the number of SIGKILL.
RequeueExit=137
NodeName=node NodeHostname=${host} NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=main Nodes=node Default=YES MaxTime=INFINITE State=UP
`
  )
  const munge = [
    'key-file=munge.key',
    'socket=munge.socket',
    'pid-file=munge.pid',
    'seed-file=munge.seed',
    'log-file=logs/munge.log'
  ]
  const absolute = munge.map(option => option.replace('=', `=${room.folder}/`))
  room.start('munged', ['--foreground', '--force', ...absolute.map(option => `--${option}`)])
  await until('munged listens', () => fs.existsSync(room.path('munge.socket')))
  const conf = room.path('slurm.conf')
  room.start('slurmctld', ['-D', '-c', '-f', conf])
  room.start('slurmd', ['-D', '-N', 'node', '-f', conf])
}
