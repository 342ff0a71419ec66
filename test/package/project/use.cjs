const assert = require('node:assert/strict')
const {fromText} = require('tinast')

assert.equal(fromText('Tin, ảnh: TTXVN').children[0].type, 'credit')
