/** Measures tasks that take turns, so that noise meets all alike. */

/**
 * The processor time of tasks: that of other work on the machine does not count.
 *
 * @param tasks Tasks.
 * @param rounds How often each is run.
 * @param warmUp Rounds before the first that counts: archives are parsed by code that the engine has compiled.
 * @returns Medians, in milliseconds.
 */
export function medians(tasks: readonly (() => void)[], rounds: number, warmUp: number): number[] {
  const times: number[][] = tasks.map(() => [])
  for (let round = 0; round < rounds + warmUp; round++) {
    tasks.forEach((task, index) => {
      const time = timeOf(task)
      if (round >= warmUp) times[index]?.push(time)
    })
  }
  return times.map(list => list.sort((a, b) => a - b)[list.length >> 1] as number)
}

/** The processor time of a task, in milliseconds. */
export function timeOf(task: () => void): number {
  const before = process.cpuUsage()
  task()
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}
