/** Forms that are ordinary words as well: alone on a line they name an agency only where an article closes. */
export const ambiguousAgencies: ReadonlySet<string> = new Set(
  (
    'tin tức|nhân dân|lao động|tiền phong|thanh niên|tuổi trẻ|đầu tư|công thương|giao thông|xây dựng|biên phòng|' +
    'chính phủ|văn hóa|bóng đá|người lao động|hà nội mới|đại đoàn kết|phụ nữ việt nam|giáo dục việt nam|pháp luật việt nam|' +
    'công an nhân dân|quân đội nhân dân|dân trí|dân việt|nông nghiệp việt nam|giác ngộ|an ninh thủ đô|sky|time|people|' +
    'goal|mirror|variety|independent|telegraph|guardian|dispatch|express|pravda|observer|yahoo|tổ quốc|ngôi sao|một thế giới|as|star|bola|app|rt|pa|aa|tt|ap|abc|qq|24h|fpt play|petra|saba|pti|ani|abi|' +
    'công lý|bảo vệ pháp luật|nhà đầu tư|người việt|viễn đông|mực tím|hoa học trò|tia sáng|eva|yan|fortune|khoa học & đời sống|khoa học và đời sống|khoa học & phát triển|khoa học và phát triển|tài nguyên & môi trường|tài nguyên và môi trường|môi trường & đô thị|môi trường và đô thị|nông nghiệp & môi trường|nông nghiệp và môi trường|diễn đàn doanh nghiệp|đời sống việt nam|gia đình việt nam|sức khỏe cộng đồng|phòng không - không quân|an ninh thế giới|công lý & xã hội|công lý và xã hội|tri thức & cuộc sống|tri thức và cuộc sống|sinh viên việt nam|doanh nghiệp việt nam|nhịp sống kinh tế|nhịp sống thị trường'
  ).split('|')
)
