/** Family names of Vietnam, which come first in a name. */
export const familyNames: ReadonlySet<string> = new Set(
  (
    'nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đào|đinh|đoàn|trịnh|mai|cao|lương|lưu|tô|hà|tạ|' +
    'thái|phùng|quách|châu|từ|kiều|vương|tống|triệu|lại|la|tôn|trương|chu|nông|lò|vi|ma|bế|quang|khuất|nghiêm|doãn|thân|mạc|' +
    'ông|thạch|kim|danh|cù|giang|lâm|hứa|diệp|tăng|ninh|phương|đồng|âu|viên|uông|văn'
  ).split('|')
)

/** How a Vietnamese syllable is written: onset, vowels, coda. */
const syllable =
  /^(?:b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?[aeiouy\u0103\u00e2\u00ea\u00f4\u01a1\u01b0]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/

/**
 * Say whether a word is written as a Vietnamese syllable.
 *
 * @param word Word.
 * @returns Whether it is; its tone does not matter.
 */
export function isSyllable(word: string): boolean {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC')
  return syllable.test(plain)
}
