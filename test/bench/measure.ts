/** Measures tasks; readers take turns, so that noise meets all alike. */
import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import type {Group} from './groups.ts'

const readerFile = fileURLToPath(new URL('reader.ts', import.meta.url))

/**
 * The processor time of a task: that of other work on the machine does not count.
 *
 * @param task Task.
 * @param rounds How often it is run.
 * @returns The median, in milliseconds.
 */
export function medianTime(task: () => void, rounds: number): number {
  return median(Array.from({length: rounds}, () => timeOf(task)))
}

/**
 * The processor time of readers of the same texts, each in processes of its own, as those who use it run it: two that
 * share a parser slow each other where they share a process.
 *
 * @param group Readers and texts.
 * @param articles The most articles of a group.
 * @param processes How many processes each reader gets; readers take turns.
 * @param rounds How often a process reads the texts once it is warm.
 * @returns Medians of the medians of processes, in milliseconds.
 */
export function mediansApart(
  {name, readers}: Pick<Group, 'name' | 'readers'>,
  articles: number,
  processes: number,
  rounds: number
): number[] {
  const times = readers.map((): number[] => [])
  for (let turn = 0; turn < processes; turn++) {
    readers.forEach(([reader], index) => {
      const args = [...process.execArgv, readerFile, name, reader, String(articles), String(rounds)]
      times[index]?.push(Number(execFileSync(process.execPath, args, {encoding: 'utf8'})))
    })
  }
  return times.map(median)
}

/** The processor time of a task, in milliseconds. */
export function timeOf(task: () => void): number {
  const before = process.cpuUsage()
  task()
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1] as number
}
