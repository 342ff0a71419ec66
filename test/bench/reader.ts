/**
 * Prints the median time in which one reader reads the texts of a group, in milliseconds of processor time:
 * `tsx test/bench/reader.ts GROUP READER ARTICLES ROUNDS`, in a process of its own.
 */
import {groups} from './groups.ts'
import {medianTime, timeOf} from './measure.ts'

/** Milliseconds of reading before the first round that counts: the engine has compiled what reads archives by then. */
const warmUp = 3000

const [name, reader, articles, rounds] = process.argv.slice(2)
const group = groups(Number(articles)).find(group => group.name === name)
const read = group?.readers.find(([own]) => own === reader)?.[1]
if (!group || !read) throw new Error(`No reader ${reader} of ${name}`)
const readAll = () => {
  for (const text of group.texts) read(text)
}
for (let spent = 0; spent < warmUp; ) spent += timeOf(readAll)
console.log(medianTime(readAll, Number(rounds)))
