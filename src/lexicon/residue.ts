/**
 * What content management systems, players and crawlers leave in copied text.
 *
 * Each entry has a reason an editor would accept: no Vietnamese newsroom prints these words as a line of a story.
 */
export interface ResiduePattern {
  /** Name of the entry; `residue` nodes carry it as `reason`. */
  reason: string
  /** Whole lines, compared without regard to case, or a pattern for the whole line. */
  match: string | RegExp | readonly string[]
}

/** A pattern of the library. */
export interface KnownPattern extends ResiduePattern {
  /** What every line must match that `match` does, and is looked at in less time. */
  needs?: RegExp
}

const numberLast = /\d\.?$/

export const residuePatterns: readonly KnownPattern[] = [
  // The labels of an image toolbar (left, center, right, del), run together or apart.
  {reason: 'image-toolbar', match: /^(?:left\s*center\s*right\s*del\s*)+$/i},
  // One lower-case ASCII word alone on a line is an identifier, not Vietnamese prose.
  {reason: 'identifier', match: /^[a-z]{12,60}$/},
  {
    reason: 'share-button',
    match: [
      'chia sẻ',
      'chia sẻ facebook',
      'chia sẻ bài viết',
      'chia sẻ bài viết này',
      'share',
      'tweet',
      'facebook',
      'twitter',
      'zalo',
      'copy link',
      'sao chép liên kết',
      'lưu bài viết',
      'lưu',
      'in bài viết',
      'in bài',
      'gửi email',
      'thích',
      'like',
      'email',
      'theo dõi',
      'quan tâm',
      'theo dõi trên google news',
      'google news'
    ]
  },
  {
    reason: 'comment-box',
    match: [
      'bình luận',
      'ý kiến',
      'gửi bình luận',
      'gửi ý kiến',
      'viết bình luận',
      'ý kiến bạn đọc',
      'bình luận (0)',
      'trở thành người đầu tiên tặng sao cho bài viết',
      'tặng sao',
      'hủy',
      'gửi',
      'trả lời',
      'xem thêm bình luận',
      'mới nhất',
      'quan tâm nhất'
    ]
  },
  {
    reason: 'player',
    match:
      /^(?:This is a modal window\.?|Beginning of dialog window\..{0,80}|End of dialog window\.?|The media could not be loaded.{0,120}|No compatible source was found.{0,60}|Your browser does not support .{0,80}|Trình duyệt .{0,30}không hỗ trợ.{0,60}|Play(?: Video)?|Pause|Mute|Unmute|Fullscreen|Current Time.{0,20}|Duration.{0,20}|Loaded:.{0,20}|Remaining Time.{0,20}|Chapters|Captions|Video Player is loading\.?|\d?\d:\d\d ?\/ ?\d?\d:\d\d)$/i
  },
  {
    reason: 'text-to-speech',
    match:
      /^(?:Nghe (?:nội dung|đọc) bài(?: viết| báo)?|Nghe bài viết|Đọc bài viết|Giọng (?:nam|nữ)(?: miền (?:Bắc|Trung|Nam))?|(?:Nam|Nữ) miền (?:Bắc|Nam))$/i
  },
  {reason: 'loading', match: /^(?:Đang tải\.{0,3}…?|Loading\.{0,3}…?|Vui lòng (?:đợi|chờ).{0,30})$/i},
  // The alternative text that a content management system numbers: "… - Ảnh 1."
  {reason: 'numbered-alt', match: /^.{0,250}[-–] ?Ảnh ?\d{1,3}\.?$/i, needs: numberLast},
  {reason: 'numbered-alt', match: /^[\x20-\x7E]{10,200} hinh anh \d{1,3}$/i, needs: numberLast},
  {reason: 'image-markup', match: /^!\[.{0,500}\]\(.{0,1000}\)$/},
  {reason: 'html-markup', match: /^<\/?[a-z][^>]{0,500}>$/i},
  {
    reason: 'script',
    match: /^(?:\/\/<!\[CDATA\[|\/\/\]\]>|\(adsbygoogle.{0,80}|var [a-z_]{1,40} ?=.{0,200}|function\(.{0,200})$/i
  },
  {reason: 'url', match: /^(?:https?:\/\/|www\.)\S{1,2000}$/i},
  {reason: 'link-placeholder', match: /^(?:Nguồn: ?)?\[Link nguồn\](?:Nguồn: ?\[Link nguồn\])?$/i},
  {
    reason: 'advertisement',
    match: /^(?:Quảng cáo|Advertisement|Ads?|Tài trợ|Sponsored|ADVERTISEMENT|Nội dung (?:được )?tài trợ)$/i
  },
  {
    reason: 'rating',
    match: /^(?:Rate this post|bình chọn|\d{1,6} (?:lượt xem|lượt thích|bình luận|bình chọn|views?|comments?))$/i
  },
  {
    reason: 'login',
    match:
      /^(?:Đăng nhập|Đăng ký|Đăng xuất|Bạn chưa đăng nhập\..{0,120}|Bạn đã đăng ký thành viên thành công\.?|Đăng ký .{1,40} TẠI ĐÂY)$/i
  },
  {reason: 'copyright', match: /^(?:©|Copyright|Bản quyền thuộc|Ghi rõ nguồn|® Ghi rõ).{0,200}$/i},
  {reason: 'contact', match: /^(?:Hotline|Đường dây nóng|Liên hệ quảng cáo|Tòa soạn|Email)\s?:.{0,120}$/i},
  {
    reason: 'navigation',
    match:
      /^(?:Trang chủ|Về trang chủ|Quay lại|Trở lại|Lên đầu trang|Back to top|Mục lục|Menu|Tìm kiếm|Cỡ chữ|Xem cỡ chữ|A[-+]( A[-+])?)$/i
  },
  {
    reason: 'invitation',
    match:
      /^(?:Chia sẻ bài viết của bạn|Gửi bài viết|Mời bạn đọc gửi|Câu hỏi cần tư vấn).{0,80}(?:tại đây|về\s.{0,60})\.?$/i
  },
  // A line of signs without a letter or a digit.
  {reason: 'separator', match: /^[\p{P}\p{S}\p{Z}\p{C}]{1,400}$/u}
]
