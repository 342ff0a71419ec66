/** Family names of Vietnam, which come first in a name. */
export const familyNames: ReadonlySet<string> = new Set(
  (
    'nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đào|đinh|đoàn|trịnh|mai|cao|lương|lưu|tô|hà|tạ|' +
    'thái|phùng|quách|châu|từ|kiều|vương|tống|triệu|lại|la|tôn|trương|chu|nông|lò|vi|ma|bế|quang|khuất|nghiêm|doãn|thân|mạc|' +
    'ông|thạch|kim|danh|cù|giang|lâm|hứa|diệp|tăng|ninh|phương|đồng|âu|viên|uông|văn'
  ).split('|')
)

/** Words that begin a sentence and seldom a name; counted at the start of sentences and inside names of persons. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    'trong|theo|tuy|sau|các|đây|một|trước|với|ngoài|những|nhưng|kết|khi|đội|ở|tại|bên|nếu|ông|không|từ|họ|người|dù|hiện|dự|tôi|điều|nhiều|' +
    'để|có|trận|về|đến|do|chủ|tổng|việc|hai|thủ|vì|sự|thời|trên|chúng|cụ|giá|lịch|cô|thông|đồng|và|nhận|ngay|đặc|đối|cũng|cùng|đó|nhà|' +
    'chỉ|nhiệt|con|bộ|mặc|còn|chúc|tiền|số|cơ|được|vào|chiến|hàng|cuộc|đáng|hãy|thậm|mới|mỗi|bị|cả|năm|cuối|tính|qua|bởi|giải|đầu|tình|vụ|bạn|' +
    'thực|hình|lúc|cách|bà|lần|điểm|cầu|ảnh|xem|hôm|trực|kể|tương|dưới|lễ|hội|tiếp|cho|thứ|ban|em|cảm|chia|bàn|nhờ|đoàn|gió|' +
    'khu|vậy|là|ngày|nhóm|lực|xe|bước|thay|chưa|hành|bản|nhìn|tham|diễn|nó|mọi|riêng|bệnh|tỷ|hồi|nghe|sáng|cựu|nữ|vị|gần|báo|mùa|nói|' +
    'mẹ|bất|bảng|hơn|chị|rất|máy|ngược|bài|câu|tổ|đơn|phải|động|so|mục|phần|nguồn|giờ|mức|khán|đề|luật|bác|ngoại|doanh|quá|tin|phút|bóng|thống|' +
    'màn|bây|sức|mưa|đã|phó|trao|thí|vợ|mong|vừa|xin|thầy|hãng|phim|lời|giáo|chuyến|mình|phiên|hệ|chiếc|chuyên|quy|ủy|uỷ|ngôi|chiều|khả|giữa|dẫu|' +
    'trời|truyền|dựa|rạng|tập|cậu|may|trả|giám|đúng|cần|bốn|video|clip|ghi|cập|cái|ví|khoảng|trải|cú|thấy|mở|đồ|tối|khách|đánh|hầu|cặp|sở|ngành|' +
    'huấn|phía|nghi|độ|tỉ|sẽ|rồi|chẳng|làm|ứng|quán|vấn|nghệ|đôi|xét|đêm|đoạn|mặt|quả|đi|tờ|này|trưa|tất|như|phát|đại|chủ|cảnh|liên|toàn|bức|mời|' +
    'stylist|thật|vẫn|lãnh|trường|giảm|tăng|gia|xuất|công|cử|dân|lượng|tàu|máy|chó|cây|rừng|biển|đường|cháu|bé|dòng|tháng|thế|ba'
  ).split('|')
)

/** Short forms of titles and offices; in capitals, and yet no names. */
export const shortTitles: ReadonlySet<string> = new Set(
  'HLV|CLB|CĐV|UBND|HĐND|MTTQ|NSƯT|NSND|CSGT|PGS|GS|TS|BS|ThS|MC|TP|TPHCM|ĐT|ĐTQG|CEO|VĐV|BTC|THPT|ĐH'.split('|')
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
  const plain = word.toLowerCase().normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '').normalize('NFC')
  return syllable.test(plain)
}

/** Bodies whose names hold commas and "và". */
export const bodies =
  /^(?:Bộ|Sở|Ban|Ủy ban|Uỷ ban|UBND|Viện|Trung tâm|Công ty|Tập đoàn|Tổng công ty|Cục|Tổng cục|Trường|Đại học|Hội|Phòng|Công an|Văn phòng|Câu lạc bộ|CLB|Bệnh viện|BV|Ngân hàng|Cảnh sát|Quân đội|Quân khu|Bộ Tư lệnh|Bảo tàng|Nhà hát|Liên đoàn|Hiệp hội|Học viện|Nhà xuất bản|NXB|Hãng phim|Đoàn|Tòa án|Viện kiểm sát|Chi cục|Đội|Thư viện|Nhà máy|Vườn quốc gia|Khu bảo tồn|Tỉnh ủy|Thành ủy|Huyện ủy|Đại sứ quán|Cơ quan|Nhà hàng|Khách sạn|Lực lượng|Hải quan|Biên phòng|Kiểm lâm|Không quân|Hải quân|BQP|Quỹ|Tổ chức|Hạm đội|Lầu Năm Góc|Nhà Trắng|Điện Kremlin|Điện Elysee)(?![\p{L}\p{M}])/u
