import {expect} from 'vitest'

/** How often a slow run is measured again: what is quadratic is slow each time, a machine that is busy is not. */
const attempts = 5

/**
 * Expects of work on a large input that it takes at most a factor of the time of work on a small one.
 *
 * @param small - work on the small input
 * @param large - the same work on the large input
 * @param factor - how much longer the large one may take: linear is how much larger it is, quadratic the square of that
 * @param spare - milliseconds of the processor that are not counted, for what comes once
 */
export function expectLinear(small: () => void, large: () => void, factor: number, spare: number): void {
  const most = Math.min(processorTime(small), processorTime(small)) * factor + spare
  let many = processorTime(large)
  for (let attempt = 1; attempt < attempts && many >= most; attempt++) many = Math.min(many, processorTime(large))
  expect(many).toBeLessThan(most)
}

/** Milliseconds of the processor that work takes: other processes do not count. */
function processorTime(work: () => void): number {
  const start = process.cpuUsage()
  work()
  return process.cpuUsage(start).user / 1000
}
