import {expect} from 'vitest'

/** How often a slow run is measured again: what is quadratic is slow each time, a machine that is busy is not. */
const attempts = 5

/**
 * Expects of work that on a large input it takes at most a factor of its time on a small one.
 *
 * @param work - the work
 * @param small - small input
 * @param large - large input
 * @param factor - how much longer the large one may take: linear is how much larger it is, quadratic the square of that
 * @param spare - milliseconds of the processor that are not counted, for what comes once
 */
export function expectLinear<Input>(
  work: (input: Input) => unknown,
  small: Input,
  large: Input,
  factor: number,
  spare: number
): void {
  const time = (input: Input) => processorTime(() => work(input))
  const most = Math.min(time(small), time(small)) * factor + spare
  let many = time(large)
  for (let attempt = 1; attempt < attempts && many >= most; attempt++) many = Math.min(many, time(large))
  expect(many).toBeLessThan(most)
}

/** Milliseconds of the processor that work takes: other processes do not count. */
function processorTime(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  return process.cpuUsage(start).user / 1000
}
