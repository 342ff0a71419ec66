/** Code units up to this one are looked up; letters of other scripts stand above it. */
const last = 0x1eff
/** The small letter without marks of each code unit; 0 for marks. */
const bases = new Uint16Array(last + 1).map((_, unit) => baseOf(String.fromCharCode(unit)))
/** How many units become a string at once. */
const chunk = 4096

function baseOf(character: string): number {
  const [base = ''] = character.normalize('NFD')
  if (/\p{M}/u.test(base)) return 0
  return base === 'đ' || base === 'Đ' ? 100 : base.toLowerCase().charCodeAt(0)
}

/**
 * Give the small letter without marks of a unit.
 *
 * @param unit UTF-16 code unit.
 * @returns The letter; the unit itself where it is no letter with marks, 0 for a mark.
 */
export function baseUnit(unit: number): number {
  return unit > last ? unit : (bases[unit] as number)
}

/**
 * Leave out the marks of letters, and write them small: `Bình luận` and `BÌNH LUẬN` become `binh luan`.
 *
 * @param text Text.
 * @returns The text in small letters without marks; other characters stay.
 */
export function withoutMarks(text: string): string {
  const units = new Uint16Array(text.length)
  let length = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const base = baseUnit(unit)
    if (base !== 0 || unit === 0) units[length++] = base
  }
  let result = ''
  for (let at = 0; at < length; at += chunk) {
    result += String.fromCharCode.apply(null, units.subarray(at, Math.min(length, at + chunk)) as unknown as number[])
  }
  return result
}
