/**
 * Give a text from TCVN3 the toned capitals back that its bytes cannot hold.
 *
 * 1. A word with two capitals and no letter that is surely small is written in capitals: `PHạM` is PHẠM.
 * 2. So are the words beside it, on the same line, that could be capitals throughout: `PHạM THế Mỹ` is PHẠM THẾ MỸ.
 * 3. A toned vowel that begins a sentence, or a line that is a paragraph, is a capital: `ủy ban` there is Ủy ban.
 *
 * Letters whose case the bytes do tell (ASCII, and ă â đ ê ô ơ ư) are never changed, but for rule 2's single letters.
 *
 * @param text Text as read from the table.
 * @returns The text with its capitals.
 */
export function restoreCapitals(text: string): string {
  if (!toned.test(text)) return text
  let out = ''
  let last = 0
  let run: Run = {words: [], proved: false}
  const starts = startsOf(text)
  const close = () => {
    if (run.proved) for (const word of run.words) word.text = word.text.toUpperCase()
    for (const word of run.words) out += word.before + word.text
    run = {words: [], proved: false}
  }
  for (const {0: word, index} of text.matchAll(words)) {
    const before = text.slice(last, index)
    const small = surelySmall.test(word)
    if (small || separates.test(before)) close()
    const first = toned.test(word.charAt(0)) && (index <= 8 ? last === 0 : starts.test(before.slice(-12)))
    run.words.push({before, text: first ? word.charAt(0).toUpperCase() + word.slice(1) : word})
    if (small) close()
    else if (toned.test(word) && capitals.test(word)) run.proved = true
    last = index + word.length
  }
  close()
  return out + text.slice(last)
}

interface Run {
  words: Array<{before: string; text: string}>
  proved: boolean
}

// Longer words are cut: matching them whole takes stack for every letter.
const words = /[\p{L}\p{M}]{1,64}/gu
const toned = /[àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/
const surelySmall = /[a-zăâđêôơư]/
const capitals = /[A-ZĂÂĐÊÔƠƯ].*[A-ZĂÂĐÊÔƠƯ]/
const separates = /[\n:.;!?…]|.{9}/s
const sentence = '[.!?…]["”’)\\]]*\\s+(?:["“‘(\\[–-]+\\s*)?'
const afterSentence = new RegExp(`${sentence}$|\\n[^\\S\\n]*\\n`)
const afterLine = new RegExp(`${sentence}$|\\n["“‘(\\[–-]*\\s?$`)

/** Where a sentence begins: behind another; on a new line too, unless the lines of the text are broken anywhere. */
function startsOf(text: string): RegExp {
  const large = text.match(/^[A-ZĂÂĐÊÔƠƯ]/gm)?.length ?? 0
  const small = text.match(/^[a-zăâđêôơư]/gm)?.length ?? 0
  return small * 20 <= large ? afterLine : afterSentence
}
