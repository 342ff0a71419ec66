import {describe, expect, test} from 'vitest'
import type {Hints} from '../../src/block/block.ts'
import {namesOfHints} from '../../src/recognize/hints.ts'

describe('what the hints of a block say', () => {
  test.each<[Hints, string[]]>([
    [{}, []],
    [{heading: 1}, ['heading', 'title']],
    [{heading: 2}, ['heading']],
    [{heading: 3}, ['heading', 'minor']],
    [{bodyStyle: true}, ['bodyStyleAlone', 'bodyStyle']],
    [{bodyStyle: false}, ['distinct']],
    [{bodyStyle: true, afterImage: true}, ['afterImage', 'bodyStyle']],
    [{figure: 0}, ['figure']],
    [{allLink: true}, ['allLink']],
    [{allLink: false}, ['unlinked']],
    [{captionPattern: true}, ['captionPattern']],
    [{italic: true}, ['italic']],
    [{bold: true}, ['bold']],
    [{centred: true}, ['centred']],
    [{alignedRight: true}, ['alignedRight']],
    [{small: true}, ['small']],
    [{repeatedStyle: true}, ['repeatedStyle']],
    [{afterBody: true}, ['afterBody']],
    [{afterImage: true}, ['afterImage']],
    [{afterImage: true, italic: true}, ['afterImage', 'italic', 'styledAfterImage']],
    [{afterImage: true, centred: true}, ['afterImage', 'centred', 'styledAfterImage']],
    [{afterImage: true, small: true}, ['afterImage', 'small', 'styledAfterImage']],
    [{afterImage: true, small: true, bodyStyle: true}, ['afterImage', 'small', 'bodyStyle']]
  ])('%j', (hints, names) => {
    expect(namesOfHints(hints, false)).toEqual(names)
  })

  test('all but the title stand under it, where there is one', () => {
    expect(namesOfHints({}, true)).toEqual(['underTitle'])
    expect(namesOfHints({heading: 2}, true)).toEqual(['underTitle', 'heading'])
    expect(namesOfHints({heading: 1}, true)).toEqual(['heading', 'title'])
  })
})
