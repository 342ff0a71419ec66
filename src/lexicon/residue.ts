import {rubricWords} from './rubrics.ts'

/**
 * What content management systems, players and crawlers leave in copied text.
 *
 * Each entry has a reason an editor would accept: no Vietnamese newsroom prints these words as a line of a story.
 * Where a line could be one of a story after all, `where` says what must stand around it.
 *
 * Sources: lines that recur across articles and across houses in 3,919 crawled articles and 53 pages; the themes of
 * the systems that Vietnamese newsrooms use (NukeViet, WordPress, ePi, VCCorp, Hemera), their players and share bars.
 */
export interface ResiduePattern {
  /** Name of the entry; `residue` nodes carry it as `reason`. */
  reason: string
  /** Whole lines, compared without regard to case, or a pattern for the whole line. */
  match: string | RegExp | readonly string[]
}

/**
 * Where a line is residue: outside the running text, after its end, or there beside a line of the imprint.
 *
 * Running text is what runs on for several sentences; before its first and after its last block the page speaks.
 */
export type ResiduePlace = 'around' | 'after' | 'imprint'

/** A pattern of the library. */
export interface KnownPattern extends ResiduePattern {
  /** What every line must match that `match` does, and is looked at in less time. */
  needs?: RegExp
  /** Where the line is residue; anywhere unless given. */
  where?: ResiduePlace
  /** The line belongs to the imprint of a paper for certain. */
  imprint?: boolean
}

function lines(words: string): string[] {
  return words.split('|')
}

const numberLast = /\d\.?$/
const digit = /\d/

/** Networks and stores where newsrooms want to be followed. */
const networks =
  'google news|google tin tức|google|facebook|fanpage|fb|zalo|zalo oa|youtube|you tube|tiktok|telegram|viber|instagram|twitter|threads|lotus|mocha|linkedin|whatsapp|spotify|apple podcasts?|app store|google play|ch play|mạng xã hội'
const network = `(?:(?:trang|kênh|nền tảng|mạng xã hội|ứng dụng|fanpage|page|group|nhóm) )?(?:${networks})`
const reader =
  '(?:mời|kính mời|xin mời) (?:quý )?(?:bạn đọc|độc giả|quý vị|khán giả|thính giả|bạn)(?: và [\\p{L} ]{1,20})? '
const press = '(?:hãy |vui lòng |đừng quên )?(?:(?:bấm|nhấn|click|ấn)(?: (?:vào|nút|chọn))* )?'

/** Words that share bars and the icons of a page are named by. */
const icons =
  'facebook|twitter|zalo|youtube|tiktok|instagram|telegram|linkedin|pinterest|messenger|viber|whatsapp|skype|email|e-mail|mail|print|share|like|tweet|comment|comments|bookmark|lock|unlock|ellipsis|settings?|info|table|calendar|bell|search|menu|close|home|user|users|play|pause|stop|volume|mute|fullscreen|arrow|chevron|caret|angle|down|up|left|right|star|heart|eye|clock|time|tags?|link|copy|download|upload|camera|image|images|photo|video|audio|headphones?|microphone|mic|location|map|marker|phone|fax|envelope|rss|feed|plus|minus|check|expand|collapse|more|next|prev|previous|back|top|zoom|in|out|refresh|reload|filter|sort|edit|trash|save|cart|grid|list|globe|flag|folder|file|gear|cog|bars|quote|reply|send|square|circle|alt|fab|fas|far|fa|icon|icons|svg|logo|avatar|thumbnail'
/** Words of share bars in Vietnamese. */
const shares =
  'chia sẻ|thích|lưu|in|gửi|bình luận|theo dõi|sao chép|sao chép liên kết|copy link|google\\+?|g\\+|pin it|fb|x'

/** Openers of lines that only an imprint has. */
const imprint =
  '(?:phó |q\\. ?|quyền |nguyên )?tổng biên tập|(?:giám đốc|chủ nhiệm)[ -–]{1,3}tổng biên tập|(?:phó )?(?:trưởng )?ban biên tập|thư ký (?:tòa|toà) soạn|(?:người )?chịu trách nhiệm (?:quản lý|nội dung|xuất bản|chính)|cơ quan (?:chủ quản|ngôn luận)|(?:trụ sở |địa chỉ |email |điện thoại |văn phòng )?(?:tòa|toà) soạn(?: và trị sự)?|đường dây nóng|liên hệ (?:quảng cáo|tòa soạn|toà soạn|nội dung|phát hành|hợp tác|đặt báo)|hợp tác nội dung|phòng (?:quảng cáo|phát hành)|trị sự|issn'

