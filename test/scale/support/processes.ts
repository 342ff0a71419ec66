/** Finds processes that a trial started, also those that its programs started. */
import fs from 'node:fs'

/** The ids of a process and all below it, the process first. */
export function treeOf(root: number): number[] {
  const parents = new Map<number, number>()
  for (const pid of pids()) {
    // The name of a program stands in brackets, and may hold brackets and spaces.
    const parent = / \w (\d+)/.exec(read(`/proc/${pid}/stat`).split(')').at(-1) ?? '')?.[1]
    if (parent !== undefined) parents.set(pid, Number(parent))
  }
  const found = [root]
  for (const id of found) for (const [pid, parent] of parents) if (parent === id) found.push(pid)
  return found
}

/** The process of `node` that works in a folder and whose arguments hold a word. */
export function nodeIn(folder: string, word: string): number | undefined {
  return pids().find(pid => {
    const args = read(`/proc/${pid}/cmdline`).split('\0')
    return args[0] === process.execPath && args.some(arg => arg.includes(word)) && folderOf(pid) === folder
  })
}

function pids(): number[] {
  return fs
    .readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
}

function folderOf(pid: number): string | undefined {
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}

/** A process may end while it is looked at. */
function read(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
