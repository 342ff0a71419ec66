/** How the names of organisations begin, which hold commas and "và". */
export const organisationOpeners =
  /^(?:Bộ|Sở|Vụ|Ban|Ủy ban|Uỷ ban|UBND|Viện|Trung tâm|Công ty|Tập đoàn|Tổng công ty|Cục|Tổng cục|Trường|Đại học|Hội|Phòng|Tổ|Chi đoàn|Chi hội|Chi bộ|Xã đoàn|Huyện đoàn|Tỉnh đoàn|Thành đoàn|Trạm|Hợp tác xã|HTX|Giáo xứ|Giáo phận|Tu viện|Công an|Văn phòng|Câu lạc bộ|CLB|Bệnh viện|BV|Ngân hàng|Cảnh sát|Quân đội|Quân khu|Bộ Tư lệnh|Bảo tàng|Nhà hát|Liên đoàn|Hiệp hội|Học viện|Nhà xuất bản|NXB|Hãng phim|Đoàn|Tòa án|Viện kiểm sát|Chi cục|Kho bạc|Thanh tra|Mặt trận|Liên hiệp|Đội|Thư viện|Nhà máy|Vườn quốc gia|Khu bảo tồn|Tỉnh ủy|Thành ủy|Huyện ủy|Đại sứ quán|Cơ quan|Nhà hàng|Khách sạn|Lực lượng|Hải quan|Biên phòng|Kiểm lâm|Không quân|Hải quân|BQP|Quỹ|Tổ chức|Hạm đội|Lầu Năm Góc|Nhà Trắng|Điện Kremlin|Điện Elysee)(?![\p{L}\p{M}])/u

/** How the desks of a newsroom or an office are called. */
export const deskWords = 'Ban|Phòng|Tổ|Nhóm|Trung tâm'

/** How a line begins that names such a desk. */
export const deskFirst = new RegExp(`^(?:${deskWords}) \\p{Lu}`, 'u')
