/** Prints the checksum of the articles in a file. */
import fs from 'node:fs'
import {sum} from './sum.mjs'

console.log(await sum(JSON.parse(fs.readFileSync(process.argv[2], 'utf8'))))
