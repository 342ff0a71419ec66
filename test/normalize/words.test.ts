/** Words of other languages: no safe rule and no placement of tones changes one of them. */
import fs from 'node:fs'
import {describe, expect, test} from 'vitest'
import {isSyllable, normalizeString, placeTone, presetRules} from '../../src/normalize/index.ts'

const lists = [
  ['English', '/usr/share/dict/american-english', 'wamerican', 100_000],
  ['French', '/usr/share/dict/french', 'wfrench', 200_000]
] as const

for (const [language, file, name, size] of lists) {
  const present = fs.existsSync(file)
  if (!present) console.warn(`SKIPPED: the words of ${language}, because ${file} is not there; apt-get install ${name}`)

  describe.skipIf(!present)(language, () => {
    const words = present ? fs.readFileSync(file, 'utf8').normalize('NFC').split('\n').filter(Boolean) : []

    test('the list is there', () => expect(words.length).toBeGreaterThan(size))

    test.each(['keep', 'old', 'new'] as const)('no word is changed, tones: %s', style => {
      const rules = presetRules({toneMarks: {style}})
      const changed = words.filter(word => normalizeString(word, rules) !== word)
      expect(changed).toEqual([])
    })

    test('none looks like a word with a misplaced tone', () => {
      const moved = words.filter(word => placeTone(word) !== word)
      expect(moved).toEqual([])
      // The list holds words that are spelled like syllables, so that this says something.
      expect(words.filter(word => isSyllable(word)).length).toBeGreaterThan(100)
    })
  })
}