/** Patterns of the library. */
export const residuePatterns: readonly KnownPattern[] = [
  // The labels of an image toolbar (left, center, right, del), run together or apart.
  {reason: 'image-toolbar', match: /^(?:left\s*center\s*right\s*del\s*)+$/i},
  // One lower-case ASCII word alone on a line is an identifier, not Vietnamese prose.
  {reason: 'identifier', match: /^[a-z]{12,60}$/},
  // Names of icons and of networks in a row: what a font of icons and a share bar leave.
  {
    reason: 'icon-names',
    match: new RegExp(`^(?:(?:${icons})(?:[\\s|/•·,:_-]{1,3}|$)){3,40}$`, 'i'),
    needs: /^[a-z|/•·,:_ -]+$/i
  },
  {
    reason: 'share-button',
    match: new RegExp(
      `^(?:(?:${shares}|${networks}|e-?mail|print|share|tweet|like)(?:[\\s|/•·,:-]{1,3}|$)){2,12}$`,
      'iu'
    ),
    needs: /^\P{N}{4,100}$/u
  },
  {
    reason: 'share-button',
    match: lines(
      'chia sẻ|chia sẻ:|chia sẻ facebook|chia sẻ lên facebook|chia sẻ qua facebook|chia sẻ zalo|chia sẻ qua zalo|chia sẻ bài viết|chia sẻ bài viết này|chia sẻ bài viết qua|chia sẻ bài viết:|chia sẻ tin này|chia sẻ bài này|chia sẻ qua email|chia sẻ qua mạng xã hội|chia sẻ với bạn bè|chia sẻ ngay|chia sẻ liên kết|chia sẻ liên kết qua mail|share|share:|share this|share this post|share this article|share on facebook|share on twitter|share via email|tweet|pin it|pin|facebook|twitter|zalo|messenger|pinterest|linkedin|telegram|whatsapp|viber|instagram|youtube|tiktok|copy link|copy|copied|link copied|đã sao chép|đã copy|sao chép|sao chép link|sao chép liên kết|sao chép đường dẫn|link bài gốc|lấy link|lấy link!|lưu bài viết|lưu bài viết này|lưu bài|lưu tin|lưu|bỏ lưu|đã lưu|bookmark|in bài viết|in bài|in trang|in trang này|in ra|bản in|print|gửi email|gửi mail|gửi bài viết qua email|gửi cho bạn bè|gửi tới bạn bè|thích|bỏ thích|đã thích|like|yêu thích|email|e-mail|theo dõi|đang theo dõi|bỏ theo dõi|follow|follow us|followers|subscribe|quan tâm|google news|theo dõi trên google news|theo dõi trên|theo dõi chúng tôi|kết nối với chúng tôi|mạng xã hội|link đã được sao chép|sao chép thành công'
    )
  },
  // A newsroom asks to be followed: what follows "trên" were icons.
  {
    reason: 'follow',
    match: new RegExp(
      `^[*>•\\s-]{0,4}(?:${reader})?${press}(?:theo dõi|kết nối(?: với)?|đón đọc|đọc(?: báo| tin)?|cập nhật tin(?: tức)?|đăng ký(?: theo dõi)?|like|follow|xem(?: thêm)? tin) .{1,90} trên\\s?:?$`,
      'iu'
    ),
    needs: /trên\s?:?$/iu
  },
  {
    reason: 'follow',
    match: new RegExp(
      `^[*>•\\s-]{0,4}(?:${reader})?${press}(?:theo dõi|kết nối(?: với)?|tham gia|đăng ký|subscribe|like|follow|quan tâm|tìm kiếm|đọc)(?: (?!${network})[^\\s]{1,20}){0,12} ${network}(?:(?: ?[,/&|-] ?| và | hoặc )${network}){0,5}(?: của .{2,50}| (?:tại đây|ngay|này|chính thức|để .{2,100}))?[.!:]?$`,
      'iu'
    ),
    needs: new RegExp(networks, 'iu'),
    where: 'around'
  },
  {
    reason: 'follow',
    match:
      /^(?:(?:quét|scan)(?: mã)? qr .{0,100}|(?:tải|cài đặt|download)(?: ngay)?(?: ứng dụng| app) .{2,100}|nhận (?:tin(?: tức)?|bản tin|thông báo) .{0,60}(?:zalo|telegram|viber|email|qua mail)[.!]?|tham gia (?:nhóm|group|cộng đồng|kênh) .{2,80}|đăng ký (?:theo dõi )?kênh .{0,80}|hotline tòa soạn.{0,40}|ứng dụng .{0,40}trên (?:ios|android).{0,40}|(?:get it on |download on the |tải trên |tải về từ |available on )?(?:google play|app store|ch play|appstore))$/iu,
    where: 'around'
  },
  {
    reason: 'comment-box',
    match: lines(
      'gửi bình luận|gửi ý kiến|gửi ý kiến của bạn|gửi phản hồi|gửi câu hỏi|viết bình luận|viết bình luận của bạn|viết bình luận...|nhập bình luận|nhập bình luận của bạn|nội dung bình luận|bình luận của bạn|bình luận của bạn...|ý kiến của bạn|ý kiến bạn đọc|ý kiến bình luận|ý kiến độc giả|bình luận bài viết|bình luận facebook|bình luận bằng facebook|thêm bình luận|thêm bình luận...|chưa có bình luận|chưa có bình luận nào|không có bình luận|không có bình luận nào|chưa có ý kiến nào|hãy là người đầu tiên bình luận|hãy là người đầu tiên bình luận về bài viết này|hãy là người đầu tiên bình luận!|hãy để lại bình luận|để lại bình luận|để lại bình luận của bạn|để lại một bình luận|để lại một phản hồi|để lại phản hồi|trở thành người đầu tiên tặng sao cho bài viết|trở thành người đầu tiên bình luận|tặng sao|hủy|huỷ|hủy bỏ|hủy trả lời|gửi|gửi đi|gửi ngay|trả lời|xem trả lời|xem thêm trả lời|xem thêm bình luận|xem tất cả bình luận|xem tất cả ý kiến|xem các bình luận|tất cả bình luận|đọc bình luận|các bình luận|sắp xếp theo|sắp xếp theo:|mới nhất|cũ nhất|hay nhất|nhiều like nhất|thích nhất|quan tâm nhất|nổi bật nhất|báo vi phạm|báo cáo vi phạm|báo cáo bình luận|leave a comment|leave a reply|post a comment|post comment|add a comment|add a comment...|write a comment...|no comments|no comments yet|be the first to comment|cancel reply|comments|comment|họ và tên của bạn|họ tên của bạn|tên của bạn|email của bạn|mã xác nhận|mã bảo mật|mã an toàn|nhập mã xác nhận|lưu tên của tôi, email, và trang web trong trình duyệt này cho lần bình luận kế tiếp của tôi.|bình luận không được đăng|vui lòng gõ tiếng việt có dấu|xin vui lòng gõ tiếng việt có dấu|ý kiến của bạn sẽ được biên tập trước khi đăng. xin vui lòng gõ tiếng việt có dấu|bình luận sẽ được duyệt trước khi đăng'
    )
  },
  {
    reason: 'comment-box',
    match:
      /^(?:email của bạn sẽ không được hiển thị công khai\..{0,80}|your email address will not be published\..{0,80}|các trường bắt buộc được đánh dấu.{0,10}|(?:thông tin|email|tên) của (?:bạn đọc|bạn) sẽ được bảo mật.{0,120}|(?:bạn (?:phải|cần|chưa|hãy)|vui lòng|hãy|xin) ?(?:phải |được )?(?:đăng nhập|đăng kí|đăng ký) .{0,50}(?:bình luận|ý kiến|thành viên).{0,60}|bạn cần đăng nhập với tư cách là .{0,120}|.{0,40}không chịu trách nhiệm về (?:nội dung|các) (?:bình luận|ý kiến).{0,60}|còn lại \d{1,4} ký tự|\d{1,4} ký tự còn lại|mời (?:bạn|quý|độc).{0,30}(?:bình luận|gửi ý kiến)[.!]?)$/iu
  },
  // Where they open an article, these are rubrics.
  {reason: 'comment-box', match: lines('bình luận|bình luận:|ý kiến|phản hồi|họ và tên|họ tên'), where: 'after'},
  {
    reason: 'count',
    match:
      /^(?:\(?\d[\d.,]{0,9} ?[km+]?\)? ?(?:lượt )?(?:xem|đọc|thích|chia sẻ|bình luận|bình chọn|phản hồi|ý kiến|trả lời|theo dõi|tải|truy cập|người (?:xem|thích|đọc)|đánh giá|liên quan|đăng lại|views?|likes?|shares?|comments?|reads?|votes?|repl(?:y|ies)|followers|lượt)\)?|(?:số )?(?:lượt )?(?:xem|đọc|thích|chia sẻ|bình luận|bình chọn|phản hồi|ý kiến|truy cập|đã xem|views?|likes?|shares?|comments?|hits|đánh giá|xếp hạng)(?: bạn đọc| độc giả)?\s?[:(]?\s?\(?\d[\d.,]{0,9} ?[km+]?\)?(?:\s?\/\s?\d)?(?: lượt)?)(?:\s?[|•·/-]\s?(?:\d[\d.,]{0,9} ?(?:lượt )?(?:xem|thích|chia sẻ|bình luận|views?|likes?|comments?)))?$/iu,
    needs: digit
  },
  {
    reason: 'rating',
    match:
      /^(?:rate this (?:post|article)|bình chọn|đánh giá bài viết|click để đánh giá bài viết|tổng số điểm của bài viết là.{0,60}|xếp hạng.{0,20}\d ?(?:phiếu bầu|sao)|\d(?:[.,]\d)? ?\/ ?5(?: ?[-–(].{0,40})?|\d(?:[.,]\d)? sao .{0,40}|average rating.{0,60}|bạn (?:có )?thấy bài viết (?:này )?(?:hữu ích|hay).{0,30}|bài viết (?:này )?(?:có )?hữu ích .{0,30})$/iu
  },
  {
    reason: 'reading-time',
    match: /^(?:thời gian đọc\s?:?\s?)?(?:khoảng )?\d{1,2} (?:phút (?:đọc|để đọc)|min(?:ute)?s? read)$/iu,
    needs: digit
  },
  {
    reason: 'player',
    match:
      /^(?:This is a modal window\.?|Beginning of dialog window\..{0,80}|End of dialog window\.?|The media could not be loaded.{0,120}|No compatible source was found.{0,60}|Your browser does not support .{0,80}|Trình duyệt .{0,30}không hỗ trợ.{0,60}|Play(?: Video| Audio)?|Pause|Mute|Unmute|Fullscreen|Exit Fullscreen|Current Time.{0,20}|Duration.{0,20}|Loaded: .{0,20}|Progress: .{0,20}|Remaining Time.{0,20}|Stream Type.{0,10}|Seek to live.{0,60}|Playback Rate|Picture-in-Picture|Chapters|Captions|Subtitles|Descriptions|descriptions off, selected|(?:captions|subtitles) (?:off|settings).{0,60}|Audio Track|Quality Levels|Replay|Skip Ads?|Bỏ qua quảng cáo|Foreground|Background|Window|Text ?Color.{0,80}|Font (?:Size|Family).{0,60}|Text Edge Style.{0,60}|Reset restore all settings.{0,60}|Close Modal Dialog|Video Player is loading\.?|Advertisement: .{0,20}|(?:-?\d?\d:)?\d?\d:\d\d ?\/ ?(?:-?\d?\d:)?\d?\d:\d\d|\d(?:\.\d{1,2})?x(?: \d(?:\.\d{1,2})?x){0,8}|x\d(?:\.\d{1,2})?|(?:144|240|360|480|540|720|1080|1440|2160)p(?: ?(?:HD|60))?)$/i
  },
  {
    reason: 'player',
    match: lines(
      'đang phát|video đang phát|phát video|phát lại|xem lại video|tắt tiếng|bật tiếng|tắt âm|bật âm thanh|toàn màn hình|thoát toàn màn hình|tạm dừng|tua lại|chất lượng video|tốc độ phát|tốc độ phát lại|phụ đề|tắt phụ đề|âm lượng|video player|audio player|trình phát video|xem toàn màn hình|tiếp theo sau|video tiếp theo|tự động phát|tự động chuyển bài|autoplay|up next|now playing'
    ),
    where: 'around'
  },
  {
    reason: 'text-to-speech',
    match:
      /^(?:(?:Nghe|Nghe đọc|Đọc|Phát)(?: nội dung| toàn bộ)? (?:bài|tin)(?: viết| báo| này|\/tin|\/bài)?(?: này)?(?: ?[:(].{0,20})?|Nghe (?:đọc|audio|podcast|tin tức|báo nói)|Báo nói|Đọc báo nói|Bấm để nghe.{0,30}|Listen(?: to (?:this )?article)?|(?:Giọng đọc|Chọn giọng(?: đọc)?)(?:\s?:)?|Giọng (?:đọc )?(?:nam|nữ|Bắc|Trung|Nam|miền (?:Bắc|Trung|Nam))(?: (?:miền )?(?:Bắc|Trung|Nam)| trẻ| trung niên)?(?: [12])?|(?:Nam|Nữ) miền (?:Bắc|Trung|Nam)|Tốc độ đọc.{0,10}|(?:Bài viết|Nội dung) .{0,20}(?:được )?(?:đọc|tạo) (?:tự động )?bằng (?:AI|giọng|trí tuệ).{0,40})$/iu
  },
  {
    reason: 'loading',
    match:
      /^(?:Đang tải(?: dữ liệu| bình luận| video| quảng cáo)?\.{0,3}…?|Loading(?: comments| ads)?\.{0,3}…?|Please wait\.{0,3}|Vui lòng (?:đợi|chờ).{0,30}|Đang xử lý\.{0,3})$/i
  },
  {
    reason: 'font-size',
    match:
      /^(?:(?:xem |chọn |thay đổi |tăng |giảm )?(?:cỡ|kích thước|kích cỡ|kiểu) chữ\s?:?(?: .{0,30})?|cỡ chữ .{0,30}|font size.{0,20}|a(?:[ |/]?[-+aA]){1,5}|tương phản|giãn dòng|khoảng cách dòng|(?:đọc )?chế độ (?:tối|sáng|ban đêm|tập trung|đọc)|dark mode|light mode|màu (?:nền|chữ)\s?:?)$/i
  },
  // The alternative text that a content management system numbers: "… - Ảnh 1."
  {
    reason: 'numbered-alt',
    match: /^.{0,250}(?:[-–] ?| )(?:Ảnh|ảnh|hình ảnh|Hình ảnh)(?: minh h(?:ọa|oạ))?(?: số)? ?\d{1,3}\.?$/,
    needs: numberLast
  },
  {reason: 'numbered-alt', match: /^.{0,250}[-–] ?(?:hình|photo|image|picture|pic) ?\d{1,3}\.?$/i, needs: numberLast},
  {
    reason: 'numbered-alt',
    match: /^(?:ảnh|hình ảnh|image|photo|picture|slide) ?\d{1,3}(?: (?:of|\/|trên|trong) ?\d{1,3})?\.?$/i,
    needs: digit
  },
  {reason: 'numbered-alt', match: /^[\x20-\x7E]{10,200} (?:hinh )?anh \d{1,3}$/i, needs: numberLast},
  {
    reason: 'file-name',
    match:
      /^[\p{L}\p{M}\p{N}_ ().,%+&@~-]{1,120}\.(?:jpe?g|png|gif|webp|svg|bmp|heic|mp[34]|m4a|mov|avi|pdf|docx?|xlsx?|pptx?|zip|rar)(?:\s?\(?\d[\d.,]{0,6} ?[kmg]?b\)?)?$/iu,
    needs: /\.[a-z\d]{3,4}[\s\d(.,kmgb)]*$/iu
  },
  // What a crawler or an editor's form writes where a picture, its caption or a field stood.
  {
    reason: 'placeholder',
    match:
      /^(?:[[{]{1,3} ?\/?(?:img|image|images|hình|hình ảnh|ảnh|ảnh minh họa|photo|picture|video|clip|audio|iframe|embed|gallery|caption|media|figure|table|bảng|ads?|quảng cáo|keywords?|tags?|title|content|description|url|poll|widget|infographic|tweet|box|related|tin liên quan)(?: ?\d{1,3})? ?\/?[\]}]{1,3}|\[(?:img|image|caption|embed|gallery|video|audio|iframe|playlist)[ =][^\]\n]{1,200}\]|img|image|undefined|null|nan|n\/a|none|\[object object\]|lorem ipsum.{0,300}|&nbsp;|no (?:image|photo|title|description)(?: available)?|image not found|404(?: not found)?|untitled|placeholder)$/iu
  },
  {
    reason: 'placeholder',
    match: lines(
      'chú thích ảnh|chú thích|chú thích hình|chú thích hình ảnh|chú thích ảnh:|chú thích video|nhập chú thích|nhập chú thích ảnh|nhập mô tả|thêm chú thích|mô tả ảnh|mô tả hình ảnh|chưa có ảnh|không có ảnh|không có hình ảnh|chưa có mô tả|tiêu đề ảnh|ảnh đại diện|hình đại diện|ảnh bìa|ảnh thumbnail|bấm để xem ảnh lớn|bấm vào ảnh để xem ảnh lớn|click vào ảnh để phóng to|nhấn vào ảnh để xem kích thước lớn|xem ảnh lớn|xem ảnh gốc|phóng to|thu nhỏ|zoom|phóng to ảnh|nhấn để phóng to ảnh|image caption|caption|enter caption|add caption|alt text'
    )
  },
  // A field of a form that was left empty.
  {
    reason: 'empty-field',
    match:
      /^(?:tác giả|nguồn|nguồn tin|nguồn bài viết|người viết|người đăng|biên tập|theo|tin|bài|thể loại|chuyên mục|từ khóa|đính kèm|tệp đính kèm|file đính kèm)\s?:$/i,
    where: 'around'
  },
  // The rubric under which a system filed the article; a film or a book has another kind of "thể loại".
  {
    reason: 'filed-under',
    match: new RegExp(
      `^(?:thể loại|chuyên mục|danh mục|mục|category|categories|posted in|filed under|đăng trong)\\s?: ?(?:${rubricWords})(?: ?[,/|-] ?(?:${rubricWords}))*$`,
      'iu'
    ),
    needs: /:/
  },
  {reason: 'image-markup', match: /^!\[.{0,500}\]\(.{0,1000}\)$/},
  {reason: 'html-markup', match: /^<\/?[a-z][^>]{0,500}>$/i},
  {
    reason: 'script',
    match:
      /^(?:\/\/<!\[CDATA\[|\/\/\]\]>|\(adsbygoogle.{0,80}|(?:var|let|const) [a-z_$]{1,40} ?=.{0,200}|function\(.{0,200}|window\.[a-z_]{1,40}.{0,200}|document\.[a-z_]{1,40}.{0,200}|googletag\..{0,200}|\$\(.{0,200}|\}\)?;?|@media .{0,100}|[.#][a-z][\w-]{0,40} ?\{.{0,200})$/i
  },
  {reason: 'url', match: /^(?:https?:\/\/|www\.)\S{1,2000}$/i},
  {reason: 'link-placeholder', match: /^(?:Nguồn: ?)?\[Link nguồn\](?:Nguồn: ?\[Link nguồn\])?$/i},
  {
    reason: 'advertisement',
    match:
      /^[-–—([\s]{0,3}(?:Quảng cáo(?: \(?\d\)?)?|Advertisements?|Ads?|Advertorial|Tài trợ|Được tài trợ|Sponsored(?: content| by .{1,40})?|Promoted|ADVERTISEMENT|(?:Nội dung|Bài viết|Bài|Tin|Liên kết|Thông tin) (?:được )?(?:tài trợ|quảng cáo)|Quảng cáo bởi .{1,40}|Ads by .{1,30}|(?:by |bởi )?(?:taboola|mgid|outbrain|adsense|eclick|admicro)|(?:Bài viết|Nội dung) tiếp tục sau quảng cáo|Quảng cáo sẽ (?:đóng|kết thúc) .{0,30}|(?:Tắt|Ẩn|Đóng|Bỏ qua) quảng cáo.{0,10}|Cuộn (?:xuống )?để (?:đọc|xem) tiếp|Continue reading(?: below)?|Scroll to continue|Tiếp tục đọc|Vị trí quảng cáo|Liên hệ quảng cáo|Đặt quảng cáo)[-–—)\]\s]{0,3}$/i
  },
  {
    reason: 'login',
    match:
      /^(?:Đăng nhập|Đăng ký|Đăng kí|Đăng xuất|Tạo tài khoản|Quên mật khẩu\??|Mật khẩu|Nhập mật khẩu|Tên đăng nhập|Ghi nhớ(?: đăng nhập)?|Log ?in|Log ?out|Sign (?:in|up)|Register|Đăng nhập ?(?:\/|\||-|hoặc|,) ?Đăng k[ýí](?:.{0,20})|Đăng k[ýí] ?(?:\/|\||-|hoặc) ?Đăng nhập|(?:Đăng nhập|Đăng ký|Đăng kí)(?: tài khoản)?(?: bằng| với| qua) (?:tài khoản )?(?:facebook|google|zalo|apple|gmail|email|số điện thoại|mạng xã hội)|Hoặc đăng nhập .{1,40}|(?:Vui lòng |Hãy |Bạn (?:cần|phải|hãy) )?(?:Đăng nhập|Đăng ký)(?: tài khoản| thành viên)? (?:ngay|miễn phí|để (?:bình luận|gửi|xem|đọc|theo dõi|lưu|tham gia|nhận|trải nghiệm|tiếp tục|tương tác|sử dụng|không bỏ lỡ).{0,80})|Đăng k[ýí] thành viên|Bạn (?:chưa|đã) có tài khoản.{0,60}|Bạn chưa đăng nhập\..{0,120}|Bạn đã đăng ký thành viên thành công\.?|Đăng k[ýí] (?:nhận|để nhận) (?:bản )?tin.{0,60}|Nhận bản tin.{0,40}|Nhập (?:địa chỉ )?email(?: của bạn)?.{0,20}|Đăng ký .{1,40} TẠI ĐÂY|(?:Đã )?đăng ký thành công|Đổi mật khẩu|Tài khoản của (?:bạn|tôi)|Trang cá nhân của tôi)$/i
  },
  {
    reason: 'copyright',
    match:
      /^(?:(?:©|\(c\)|®|Copyright|Bản quyền (?:thuộc|của|©|nội dung)|Toàn bộ (?:bản quyền|nội dung).{0,30}(?:thuộc|bản quyền)|Giữ bản quyền|Ghi rõ nguồn|® Ghi rõ|Vui lòng ghi (?:rõ )?nguồn|(?:Nghiêm )?cấm sao chép|Không (?:được )?(?:sao chép|sử dụng lại|đăng lại)|Mọi (?:hành vi|hình thức) sao chép|.{0,80}giữ bản quyền nội dung|Chỉ được (?:phát hành|đăng) lại|.{0,60}phát hành lại thông tin từ|All rights reserved|Powered by|Designed by|Developed by|Thiết kế (?:bởi|và phát triển|web|website)|Phát triển bởi|(?:Phát triển|Vận hành|Xây dựng) (?:và (?:phát triển|vận hành) )?bởi).{0,200}|.{1,120}\. ?All rights reserved\.?|.{1,120}(?:©|\(c\)) ?\d{4}.{0,40})$/iu,
    needs: /©|\(c\)|®|copyright|bản quyền|nguồn|cấm|không|mọi|lại|rights|by |bởi|thiết kế/iu
  },
  {reason: 'contact', match: /^(?:Hotline|Email)\s?:.{0,120}$/i},
  {reason: 'contact', match: /^(?:Đường dây nóng|Liên hệ quảng cáo|T(?:òa|oà) soạn)\s?:.{0,120}$/i, imprint: true},
  {
    reason: 'imprint',
    match: /^(?:số )?(?:giấy phép|gpxb|gp)(?: (?!số)[^\s:]{1,14}){0,8}\s?(?:số|:)\s?:?\s?\d.{0,250}$/iu,
    needs: digit,
    where: 'around',
    imprint: true
  },
  {
    reason: 'imprint',
    match: /^(?:TỔNG BIÊN TẬP|(?:Phó )?Tổng [Bb]iên tập)(?: \p{Lu}[\p{L}\p{M}]*){2,5}$/u,
    where: 'after',
    imprint: true
  },
  {
    reason: 'imprint',
    match: new RegExp(`^[*+•\\s-]{0,3}(?:${imprint})(?:[^:\\n]{0,30})?\\s?:.{0,200}$`, 'iu'),
    needs: /:/,
    where: 'after',
    imprint: true
  },
  {
    reason: 'imprint',
    match:
      /^.{0,80}(?:toa-?soan|ban-?doc|ban-?bien-?tap|quang-?cao|tks?ts|bbt|thuky)[a-z.\d_-]{0,20}@[a-z\d.-]{3,60}.{0,80}$/iu,
    needs: /@/,
    where: 'after',
    imprint: true
  },
  // Addresses and numbers are those of the paper where they stand beside its editor or licence; else those of a story.
  {
    reason: 'imprint',
    match:
      /^[*+•\s-]{0,3}(?:trụ sở(?: chính)?|địa chỉ|đ\/c|văn phòng(?: đại diện)?(?: (?:phía|miền|tại|khu vực) [^:]{1,40})?|vpđd|chi nhánh|cơ sở \d|điện thoại|đt|đtdđ|tel|telephone|phone|mobile|fax|e-?mail|website|web|hotline|quảng cáo|phát hành|tài khoản|số tài khoản|mã số thuế|mst|giám đốc|trưởng ban|phụ trách|văn thư|zalo|fanpage|facebook)(?:[^:\n]{0,30})?\s?[:.].{0,200}$/iu,
    where: 'imprint'
  },
  {
    reason: 'imprint',
    match:
      /^(?:\(?\+?\d[\d ().-]{6,20}(?: ?[-–/|,] ?\(?\+?\d[\d ().-]{6,20}){0,3}|[a-z\d._-]{2,40}@[a-z\d.-]{3,60}|(?:số )?\d{1,4}[\p{L}\d/-]{0,6},? .{5,80}(?:hà nội|tp\.? ?hcm|hồ chí minh|việt nam|đà nẵng|cần thơ)\.?)$/iu,
    where: 'imprint'
  },
  // What a paper calls itself on every page.
  {
    reason: 'slogan',
    match:
      /^(?:(?:tin tức|tin nhanh|tin mới|đọc báo|báo mới|tin nóng|xem tin|đọc tin)[^.!?|]{0,100} [|] [^.!?]{2,100}|[^.!?|]{2,80} [|] (?:tin tức|tin nhanh|đọc báo|đọc tin|báo mới|tin mới|báo điện tử)[^.!?]{0,100}|(?:tin tức|tin nhanh|đọc báo)[^.!?,|]{0,60}, (?:đọc báo|báo mới)[^.!?|]{3,100})$/iu,
    needs: /[|,]/,
    where: 'around'
  },
  {
    reason: 'slogan',
    match: /^(?:là )?(?:cơ quan ngôn luận|tiếng nói|diễn đàn)(?: chính thức)? của [^.!?]{3,140}$/iu,
    where: 'after',
    imprint: true
  },
  {
    reason: 'slogan',
    match:
      /^(?:báo điện tử|tạp chí(?: điện tử)?|trang (?:thông tin|tin)(?: điện tử| tổng hợp){0,2}|cổng thông tin(?: điện tử)?|chuyên trang|phụ trang|ấn phẩm|cơ quan (?:của|trực thuộc)|báo|kênh (?:thông tin|tin tức)) [^.!?]{3,140}$/iu,
    where: 'imprint'
  },
  {
    reason: 'navigation',
    match:
      /^(?:Trang chủ|Về trang chủ|Quay lại(?: trang (?:chủ|trước))?|Trở (?:lại|về)(?: trang (?:chủ|trước))?|(?:Lên|Về|Trở lên|Lên trên) đầu trang|Về đầu trang|Back to top|Scroll to top|Mục lục|Menu|Toggle (?:navigation|menu)|Tìm kiếm(?: nâng cao)?\.{0,3}|Search(?: for)?\.{0,3}:?|Home|(?:Xem|Hiển thị) (?:tất cả|toàn bộ|thêm tin|nhiều hơn)|View (?:all|more)|Read more|Load more|Show (?:more|less)|See more|Skip to (?:main )?content|(?:Chuyển|Nhảy|Bỏ qua) (?:đến|tới|và tới) nội dung.{0,20}|(?:Đường dẫn truy cập|Liên kết (?:website|web|trang))|Tải thêm|Thu gọn|Mở rộng|Ẩn bớt|Xem bớt|« ?(?:Trước|Prev|Previous|Trang trước).{0,80}|(?:Next|Sau|Tiếp|Trang sau) ?»|Trang (?:trước|sau|tiếp theo|kế tiếp)|Previous|Next|Prev|Previous (?:post|article)|Next (?:post|article)|Bài (?:trước|sau|tiếp theo)(?: đó)?|Chuyên mục khác|Đi đến trang.{0,20}|Trang \d{1,3}(?: ?\/ ?\d{1,3})?|RSS|Sitemap|Sơ đồ (?:trang|site|website))$/i
  },
  {
    reason: 'navigation',
    match: lines(
      'x|xs|sm|md|lg|xl|top|lên đầu|đầu trang|tin mới|tin mới nhất|mới cập nhật|mới đăng|bài mới|bài mới đăng|bài mới nhất|bài viết mới|bài viết mới nhất|video mới|video mới nhất|video hot|tin hot|tin video|nổi bật|chuyên mục|danh mục|các chuyên mục|chủ đề|chủ đề nổi bật|chủ đề hot|trang|đóng|đóng lại|close|ok|gốc|bài gốc|link gốc|xem bài gốc|xem bài viết gốc|xem nguồn|xem gốc|liên hệ|liên hệ tòa soạn|giới thiệu|về chúng tôi|điều khoản|điều khoản sử dụng|chính sách bảo mật|chính sách quyền riêng tư|quy định sử dụng|bảo mật|hỗ trợ|trợ giúp|góp ý|phản ánh|đường dây nóng|hotline|đặt báo|đặt mua báo|đặt báo dài hạn|mua báo|báo in|báo giấy|báo in hôm nay|đọc báo in|báo pdf|phiên bản di động|phiên bản mobile|phiên bản desktop|xem phiên bản máy tính|tiếng việt|english|vietnamese|thống kê truy cập|thống kê|lượt truy cập|đang truy cập|đang online|khách online|tổng lượt truy cập|truy cập hôm nay|liên kết|liên kết ngoài|liên kết web|liên kết website|widget|sidebar|footer|header|banner|quảng cáo góc|thông tin tòa soạn|thư viện ảnh|thư viện video|media|multimedia|podcasts|newsletter|e-magazine|emagazine|infographics|megastory|longform|video clip|tv online|tra cứu|bảng giá quảng cáo|nhấn f5 để cập nhật nội dung mới nhất|lưu bài viết thành công|cảm ơn bạn đã đọc bài|cám ơn bạn đã đọc bài'
    ),
    where: 'after'
  },
  {
    reason: 'consent',
    match:
      /^(?:(?:website|trang web|trang|chúng tôi|báo|site|this (?:web)?site|we|our (?:web)?site)[^.!?]{0,40} (?:sử dụng|dùng|có sử dụng|uses?|using) (?:các )?(?:tệp )?cookies?.{0,250}|(?:bằng (?:cách|việc)|khi) (?:tiếp tục )?(?:sử dụng|truy cập|nhấn|nhấp|duyệt|click).{0,160}(?:đồng ý|chấp nhận).{0,160}|by (?:continuing|using|clicking).{0,200}(?:agree|accept|consent).{0,120}|(?:chấp nhận|từ chối|đồng ý|cho phép|quản lý|tùy chọn|cài đặt|chính sách|thông báo)(?: (?:tất cả|về))?(?: các)?(?: tệp)? cookies?(?: này)?|(?:accept|reject|allow|manage|decline)(?: all)?(?: cookies?)?|cookie (?:policy|settings|preferences|notice)|got it!?|chấp nhận tất cả|từ chối tất cả)$/iu,
    where: 'around'
  },
  {
    reason: 'invitation',
    match:
      /^(?:Chia sẻ bài viết của bạn|Gửi bài viết|Mời bạn đọc gửi|Câu hỏi cần tư vấn).{0,80}(?:tại đây|về\s.{0,60})\.?$/i
  },
  // A line of signs without a letter or a digit.
  {reason: 'separator', match: /^[\p{P}\p{S}\p{Z}\p{C}]{1,400}$/u}
]
