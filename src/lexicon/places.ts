/**
 * Places that stand as datelines in Vietnamese news: provinces and cities (before and after the mergers of 2025),
 * countries and capitals as newsrooms write them.
 */
const places: ReadonlySet<string> = new Set(
  (
    `An Giang|Bà Rịa - Vũng Tàu|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|Cà Mau|Cao Bằng|Cần Thơ|Đà Lạt|Đà Nẵng|Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Nội|Hà Tĩnh|Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|Huế|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Long An|Nam Định|Nghệ An|Nha Trang|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thừa Thiên Huế|Tiền Giang|TP HCM|TP.HCM|TPHCM|TP. HCM|TP Hồ Chí Minh|TP.Hồ Chí Minh|TP. Hồ Chí Minh|Thành phố Hồ Chí Minh|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Vũng Tàu|Yên Bái|Việt Nam|` +
    `Ai Cập|Algeria|Anh|Ả Rập Xê Út|Ả-rập Xê-út|Argentina|Australia|Áo|Ấn Độ|Ba Lan|Bangladesh|Bỉ|Bồ Đào Nha|Brazil|Bulgaria|Campuchia|Canada|Chile|Colombia|Croatia|Cuba|Đài Loan|Đan Mạch|Đức|Hà Lan|Hàn Quốc|Hoa Kỳ|Hong Kong|Hungary|Hy Lạp|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ý|Kazakhstan|Lào|Lebanon|Malaysia|Mexico|Mông Cổ|Mỹ|Myanmar|Na Uy|Nam Phi|New Zealand|Nga|Nhật Bản|Nhật|Pakistan|Palestine|Peru|Phần Lan|Pháp|Philippines|Qatar|Romania|Scotland|Serbia|Séc|Singapore|Slovakia|Tây Ban Nha|Thái Lan|Thổ Nhĩ Kỳ|Thụy Điển|Thụy Sĩ|Triều Tiên|Trung Quốc|UAE|Úc|Ukraine|Uzbekistan|Vatican|Venezuela|Xứ Wales|` +
    `Bangkok|Bắc Kinh|Berlin|Brussels|Buenos Aires|Cairo|Canberra|Geneva|Jakarta|Jerusalem|Kiev|Kuala Lumpur|La Habana|London|Los Angeles|Madrid|Manila|Moskva|Moscow|New Delhi|New York|Ottawa|Paris|Phnom Penh|Praha|Roma|Rome|Seoul|Sydney|Thượng Hải|Tokyo|Viêng Chăn|Vientiane|Vienna|Viêng Chăn|Warsaw|Washington|Yangon`
  ).split('|')
)

const upper: ReadonlySet<string> = new Set([...places].map(place => place.toUpperCase()))

/**
 * Say whether a string is a place as datelines write it.
 *
 * @param value String in NFC.
 * @returns True for a known place, in its usual case or in capitals.
 */
export function isPlace(value: string): boolean {
  return places.has(value) || upper.has(value)
}

/** Parts of the country in which broadcasters and agencies keep a desk. */
const regions: ReadonlySet<string> = new Set(
  'Tây Nguyên|Tây Bắc|Đông Bắc|Việt Bắc|Miền Trung|miền Trung|Miền Bắc|miền Bắc|Miền Nam|miền Nam|Miền Tây|miền Tây|Nam Bộ|Tây Nam Bộ|Đông Nam Bộ|Trung Bộ|Bắc Trung Bộ|Nam Trung Bộ|Nam Trung bộ|ĐBSCL|Đồng bằng sông Cửu Long|phía Nam|phía Bắc'.split(
    '|'
  )
)

/**
 * Say whether a string is a place or a part of the country.
 *
 * @param value String in NFC.
 * @returns True for a known place or region.
 */
export function isRegion(value: string): boolean {
  return regions.has(value) || isPlace(value)
}
