/** What `tinast ndjson --to tree` is measured against: read a line, parse it, write its tree; nothing else, nothing out. */
import fs from 'node:fs'
import {fromText} from '../../dist/index.js'

let rest = ''
let written = 0
for await (const chunk of fs.createReadStream(process.argv[2], 'utf8')) {
  const lines = (rest + chunk).split('\n')
  rest = lines.pop()
  for (const line of lines) written += JSON.stringify(fromText(JSON.parse(line).text)).length
}
console.error(`${written} UTF-16 code units`)
