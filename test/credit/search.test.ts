import {describe, expect, test} from 'vitest'
import {grammar, show} from './show.ts'

const found: [text: string, credit: string][] = [
  // Where the name ends and the story goes on.
  ['Cây cầu mới. Ảnh: Hữu Lộc Theo ban quản lý, cầu dài 2 km.', 'Ảnh: Hữu Lộc = photo, Hữu Lộc'],
  ['Cây cầu mới. Ảnh: Nguyễn Văn Minh Sáng nay, xe đã qua lại.', 'Ảnh: Nguyễn Văn Minh = photo, Nguyễn Văn Minh'],
  ['Cây cầu mới. Ảnh: Hữu Lộc Cây cầu dài 2 km.', 'Ảnh: Hữu Lộc = photo, Hữu Lộc'],
  ['Trận đấu. Ảnh: Hữu Lộc Việt Nam dẫn trước hai bàn.', 'Ảnh: Hữu Lộc = photo, Hữu Lộc'],
  ['Quán nhỏ. Ảnh: Trần Ngọc Lan Garden House mở cửa từ 7h.', 'Ảnh: Trần Ngọc Lan = photo, Trần Ngọc Lan'],
  ['Quán nhỏ. Ảnh: LÊ HOA Chủ quán cho biết khách đông.', 'Ảnh: LÊ HOA = photo, LÊ HOA'],
  ['Quán nhỏ. Ảnh: A LỘC Bộ bàn ghế bằng tre.', 'Ảnh: A LỘC = photo, A LỘC'],
  ['Quán nhỏ. Ảnh: T.T.D. Trong quán có ba bàn.', 'Ảnh: T.T.D = photo, T.T.D'],
  ['Quán nhỏ. Ảnh: N.Bình Hôm qua quán đóng cửa.', 'Ảnh: N.Bình = photo, N.Bình'],
  ['Sân cỏ. Ảnh: VFF Hà Mi (20 tuổi) ghi bàn.', 'Ảnh: VFF = photo, VFF'],
  ['Sân cỏ. Ảnh: JOHN SMITH', 'Ảnh: JOHN SMITH = photo, JOHN SMITH'],
  ['Sân cỏ. Ảnh: VFF TTH Hà Mi (20 tuổi) ghi bàn.', 'Ảnh: VFF = photo, VFF'],
  // Several parties: after a comma the story may go on, a slash joins.
  ['Đường chạy. Ảnh: Hữu Lộc, Bá Đô 20 tuổi về nhất.', 'Ảnh: Hữu Lộc = photo, Hữu Lộc'],
  ['Đường chạy. Ảnh: Hữu Lộc/Bá Đô 20 tuổi về nhất.', 'Ảnh: Hữu Lộc/Bá Đô = photo, Hữu Lộc, Bá Đô'],
  [
    'Lễ khai mạc. Ảnh: Cao Nguyên - TTXVN Theo kế hoạch, hội kéo dài ba ngày.',
    'Ảnh: Cao Nguyên - TTXVN = photo, Cao Nguyên, #ttxvn'
  ],
  ['Lễ khai mạc. Ảnh: Nhan Hòa-TTXVN Tham dự có nhiều khách.', 'Ảnh: Nhan Hòa-TTXVN = photo, Nhan Hòa, #ttxvn'],
  ['Lễ khai mạc. Ảnh: THX/TTXVN Hàng nghìn người đến xem.', 'Ảnh: THX/TTXVN = photo, #xinhua, #ttxvn'],
  ['Lễ khai mạc. Ảnh: VGP/Nhật Nam Thủ tướng đến dự.', 'Ảnh: VGP/Nhật Nam = photo, #vgp, Nhật Nam'],
  [
    'Lễ khai mạc. Video: Giang Huy - Bá Đô Khu vực sân khấu kín người.',
    'Video: Giang Huy - Bá Đô = video, Giang Huy, Bá Đô'
  ],
  ['Lễ khai mạc. Ảnh: Đình Quý, Ngô Mai. Về chiều, trời mưa.', 'Ảnh: Đình Quý, Ngô Mai = photo, Đình Quý, Ngô Mai'],
  ['Hội chợ. Tin, ảnh: Văn Bình (TTXVN) Xem thêm:', 'Tin, ảnh: Văn Bình (TTXVN) = text, photo, Văn Bình, #ttxvn'],
  // What is said of a party.
  ['Hiện trường. Ảnh: Nhân vật cung cấp Theo chị, mọi việc đã ổn.', 'Ảnh: Nhân vật cung cấp = photo.handout, Nhân vật'],
  ['Hiện trường. Ảnh: Công an Đồng Nai Viện kiểm sát đã phê chuẩn.', 'Ảnh: Công an Đồng Nai = photo, Công an Đồng Nai'],
  [
    'Hiện trường. Ảnh: Công an tỉnh Lâm Đồng Theo lãnh đạo xã, đường đã thông.',
    'Ảnh: Công an tỉnh Lâm Đồng = photo, Công an tỉnh Lâm Đồng'
  ],
  ['Trụ sở. Ảnh: Bộ Tài chính Nhờ đó, thu ngân sách tăng.', 'Ảnh: Bộ Tài chính = photo, Bộ Tài chính'],
  ['Trụ sở. Ảnh: TTXVN phát Đồng thời, cơ quan này cho biết thêm.', 'Ảnh: TTXVN phát = photo, #ttxvn'],
  ['Trụ sở. Ảnh: Chụp màn hình Trước đó, đoạn phim lan truyền.', 'Ảnh: Chụp màn hình = photo, photo.screenshot'],
  [
    'Trụ sở. Ảnh: Ảnh tư liệu, minh họa: AFP/TTXVN Tổ chức này nói không.',
    'Ảnh: Ảnh tư liệu, minh họa: AFP/TTXVN = photo, photo.archive, photo.illustration, #afp, #ttxvn'
  ],
  ['Trụ sở. Ảnh: Báo Nghệ An Đối với người dân, đó là tin vui.', 'Ảnh: Báo Nghệ An = photo, #Báo Nghệ An'],
  [
    'Ca sĩ. Ảnh: Facebook nghệ sĩ Hồng Lan Trên trang riêng, cô kể lại.',
    'Ảnh: Facebook nghệ sĩ Hồng Lan = photo, Facebook nghệ sĩ Hồng Lan'
  ],
  // Without a colon; in brackets.
  ['Lễ mít tinh. Ảnh TTXVN Từ đầu năm đến nay có ba lễ lớn.', 'Ảnh TTXVN = photo, #ttxvn'],
  ['Lễ mít tinh. Ảnh TUẤN HUY Tổng Bí thư phát biểu.', 'Ảnh TUẤN HUY = photo, TUẤN HUY'],
  ['Lễ mít tinh. (Nguồn: AFP/TTXVN) Cảnh sát có mặt từ sớm.', '(Nguồn: AFP/TTXVN) = source, #afp, #ttxvn'],
  // The name was lost.
  ['Tiền vệ đi bóng. Ảnh: Trước đó, anh đã ghi bàn.', 'Ảnh: = photo'],
  ['Tiền vệ đi bóng. Ảnh: Paul Pogba chắc chắn đá chính.', 'Ảnh: = photo'],
  // The kinds of brackets, and what opens a credit in them.
  ['Một. [Ảnh: Hữu Lộc] Hai.', '[Ảnh: Hữu Lộc] = photo, Hữu Lộc'],
  ['Một. [Ảnh: Hữu Lộc) Hai.', 'Ảnh: Hữu Lộc = photo, Hữu Lộc'],
  ['Một (Ảnh Hữu Lộc) Hai.', '(Ảnh Hữu Lộc) = photo, Hữu Lộc'],
  ['Một (tổng hợp) Hai.', '(tổng hợp) = compilation'],
  // Without a colon: an agency, however long its name, a qualifier, or capitals.
  ['Một. Ảnh Báo Tin tức Theo giải trình, cầu dài 2 km.', 'Ảnh Báo Tin tức = photo, #baotintuc'],
  ['Một. Ảnh saomai.vn Theo giải trình, cầu dài 2 km.', 'Ảnh saomai.vn = photo, #saomai.vn'],
  ['Một. ẢNH TTXVN Theo giải trình', 'ẢNH TTXVN = photo, #ttxvn'],
  ['Một. Đồ họa TTXVN Theo giải trình', 'Đồ họa TTXVN = graphic, #ttxvn'],
  ['Một. Ảnh minh họa Theo giải trình', 'Ảnh minh họa = photo.illustration'],
  ['Một. Ảnh minh họa. Theo giải trình', 'Ảnh minh họa = photo.illustration'],
  ['Một” Ảnh TTXVN Từ đầu năm', 'Ảnh TTXVN = photo, #ttxvn'],
  // With a colon.
  ['Một. Tin, ảnh: Hữu Lộc Hai bên', 'Tin, ảnh: Hữu Lộc = text, photo, Hữu Lộc'],
  ['Một. Ảnh minh họa: Hữu Lộc Hai bên', 'Ảnh minh họa: Hữu Lộc = photo.illustration, Hữu Lộc'],
  ['Một. Đồ họa: Hữu Lộc Hai bên', 'Đồ họa: Hữu Lộc = graphic, Hữu Lộc'],
  ['Một. Nguồn: AFP Hai bên', 'Nguồn: AFP = source, #afp'],
  ['Một. Ảnh: Thông tấn xã Việt Nam Hai bên', 'Ảnh: Thông tấn xã Việt Nam = photo, #ttxvn'],
  ['Một. Ảnh: EPA-TTXVN Hai bên', 'Ảnh: EPA-TTXVN = photo, #epa, #ttxvn'],
  // How the picture came about.
  ['Một. Ảnh: Tư liệu Hai bên đường', 'Ảnh: Tư liệu = photo.archive'],
  ['Một. Video: NVCC Hai bên đường', 'Video: NVCC = video.handout, NVCC'],
  ['Một. Tin, ảnh: NVCC Hai bên đường', 'Tin, ảnh: NVCC = text, photo.handout, NVCC'],
  ['Một. Ảnh: nhân vật cung cấp. Hai', 'Ảnh: nhân vật cung cấp = photo.handout, nhân vật'],
  ['Một. Ảnh: NVCCC Hai bên', 'Ảnh: NVCCC = photo, NVCCC'],
  ['Một. Ảnh: Người dân cung cấp. Hai', 'Ảnh: Người dân cung cấp = photo.handout, Người dân'],
  ['Một. Ảnh: Công an cung cấp Hai bên', 'Ảnh: Công an cung cấp = photo.handout, Công an'],
  ['Một. Ảnh: Người dân Hai bên', 'Ảnh: Người dân = photo, Người dân'],
  ['Một. Ảnh: Người dân đổ ra đường', 'Ảnh: = photo'],
  ['Một. Ảnh: Facebook. Hai bên', 'Ảnh: Facebook = photo, Facebook'],
  ['Một. Ảnh: Facebook Hồng Vân Hai bên', 'Ảnh: Facebook Hồng Vân = photo, Facebook Hồng Vân'],
  [
    'Một. Ảnh: Trang cá nhân của nhân vật Hai bên',
    'Ảnh: Trang cá nhân của nhân vật = photo, Trang cá nhân của nhân vật'
  ],
  // Who it is, and where.
  ['Một. Ảnh: Phóng viên TTXVN tại Lào Hai bên', 'Ảnh: Phóng viên TTXVN tại Lào = photo, #ttxvn'],
  ['Một. Ảnh: TTXVN tại Hà Nội. Hai bên', 'Ảnh: TTXVN tại Hà Nội = photo, #ttxvn'],
  ['Một. Ảnh: TTXVN tại lễ hội', 'Ảnh: TTXVN = photo, #ttxvn'],
  ['Một. Ảnh: PV Hữu Lộc Hai bên', 'Ảnh: PV Hữu Lộc = photo, Hữu Lộc'],
  ['Một. Ảnh: Hữu Lộc (từ Paris) Hai bên', 'Ảnh: Hữu Lộc (từ Paris) = photo, Hữu Lộc'],
  ['Một. Ảnh: Hữu Lộc (20 tuổi) Hai bên', 'Ảnh: Hữu Lộc = photo, Hữu Lộc'],
  // How many.
  ['Một. Ảnh: Hữu Lộc & Bá Đô.', 'Ảnh: Hữu Lộc & Bá Đô = photo, Hữu Lộc, Bá Đô'],
  [
    'Một. Ảnh: A Lộc/B Lộc/C Lộc/D Lộc/E Lộc/G Lộc/H Lộc.',
    'Ảnh: A Lộc/B Lộc/C Lộc/D Lộc/E Lộc/G Lộc = photo, A Lộc, B Lộc, C Lộc, D Lộc, E Lộc, G Lộc'
  ],
  // Bodies: a place, a number, a stop or the opener of a sentence ends their names.
  ['Một. Ảnh: Sở Xây dựng TP.HCM Theo dự báo', 'Ảnh: Sở Xây dựng TP.HCM = photo, Sở Xây dựng TP.HCM'],
  ['Một. Ảnh: Đài Phát thanh Lâm Đồng Theo dự báo', 'Ảnh: Đài Phát thanh Lâm Đồng = photo, #Đài Phát thanh Lâm Đồng'],
  ['Một. Ảnh: Quân khu 7 Đoàn xe', 'Ảnh: Quân khu 7 = photo, Quân khu 7'],
  ['Một. Ảnh: Bộ Tài chính. Hai bên', 'Ảnh: Bộ Tài chính = photo, Bộ Tài chính'],
  // Foreign names, clubs, initials, names on a network.
  ['Một. Ảnh: Getty Getty Images Hai bên', 'Ảnh: Getty = photo, #getty'],
  ['Một. Ảnh: John Smith Hôm qua', 'Ảnh: John Smith = photo, John Smith'],
  ['Một. Ảnh: John Minh.', 'Ảnh: John Minh = photo, John Minh'],
  ['Một. Ảnh: Hà Nội FC Hôm qua', 'Ảnh: Hà Nội FC = photo, Hà Nội FC'],
  ['Một. Ảnh: N. Bình Hôm qua', 'Ảnh: N. Bình = photo, N. Bình'],
  ['Một. Ảnh: X. Hoa Hôm qua', 'Ảnh: X = photo, X'],
  ['Một. Ảnh: LÊ HOA, BÁ ĐÔ Hôm qua', 'Ảnh: LÊ HOA, BÁ ĐÔ = photo, LÊ HOA, BÁ ĐÔ'],
  ['Một. Ảnh: Minh Anh TTXVN.', 'Ảnh: Minh Anh = photo, Minh Anh'],
  ['Một. Ảnh: Minh Anh - AFP.', 'Ảnh: Minh Anh - AFP = photo, Minh Anh, #afp'],
  ['Một. Ảnh: iBox Hai bên', 'Ảnh: iBox = photo, iBox'],
  ['Một. Ảnh: @huuloc Hai bên', 'Ảnh: @huuloc = photo, @huuloc'],
  ['Một. Ảnh: huuloc Hai bên', 'Ảnh: = photo'],
  ['Một. Ảnh: Nguyễn Thị Minh Khai Ngọc', 'Ảnh: Nguyễn Thị Minh Khai Ngọc = photo, Nguyễn Thị Minh Khai Ngọc'],
  // A result is a title.
  ['Một. Video: Sao Mai 1-0 Sông Hồng', 'Video: = video'],
  // A body that nothing closes has three words, a short one all of its words.
  ['Một. Ảnh: Quân khu 7 Mai Lan kể', 'Ảnh: Quân khu 7 = photo, Quân khu 7'],
  [
    'Một. Ảnh: Bộ Tài chính nói rằng sẽ thu thêm thuế từ năm sau ở nhiều nơi',
    'Ảnh: Bộ Tài chính = photo, Bộ Tài chính'
  ],
  ['Một. Ảnh: Bộ Tài chính nói, rằng', 'Ảnh: Bộ Tài chính nói = photo, Bộ Tài chính nói'],
  ['Một. Ảnh: Bộ Tài chính nói rằng sẽ thu, rằng', 'Ảnh: Bộ Tài chính = photo, Bộ Tài chính'],
  ['Một. Ảnh: Sở Y tế Đà Nẵng, nơi', 'Ảnh: Sở Y tế Đà Nẵng = photo, Sở Y tế Đà Nẵng'],
  ['Một. Ảnh: Sở Y tế) Hai', 'Ảnh: Sở Y tế = photo, Sở Y tế'],
  ['Một. Ảnh: Trường Hà Nội Amsterdam', 'Ảnh: Trường Hà Nội = photo, Trường Hà Nội'],
  // Several, each with what is said of it.
  ['Một. Ảnh: Nhân vật/Facebook. Hai', 'Ảnh: Nhân vật/Facebook = photo, Nhân vật, Facebook'],
  ['Một. Ảnh: Đạo diễn Hữu Lộc, nghệ sĩ Bá Đô.', 'Ảnh: Đạo diễn Hữu Lộc, nghệ sĩ Bá Đô = photo, Hữu Lộc, Bá Đô'],
  ['Một. Ảnh: Hữu Lộc – Bá Đô.', 'Ảnh: Hữu Lộc – Bá Đô = photo, Hữu Lộc, Bá Đô'],
  ['Một. Ảnh: AFP và Reuters Hai bên', 'Ảnh: AFP và Reuters = photo, #afp, #reuters'],
  ['Một. Ảnh: AFP cung cấp Hai bên', 'Ảnh: AFP cung cấp = photo.handout, #afp'],
  ['Một. Ảnh: AFP cung cấp cho', 'Ảnh: AFP = photo, #afp'],
  ['Một. Ảnh: AFP (Mỹ) Hai bên', 'Ảnh: AFP (Mỹ) = photo, #afp'],
  ['Một. Ảnh: Lê Na (tại Paris), Bá Đô', 'Ảnh: Lê Na (tại Paris) = photo, Lê Na'],
  ['Một. Ảnh: Bạn đọc Minh cung cấp Hai', 'Ảnh: Bạn đọc Minh cung cấp = photo.handout, Bạn đọc Minh'],
  ['Một. Ảnh: Bạn đọc Minh gửi', 'Ảnh: Bạn đọc = photo, Bạn đọc'],
  // Native and foreign words, in capitals and without, with a family name and without.
  ['Một. Ảnh: Trần Anna. Hai', 'Ảnh: Trần Anna = photo, Trần Anna'],
  ['Một. Ảnh: Minh Anh Smith. Hai', 'Ảnh: Minh Anh Smith = photo, Minh Anh Smith'],
  ['Một. Ảnh: Trần Ngọc Smith. Hai', 'Ảnh: Trần Ngọc = photo, Trần Ngọc'],
  ['Một. Ảnh: Minh Anh AB Hôm qua', 'Ảnh: Minh Anh = photo, Minh Anh'],
  ['Một. Ảnh: Smith AB Hôm qua', 'Ảnh: Smith AB = photo, Smith AB'],
  ['Một. Ảnh: SMITH Anh Hôm qua', 'Ảnh: SMITH = photo, SMITH'],
  ['Một. Ảnh: SMITH JOHN Hôm qua', 'Ảnh: SMITH = photo, SMITH'],
  ['Một. Ảnh: LÊ SMITH Hôm qua', 'Ảnh: LÊ SMITH = photo, LÊ SMITH'],
  ['Một. Ảnh: SMITH LÊ nói', 'Ảnh: SMITH LÊ = photo, SMITH LÊ'],
  ['Một. Ảnh: T.T.D AB Hôm qua', 'Ảnh: T.T.D = photo, T.T.D'],
  ['Một. Ảnh: Smith Minh Hôm qua', 'Ảnh: Smith = photo, Smith'],
  ['Một. Ảnh: Anna Smith Lee Hôm qua', 'Ảnh: Anna Smith = photo, Anna Smith'],
  ['Một. Ảnh: MINH nói', 'Ảnh: MINH = photo, MINH'],
  ['Một. Ảnh: A LỘC nói', 'Ảnh: A LỘC = photo, A LỘC'],
  ['Một. Ảnh: Minh nói', 'Ảnh: = photo'],
  ['Một. Ảnh: A nói', 'Ảnh: = photo'],
  // How many words.
  ['Một. Ảnh: Minh Anh Hoa.', 'Ảnh: Minh Anh Hoa = photo, Minh Anh Hoa'],
  ['Một. Ảnh: Minh Anh Hoa Hôm qua', 'Ảnh: Minh Anh = photo, Minh Anh'],
  ['Một. Ảnh: Lê Minh Anh Hoa Sen Hôm qua', 'Ảnh: Lê Minh Anh Hoa = photo, Lê Minh Anh Hoa'],
  ['Một. Ảnh: Minh Anh Hoa Sen Xanh Lam Biển.', 'Ảnh: Minh Anh Hoa Sen Xanh Lam = photo, Minh Anh Hoa Sen Xanh Lam'],
  // What shows that a name is at its end.
  ['Một. Ảnh: Minh Anh Lào Cai Hôm qua', 'Ảnh: Minh Anh = photo, Minh Anh'],
  ['Một. Ảnh: Minh Anh “Sen”', 'Ảnh: Minh Anh = photo, Minh Anh'],
  ['Một. Ảnh: Minh Anh - VTV', 'Ảnh: Minh Anh - VTV = photo, Minh Anh, #vtv'],
  ['Một. Ảnh: Minh Anh 2-1', 'Ảnh: = photo'],
  ['Một. Ảnh: Hôm.', 'Ảnh: Hôm = photo, Hôm'],
  ['Một. Ảnh: Hôm qua', 'Ảnh: = photo'],
  ['Một. Ảnh: HLV Park.', 'Ảnh: HLV = photo, HLV'],
  ['Một. Ảnh: Smith Smith Hôm qua', 'Ảnh: Smith = photo, Smith'],
  ['Một. Ảnh: Minh Minh Hôm qua', 'Ảnh: Minh Minh = photo, Minh Minh'],
  ['Một. Ảnh: HLV MINH nói', 'Ảnh: = photo'],
  ['Một. Ảnh: Facebook Hồng Vân.', 'Ảnh: Facebook Hồng Vân = photo, Facebook Hồng Vân'],
  ['Một. Ảnh : Hữu Lộc Hai bên', 'Ảnh : Hữu Lộc = photo, Hữu Lộc'],
  // After a comma only a name whose end is sure is one more party.
  ['Một. Ảnh: Hữu Lộc, Bá Đô Cây cầu dài 2 km.', 'Ảnh: Hữu Lộc, Bá Đô = photo, Hữu Lộc, Bá Đô'],
  ['Một. Ảnh: Hữu Lộc, Bá Đô Sen Cây cầu dài 2 km.', 'Ảnh: Hữu Lộc = photo, Hữu Lộc'],
  ['Một. Ảnh: Hữu Lộc, Bá Hôm qua', 'Ảnh: Hữu Lộc, Bá = photo, Hữu Lộc, Bá'],
  ['Một. Ảnh: Hữu Lộc, Bá Smith nói', 'Ảnh: Hữu Lộc = photo, Hữu Lộc']
]

