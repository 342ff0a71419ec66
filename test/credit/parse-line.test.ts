import {describe, expect, test} from 'vitest'
import {grammar, show} from './show.ts'

const lines: [text: string, credit: string][] = [
  ['Tin, ảnh: TTXVN', 'Tin, ảnh: TTXVN = text, photo, #ttxvn'],
  ['Bài và ảnh: HOÀNG LAN - QUỐC BẢO', 'Bài và ảnh: HOÀNG LAN - QUỐC BẢO = text, photo, HOÀNG LAN, QUỐC BẢO'],
  ['Tin ảnh: Lê Na', 'Tin ảnh: Lê Na = text, photo, Lê Na'],
  ['Bài: Lê Na - Ảnh: Minh Hà', 'Bài: Lê Na - Ảnh: Minh Hà = text, Lê Na, photo, Minh Hà'],
  ['Bài: Lê Na Ảnh: Minh Hà', 'Bài: Lê Na Ảnh: Minh Hà = text, Lê Na, photo, Minh Hà'],
  ['Bài: Lê Na · Ảnh: Minh Hà', 'Bài: Lê Na · Ảnh: Minh Hà = text, Lê Na, photo, Minh Hà'],
  // Who read, wrote down, sent and put into Vietnamese.
  [
    'Biên tập viên: Lê Na - Phát thanh viên: Minh Hà',
    'Biên tập viên: Lê Na - Phát thanh viên: Minh Hà = editing, Lê Na, audio, Minh Hà'
  ],
  ['Người thực hiện: Lê Na', 'Người thực hiện: Lê Na = production, Lê Na'],
  ['Tạp bút: Lê Na', 'Tạp bút: Lê Na = text, Lê Na'],
  ['Ghi: Lê Na', 'Ghi: Lê Na = text, Lê Na'],
  ['(Bạn đọc: Lê Na)', '(Bạn đọc: Lê Na) = text, Lê Na'],
  ['Dịch bởi: Lê Na', 'Dịch bởi: Lê Na = translation, Lê Na'],
  ['Ảnh của Lê Na', 'Ảnh của Lê Na = photo, Lê Na'],
  ['Lê Na chuyển ngữ', 'Lê Na chuyển ngữ = Lê Na, translation'],
  ['Lê Na (lược thuật)', 'Lê Na (lược thuật) = Lê Na, text'],
  ['Lê Na (ghi chép)', 'Lê Na (ghi chép) = Lê Na, text'],
  ['Lê Na sưu tầm và biên soạn', 'Lê Na sưu tầm và biên soạn = Lê Na, compilation, compilation'],
  ['Lê Na (tổng hợp từ báo nước ngoài)', 'Lê Na (tổng hợp từ báo nước ngoài) = Lê Na, compilation'],
  ['Lê Na (bài, ảnh)', 'Lê Na (bài, ảnh) = Lê Na, text, photo'],
  ['Lê Na - Minh Hà (tin và ảnh)', 'Lê Na - Minh Hà (tin và ảnh) = Lê Na, Minh Hà, text, photo'],
  ['Lê Na (ghi theo lời kể của bạn đọc)', 'Lê Na (ghi theo lời kể của bạn đọc) = Lê Na, text'],
  ['Lê Na (theo Báo Bến Lở)', 'Lê Na (theo Báo Bến Lở) = Lê Na, source, #Báo Bến Lở'],
  ['Trích nguồn: Báo Bến Lở', 'Trích nguồn: Báo Bến Lở = source, #Báo Bến Lở'],
  ['Theo nguồn AFP', 'Theo nguồn AFP = source, #afp'],
  ['(Tổng hợp từ các báo)', '(Tổng hợp từ các báo) = compilation, các báo'],
  ['Ảnh: FB nhân vật', 'Ảnh: FB nhân vật = photo, FB nhân vật'],
  ['Ảnh: Tác giả', 'Ảnh: Tác giả = photo, Tác giả'],
  ['Nguồn: Tác giả tổng hợp', 'Nguồn: Tác giả tổng hợp = source, Tác giả, compilation'],
  ['NGUỒN HÌNH ẢNH,LÊ NA', 'NGUỒN HÌNH ẢNH,LÊ NA = photo, LÊ NA'],
  ['Video: Lê Na và Minh Hà', 'Video: Lê Na và Minh Hà = video, Lê Na, Minh Hà'],
  ['Video: Công an huyện', 'Video: Công an huyện = video, Công an huyện'],
  ['Lê Na/Báo Tin tức và Dân tộc', 'Lê Na/Báo Tin tức và Dân tộc = Lê Na, #baotintuc'],
  ['Ảnh: Phạm Hòa/Phóng viên TTXVN tại Lào', 'Ảnh: Phạm Hòa/Phóng viên TTXVN tại Lào = photo, Phạm Hòa, #ttxvn'],
  ['Ảnh: Trí An/TTXVN)', 'Ảnh: Trí An/TTXVN = photo, Trí An, #ttxvn'],
  ['Ảnh: CTV/Vietnam+', 'Ảnh: CTV/Vietnam+ = photo, CTV, #vietnamplus'],
  ['Ảnh: A/TTXVN', 'Ảnh: A/TTXVN = photo, A, #ttxvn'],
  ['Ảnh: NVCC', 'Ảnh: NVCC = photo.handout, NVCC'],
  ['Ảnh: T.N (NVCC)', 'Ảnh: T.N (NVCC) = photo.handout, T.N, NVCC'],
  ['Minh Anh lược theo AFP', 'Minh Anh lược theo AFP = Minh Anh, source, #afp'],
  ['T.N (TH)', 'T.N (TH) = T.N, compilation'],
  ['Ảnh Internet', 'Ảnh Internet = photo, Internet'],
  ['Ảnh Hồng Hải', 'Ảnh Hồng Hải = photo, Hồng Hải'],
  ['Ảnh: Cổ động viên cung cấp', 'Ảnh: Cổ động viên cung cấp = photo.handout, Cổ động viên'],
  ['Ảnh Công an Thanh Hóa cung cấp', 'Ảnh Công an Thanh Hóa cung cấp = photo.handout, Công an Thanh Hóa'],
  [
    'Hà An (TTXVN tại Lào) - Bá Lộc (VOV tại Pháp)',
    'Hà An (TTXVN tại Lào) - Bá Lộc (VOV tại Pháp) = Hà An, #ttxvn, Bá Lộc, #vov'
  ],
  ['PV TTXVN tại châu Âu', 'PV TTXVN tại châu Âu = #ttxvn'],
  ['Hà An, PV VTV thường trú tại Nga', 'Hà An, PV VTV thường trú tại Nga = Hà An, #vtv'],
  ['Theo vietnamplus.vn', 'Theo vietnamplus.vn = source, #vietnamplus'],
  ['Minh Anh (tổng hợp)', 'Minh Anh (tổng hợp) = Minh Anh, compilation'],
  ['Lê An (Theo AFP)', 'Lê An (Theo AFP) = Lê An, source, #afp'],
  ['Hạnh Quyên (TTXVN)', 'Hạnh Quyên (TTXVN) = Hạnh Quyên, #ttxvn'],
  ['(TTXVN/Vietnam+)', '(TTXVN/Vietnam+) = #ttxvn, #vietnamplus'],
  ['Tuệ LâmẢnh: NVCC', 'Tuệ LâmẢnh: NVCC = Tuệ Lâm, photo.handout, NVCC'],
  ['Lương LâmTheo China Daily', 'Lương LâmTheo China Daily = Lương Lâm, source, #chinadaily'],
  // Two credits in one line, and works with their authors.
  ['Theo Reuters; Ảnh: AP', 'Theo Reuters; Ảnh: AP = source, #reuters, photo, #ap'],
  // Names that begin as an office does, offices by a code, sources that are no one.
  ['Lê Na (dịch, theo Sao Mai)', 'Lê Na (dịch, theo Sao Mai) = Lê Na, translation, source, Sao Mai'],
  ['Lê Na (tổng hợp, theo AFP)', 'Lê Na (tổng hợp, theo AFP) = Lê Na, compilation, source, #afp'],
  ['Lê Na (theo Kitco, Reuters)', 'Lê Na (theo Kitco, Reuters) = Lê Na, source, #Kitco, #reuters'],
  ['Dịch: Lê Na (theo Reuters)', 'Dịch: Lê Na (theo Reuters) = translation, Lê Na, source, #reuters'],
  ['Bài: Lê Na _ Ảnh: Minh Hà', 'Bài: Lê Na _ Ảnh: Minh Hà = text, Lê Na, photo, Minh Hà'],
  ['Bài: Lê Na // Ảnh: Minh Hà', 'Bài: Lê Na // Ảnh: Minh Hà = text, Lê Na, photo, Minh Hà'],
  ['– Theo Báo Sơn La –', 'Theo Báo Sơn La = source, #Báo Sơn La'],
  [
    'Ban Biên tập Trang thông tin điện tử xã',
    'Ban Biên tập Trang thông tin điện tử xã = #Ban Biên tập Trang thông tin điện tử xã'
  ],
  ['T.X ( Ảnh: Q.H)', 'T.X ( Ảnh: Q.H) = T.X, photo, Q.H'],
  ['Hội An/TTXVN', 'Hội An/TTXVN = Hội An, #ttxvn'],
  ['TTXVN/Đoàn Hữu Na', 'TTXVN/Đoàn Hữu Na = #ttxvn, Đoàn Hữu Na'],
  ['Cộng tác viên: Lê Na', 'Cộng tác viên: Lê Na = text, Lê Na'],
  ['Người đăng bài: Lê Na', 'Người đăng bài: Lê Na = text, Lê Na'],
  ['Lê Na (theo báo chí Bắc Âu)', 'Lê Na (theo báo chí Bắc Âu) = Lê Na, source'],
  ['Lê Na (Theo tài liệu của bệnh viện)', 'Lê Na (Theo tài liệu của bệnh viện) = Lê Na, source'],
  [
    'Nguồn: Cổng thông tin điện tử thành phố',
    'Nguồn: Cổng thông tin điện tử thành phố = source, #Cổng thông tin điện tử thành phố'
  ],
  ['Bài: Lê Na - Hình: Minh Hà', 'Bài: Lê Na - Hình: Minh Hà = text, Lê Na, photo, Minh Hà'],
  // Any role may follow another credit, after any sign.
  ['CHỮ: LÊ NA ~ HÌNH: MINH HÀ', 'CHỮ: LÊ NA ~ HÌNH: MINH HÀ = text, LÊ NA, photo, MINH HÀ'],
  ['Bài: Lê Na ● Ảnh: Minh Hà', 'Bài: Lê Na ● Ảnh: Minh Hà = text, Lê Na, photo, Minh Hà'],
  ['Tin ● ảnh: Lê Na', 'Tin ● ảnh: Lê Na = text, photo, Lê Na'],
  ['Phóng viên: Lê Na; Quay phim: Minh Hà', 'Phóng viên: Lê Na; Quay phim: Minh Hà = text, Lê Na, video, Minh Hà'],
  [
    'Nguồn: Vụ Tiết kiệm năng lượng và Khoa học',
    'Nguồn: Vụ Tiết kiệm năng lượng và Khoa học = source, Vụ Tiết kiệm năng lượng và Khoa học'
  ],
  ['Lê Na, Theo Báo Sao Mai', 'Lê Na, Theo Báo Sao Mai = Lê Na, source, #Báo Sao Mai'],
  ['Lê Na/CafeBiz/Theo TTXVN', 'Lê Na/CafeBiz/Theo TTXVN = Lê Na, #cafebiz, source, #ttxvn'],
  ['Dẫn lại từ Tạp chí Sao Mai', 'Dẫn lại từ Tạp chí Sao Mai = source, #Tạp chí Sao Mai'],
  ['Bút ký của Lê Na', 'Bút ký của Lê Na = text, Lê Na'],
  ['Ảnh: TỪ FACEBOOK', 'Ảnh: TỪ FACEBOOK = photo, FACEBOOK'],
  ['Viết bởi Lê Na', 'Viết bởi Lê Na = text, Lê Na'],
  [
    'Biên dịch: Từ Hải Na – Hiệu đính: Minh Hà',
    'Biên dịch: Từ Hải Na – Hiệu đính: Minh Hà = translation, Từ Hải Na, editing, Minh Hà'
  ],
  // Who wrote, who translated, who checked, with what stands behind the name.
  ['by Lê Na', 'by Lê Na = text, Lê Na'],
  ['Tư vấn: Thích Minh Na', 'Tư vấn: Thích Minh Na = editing, Thích Minh Na'],
  ['Theo Bóng Rổ 247', 'Theo Bóng Rổ 247 = source, #Bóng Rổ 247'],
  ['Lê Na - Sao Mai Media', 'Lê Na - Sao Mai Media = Lê Na, #Sao Mai Media'],
  ['Bài viết bởi Lê Na', 'Bài viết bởi Lê Na = text, Lê Na'],
  [
    'Nguyên tác: Ella Marsh | Việt dịch: Lê Na',
    'Nguyên tác: Ella Marsh | Việt dịch: Lê Na = text, Ella Marsh, translation, Lê Na'
  ],
  ['Xử lý tin: Lê Na', 'Xử lý tin: Lê Na = editing, Lê Na'],
  ['Nhiếp ảnh: Lê Na', 'Nhiếp ảnh: Lê Na = photo, Lê Na'],
  [
    'Tham vấn y khoa: Bác sĩ Lê Thu Na · Nội khoa · Phòng khám Sông Hồng',
    'Tham vấn y khoa: Bác sĩ Lê Thu Na · Nội khoa · Phòng khám Sông Hồng = editing, Bác sĩ Lê Thu Na'
  ],
  [
    'Bài viết được kiểm duyệt chuyên môn bởi Luật sư Lê Thu Na',
    'Bài viết được kiểm duyệt chuyên môn bởi Luật sư Lê Thu Na = editing, Luật sư Lê Thu Na'
  ],
  [
    'Tham vấn bởi ThS. BS Lê Thu Na, Phòng khám Sông Hồng',
    'Tham vấn bởi ThS. BS Lê Thu Na, Phòng khám Sông Hồng = editing, ThS. BS Lê Thu Na'
  ],
  [
    'Tư vấn chuyên môn bởi BS. Lê Thu Na - Khoa Mắt, Bệnh viện Sông Hồng',
    'Tư vấn chuyên môn bởi BS. Lê Thu Na - Khoa Mắt, Bệnh viện Sông Hồng = editing, BS. Lê Thu Na'
  ],
  ['Luật gia Lê Văn Na (ghi)', 'Luật gia Lê Văn Na (ghi) = Luật gia Lê Văn Na, text'],
  ['Hình do thính giả gửi đến Đài Sao Mai', 'Hình do thính giả gửi đến Đài Sao Mai = photo.handout, thính giả'],
  ['(AAP: Dan Moss)', '(AAP: Dan Moss) = #aap, Dan Moss'],
  // An author with the body behind the name.
  ['Lê Na - Trung tâm Văn hóa huyện', 'Lê Na - Trung tâm Văn hóa huyện = Lê Na, Trung tâm Văn hóa huyện'],
  ['Lê Na (TITC)', 'Lê Na (TITC) = Lê Na, TITC'],
  [
    'ThS. LÊ THU NA (TAND huyện Sông Hồng)',
    'ThS. LÊ THU NA (TAND huyện Sông Hồng) = ThS. LÊ THU NA, TAND huyện Sông Hồng'
  ],
  ['Ảnh: Nhóm nghiên cứu', 'Ảnh: Nhóm nghiên cứu = photo, Nhóm nghiên cứu'],
  ['Lê Na, phóng viên RFI tại Seoul', 'Lê Na, phóng viên RFI tại Seoul = Lê Na, #rfi'],
  ['Lê Na, TTXVN [PV tại Lào]', 'Lê Na, TTXVN [PV tại Lào] = Lê Na, #ttxvn'],
  // The desks of broadcasters, and desks that compiled or supplied.
  ['Lê Na/VOV Tây Nguyên', 'Lê Na/VOV Tây Nguyên = Lê Na, #vov'],
  ['Ban Kinh tế tổng hợp', 'Ban Kinh tế tổng hợp = Ban Kinh tế, compilation'],
  ['Nhà trường cung cấp', 'Nhà trường cung cấp = Nhà trường'],
  ['NVCC, NHÀ TRƯỜNG CUNG CẤP', 'NVCC, NHÀ TRƯỜNG CUNG CẤP = NVCC, NHÀ TRƯỜNG'],
  ['CẮT TỪ CLIP', 'CẮT TỪ CLIP = photo.screenshot'],
  // BBC Vietnamese writes a comma for the colon.
  ['Nguồn hình ảnh, Getty Images', 'Nguồn hình ảnh, Getty Images = photo, #getty'],
  ['Tác giả, Lê Na', 'Tác giả, Lê Na = text, Lê Na'],
  ['NVCC, FBNV', 'NVCC, FBNV = NVCC, FBNV'],
  ['© Ảnh : Lê Na - TTXVN', 'Ảnh : Lê Na - TTXVN = photo, Lê Na, #ttxvn'],
  [
    'Theo Báo Sao Mai, https://saomai.example/tin',
    'Theo Báo Sao Mai, https://saomai.example/tin = source, #Báo Sao Mai, #https://saomai.example/tin'
  ],
  // What the parties say of the picture goes to the photo or the film, unless it has a qualifier of its own.
  ['Tin, ảnh: NVCC', 'Tin, ảnh: NVCC = text, photo.handout, NVCC'],
  ['Video: NVCC', 'Video: NVCC = video.handout, NVCC'],
  ['Ảnh minh họa: NVCC', 'Ảnh minh họa: NVCC = photo.illustration, NVCC'],
  ['Đồ họa: NVCC', 'Đồ họa: NVCC = graphic, NVCC'],
  // A result is a title, a number is none.
  ['Video: Đội 10', 'Video: Đội 10 = video, Đội 10'],
  // Without a colon: each case of the table.
  ['Bài và ảnh Lê Na', 'Bài và ảnh Lê Na = text, photo, Lê Na'],
  ['Đồ họa TTXVN', 'Đồ họa TTXVN = graphic, #ttxvn'],
  ['Đồ họa Lê Na - TTXVN', 'Đồ họa Lê Na - TTXVN = graphic, Lê Na, #ttxvn'],
  ['(Theo Báo Sao Mai)', '(Theo Báo Sao Mai) = source, #Báo Sao Mai'],
  ['Theo Báo Sao Mai', 'Theo Báo Sao Mai = source, #Báo Sao Mai'],
  ['Theo Lê Na', 'Theo Lê Na = source, Lê Na'],
  ['Đồ họa TỰ LÂM', 'Đồ họa TỰ LÂM = graphic, TỰ LÂM'],
  // With a post, a bureau or a remark.
  ['Hà Vy/TTXVN (Phóng viên TTXVN tại Tokyo)', 'Hà Vy/TTXVN (Phóng viên TTXVN tại Tokyo) = Hà Vy, #ttxvn, #ttxvn'],
  ['Hà Vy (P/v TTXVN tại Pháp)', 'Hà Vy (P/v TTXVN tại Pháp) = Hà Vy, #ttxvn'],
  ['Hà Vy - Phóng viên thường trú TTXVN tại Nga', 'Hà Vy - Phóng viên thường trú TTXVN tại Nga = Hà Vy, #ttxvn'],
  ['PV Thường trú TNVN tại Lào', 'PV Thường trú TNVN tại Lào = #vov'],
  ['Nhóm PV TTXVN', 'Nhóm PV TTXVN = #ttxvn'],
  ['Hà Vy/TTXVN (từ Tokyo)', 'Hà Vy/TTXVN (từ Tokyo) = Hà Vy, #ttxvn'],
  // A photographer behind who signs.
  ['T.X – Ảnh: Q.H', 'T.X – Ảnh: Q.H = T.X, photo, Q.H'],
  ['T.X - Ảnh: NVCC', 'T.X - Ảnh: NVCC = T.X, photo.handout, NVCC'],
  ['Ngọc Hà (TTXVN) - Ảnh: Q. Dũng', 'Ngọc Hà (TTXVN) - Ảnh: Q. Dũng = Ngọc Hà, #ttxvn, photo, Q. Dũng'],
  ['T.X (Ảnh: Q.H)', 'T.X (Ảnh: Q.H) = T.X, photo, Q.H'],
  ['Bài: Lê Na & Ảnh: Minh Hà', 'Bài: Lê Na & Ảnh: Minh Hà = text, Lê Na, photo, Minh Hà'],
  // The sign of a house without a role.
  ['AFP, CHỤP MÀN HÌNH', 'AFP, CHỤP MÀN HÌNH = #afp'],
  ['NVCC', 'NVCC = NVCC'],
  ['T.N, NVCC', 'T.N, NVCC = T.N, NVCC'],
  ['Lê Na/Báo Sao Mai', 'Lê Na/Báo Sao Mai = Lê Na, #Báo Sao Mai'],
  ['Lê Na – SAOMAI.VN', 'Lê Na – SAOMAI.VN = Lê Na, #SAOMAI.VN'],
  // The mark that closes wire copy is no part of it.
  ['Tin, ảnh: TTXVN./.', 'Tin, ảnh: TTXVN = text, photo, #ttxvn'],
  // A paper with the address of its story.
  [
    'Nguồn Sao Mai: https://saomai.vn/tin-1',
    'Nguồn Sao Mai: https://saomai.vn/tin-1 = source, #Sao Mai, #https://saomai.vn/tin-1'
  ],
  ['Nguồn QĐND: http://www.qdnd.vn/tin-1', 'Nguồn QĐND: http://www.qdnd.vn/tin-1 = source, #qdnd, #qdnd'],
  ['(t/h)', '(t/h) = compilation'],
  ['(Tổng hợp)', '(Tổng hợp) = compilation'],
  [
    'Nguồn: https://www.vietnamplus.vn/bai-viet-post1.vnp',
    'Nguồn: https://www.vietnamplus.vn/bai-viet-post1.vnp = source, #vietnamplus'
  ],
  // What parts one party from the next.
  ['Ảnh: Lê Na và Minh Hà', 'Ảnh: Lê Na và Minh Hà = photo, Lê Na, Minh Hà'],
  ['Ảnh: Lê Na & Minh Hà', 'Ảnh: Lê Na & Minh Hà = photo, Lê Na, Minh Hà'],
  ['Ảnh: Lê Na + Minh Hà', 'Ảnh: Lê Na + Minh Hà = photo, Lê Na, Minh Hà'],
  ['Ảnh: Lê Na | Minh Hà', 'Ảnh: Lê Na | Minh Hà = photo, Lê Na, Minh Hà'],
  ['Ảnh: Lê Na; Minh Hà', 'Ảnh: Lê Na; Minh Hà = photo, Lê Na, Minh Hà'],
  ['Ảnh: Lê Na -Minh Hà', 'Ảnh: Lê Na -Minh Hà = photo, Lê Na, Minh Hà'],
  ['Ảnh: Lê Na- Minh Hà', 'Ảnh: Lê Na- Minh Hà = photo, Lê Na, Minh Hà'],
  ['Ảnh: Lê Na-Minh Hà', 'Ảnh: Lê Na-Minh Hà = photo, Lê Na, Minh Hà'],
  ['Ảnh: Lê-Minh', 'Ảnh: Lê-Minh = photo, Lê-Minh'],
  ['Ảnh: Anna-Lê Minh', 'Ảnh: Anna-Lê Minh = photo, Anna-Lê Minh'],
  ['Ảnh: AFP-TTXVN', 'Ảnh: AFP-TTXVN = photo, #afp, #ttxvn'],
  ['Ảnh: Sở Y tế-TTXVN', 'Ảnh: Sở Y tế-TTXVN = photo, Sở Y tế, #ttxvn'],
  ['Ảnh: Sở Y tế-Lê Na', 'Ảnh: Sở Y tế-Lê Na = photo, Sở Y tế-Lê Na'],
  ['Ảnh: Thể thao & Văn hóa/TTXVN', 'Ảnh: Thể thao & Văn hóa/TTXVN = photo, #ttvh, #ttxvn'],
  [
    'Ảnh: Sở Văn hóa, Thể thao và Du lịch/TTXVN',
    'Ảnh: Sở Văn hóa, Thể thao và Du lịch/TTXVN = photo, Sở Văn hóa, Thể thao và Du lịch, #ttxvn'
  ],
  [
    'Ảnh: Sở Văn hóa, Thể thao và Du lịch, TTXVN',
    'Ảnh: Sở Văn hóa, Thể thao và Du lịch, TTXVN = photo, Sở Văn hóa, Thể thao và Du lịch, #ttxvn'
  ],
  [
    'Ảnh: Sở Văn hóa, Thể thao và Du lịch, Lê Na',
    'Ảnh: Sở Văn hóa, Thể thao và Du lịch, Lê Na = photo, Sở Văn hóa, Thể thao và Du lịch, Lê Na'
  ],
  ['Ảnh: www.saomai.vn/a,b', 'Ảnh: www.saomai.vn/a,b = photo, #www.saomai.vn/a,b'],
  // What stands around a party.
  ['Ảnh: *Lê Na*', 'Ảnh: *Lê Na* = photo, Lê Na'],
  ['Ảnh: Lê Na, TTXVN,', 'Ảnh: Lê Na, TTXVN = photo, Lê Na, #ttxvn'],
  ['Ảnh: từ TTXVN', 'Ảnh: từ TTXVN = photo, #ttxvn'],
  ['Ảnh: do TTXVN phát', 'Ảnh: do TTXVN phát = photo, #ttxvn'],
  ['Ảnh: của Lê Na', 'Ảnh: của Lê Na = photo, Lê Na'],
  ['Ảnh: từ Cổ động viên cung cấp', 'Ảnh: từ Cổ động viên cung cấp = photo.handout, Cổ động viên'],
  ['Ảnh: Lê Na chụp', 'Ảnh: Lê Na chụp = photo, Lê Na'],
  ['Ảnh: Lê Na cung cấp', 'Ảnh: Lê Na cung cấp = photo.handout, Lê Na'],
  ['Ảnh: Lê Na, NVCC', 'Ảnh: Lê Na, NVCC = photo.handout, Lê Na, NVCC'],
  ['Ảnh: Lê Na/tư liệu', 'Ảnh: Lê Na/tư liệu = photo.archive, Lê Na'],
  ['Ảnh: Hạnh Quỳnh (TTXVN/AFP)', 'Ảnh: Hạnh Quỳnh (TTXVN/AFP) = photo, Hạnh Quỳnh, #ttxvn, #afp'],
  ['Ảnh: Hạnh Quỳnh (từ Berlin, Đức)', 'Ảnh: Hạnh Quỳnh (từ Berlin, Đức) = photo, Hạnh Quỳnh'],
  // What is a name.
  ['Ảnh: lena_92', 'Ảnh: lena_92 = photo, lena_92'],
  ['Ảnh: @lena', 'Ảnh: @lena = photo, @lena'],
  ['Ảnh: “Lê Na”', 'Ảnh: “Lê Na” = photo, “Lê Na”'],
  ['Ảnh: L', 'Ảnh: L = photo, L'],
  ['Ảnh: Cây Cầu Mới bắc qua sông', 'Ảnh: Cây Cầu Mới bắc qua sông = photo, Cây Cầu Mới bắc qua sông'],
  ['Ảnh: Công ty Hoa Sen xanh', 'Ảnh: Công ty Hoa Sen xanh = photo, Công ty Hoa Sen xanh'],
  ['Ảnh: A, B, C, D, E, G, H, I, K, L', 'Ảnh: A, B, C, D, E, G, H, I, K, L = photo, A, B, C, D, E, G, H, I, K, L'],
  // Two credits in one.
  ['Bài: Lê Na; ảnh: Minh Hà', 'Bài: Lê Na; ảnh: Minh Hà = text, Lê Na, photo, Minh Hà'],
  ['Bài: Lê Na. Ảnh: Minh Hà', 'Bài: Lê Na. Ảnh: Minh Hà = text, Lê Na, photo, Minh Hà'],
  ['Bài: Lê Na | Video: Minh Hà', 'Bài: Lê Na | Video: Minh Hà = text, Lê Na, video, Minh Hà'],
  [
    'Bài: Lê Na - Ảnh: Minh Hà - Video: Bá Đô',
    'Bài: Lê Na - Ảnh: Minh Hà - Video: Bá Đô = text, Lê Na, photo, Minh Hà, video, Bá Đô'
  ],
  ['T.X. Ảnh: Q.H', 'T.X. Ảnh: Q.H = T.X, photo, Q.H'],
  // Role words, and what joins them.
  ['Tin： Lê Na', 'Tin： Lê Na = text, Lê Na'],
  ['Ảnh : Lê Na', 'Ảnh : Lê Na = photo, Lê Na'],
  ['Tin/ảnh: Lê Na', 'Tin/ảnh: Lê Na = text, photo, Lê Na'],
  ['Tin + ảnh: Lê Na', 'Tin + ảnh: Lê Na = text, photo, Lê Na'],
  ['Tin; ảnh: Lê Na', 'Tin; ảnh: Lê Na = text, photo, Lê Na'],
  ['Tin – ảnh: Lê Na', 'Tin – ảnh: Lê Na = text, photo, Lê Na'],
  ['Bài ảnh: Lê Na', 'Bài ảnh: Lê Na = text, photo, Lê Na'],
  ['Ảnh, tư liệu: Lê Na', 'Ảnh, tư liệu: Lê Na = photo, photo.archive, Lê Na'],
  ['Tổng hợp và biên tập: Lê Na', 'Tổng hợp và biên tập: Lê Na = editing, Lê Na'],
  ['Ảnh:', 'Ảnh: = photo'],
  ['Ảnh minh họa', 'Ảnh minh họa = photo.illustration'],
  ['Ảnh: Tư liệu', 'Ảnh: Tư liệu = photo.archive'],
  ['Nguồn: Tổng hợp', 'Nguồn: Tổng hợp = source, compilation'],
  [
    'Ảnh: Ảnh tư liệu, minh họa: AFP/TTXVN',
    'Ảnh: Ảnh tư liệu, minh họa: AFP/TTXVN = photo, photo.archive, photo.illustration, #afp, #ttxvn'
  ],
  // A role with its qualifier, and what may follow it.
  ['Ảnh minh họa từ Internet', 'Ảnh minh họa từ Internet = photo.illustration, Internet'],
  ['Ảnh minh họa trên mạng', 'Ảnh minh họa trên mạng = photo.illustration'],
  ['Ảnh minh họa “Sao Mai”', 'Ảnh minh họa “Sao Mai” = photo.illustration, “Sao Mai”'],
  ['Ảnh minh họa @lena', 'Ảnh minh họa @lena = photo.illustration, @lena'],
  [
    'Ảnh minh họa của Lê Na Hoa Sen Xanh Lam Biển',
    'Ảnh minh họa của Lê Na Hoa Sen Xanh Lam Biển = photo.illustration, Lê Na Hoa Sen Xanh Lam Biển'
  ],
  ['Chụp màn hình TTXVN', 'Chụp màn hình TTXVN = photo.screenshot, #ttxvn'],
  ['Ảnh: Chụp màn hình: VTV', 'Ảnh: Chụp màn hình: VTV = photo, photo.screenshot, #vtv'],
  ['Ảnh do đoàn phim cung cấp', 'Ảnh do đoàn phim cung cấp = photo.handout, đoàn phim'],
  // A bare "ảnh", with as many words as a name has, or in brackets.
  ['- Ảnh Mai Thụy', 'Ảnh Mai Thụy = photo, Mai Thụy'],
  ['Ảnh Mai Thụy Hoa Sen', 'Ảnh Mai Thụy Hoa Sen = photo, Mai Thụy Hoa Sen'],
  ['(Ảnh Mai Thụy Hoa Sen Xanh Lam)', '(Ảnh Mai Thụy Hoa Sen Xanh Lam) = photo, Mai Thụy Hoa Sen Xanh Lam'],
  ['Ảnh Facebook nhân vật', 'Ảnh Facebook nhân vật = photo, Facebook nhân vật'],
  ['Đồ họa TỰ TRUNG HOA SEN', 'Đồ họa TỰ TRUNG HOA SEN = graphic, TỰ TRUNG HOA SEN'],
  ['Tổng hợp từ Internet', 'Tổng hợp từ Internet = compilation, Internet'],
  ['(Tổng hợp Lê Na)', '(Tổng hợp Lê Na) = compilation, Lê Na'],
  // Names, and what they did.
  ['Minh Anh tổng hợp', 'Minh Anh tổng hợp = Minh Anh, compilation'],
  ['Minh Anh - tổng hợp', 'Minh Anh - tổng hợp = Minh Anh, compilation'],
  ['Minh Anh (ghi)', 'Minh Anh (ghi) = Minh Anh, text'],
  ['Minh Anh dịch từ Reuters', 'Minh Anh dịch từ Reuters = Minh Anh, translation, #reuters'],
  ['Minh Anh theo Sky News', 'Minh Anh theo Sky News = Minh Anh, source, #skynews'],
  ['Minh Anh (Theo Reuters, Kyiv Post)', 'Minh Anh (Theo Reuters, Kyiv Post) = Minh Anh, source, #reuters, #kyivpost'],
  ['Minh Anh (nguồn: Reuters)', 'Minh Anh (nguồn: Reuters) = Minh Anh, source, #reuters'],
  ['Minh Anh theo Lê Na', 'Minh Anh theo Lê Na = Minh Anh, source, Lê Na'],
  [
    'Minh Anh (Theo Nhịp sống phương Nam)',
    'Minh Anh (Theo Nhịp sống phương Nam) = Minh Anh, source, #Nhịp sống phương Nam'
  ],
  ['TTXVN biên dịch', 'TTXVN biên dịch = #ttxvn, translation'],
  ['Theo Lê Na (biên dịch)', 'Theo Lê Na (biên dịch) = source, Lê Na, translation'],
  // Parties alone.
  ['(TH)', '(TH) = compilation'],
  ['(ST)', '(ST) = compilation'],
  ['T.N - NVCC', 'T.N - NVCC = T.N, NVCC'],
  ['NHÂN VẬT CUNG CẤP', 'NHÂN VẬT CUNG CẤP = NHÂN VẬT'],
  ['Tuổi Trẻ', 'Tuổi Trẻ = #tuoitre'],
  ['Ban Thời sự/TTXVN', 'Ban Thời sự/TTXVN = Ban Thời sự, #ttxvn'],
  [
    'Lê Na, Bình An, Cao Minh, Hoa Sen/Báo Sao',
    'Lê Na, Bình An, Cao Minh, Hoa Sen/Báo Sao = Lê Na, Bình An, Cao Minh, Hoa Sen, #Báo Sao'
  ],
  // The address of a story behind its paper.
  [
    'Nguồn Sao Mai - https://saomai.vn/tin-1',
    'Nguồn Sao Mai - https://saomai.vn/tin-1 = source, #Sao Mai, #https://saomai.vn/tin-1'
  ],
  [
    'Nguồn Sao Mai (https://saomai.vn/tin-1)',
    'Nguồn Sao Mai (https://saomai.vn/tin-1) = source, #Sao Mai, #https://saomai.vn/tin-1'
  ],
  [
    'Nguồn Sao Mai | www.saomai.vn/tin-1',
    'Nguồn Sao Mai | www.saomai.vn/tin-1 = source, #Sao Mai, #www.saomai.vn/tin-1'
  ],
  // Signs inside the name of an agency or a body.
  ['Ảnh: Thể thao & Văn hóa, A, B, C, D', 'Ảnh: Thể thao & Văn hóa, A, B, C, D = photo, #ttvh, A, B, C, D'],
  ['Ảnh: A, B, C, D, Thể thao & Văn hóa', 'Ảnh: A, B, C, D, Thể thao & Văn hóa = photo, A, B, C, D, #ttvh'],
  ['Ảnh: Sở A, B, C, D/TTXVN', 'Ảnh: Sở A, B, C, D/TTXVN = photo, Sở A, B, C, D, #ttxvn'],
  ['Ảnh: Sở A, B, TTXVN, D', 'Ảnh: Sở A, B, TTXVN, D = photo, Sở A, B, #ttxvn, D'],
  ['Ảnh: Sở A, B | D', 'Ảnh: Sở A, B | D = photo, Sở A, B, D'],
  // A post with its bureau is no part of the names; what stands around the line is none of the credit.
  ['Lê Na/TTXVN (Phóng viên TTXVN tại Lào)', 'Lê Na/TTXVN (Phóng viên TTXVN tại Lào) = Lê Na, #ttxvn, #ttxvn'],
  ['• Trí An/TTXVN', 'Trí An/TTXVN = Trí An, #ttxvn'],
  ['Trí An/TTXVN;', 'Trí An/TTXVN = Trí An, #ttxvn'],
  ['[Trí An/TTXVN]', '[Trí An/TTXVN] = Trí An, #ttxvn'],
  ['Trí An/TTXVN)', 'Trí An/TTXVN = Trí An, #ttxvn'],
  ['(Trí An/TTXVN', 'Trí An/TTXVN = Trí An, #ttxvn'],
  ['Tin, ảnh: TTXVN /.', 'Tin, ảnh: TTXVN = text, photo, #ttxvn'],
  ['Ảnh: đoàn viên cung cấp', 'Ảnh: đoàn viên cung cấp = photo.handout, đoàn viên'],
  [
    '(Phòng Truyền thông - Công ty Điện lực Sao Mai cung cấp)',
    '(Phòng Truyền thông - Công ty Điện lực Sao Mai cung cấp) = Phòng Truyền thông - Công ty Điện lực Sao Mai'
  ],
  ['Lê Na (Văn phòng UBND xã)', 'Lê Na (Văn phòng UBND xã) = Lê Na, Văn phòng UBND xã'],
  ['Lê Na/Tòa án huyện', 'Lê Na/Tòa án huyện = Lê Na, Tòa án huyện'],
  ['Lê Minh Na- BQT', 'Lê Minh Na- BQT = Lê Minh Na, BQT'],
  ['Lê Na – Phòng 7 VKS tỉnh', 'Lê Na – Phòng 7 VKS tỉnh = Lê Na, Phòng 7 VKS tỉnh'],
  ['Lê Na - Công an tỉnh', 'Lê Na - Công an tỉnh = Lê Na, Công an tỉnh'],
  ['Lê Na - Trung đoàn 48', 'Lê Na - Trung đoàn 48 = Lê Na, Trung đoàn 48'],
  ['Lê Na - Đồn Biên phòng Bến Lở', 'Lê Na - Đồn Biên phòng Bến Lở = Lê Na, Đồn Biên phòng Bến Lở'],
  ['Lê Na - Xã đoàn', 'Lê Na - Xã đoàn = Lê Na, Xã đoàn'],
  ['Lê Na - Phòng PC07', 'Lê Na - Phòng PC07 = Lê Na, Phòng PC07'],
  ['Lê Na - TT Khuyến nông huyện', 'Lê Na - TT Khuyến nông huyện = Lê Na, TT Khuyến nông huyện'],
  ['Lê Na – MTTQVN xã Bến Lở', 'Lê Na – MTTQVN xã Bến Lở = Lê Na, MTTQVN xã Bến Lở'],
  ['LÊ NA (BÁO SAO MAI)', 'LÊ NA (BÁO SAO MAI) = LÊ NA, #BÁO SAO MAI'],
  ['Lê Na (phóng viên ảnh)', 'Lê Na (phóng viên ảnh) = Lê Na'],
  ['Lê Na dịch (theo Reuters)', 'Lê Na dịch (theo Reuters) = Lê Na, translation, source, #reuters'],
  ['Văn phòng Cục; Ảnh: Lê Na', 'Văn phòng Cục; Ảnh: Lê Na = Văn phòng Cục, photo, Lê Na'],
  ['Chụp màn hình/TTXVN', 'Chụp màn hình/TTXVN = photo.screenshot, #ttxvn'],
  ['Minh họa/LN', 'Minh họa/LN = graphic, LN'],
  ['Coin68 tổng hợp', 'Coin68 tổng hợp = #coin68, compilation'],
  ['Lê Minh Na/THVX', 'Lê Minh Na/THVX = Lê Minh Na, #THVX'],
  ['Chùm ảnh do LÊ NA - MINH HÀ', 'Chùm ảnh do LÊ NA - MINH HÀ = photo, LÊ NA, MINH HÀ'],
  ['Phóng sự ảnh của Lê Na', 'Phóng sự ảnh của Lê Na = photo, Lê Na'],
  ['Photographer: Lê Na', 'Photographer: Lê Na = photo, Lê Na'],
  ['Lê Thị Na tường trình.', 'Lê Thị Na tường trình = Lê Thị Na, text'],
  ['Lê Na, Minh Hà/HTTV', 'Lê Na, Minh Hà/HTTV = Lê Na, Minh Hà, #HTTV'],
  ['Lê Na – Minh Hà - TRT', 'Lê Na – Minh Hà - TRT = Lê Na, Minh Hà, #TRT'],
  ['LÊ NA (BT)', 'LÊ NA (BT) = LÊ NA, editing'],
  ['PV: Lê Na - QP: Minh Hà', 'PV: Lê Na - QP: Minh Hà = text, Lê Na, video, Minh Hà'],
  ['Reuters đã đóng góp cho bài viết này.', 'Reuters đã đóng góp cho bài viết này. = #reuters'],
  // Twelve words with an agency that only has the form of one.
  [
    'Lê Na Bé Hai/Báo Sao Mai Hoa Sen Xanh Lam Tím Đỏ',
    'Lê Na Bé Hai/Báo Sao Mai Hoa Sen Xanh Lam Tím Đỏ = Lê Na Bé Hai, #Báo Sao Mai Hoa Sen Xanh Lam Tím Đỏ'
  ],
  ['Lê Na/saomai.vn', 'Lê Na/saomai.vn = Lê Na, #saomai.vn'],
  ['LÊ NA, NVCC', 'LÊ NA, NVCC = LÊ NA, NVCC'],
  ['(Sky)', '(Sky) = #skynews'],
  ['(Sky/AFP)', '(Sky/AFP) = #skynews, #afp'],
  ['AFP, TTXVN, Reuters', 'AFP, TTXVN, Reuters = #afp, #ttxvn, #reuters'],
  ['Lương LâmVideo: Quý Đoàn', 'Lương LâmVideo: Quý Đoàn = Lương Lâm, video, Quý Đoàn'],
  ['Lương LâmNguồn: AFP', 'Lương LâmNguồn: AFP = Lương Lâm, source, #afp'],
  ['Bài: Lê Na, kỹ thuật: Minh Hà', 'Bài: Lê Na, kỹ thuật: Minh Hà = text, Lê Na, production, Minh Hà'],
  ['Ảnh: Lê Na - Nguồn: AFP', 'Ảnh: Lê Na - Nguồn: AFP = photo, Lê Na, source, #afp'],
  ['Ảnh: Ảnh: Lê Na', 'Ảnh: Ảnh: Lê Na = photo, photo, Lê Na'],
  ['Ảnh minh họa: Tư liệu', 'Ảnh minh họa: Tư liệu = photo.illustration'],
  ['Ảnh: tổng hợp', 'Ảnh: tổng hợp = photo, compilation'],
  ['Ảnh: nguồn: AFP', 'Ảnh: nguồn: AFP = photo, source, #afp'],
  ['Ảnh: Lê Na, *, TTXVN', 'Ảnh: Lê Na, *, TTXVN = photo, Lê Na, #ttxvn'],
  ['Ảnh: Tư liệu lê na', 'Ảnh: Tư liệu lê na = photo.archive'],
  [
    'Theo Sao Mai https://saomai.vn/tin-1',
    'Theo Sao Mai https://saomai.vn/tin-1 = source, #Sao Mai, #https://saomai.vn/tin-1'
  ],
  ['Bài gốc: Báo Sao Mai', 'Bài gốc: Báo Sao Mai = source, #Báo Sao Mai'],
  ['Theo TTXVN Copy link', 'Theo TTXVN = source, #ttxvn'],
  ['đ.h - ảnh: q.m', 'đ.h - ảnh: q.m = đ.h, photo, q.m'],
  ['L.Q.V | ảnh BVCC', 'L.Q.V | ảnh BVCC = L.Q.V, photo.handout, BVCC'],
  ['Lê Na, PV TTXVN thường trú Viên', 'Lê Na, PV TTXVN thường trú Viên = Lê Na, #ttxvn'],
  ['Lê Na (PV TTXVN từ Viên)', 'Lê Na (PV TTXVN từ Viên) = Lê Na, #ttxvn'],
  [
    'Lê Na - Bình An (PV TTXVN tại Rome và Geneva)',
    'Lê Na - Bình An (PV TTXVN tại Rome và Geneva) = Lê Na, Bình An, #ttxvn'
  ],
  ['Báo Sao Mai', 'Báo Sao Mai = #Báo Sao Mai'],
  ['Ảnh trong bài: Lê Na', 'Ảnh trong bài: Lê Na = photo, Lê Na'],
  ['Biên tập và thể hiện: Lê Na', 'Biên tập và thể hiện: Lê Na = editing, Lê Na'],
  ['TƯ LIỆU NHÀ TRƯỜNG', 'TƯ LIỆU NHÀ TRƯỜNG = NHÀ TRƯỜNG'],
  ['TIKTOK / CHỤP LẠI MÀN HÌNH', 'TIKTOK / CHỤP LẠI MÀN HÌNH = TIKTOK'],
  ['Phòng khám An Nhi biên soạn', 'Phòng khám An Nhi biên soạn = Phòng khám An Nhi, compilation'],
  ['Minh Anh (s.t)', 'Minh Anh (s.t) = Minh Anh, compilation'],
  ['(st)', '(st) = compilation'],
  ['Tin, ảnh: Tổ Công tác xã hội', 'Tin, ảnh: Tổ Công tác xã hội = text, photo, Tổ Công tác xã hội'],
  // An address is one party, a dash at an end of a name joins nothing.
  ['Ảnh: http://saomai.vn/a,b', 'Ảnh: http://saomai.vn/a,b = photo, #http://saomai.vn/a,b'],
  ['Ảnh: -TTXVN', 'Ảnh: -TTXVN = photo, -TTXVN'],
  ['Ảnh: TTXVN-', 'Ảnh: TTXVN = photo, #ttxvn']
]

