/**
 * Abbreviations of Vietnamese news, one a line: what they stand for, and their written forms; as counted in 35,440
 * articles of 2017.
 *
 * Those that stand for several things (TT, BS, CP, BTC, KT, TH, …) are left out on purpose.
 */
export const abbreviations = `
Thành phố Hồ Chí Minh|TP.HCM;TP HCM;TPHCM;TP. HCM;Tp.HCM;Tp. HCM;Tp HCM;TP Hồ Chí Minh;TP. Hồ Chí Minh;Tp. Hồ Chí Minh;TP.Hồ Chí Minh
Ủy ban nhân dân|UBND
Hội đồng nhân dân|HĐND
Mặt trận Tổ quốc|MTTQ
Ủy ban Mặt trận Tổ quốc|UBMTTQ;UB MTTQ
Quốc hội|QH
đại biểu Quốc hội|ĐBQH;ĐB QH
Ban Chấp hành|BCH
Trung ương|T.Ư;TƯ;TW;T.W
Bộ Chính trị|BCT
Ban Bí thư|BBT
Tổng Bí thư|TBT
Liên hợp quốc|LHQ
Hội đồng Bảo an|HĐBA
Tòa án nhân dân|TAND
Tòa án nhân dân tối cao|TANDTC
Viện kiểm sát nhân dân|VKSND
Viện kiểm sát nhân dân tối cao|VKSNDTC
Viện kiểm sát|VKS
cảnh sát điều tra|CSĐT
cơ quan cảnh sát điều tra|CQCSĐT
cảnh sát giao thông|CSGT
Công an thành phố|CATP
hội đồng xét xử|HĐXX
Ngân hàng Nhà nước|NHNN
Giao thông vận tải|GTVT;GT-VT
Giáo dục và Đào tạo|GD-ĐT;GD&ĐT;GDĐT;GD và ĐT
Nông nghiệp và Phát triển nông thôn|NN&PTNT;NN-PTNT;NNPTNT
Lao động - Thương binh và Xã hội|LĐ-TB&XH;LĐ-TB-XH;LĐTBXH;LĐ,TB&XH
Văn hóa, Thể thao và Du lịch|VH-TT&DL;VHTTDL;VH-TT-DL;VHTT&DL
Tài nguyên và Môi trường|TN-MT;TN&MT;TNMT
Kế hoạch và Đầu tư|KH-ĐT;KH&ĐT
Thông tin và Truyền thông|TT-TT;TT&TT;TTTT
Khoa học và Công nghệ|KH&CN;KH-CN;KHCN
bảo hiểm xã hội|BHXH
bảo hiểm y tế|BHYT
trung học phổ thông|THPT
trung học cơ sở|THCS
đại học|ĐH
cao đẳng|CĐ
doanh nghiệp|DN
trách nhiệm hữu hạn|TNHH
công ty cổ phần|CTCP
hội đồng quản trị|HĐQT
khu công nghiệp|KCN
đồng bằng sông Cửu Long|ĐBSCL
bất động sản|BĐS
tai nạn giao thông|TNGT
an toàn giao thông|ATGT
phòng cháy, chữa cháy|PCCC
Quân đội nhân dân|QĐND
Công an nhân dân|CAND
kinh tế - xã hội|KT-XH;KTXH
xã hội chủ nghĩa|XHCN
Cộng hòa xã hội chủ nghĩa|CHXHCN
huấn luyện viên|HLV
câu lạc bộ|CLB
đội tuyển quốc gia|ĐTQG
Nghệ sĩ nhân dân|NSND
Nghệ sĩ ưu tú|NSƯT
Quyết định của Thủ tướng|QĐ-TTg
Nghị định của Chính phủ|NĐ-CP
Nghị quyết của Trung ương|NQ/TW
Chỉ thị của Trung ương|CT/TW
nhân dân tệ|NDT
đồng Việt Nam|VND;VNĐ
`
/** Abbreviations that prove themselves only by what follows, a name or a year: an expression that looks ahead. */
export const conditionalAbbreviations: readonly (readonly [expansion: string, forms: string, condition: string])[] = [
  ['thành phố', 'TP.;Tp.', '(?= \\p{Lu}\\p{Ll})'],
  ['thành phố', 'TP;Tp', '(?= \\p{Lu}\\p{Ll})'],
  ['Phó Giáo sư, Tiến sĩ', 'PGS.TS;PGS-TS;PGS.TS.', '(?= \\p{Lu})'],
  ['Phó Giáo sư', 'PGS;PGS.', '(?=[ .]?\\p{Lu})'],
  ['Giáo sư, Tiến sĩ', 'GS.TS;GS-TS;GS.TS.', '(?= \\p{Lu})'],
  ['Giáo sư', 'GS;GS.', '(?= \\p{Lu}\\p{Ll})'],
  ['Tiến sĩ', 'TS;TS.', '(?= \\p{Lu}\\p{Ll})'],
  ['sinh năm', 'SN', '(?= (?:19|20)\\d\\d)']
]
