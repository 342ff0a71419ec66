const arrows = '>{1,4}(?!\\d)|›|»|☞|☛|👉'
const bullet = '(?:\\*\\s?)?'
const openers =
  'Xem thêm|Tin liên quan|Tin bài liên quan|Bài liên quan|Tin, bài liên quan|Đọc thêm|Mời (?:xem|đọc) thêm|Có thể bạn quan tâm|' +
  'Bài viết liên quan|Bài đọc nhiều|Tin cùng chuyên mục|Cùng chuyên mục|Tin nổi bật|Đọc nhiều|Đừng bỏ lỡ|Xem chi tiết|' +
  'Chi tiết xem tại|Đọc tiếp|Tin khác|Các tin khác|Video đang xem nhiều|Video được xem nhiều|Chủ đề liên quan|' +
  'Sự kiện liên quan|Xem lại|(?:Bài|Tin) (?:trước|sau|kế tiếp|tiếp theo)(?=:(?! ?\\d))|(?:Kỳ|Số|Số báo|Bài|Phần|Tập) (?:tới|sau)(?=:)|Cùng số(?=:)'
const articles =
  '(?:Các |Những )?(?:Tin|Bài|Tin bài|Tin, bài|Tin ?/ ?bài|Thông tin|Bài viết|Bài báo|Bài đăng|Tin tức|Thông báo|Video|Clip|Ảnh|Chùm ảnh|Bộ ảnh|Phóng sự|Tập|Số|Chuyên mục|Chủ đề|Sự kiện)'
/** Headings over lists of other articles, which a sentence may begin with as well. */
const headings =
  `${articles} (?:khác|(?:trong )?c[ùũ]ng (?:chuyên mục|chủ đề|mục|loại|thể loại|danh mục|sự kiện|ngày|tác giả|từ khóa|mã(?: [a-z]{3})?)|cũ hơn|mới hơn|vừa (?:đưa|đăng)|đã (?:đưa|đăng)(?: ngày)?|(?:nên|đáng) (?:đọc|xem|chú ý)|nhiều người (?:đọc|xem)|(?:đang )?được quan tâm|liên quan(?: (?:được |đang được )?(?:xem|đọc|quan tâm)(?: nhiều)?(?: nhất)?)?|tiêu điểm|tiếp theo|trước|sau|gần đây|tương tự|(?:xem nhiều|đọc nhiều|phổ biến|nổi bật|mới|mới cập nhật|mới đăng|hot|nóng)(?: nhất)?(?: trong (?:ngày|tuần|tháng)| từ blog này)?|trong (?:ngày|tuần)|(?:trong|thuộc) chuyên mục này)|` +
  'Lựa chọn của (?:ban biên tập|biên tập viên|tòa soạn|toà soạn|độc giả|bạn đọc)|(?:Ban biên tập|Biên tập viên|Tòa soạn) (?:chọn|đề xuất|giới thiệu)|(?:Nổi bật|Đọc nhiều|Xem nhiều|Đáng đọc|Mới)(?: nhất)? trên (?:báo |trang )?[a-z\\d.]{5,24}|Nổi bật [a-z\\d.]{6,24}|(?:Thông tin|Tin bài) liên quan|Liên quan|Có liên quan|Đang được quan tâm|Khám phá thêm|(?:Món|Món ngon|Công thức|Truyện|Bài thơ|Tour|Điểm đến) khác|[^.!?:]{3,24} xem (?:thêm|tất cả)|(?:Đọc|Xem) (?:bài|tin)(?: viết)? tiếp theo|Xem thêm tin|Xem (?:các )?(?:tin|bài|tin, bài|tin bài) liên quan|' +
  'Xem tiếp|Trọn bộ|Trong số này|Cùng loạt bài|(?:Tin|Bài) đọc thêm|Xem thêm (?:các |những )?(?:video|tin|bài|clip)(?: [^.!?:]{2,40})?|Cùng (?:chủ đề|tác giả|thể loại|danh mục)|Theo dòng sự kiện|Trong chuyên mục này|Bạn nên đọc|Nên đọc|Nên xem|Đọc ngay|Mới nhất|Mới cập nhật|Nổi bật|(?:Xem|Đọc) nhiều(?: nhất)?(?: trong [^.!?]{2,30})?|Được quan tâm|(?:Gợi ý|Đề xuất|Dành) cho bạn|Bạn có biết|Nhiều người (?:quan tâm|đọc|xem)|(?:Có thể bạn|Bạn có thể) (?:thích|quan tâm)|Tham khảo thêm|Bài đọc thêm|Không nên bỏ lỡ|Mới - Nóng|' +
  '(?:More|Related|Latest|Popular|Top|Recent|Random) (?:stories|news|posts|articles)(?: from this blog)?|View more (?:random|similar) threads|More from (?:this |the )?author|(?:Next|Previous) (?:post|article)|Related|Read (?:more|next|also)|See also|You (?:may|might)(?: also)? like|Editor.s (?:picks?|choice)'
/** Whom newsrooms invite; where readers are asked for something else than to read on, `đọc` is no verb. */
const readers =
  'bạn đọc|độc giả|quý vị|khán giả|bạn(?! đọc (?:cùng|gọi|gửi|cười|ngắm|bình luận|chia sẻ|đóng góp|góp ý|tham gia|tải|lưu ý))'
/** Pictures that stand right under the invitation: it belongs to the story then. */
const pictures =
  '(?:xem|ngắm)(?: lại| thêm| qua| cùng)*(?: (?:các|những|vài|mấy|một số|một vài|loạt|chùm|bộ|trọn bộ|toàn bộ))*(?: (?:bức|tấm))? (?:ảnh|hình(?! nền)|khoảnh khắc|bức|tấm|gương mặt)(?![\\p{L}\\p{M}])[^:]*:?$'