/** Lines that are credits in the last line of an article, and elsewhere none. */
const lastLines: [text: string, credit: string][] = [
  ['Phòng Văn hóa - Thông tin huyện', 'Phòng Văn hóa - Thông tin huyện = Phòng Văn hóa - Thông tin huyện'],
  ['Vụ Thị trường trong nước', 'Vụ Thị trường trong nước = Vụ Thị trường trong nước'],
  ['(Khoa Môi trường & Đô thị)', '(Khoa Môi trường & Đô thị) = Khoa Môi trường & Đô thị'],
  ['BAN TUYÊN GIÁO HUYỆN ỦY', 'BAN TUYÊN GIÁO HUYỆN ỦY = BAN TUYÊN GIÁO HUYỆN ỦY'],
  ['Tác giả Lê Na', 'Tác giả Lê Na = text, Lê Na'],
  ['Theo Nhịp sống phương Nam', 'Theo Nhịp sống phương Nam = source, #Nhịp sống phương Nam'],
  ['Theo Trung tâm Khí tượng quốc gia', 'Theo Trung tâm Khí tượng quốc gia = source, Trung tâm Khí tượng quốc gia'],
  ['Theo saomai247', 'Theo saomai247 = source, #saomai247'],
  ['Tổng hợp', 'Tổng hợp = compilation'],
  ['Lan Anh - Ảnh: Minh Hà', 'Lan Anh - Ảnh: Minh Hà = Lan Anh, photo, Minh Hà'],
  ['Theo Lê Na / Nhịp sống phương Nam', 'Theo Lê Na / Nhịp sống phương Nam = source, Lê Na, #Nhịp sống phương Nam'],
  ['Theo Bộ Lâm nghiệp miền trung xanh', 'Theo Bộ Lâm nghiệp miền trung xanh = source, Bộ Lâm nghiệp miền trung xanh'],
  ['MAI LAN - Ảnh: MINH HÀ', 'MAI LAN - Ảnh: MINH HÀ = MAI LAN, photo, MINH HÀ'],
  ['Mai Lan – Bình An - Ảnh: Minh Hà', 'Mai Lan – Bình An - Ảnh: Minh Hà = Mai Lan, Bình An, photo, Minh Hà'],
  ['Theo nhip', 'Theo nhip = source, #nhip'],
  [
    'Theo Nhịp Sống Một Hai Ba Bốn Năm Sáu Bảy Tám Chín',
    'Theo Nhịp Sống Một Hai Ba Bốn Năm Sáu Bảy Tám Chín = source, #Nhịp Sống Một Hai Ba Bốn Năm Sáu Bảy Tám Chín'
  ],
  ['Nguồn Nhịp sống phương Nam', 'Nguồn Nhịp sống phương Nam = source, #Nhịp sống phương Nam']
]

