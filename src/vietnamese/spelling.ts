import {finalK, onsetOf, quRimes, rimes, stop} from './inventory.ts'

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g
/** The rimes as they are where all marks are left out. */
const plainRimes = new Set(Array.from(rimes, toPlain))
const plainQuRimes = new Set(Array.from(quRimes, toPlain))

/**
 * Say whether a word is spelt as Vietnamese is: an onset, a rime and a tone that the rime can have, wherever it stands.
 *
 * Wider than `isSyllable`, since common faults of spelling (`nghành`, `cuả`), names of the highlands (Kạn, Đắk) and
 * syllables without their tone are Vietnamese all the same; narrow enough to tell a right reading from a wrong one.
 *
 * @param word Word, composed or not, in any case.
 * @returns True where it is.
 */
export function isSpelling(word: string): boolean {
  // The longest syllable, decomposed, with its tone (nghiếng), has ten units.
  if (word.length > 10) return false
  const spelt = word.toLowerCase().normalize('NFD')
  const found = spelt.match(tones)
  if (found && found.length > 1) return false
  const plain = spelt.replace(tones, '').normalize('NFC').replace(finalK, 'c')
  if (found && stop.test(plain) && !'\u0301\u0323'.includes(found[0])) return false
  return hasParts(plain, rimes, quRimes)
}

/**
 * Say whether a word has the shape of a syllable of Vietnamese, where all marks may have been left out: `Nguyen`, `Duc`.
 *
 * @param word Word, composed or not, in any case.
 * @returns True where it has; its marks and its tone do not matter.
 */
export function hasSyllableShape(word: string): boolean {
  return word.length <= 10 && hasParts(toPlain(word).replace(finalK, 'c'), plainRimes, plainQuRimes)
}

/** Say whether a word without tone is an onset and a rime, whatever the rules say of the two together. */
function hasParts(plain: string, known: ReadonlySet<string>, knownAfterQu: ReadonlySet<string>): boolean {
  const first = onsetOf(plain)
  const rime = plain.slice(first.length)
  if (first === 'qu') return knownAfterQu.has(rime)
  // The i of gi belongs to the rime as well (`gì`, `giếng`).
  return known.has(rime) || (first === 'g' && rime[0] === 'i' && known.has(rime.slice(1)))
}

/** Leave out all marks; in lower case. */
function toPlain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u0323]/g, '')
    .replaceAll('đ', 'd')
}
