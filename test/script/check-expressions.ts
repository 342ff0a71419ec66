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
  if (result.status === 'unknown') return console.log(`not decided (${result.error.kind}): ${title}`)
  const {pumps, suffix, pattern} = result.attack
  const longest = growAttack(new RegExp(source, flags), pumps, suffix)
  if (longest >= enough) return
  faults++
  console.log(`not linear: ${title}\n  ${longest} units are too many of ${pattern}`)
}

/** Grow an attack until it takes too long; gives its length. */
function growAttack(expression: RegExp, pumps: readonly {prefix: string; pump: string}[], suffix: string): number {
  for (let length = 500; ; length *= 2) {
    const share = length / pumps.length
    const attack = pumps.map(({prefix, pump}) => prefix + pump.repeat(Math.ceil(share / pump.length))).join('') + suffix
    // Time of this process alone: machines are busy.
    const start = process.cpuUsage()
    if (expression.global) attack.match(expression)
    else expression.exec(attack)
    if (length >= enough || process.cpuUsage(start).user / 1000 > patience) return length
  }
}