const sentences = [
  // Where somebody lives, and a place that is named as an office begins.
  'Lê Na - Tổ 3',
  'Lê Na - Hội An',
  // A post of the newsroom is no station.
  'Lê Na - CTV',
  'Tư vấn: Mua nhà hay thuê nhà',
  'Công an huyện bắt trộm',
  'Sở Y tế ra quân',
  'Hội Nông dân giúp nhau',
  'Đội hình dự kiến Sao Mai',
  'Hội nghị Cấp cao Đông Á',
  'Phòng chống Bạo lực Gia đình',
  'Đội tuyển Việt Nam',
  'Trường Chu Văn An mất điện',
  'Tham vấn y khoa: khi nào cần - và cần ai',
  'Lê Na - cô giáo bản',
  'PV: Thưa ông',
  'Video: Toàn cảnh trận Sao Mai - Sông Hồng',
  'Báo động đỏ ở vùng hạ du',
  'Mai Lan - Ảnh: NVCC',
  'Mai Lan - Ảnh: AFP',
  'Video: Sao Mai 1-0 Sông Hồng',
  'Theo dấu chân người lính',
  'Theo Sao Mai là đúng nhất',
  'Thôn Sao Mai (từ Hà Nội đi 20 km)',
  'Theo ông Nam, giá gạo sẽ tăng.',
  'Ảnh hưởng của bão số 3',
  'Nguồn nước sạch về làng',
  'Tin vui đến với bà con vùng cao',
  'Video clip này đã được gỡ bỏ',
  'Video: Nhà máy gần 6 tỷ đồng bỏ hoang',
  'Theo đó, học sinh nghỉ học hai ngày.',
  'Ảnh cưới của cặp đôi ở Đà Lạt',
  // Too many words, parties or letters; small letters.
  'Ảnh Mai Thụy Hoa Sen Xanh',
  'Ảnh minh họa của Lê Na Hoa Sen Xanh Lam Biển Đông',
  'Ảnh minh họa cho bài viết',
  'Đồ họa TỰ TRUNG HOA SEN XANH',
  'Đồ họa Tự Trung',
  'Bài và ảnh lê na',
  'Ảnh: A, B, C, D, E, G, H, I, K, L, M',
  'Ảnh: Cây cầu mới bắc qua sông',
  'Ảnh: lê',
  'Ảnh: 2',
  'Ảnh: bo-song-2.jpg (120KB)',
  'Video: Cụ Lê Na đan lưới',
  'Video: Trích đoạn vở Bến sông',
  'Tạp bút: Chiều bên sông',
  'Ghi: bàn thắng của đội chủ nhà',
  'Lê Na (ảnh)',
  'Tổng hợp từ các bãi sông',
  'Theo nguồn sông',
  'Cách thực hiện',
  'GIỮ RỪNG TRÀM, GIỮ NGUỒN CÁ ĐỒNG',
  'PHIM TRUYỆN MỚI',
  'Báo lỗi cho Sao Mai',
  'Bến Sông Theo dõi Sao Mai trên mạng',
  'E-mail',
  'Mail',
  'Ảnh: !',
  'Ảnh: Lê Na! Hoa',
  'Ảnh: “Lê Na” hoa sen',
  'Ảnh: đoàn viên của xã cung cấp',
  'Ảnh: Hạnh Quỳnh (chuyện dài của một vùng quê ven sông Hậu mùa nước nổi)',
  'Bài: lê na - Ảnh: Minh Hà',
  'Bài: Lê Na - Ảnh: minh hà',
  'Tin, tư liệu: Lê Na',
  'Tinvàảnh: Lê Na',
  'Tin:',
  '(tổng hợp:)',
  'Nguồn: Ảnh',
  'Theo bà Na (biên dịch)',
  'Nguồn “Sao Mai”',
  'Minh Anh theo ông Nam',
  'minh anh tổng hợp',
  'Cây cầu mới tổng hợp',
  'Lê Na?/TTXVN',
  'Lê Na - - - TTXVN',
  'TH',
  'Ảnh Sao Mai: https://saomai.vn/tin-1',
  // Who is to be seen, and who took the picture.
  'Mai Lan - Ảnh: MINH HÀ',
  'Ông Lan - Ảnh: Minh Hà',
  'Mai Lan (Ảnh: Minh Hà)',
  'Mai Lan - Ảnh: Minh Hà.',
  'John Smith - Ảnh: Minh Hà',
  'Mai - Ảnh: Minh Hà',
  'Mai Lan - Ảnh tư liệu: Minh Hà',
  // Nearly one.
  'Lê Na Bé Hai/Báo Sao Mai Hoa Sen Xanh Lam Tím Đỏ Vàng',
  'Trung tâm Hội nghị, Ảnh: Lê Na',
  'Lao Bảo (Quảng Trị)',
  'Lê Na, NVCC',
  'Công ty Sao Mai/TTXVN',
  'lê na/TTXVN',
  'Sao Mai saomai.vn',
  'saomai.vn',
  'Trí An/TTXVN…',
  '(Trí An) (TTXVN)',
  'Trí An TTXVN',
  'Lương Lâmtheo AFP',
  'lương lâmẢnh: Quý Đoàn',
  'Lương LâmẢnh: quý đoàn',
  'Nguyễn Thị Lương Lâm - Trần Văn MinhẢnh: Quý Đoàn',
  'Bài: Lê Na, thiết kế đồ họa xinh: Minh Hà',
  'Ảnh: Lê Na, ảnh',
  'Ảnh: minh họa',
  'Ảnh: dịch',
  'Theo nhi',
  'Theo cây/Nhịp sống phương Nam',
  'Theo Nhịp sống đã phương Nam',
  'Theo Nhịp Sống Một Hai Ba Bốn Năm Sáu Bảy Tám Chín Mười',
  'Ảnh Nhịp sống phương Nam'
]

