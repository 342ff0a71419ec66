/** Say something to whoever trains. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