/** An invitation to look at the pictures that stand under it. */
export const picturesInvitation = new RegExp(`^Mời [\\p{L}\\p{M} ]{2,32}? ${pictures}`, 'u')
const verbs = 'vào|xem|đọc|theo dõi|đón|truy cập|tham khảo|click|bấm'

/**
 * Words with which newsrooms point to other articles at the start of a line; in a line that is all in capitals, a capital
 * after them says nothing.
 *
 * Sources: house styles of Vietnamese newspapers ("Xem thêm", "Tin liên quan", "Mời bạn đọc …", ">>").
 */
export const relatedOpeners = new RegExp(
  `^(?:${arrows}|\\[(?!Quảng cáo|QC|Image|Photo|Xin |Bài (?:viết|này) |(?:Tin|Bài|Ảnh|Hình|Clip|Nguồn|Đồ họa)(?:[ ,/&-]+\\p{L}+){0,5} ?:)(?:\\p{Lu}|\\d{1,3} \\p{L})[^\\[\\]()]{23,159}[^\\[\\]().…]\\]$|${bullet}(?:${openers})(?![\\p{L}\\p{M}])(?:\\s?:|\\s?>|$|\\s(?=\\p{Lu}))|${bullet}(?:${openers.toUpperCase()})(?![\\p{L}\\p{M}])(?:\\s?:|\\s?>|$|\\s(?=\\p{Lu}\\p{Ll}))|${bullet}Để (?:xem|đọc|biết|tìm hiểu|theo dõi) thêm [^.!?]{5,140}(?:truy cập|bấm|nhấn|click|tại đây|TẠI ĐÂY)|(?:Xem )?[Cc]hi tiết(?: [^.!?]{1,60})? tại đây[.!]?$|(?:Xin |Kính )?[Mm]ời (?:đọc|xem|nghe) (?:tiếp |thêm )?(?:nội dung|toàn văn|bản đầy đủ|bài(?: viết)?|chi tiết|tiếp)(?: [^.!?]{1,60})? (?:trên|tại|ở) [^.!?]{2,60}[.!]?$|(?:Xem|Đọc) (?:toàn bộ|toàn văn|đầy đủ|bản đầy đủ)(?: [^.!?]{1,60})? tại đây[.!]?$|(?:Mọi )?[Tt]hông tin chi tiết (?:xin |vui lòng |mời )?(?:tham khảo|xem|đọc|truy cập)[^.!?]{0,80}:$|(?:Đọc|Xem|Nghe) (?:bài|bản|tin)(?: viết| gốc| tin)?(?: này)? (?:bằng |bản )?tiếng (?:\\p{Lu}\\p{Ll}+ ?){1,3}[.!]?$|${bullet}Mời (?:quý |các )?(?:${readers})(?: và [\\p{L} ]{1,20})? (?!${pictures})(?:${verbs})(?!(?: theo)?(?: dõi)? ?(?:trang |kênh )?(?:fanpage|facebook|zalo|tiktok|youtube|telegram|instagram)))`,
  'u'
)

/** The longest of the headings. */
const longestHeading = 60
const heading = new RegExp(
  `^(?:[•*+▪►–-] ?)?(?:${`${openers}|${headings}`.toLowerCase()})\\s?(?:[:>»]|\\.{2,3}|…|!{1,3})?$`
)

/** A heading over a list of other articles, alone on its line, in whatever letters. */
export const relatedHeading = {
  /** Say whether a line is one. */
  test: (text: string): boolean => text.length <= longestHeading && heading.test(text.toLowerCase())
}

const keywordWords = 'Từ kho[áa]|Từ khóa|Từ khoá|Tags?|Hashtags?|Keywords?|Thẻ'

/** Words that announce the keywords of an article. */
export const keywordOpeners = new RegExp(
  `^(?:[•+*-] ?)?(?:(?:các |tìm theo )?(?:${keywordWords})(?: bài viết| liên quan| tìm kiếm| theo tin)?\\s?[:|/]|(?:Chủ đề|Nhãn|Labels?|Filed under|(?:được )?(?:gắn|đánh dấu)(?: từ khóa| thẻ| tag)?)\\s?:|Tagged(?: with)?(?: (?=\\S)|:))`,
  'iu'
)

/** A heading over keywords, alone on its line. */
export const keywordsHeading = new RegExp(
  `^(?:(?:${keywordWords})(?: bài viết| liên quan)?|Chủ đề liên quan|(?:Related )?topics)\\s?:?$`,
  'iu'
)

/**
 * What points to another article amid a text that lost its line breaks: newsrooms set it off with an arrow, with
 * a star before the invitation, with their own words, or as a title in brackets of its own.
 */
export const pointers = new RegExp(
  `\\s(?=\\s{0,2}[>*★XTM[])(?<=[.!?…”"/)\\p{L}\\d]\\s)\\s{0,2}(?:(?:>{2,4}|[*★] ?Mời (?:bạn|quý|độc)|Xem thêm: ?|Tin liên quan:? |Mời (?:quý )?(?:${readers}) (?:${verbs}) )|\\[\\p{Lu}[^\\[\\]()]{24,160}\\](?=\\s|$))`,
  'gu'
)

/** What a pointer cannot be without: most texts have none of it. */
export const pointerSigns: readonly string[] = ['>>', 'Mời ', 'Xem thêm:', 'Tin liên quan', '[']