/** Lines that are credits where an article closes, and amid its text none. */
const closingLines = [
  'Lê Na/Báo Sao Mai',
  'Theo Báo Sao Mai',
  'Theo LÊ NA',
  'Tổng hợp từ Internet',
  'T.X – Ảnh: Q.H',
  'Hạnh Quỳnh (TTXVN) - Ảnh: Minh Hà',
  'Tuổi Trẻ',
  'Sky',
  'Lê Na/saomai.vn'
]

/** How sure it is that a line is a credit, amid a text. */
const confidences: [text: string, confidence: number][] = [
  ['Ảnh: TTXVN', 0.99],
  ['Ảnh: Lê Na', 0.97],
  ['Ảnh: Báo Sao Mai', 0.97],
  ['Ảnh: NVCC', 0.97],
  ['Ảnh: Công ty Hoa Sen xanh', 0.93],
  ['Ảnh: Tư liệu', 0.97],
  ['Nguồn: Tổng hợp', 0.95],
  ['Ảnh minh họa', 0.93],
  ['Ảnh:', 0.6],
  ['(tổng hợp)', 0.85],
  ['(TH)', 0.85],
  ['Ảnh TTXVN', 0.97],
  ['Ảnh Lê Na', 0.85],
  ['Theo TTXVN', 0.97],
  ['(Theo Báo Sao Mai)', 0.95],
  ['Đồ họa Lê Na - TTXVN', 0.95],
  ['Bài và ảnh Lê Na', 0.9],
  ['Đồ họa TỰ TRUNG', 0.85],
  ['Ảnh do Lê Na cung cấp', 0.97],
  ['Ảnh minh họa từ Internet', 0.85],
  ['Theo Lê Na (biên dịch)', 0.9],
  ['Nguồn Sao Mai: https://saomai.vn/tin-1', 0.97],
  ['Minh Anh tổng hợp', 0.93],
  ['Minh Anh (ghi)', 0.93],
  ['Minh Anh theo Reuters', 0.97],
  ['Minh Anh theo Lê Na', 0.85],
  ['TTXVN', 0.9],
  ['AFP/TTXVN', 0.97],
  ['Lê Na/TTXVN', 0.95],
  ['T.N, NVCC', 0.85],
  // A full stop is that of a sentence, but for a role, a bracket or the mark that closes wire copy.
  ['Lê Na/TTXVN.', 0.855],
  ['(Lê Na/TTXVN).', 0.95],
  ['Lê Na/TTXVN./.', 0.95],
  ['Ảnh: Lê Na.', 0.97],
  // Two lines that lost their break are no surer than this.
  ['Lương LâmẢnh: Lê Na', 0.9]
]

