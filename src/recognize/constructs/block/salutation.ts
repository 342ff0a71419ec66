/** Tells how letters and speeches open and go on, and what their readers are wished. */

/** Whom a letter or a speech is addressed to, and how it ends. */
const addressed =
  /^Kính (?:gửi|thưa) ?:? ?(?=\p{L})[^.?]{2,120}[^.?]$|^(?:(?:Xin|Trân trọng|Chân thành|chân thành|trân trọng) )+cảm ơn/u
const salutation = /^[^.?:]{4,120} (?:yêu quý|thân mến|thân yêu|kính mến|quý mến)[!,]$/u
/** Who is greeted amid a speech: `Thưa các đồng chí,`; what is told of few people begins with `thưa` as well. */
const greeted =
  /^[“"]?(?:Kính thưa|Thưa) (?:quý|quí|các|toàn|tất cả|đồng bào|đồng chí|nhân dân|bà con|cộng đồng|ngài|ông|bà|anh|chị|cô|chú|bác|thầy|bạn|hội nghị|đại hội)(?![\p{L}\p{M}])[^.?:]{0,120}[,!;]$/iu
/** What a recipe or a guide wishes its readers at last: `Chúc các bạn thành công với món xôi nếp!` */
const wished =
  /^(?:Cuối cùng, |Xin )?[Cc]húc (?:các |quý |cả )?(?:bạn|chị em|mẹ|nhà|bà nội trợ|mọi người|độc giả|bạn đọc)(?![\p{L}\p{M}])[^.?:]{0,60}(?:thành công|ngon miệng|vui vẻ|may mắn)(?![\p{L}\p{M}])[^.?:]{0,90}[.!]$/u

/**
 * Say whether a line is one of those of a letter or a speech that stand alone: whom it greets, how it ends, what it wishes.
 *
 * @param text Line.
 * @returns Whether it is.
 */
export function isSalutation(text: string): boolean {
  const last = text[text.length - 1]
  return (
    addressed.test(text) ||
    ((last === '!' || last === ',') && salutation.test(text)) ||
    isGreeting(text) ||
    wished.test(text)
  )
}

/**
 * Say whether a line greets those who hear a speech, and nothing else.
 *
 * @param text Line.
 * @returns Whether it does.
 */
export function isGreeting(text: string): boolean {
  return greeted.test(text)
}
