/**
 * Leave out the marks of letters, and write them small: `Bình luận` and `BÌNH LUẬN` become `binh luan`.
 *
 * @param text Text.
 * @returns The text in small letters without marks; other characters stay.
 */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()
}
