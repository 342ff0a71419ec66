/** Gives the checksum in a browser. */
import {sum} from './sum.mjs'

export async function run() {
  return sum(await (await fetch('/data.json')).json())
}
