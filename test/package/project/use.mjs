import assert from 'node:assert/strict'
import * as core from 'tinast'
import * as plugins from 'tinast/unified'

assert.deepEqual(Object.keys(core).sort(), ['fromText', 'toText'])
assert.deepEqual(Object.keys(plugins).sort(), ['tinParse', 'tinStringify'])
assert.equal(core.toText(core.fromText('Tin, ảnh: TTXVN\n')), 'Tin, ảnh: TTXVN\n')
