import assert from 'node:assert/strict'
import fs from 'node:fs'
import {fromText, toText} from 'tinast'
import {decode} from 'tinast/encoding'
import {fromHtml, toHtml} from 'tinast/html'
import {fromMarkdown, toMarkdown} from 'tinast/markdown'
import {normalizeString} from 'tinast/normalize'

// What each entry exports is pinned: a name that comes or goes is a change for users.
const names = JSON.parse(fs.readFileSync('names.json', 'utf8'))
const {exports} = JSON.parse(fs.readFileSync('node_modules/tinast/package.json', 'utf8'))
const entries = Object.keys(exports).filter(name => !name.endsWith('.json'))
assert.deepEqual(entries.map(name => name.replace('.', 'tinast')).sort(), Object.keys(names).sort())
for (const [entry, {values: expected}] of Object.entries(names)) {
  assert.deepEqual(Object.keys(await import(entry)).sort(), expected, entry)
}

assert.equal(toText(fromText('Tin, ảnh: TTXVN\n')), 'Tin, ảnh: TTXVN\n')
assert.match(toMarkdown(fromMarkdown('# Khai mạc hội sách\n')), /^# Khai mạc hội sách$/m)
assert.match(toHtml(fromHtml('<h1>Khai mạc hội sách</h1>')), /<h1[^>]*>Khai mạc hội sách<\/h1>/)
assert.equal(normalizeString('thị trừơng  ?'), 'thị trường?')
assert.equal(decode('hµ néi', {encoding: '.VnTime'}), 'hà nội')
