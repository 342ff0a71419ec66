/** Code units up to this one are looked up; letters of other scripts stand above it. */
const last = 0x1eff
/** What stands for a unit that was not met yet. */
const unknown = 0xffff
/** The small letter without marks of each code unit, found when it is first met; 0 for marks. */
const bases = new Uint16Array(last + 1).fill(unknown)
/** How many units become a string at once. */
const chunk = 4096

function baseOf(character: string): number {
  const [base = ''] = character.normalize('NFD')
  if (/\p{M}/u.test(base)) return 0
  return base === 'đ' || base === 'Đ' ? 100 : base.toLowerCase().charCodeAt(0)
}

/**
 * Leave out the marks of letters, and write them small: `Bình luận` and `BÌNH LUẬN` become `binh luan`.
 *
 * @param text Text.
 * @returns The text in small letters without marks; other characters stay.
 */
export function withoutMarks(text: string): string {
  let result = ''
  for (let start = 0; start < text.length; start += chunk) {
    const end = Math.min(text.length, start + chunk)
    // A plain list is made a string several times as fast as a typed array, and filled faster than it grows.
    const units = new Array<number>(end - start)
    let count = 0
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at)
      let base = unit > last ? unit : (bases[unit] as number)
      if (base === unknown && unit <= last) base = bases[unit] = baseOf(String.fromCharCode(unit))
      if (base !== 0 || unit === 0) units[count++] = base
    }
    units.length = count
    result += String.fromCharCode.apply(null, units)
  }
  return result
}