describe('a whole line', () => {
  test.each(lines)('%s', (text, credit) => {
    expect(show(text, grammar.parse(text, {closing: true}))).toBe(credit)
  })

  test.each(sentences)('is no credit: %s', text => {
    expect(show(text, grammar.parse(text, {closing: true}))).toBeUndefined()
    expect(show(text, grammar.parse(text, {closing: true, last: true}))).toBeUndefined()
  })

  test.each(lastLines)('in the last line: %s', (text, credit) => {
    expect(show(text, grammar.parse(text, {closing: true, last: true}))).toBe(credit)
    expect(show(text, grammar.parse(text, {closing: true}))).toBeUndefined()
  })

  test.each(closingLines)('only where an article closes: %s', text => {
    expect(grammar.parse(text, {closing: true})).toBeDefined()
    expect(show(text, grammar.parse(text))).toBeUndefined()
  })

  test.each(confidences)('%s: %f', (text, confidence) => {
    expect(grammar.parse(text)?.confidence).toBeCloseTo(confidence, 3)
  })

  test('is not longer than 160 characters, but for an address', () => {
    expect(grammar.parse('Ảnh: Lê Na'.padEnd(160, '.'))).toBeDefined()
    expect(grammar.parse('Ảnh: Lê Na'.padEnd(161, '.'))).toBeUndefined()
    expect(grammar.parse(`Nguồn: https://saomai.vn/${'a'.repeat(150)}`)).toBeDefined()
  })

  test('a bracket that opens where the names end is none of theirs', () => {
    expect(grammar.parse('Lê Na)( thực hiện')).toBeUndefined()
  })
})
