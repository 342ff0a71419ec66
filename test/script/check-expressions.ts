/**
 * Checks that every regular expression of `src` takes linear time: `npm run expressions`.
 *
 * All that are written in the source and all that are put together when it runs are given to recheck, which proves them
 * linear or grows a string that attacks them. Its guesses are at times wrong, so the attack is run: what reads a hundred
 * thousand units of it at once is linear. It takes about two minutes, so it is no test.
 */
import {check} from 'recheck'
import {type Expression, literalExpressions, madeExpressions} from '../support/expressions.ts'

/** How long each may take, in milliseconds; what is not decided by then is told and let pass. */
const timeout = 20_000

/** An attack of so many units must be read within so many milliseconds; what is quadratic takes minutes. */
const enough = 128_000
const patience = 1500

/** How those begin that are not linear yet: take out what is mended, add nothing. */
const known = [
  String.raw`/\s*[-–;,.|&(]\s*(?=(?:ảnh|tin|bài|video|clip|đồ họa|nguồn|thiết`,
  String.raw`/\s*(?:[,;|]|\/(?![vV]\s))\s*|`,
  String.raw`/[\s,|•·(–-]+$/u`,
  String.raw`/\s*[()[\],]+\s*|`,
  String.raw`/ ?[-–—]+ ?(?=[“"‘'*[(]?[\p{Lu}\d“"‘'])/gu`,
  String.raw`/ tại \p{Lu}.*$/u`,
  String.raw`/(?:(?<![\p{L}\p{N}/.,-])(?:(?<f1>\d{1,2}) ?[-–] ?)?(?<fd>\d`,
  String.raw`/(?:^[a-z]{12,60}$)|(?:^!\[.{0,500}\]\(.{0,1000}\)$)/`,
  String.raw`/[.!?…]["”’)\]]*\s+["“‘(\[–-]*\s*$|\n["“‘(\[–-]*\s?$/`,
  String.raw`/[.!?…]["”’)\]]*\s+["“‘(\[–-]*\s*$|\n\s*\n/`,
  String.raw`/[.!?…”"/)]\s*(?=\p{Lu}[^.!?…”"()]{1,60}$)/u`,
  String.raw`/[.,;:!?)\]}'’]+$/`,
  String.raw`/[\p{L}\p{M}]*$/u`,
  String.raw`/[\s,|-]+$/u`,
  String.raw`/\.+$|[-–]\p{Lu}{3,}.*$/u`,
  String.raw`/\/.*$/`,
  String.raw`/\p{M}{30}(?=\p{M})/gu`,
  String.raw`/\s*[,;/&|]\s*|\s*[-–—]\s*|\s+và\s+/gu`,
  String.raw`/\s*[,;/|]\s*|\s+(?:[-–—&+]|và|FOR|for)\s+|[-–—](?=\s)\s*|\s`,
  String.raw`/\s*[-–;,.|]\s*(?=(?:ảnh|tin|bài|video|clip|đồ họa|nguồn)[^:`,
  String.raw`/^!\[.{0,500}\]\(.{0,1000}\)$/`,
  String.raw`/^(.{2,60}?)(?:\s*[-–—,(]\s*|\s+)(tổng hợp|t\/h|biên dịch|lư`,
  String.raw`/^(?:\p{Lu}(?:\.\p{Lu})+(?=\.?(?:\s|$))|(?:(?!X)\p{Lu}\.\s?(`,
  '/^(?:qu|gi(?=[aăâeêioôơuưy])|[^aăâeêioôơuưy]*)([aăâeêioôơuưy'
]

const made = await madeExpressions(use)
const all = new Map([...literalExpressions(), ...made].map(found => [`/${found.source}/${found.flags}`, found]))
const queue = [...all]
let faults = 0
await Promise.all([work(), work()])
console.log(`${all.size} regular expressions, ${faults} of them not linear`)
process.exitCode = faults > 0 ? 1 : 0
process.exit()

/** Let each reader, writer and rule make what it makes on demand. */
async function use(): Promise<void> {
  const {allFixtures} = await import('../support/fixtures.ts')
  const {formats} = await import('../support/formats.ts')
  const {normalizeTree, presetRules} = await import('../../src/normalize/index.ts')
  const {rules} = await import('../../src/normalize/rules/index.ts')
  const everyRule = Object.fromEntries(Object.keys(rules).map(name => [name, true]))
  for (const {format, input, options} of allFixtures) {
    const tree = formats[format].read(input, options)
    for (const {write} of Object.values(formats)) write(tree)
    normalizeTree(tree, presetRules(everyRule))
  }
}

async function work(): Promise<void> {
  for (let next = queue.shift(); next; next = queue.shift()) await checkOne(...next)
}

async function checkOne(name: string, {source, flags, file}: Expression): Promise<void> {
  const result = await check(source, flags, {timeout})
  if (result.status === 'safe') return
  const title = `${file}: ${name.length > 200 ? `${name.slice(0, 200)} …` : name}`
  if (result.status === 'unknown') return console.log(`not decided (${result.error.kind}) ${title}`)
  const {pumps, suffix, pattern} = result.attack
  const longest = growAttack(new RegExp(source, flags), pumps, suffix)
  if (longest >= enough) return
  const isKnown = known.some(start => name.startsWith(start))
  if (!isKnown) faults++
  console.log(`${isKnown ? 'known' : 'NOT LINEAR'} ${title}\n  ${longest} units are too many of ${pattern}`)
}

/** Grow an attack until it takes too long; gives its length. */
function growAttack(expression: RegExp, pumps: readonly {prefix: string; pump: string}[], suffix: string): number {
  for (let length = 500; ; length *= 2) {
    const share = length / pumps.length
    const attack = pumps.map(({prefix, pump}) => prefix + pump.repeat(Math.ceil(share / pump.length))).join('') + suffix
    const start = performance.now()
    if (expression.global) attack.match(expression)
    else expression.exec(attack)
    if (length >= enough || performance.now() - start > patience) return length
  }
}