const sentences = [
  'Bão gây ảnh hưởng: Nhiều nơi mất điện.',
  'Trong ảnh: Các đại biểu dự lễ khai mạc.',
  'Ông nói có hai điều: Một là vốn, hai là người.',
  'Đội tuyển (Theo Quang là mạnh nhất bảng, nhưng chưa thắng trận nào) rời sân.',
  'XEM VIDEO: Bàn thắng đẹp nhất vòng đấu',
  'Người dân chụp ảnh. Ảnh hưởng của bão còn kéo dài.',
  'Một. ảnh: Hữu Lộc Hai bên',
  'Một. Ảnh minh họa trên mạng',
  'Một. Ảnh Tuấn Huy Tổng',
  'Một, Ảnh TTXVN Từ đầu năm',
  'Một (theo ông Nam) Hai.',
  'xem Ảnh: Hữu Lộc Hai bên',
  'Một. Ảnh A, B'
]

describe('a credit amid a text', () => {
  test.each(found)('%s', (text, credit) => {
    expect(show(text, grammar.search(text))?.replace(/ +=/, ' =')).toBe(credit)
  })

  test.each(sentences)('is not: %s', text => {
    expect(show(text, grammar.search(text))).toBeUndefined()
  })

  test('one after another are found from an index on', () => {
    const text = 'Một. Ảnh: Hữu Lộc Hai bên đường rợp cờ. Ảnh: Bá Đô'
    const first = grammar.search(text)
    expect(show(text, grammar.search(text, first?.end))).toBe('Ảnh: Bá Đô = photo, Bá Đô')
  })
})
