const assert = require('node:assert/strict')
const names = require('./names.json')
const {fromText} = require('tinast')

for (const [entry, {values: expected}] of Object.entries(names)) {
  // Node adds a mark to modules that have a default export.
  const exported = Object.keys(require(entry)).filter(name => name !== '__esModule')
  assert.deepEqual(exported.sort(), expected, entry)
}
assert.equal(fromText('Tin, ảnh: TTXVN').children[0].type, 'credit')
