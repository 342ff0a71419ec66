/** Family names of Vietnam, which come first in a name. */
export const familyNames: ReadonlySet<string> = new Set(
  (
    'nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đào|đinh|đoàn|trịnh|mai|cao|lương|lưu|tô|hà|tạ|' +
    'thái|phùng|quách|châu|từ|kiều|vương|tống|triệu|lại|la|tôn|trương|chu|nông|lò|vi|ma|bế|quang|khuất|nghiêm|doãn|thân|mạc|' +
    'ông|thạch|kim|danh|cù|giang|lâm|hứa|diệp|tăng|ninh|phương|đồng|âu|viên|uông|văn'
  ).split('|')
)

/** Words that begin a sentence and no name. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    'theo|tại|về|trước|sau|ở|với|từ|trong|ngoài|khi|cuối|đầu|tờ|đây|đó|này|những|các|một|nhiều|hiện|được|bị|do|để|' +
    'cũng|còn|đến|cùng|sự|việc|người|ông|bà|chị|tuy|nhưng|ngày|chiều|tối|trưa|đêm|hôm|vào|lúc|giữa|trên|dưới|không|chưa|' +
    'tôi|họ|chúng|vì|nếu|dù|mặc|ngay|riêng|nhờ|bên|trả|chia|phát|phía|khu|cơ|bộ|hãng|qua|như|gần|kể|dự|' +
    'đội|đoàn|cầu|huấn|hlv|clb|bàn|trận|tổng|thủ|chủ|phó|đại|ban|bức|ảnh|video|clip|tin|bài|nguồn|đồ|hình|xem|mời|cảnh|toàn|' +
    'stylist'
  ).split('|')
)

/** Bodies whose names hold commas and "và". */
export const bodies =
  /^(?:Bộ|Sở|Ban|Ủy ban|Uỷ ban|UBND|Viện|Trung tâm|Công ty|Tập đoàn|Tổng công ty|Cục|Tổng cục|Trường|Đại học|Hội|Phòng|Công an|Văn phòng|Câu lạc bộ|CLB|Bệnh viện|BV|Ngân hàng|Cảnh sát|Quân đội|Quân khu|Bộ Tư lệnh|Bảo tàng|Nhà hát|Liên đoàn|Hiệp hội|Học viện|Nhà xuất bản|NXB|Hãng phim|Đoàn|Tòa án|Viện kiểm sát|Chi cục|Đội|Thư viện|Nhà máy|Vườn quốc gia|Khu bảo tồn|Tỉnh ủy|Thành ủy|Huyện ủy|Đại sứ quán|Cơ quan|Nhà hàng|Khách sạn|Lực lượng|Hải quan|Biên phòng|Kiểm lâm|Không quân|Hải quân|BQP|Quỹ|Tổ chức|Hạm đội|Lầu Năm Góc|Nhà Trắng|Điện Kremlin|Điện Elysee)(?![\p{L}\p{M}])/u
