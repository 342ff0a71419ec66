/** Family names of Vietnam, which come first in a name. */
export const familyNames: ReadonlySet<string> = new Set(
  (
    'nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đào|đinh|đoàn|trịnh|mai|cao|lương|lưu|tô|hà|tạ|' +
    'thái|phùng|quách|châu|từ|kiều|vương|tống|triệu|lại|la|tôn|trương|chu|nông|lò|vi|ma|bế|quang|khuất|nghiêm|doãn|thân|mạc|' +
    'khổng|phí|ngụy|nguỵ|đàm|giáp|chử|thiều|bành|cấn|kha|khúc|khương|lã|lữ|mẫn|nhữ|sầm|vưu|đậu|bạch|giàng|sùng|thào|quàng|lường|' +
    'tẩn|phàn|chảo|khiếu|đới|tiêu|ngạc|cầm|' +
    'ông|thạch|kim|danh|cù|giang|lâm|hứa|mã|diệp|tăng|ninh|phương|đồng|âu|viên|uông|văn'
  ).split('|')
)
