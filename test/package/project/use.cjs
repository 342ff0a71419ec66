const assert = require('node:assert/strict')
const names = require('./names.json')
const {fromText} = require('tinast')

for (const [entry, {values: expected}] of Object.entries(names)) {
  assert.deepEqual(Object.keys(require(entry)).sort(), expected, entry)
}
assert.equal(fromText('Tin, ảnh: TTXVN').children[0].type, 'credit')
