/**
 * How Vietnamese syllables are spelt: enough to tell a right reading of bytes from a wrong one.
 *
 * Onset and rime are checked, and that the tone can stand on the rime; the place of the tone mark is not, because both
 * styles (`hòa`, `hoà`) occur. The lists are the inventory of written syllables, with `k` as an onset before any vowel
 * and as a coda, as names have it (Bắc Kạn, Đắk Lắk).
 */
const onsets = new Set(
  ['', ...'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')].map(decompose)
)

const rimes = new Set(
  (
    'a ac ach ai ak am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êk êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
    'o oc oi ok om on ong ooc oong op ot ô ôc ôi ôk ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
    'oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet ' +
    'u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ uôc uôi uôm uôn uông uôt ' +
    'uy uya uych uyn uynh uyp uyt uyu uyên uyêt ' +
    'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu'
  )
    .split(' ')
    .map(decompose)
)

const tones = /[\u0300\u0301\u0303\u0309\u0323]/
const allTones = /[\u0300\u0301\u0303\u0309\u0323]/g
const stop = /(?:[ckpt]|ch)$/

/**
 * Say whether a word is spelt as a Vietnamese syllable.
 *
 * @param word One word, composed or decomposed, in any case.
 * @returns True where it can be one.
 */
export function isSyllable(word: string): boolean {
  // The longest syllable, decomposed, with its tone (nghiếng), has ten units.
  if (word.length > 10) return false
  const spelt = decompose(word.toLowerCase())
  const tone = tones.exec(spelt)?.[0]
  const bare = tone === undefined ? spelt : spelt.replace(allTones, '')
  if (tone !== undefined && bare.length !== spelt.length - 1) return false
  if (stop.test(bare) && tone !== undefined && tone !== '\u0301' && tone !== '\u0323') return false
  for (let length = Math.min(3, bare.length - 1); length >= 0; length--) {
    const onset = bare.slice(0, length)
    // `qu` has its own u: `quư` is none.
    if (onset === 'qu' && bare[2] === 'u') continue
    if (rimes.has(bare.slice(length)) && onsets.has(onset)) return true
  }
  return false
}

function decompose(text: string): string {
  return text.normalize('NFD')
}
