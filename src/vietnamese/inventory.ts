/**
 * The one inventory of how the syllables of Vietnamese are written: onsets and rimes.
 *
 * Source: Vietnamese orthography as taught (QĐ 1989/QĐ-BGDĐT, 2018), checked against published lists of syllables.
 */

/** Rimes by nucleus, with the consonants that may close it; - is an open rime. */
const table =
  'a:- c ch m n ng nh p t|ai:-|ao:-|au:-|ay:-|ă:c m n ng p t|â:c m n ng p t|âu:-|ây:-|e:- c m n ng p t|eo:-|' +
  'ê:- ch m n nh p t|êu:-|i:- ch m n nh p t|ia:-|iu:-|iê:c m n ng p t|iêu:-|o:- c m n ng p t|oi:-|oo:c ng|' +
  'ô:- c m n ng p t|ôi:-|ơ:- m n p t|ơi:-|oa:- c ch m n ng nh p t|oai:-|oao:-|oay:-|oă:c m n ng t|oe:- m n t|oeo:-|' +
  'u:- c m n ng p t|ua:-|ui:-|uâ:n ng t|uây:-|uê:- ch nh|uơ:-|uô:c m n ng t|uôi:-|uy:- ch n nh p t|uya:-|uyu:-|' +
  'uyê:n t|ư:- c m n ng t|ưa:-|ưi:-|ưu:-|ươ:c m n ng p t|ươi:-|ươu:-|y:-|yê:m n ng t|yêu:-'

/** The rimes, without tone. */
export const rimes: ReadonlySet<string> = new Set(
  table.split('|').flatMap(entry => {
    const [nucleus = '', codas = ''] = entry.split(':')
    return codas.split(' ').map(coda => nucleus + (coda === '-' ? '' : coda))
  })
)

/** The rimes that stand after `qu`. */
export const quRimes: ReadonlySet<string> = new Set(
  (
    'a ac ach ai an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât ây e en eng eo et ê êch ên ênh êt êu ' +
    'i im in it ich ơ ơi ơn ơt ôc y ych ynh yt yên yêt'
  ).split(' ')
)

const onset = /^(?:ngh|ng|nh|gh|ch|kh|ph|th|tr|qu|[bcdghklmnprstvxđ])?/

/** Rimes that take sắc or nặng alone, or no tone where it was left out. */
export const stop = /(?:c|ch|p|t)$/

/** In names of the highlands, k stands for c at the end of a syllable (Đắk, Pắk). */
export const finalK = /k$/

/**
 * Read the onset of a word.
 *
 * @param plain Word in small letters, without tone.
 * @returns The longest onset that it begins with, `qu` among them; empty where there is none.
 */
export function onsetOf(plain: string): string {
  return (onset.exec(plain) as RegExpExecArray)[0]
}
