/**
 * Fails where a reader takes more than twice the time, beside other parsers on the same articles, that it took when
 * `docs/performance.md` was written: `npm run bench:check`. A busy machine slows all of them alike.
 *
 * Articles are those of `../shared/corpus` (or TINAST_SHARED); without them, nothing is checked.
 */
import {groups} from '../bench/groups.ts'
import {mediansApart} from '../bench/measure.ts'
import {sharedFile} from '../support/shared.ts'

const articles = 200
const processes = 1
const rounds = 5
const margin = 2

/** How many times the time of other parsers each reader took, by the name of its group. */
const reached: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'text in lines': {'remark-parse': 1.5},
  'flattened text': {'remark-parse': 1.75},
  'whole HTML pages': {'rehype-parse': 1.05, 'Readability on linkedom': 0.9},
  Markdown: {'remark-parse, same extensions': 1.3}
}

let failed = false
const corpus = sharedFile('corpus/raw.ndjson', 'articles whose speed is checked')
for (const {name, readers: all} of corpus ? groups(articles) : []) {
  const limits = reached[name] ?? {}
  const readers = all.filter(([reader], index) => index === 0 || reader in limits)
  const times = mediansApart({name, readers}, articles, processes, rounds)
  for (const [index, [reader]] of readers.entries()) {
    const limit = limits[reader]
    if (limit === undefined) continue
    const ratio = (times[0] as number) / (times[index] as number)
    const isSlow = ratio > limit * margin
    failed ||= isSlow
    console.log(
      `${isSlow ? 'too slow: ' : ''}${name}: ${ratio.toFixed(2)} × the time of ${reader}, at most ${(limit * margin).toFixed(1)}`
    )
  }
}
if (failed) process.exitCode = 1
