/**
 * The figures of detection over all real articles: `npx tsx test/encoding/figures.ts`.
 *
 * Needs the shared corpus (`TINAST_SHARED` or `../shared`).
 */
import {decode, detect, encode} from '../../src/encoding/index.ts'
import {legacy, measure, measureRight} from './measure.ts'
import {developmentTexts, rawTexts} from './support.ts'

const development = developmentTexts()
const raw = rawTexts()
if (development.length === 0 || raw.length === 0) throw new Error('The shared corpus is not there')

for (const {encoding, form, right, all, lowest} of measure(development)) {
  console.log(`${encoding.padEnd(14)} ${form.padEnd(7)} ${right}/${all}  lowest confidence ${lowest.toFixed(3)}`)
}

const every = measure(raw.filter((_, at) => at % 10 === 0))
console.log(`every tenth of the ${raw.length} articles without labels:`)
for (const {encoding, form, right, all} of every)
  console.log(`${encoding.padEnd(14)} ${form.padEnd(7)} ${right}/${all}`)

const wrong = measureRight([...development, ...raw])
console.log(`right UTF-8 taken for something else: ${wrong.length} of ${development.length + raw.length}`)

for (const length of [20, 40, 80, 160, 400]) {
  const pieces = raw
    .filter((_, at) => at % 10 === 5)
    .map(text => text.normalize('NFC').slice(100, 100 + length))
    .filter(text => text.length === length && /[^\p{ASCII}]/u.test(text))
  const shares = legacy.map(encoding => {
    const right = pieces.filter(text => {
      const bytes = encode(text, {encoding})
      return (
        detect(bytes)[0]?.encoding === encoding ||
        decode(bytes).toLowerCase() === decode(bytes, {encoding}).toLowerCase()
      )
    })
    return `${encoding} ${((100 * right.length) / pieces.length).toFixed(1)}`
  })
  console.log(`${length} characters (${pieces.length} pieces), per cent right: ${shares.join(', ')}`)
}

const capitals = {all: 0, restored: 0, wrong: 0}
for (const text of development.map(text => text.normalize('NFC').replace(/\p{Default_Ignorable_Code_Point}/gu, ''))) {
  const found = decode(encode(text, {encoding: 'tcvn3'}), {encoding: 'tcvn3'})
  if (found.length !== text.length) continue
  for (const [at, letter] of [...text].entries()) {
    if (letter !== letter.toLowerCase() && letter > '\x7F' && !'ĂÂĐÊÔƠƯ'.includes(letter)) {
      capitals.all++
      if (found[at] === letter) capitals.restored++
    } else if (letter !== found[at] && letter === found[at]?.toLowerCase()) capitals.wrong++
  }
}
console.log('toned capitals after TCVN3:', capitals)
