import {describe, expect, test} from 'vitest'
import {nodesOfLine} from '../support/nodes.ts'

const story =
  'Sáng nay, hợp tác xã ở ven sông bắt đầu thu hoạch vụ rau đông, với sản lượng cao hơn năm trước gần một phần ba. Bà con nói rằng nước về đủ, giá bán ổn định, và ai cũng mong thời tiết thuận cho đến cuối tháng.'
const headline = 'Vụ rau đông được mùa ở ven sông'

/** What engines of pages leave wherever their theme puts it. */
const ofEngines: Record<string, string[]> = {
  'font-size': ['• Decrease', 'Increase font size', 'A+ A A- Kiểu đọc sách'],
  rating: ['Rate this item', '(2 votes)', '(14 lượt bình chọn)', 'Xếp hạng: 4.5 - 12 phiếu bầu'],
  count: ['Read 1204 times', 'Hits: 318', 'Lượt nghe: 46', '(Xem: 5877)'],
  'share-button': [
    'Share this:',
    'BlogThis!',
    'Gửi bằng email',
    'Click to share on Facebook (Opens in new window)',
    'Click to email a link to a friend (Opens in new window)'
  ],
  'comment-box': ['Be the first to comment!', 'Add new comment', 'Comments are closed.'],
  navigation: [
    'Bài đăng Mới hơn',
    'Older Posts',
    'Trở về Blog',
    'Phiên bản in',
    'Đặt làm trang chủ',
    'Link bài gốc Copy Link',
    'Xem link gốc Ẩn link gốc https://saomai.example/vu-rau-dong.htm'
  ],
  placeholder: ['Xem tất cả 12 ảnh', '+ 8 ảnh', 'blank']
}

/** Lines that stand after a story, by the kind of what left them. */
const after: Record<string, string[]> = {
  'author-box': ['About the Author'],
  'page-foot': ['www.baobencho.com.vn   .   Giá: 1.200 đồng'],
  'page-head': ['4    BÁO BẾN CHỢ   Số 3412 - Thứ sáu 14-8-2009', 'THỨ BA, NGÀY 17-4-2012     BẾN CHỢ'],
  'document-number': ['Thông cáo báo chí số: 2021/071/EAP'],
  'forum-rank': [
    'Senior Member',
    'Active Moderator',
    'Join Date: Jul 2009',
    'Posts: 18,204',
    'Mentioned: 2 Post(s)',
    'Rep Power: 33',
    'Ngày tham gia: 12/03/2010',
    'lachbeo9 Reputation Uy Tín Level 2lachbeo9 Reputation Uy Tín Level 2'
  ],
  forum: ['Thread Tools', 'View Public Profile', 'Trả lời kèm trích dẫn', 'Không thể gửi trả lời vì chủ đề đã khóa'],
  chat: ['Facebook Chat - Chợ Sao Mai'],
  badge: ['ipv6 ready Chung nhan Tin Nhiem Mang'],
  form: ['Bạn muốn hỏi giá xe?', 'NHẮN ZALO: 0900 000 111 ĐỂ NHẬN BÁO GIÁ SỈ'],
  'posted-by': ['Posted by admin', 'Đăng bởi: Quản trị viên', 'Người đăng: admin2'],
  attachment: ['Tài liệu đính kèm', 'Danh sách văn bản kèm theo:'],
  'icon-names': [
    'facebook lock ellipsis settings info table',
    'Facebook Twitter Zalo',
    'search menu close',
    'arrow-left arrow-right share',
    'bell | user | home',
    'zoom-in zoom-out chevron-down',
    'fa-print fa-share-alt',
    'icon kính lúp | icon chuông | icon ba chấm',
    'phone envelope map-marker chevron-up'
  ],
  'share-button': [
    'Bản in Gởi bài viết',
    'Gởi cho bạn bè',
    'In tin này',
    'Bản để in',
    'Print Friendly',
    'Print Friendly, PDF & Email',
    'Copy',
    'Sao chép đường dẫn',
    'Tải PDF',
    'FacebookTwitterPinterestLinkedin',
    'Chia sẻ FacebookTwitterEmail',
    'Chia sẻ',
    'Chia sẻ bài viết này',
    'Chia sẻ qua Zalo',
    'CHIA SẺ LÊN FACEBOOK',
    'Chia sẻ với bạn qua email',
    'Theo dõi chúng tôi trên Facebook và YouTube',
    '3 chia sẻ',
    'Facebook | Zalo | Email | In',
    'Sao chép liên kết',
    'Đã sao chép link',
    'Lưu bài viết',
    'In bài viết',
    'Gửi email',
    'Copy link'
  ],
  follow: [
    'fb yt zl tt',
    'Kết nối với Báo Sao Mai',
    'Sao Mai trên TikTok',
    'Follow us',
    'Kết nối với chúng tôi',
    'Bật thông báo',
    'Báo Sao Mai trên',
    'Sao Mai Newsletters',
    'Tham gia thảo luận về những vấn đề nóng tại nhóm chat Sao Mai',
    'Theo dõi Baosaomai.vn trên',
    'Mời quý độc giả theo dõi SaoMai.vn trên',
    'Theo dõi Sao Mai trên Google News',
    'Mời bạn đọc tham gia nhóm Sao Mai trên Telegram',
    'Đọc báo Sao Mai trên Zalo tại đây',
    'Bấm theo dõi kênh Sao Mai trên TikTok',
    'Tải ứng dụng Sao Mai trên điện thoại',
    'Quét mã QR để theo dõi Sao Mai',
    'App Store',
    'Google Play',
    'Theo dõi trên',
    'Báo Sao Mai trên Google News'
  ],
  'comment-box': [
    'BẠN ĐỌC PHẢN HỒI',
    'captcha',
    'Sign in to comment',
    'Bình luận không đăng nhập',
    'Nội dung (*)',
    'Họ tên: *',
    'Điện thoại (không bắt buộc)',
    'Đổi mã khác',
    'Tên hiển thị',
    'Mời bạn đọc bình luận',
    'Bài chưa có đánh giá',
    'Chưa có bình luận nào cho bài viết này.',
    'Chưa có ý kiến nào.',
    'No comments:',
    'No comments!',
    'Bạn không thể gửi bình luận liên tục.',
    'Bắt buộc phải có tên',
    'Please enter your name here',
    'Post a Comment',
    'Không có nhận xét nào:',
    'Đã đóng bình luận.',
    'Vui lòng nhập địa chỉ email muốn nhận.',
    'Họ tên (Không để trống)',
    'Email của bạn sẽ không được công khai. Những trường cần phải điền có dấu *',
    'Bài viết hay? Hãy đánh giá bài viết',
    'Nhận xét',
    'Diễn đàn Facebook',
    'Trả lời',
    '12 phản hồi cho “Chợ nổi họp lại”',
    'Bình luận của bạn ____________ [Gửi]',
    'Họ và tên *',
    'Save my name, email, and website in this browser for the next time I comment.',
    'Chuyển sao tặng cho thành viên',
    'x1 x5 x10',
    'Hoặc nhập số sao',
    '12 người thích nội dung này',
    'Bình luận Hủy trả lời',
    'Thưởng bài báo',
    'Bình luận',
    'Bình luận (0)',
    'Bình luận 0',
    'Gửi bình luận',
    'Viết bình luận của bạn...',
    'Xem tất cả bình luận (12)',
    'Ý kiến bạn đọc',
    'Ý kiến của bạn',
    'Chưa có bình luận nào',
    'Hãy là người đầu tiên bình luận',
    'Vui lòng đăng nhập để bình luận',
    'Báo vi phạm',
    'Leave a comment',
    'Bạn là người đầu tiên nêu suy nghĩ về tin này',
    'Vui lòng nhập từ 5 ký tự',
    'Đính kèm ảnh (tối đa 5 tệp)'
  ],
  count: [
    'Truy cập tổng 1.204.331',
    'Truy cập hiện tại: 57',
    'Tổng số truy cập',
    'Số lượt đọc bài viết: 214',
    'Tổng số lượt truy cập',
    'Số người truy cập hôm nay 103',
    'Hôm nay: 12',
    'Tất cả: 1.994.017',
    'Trong tháng: 5.120',
    'Bạn đọc Sao Mai lúc 15:30 có 284 người đang xem',
    'Yêu thích 25',
    'Bất ngờ 3',
    '25',
    '1.204',
    '2,5K',
    '25 bình luận',
    '1.234 lượt xem',
    'Lượt xem: 1234',
    '12 lượt thích',
    '12 Likes',
    '5 liên quan',
    'Số lượt đọc: 56',
    '1,2K views',
    'Hữu ích 418 · Chưa hữu ích 6 · 33 người đang xem'
  ],
  rating: [
    'Xếp hạng 3.9 - 14 đánh giá',
    'Bình chọn:',
    'Đánh giá bài viết:',
    'Mời bạn đánh giá',
    'Bạn đọc đánh giá thế nào về giao diện mới?',
    'Bạn có hài lòng với bài viết này không?',
    'Rating: 4.5 / 5',
    'Kém Còn thiếu sót Bình thường Tốt Rất tốt',
    'Đánh giá bài viết',
    '4.5/5 (12 đánh giá)',
    'Rate this post',
    'Tổng số điểm của bài viết là: 0 trong 0 đánh giá'
  ],
  ticker: [
    '24°C / 22-25°C',
    '31 °C',
    'Độ ẩm: 78%',
    'Nhiệt độ 28°C',
    'Hà Nội: 24 oC',
    'TP.HCM 31°C',
    'VN-INDEX 1,067.74 -2.11 -0.20%',
    'HNX: 230,15',
    'SOL $171.35 (+3.1%)'
  ],
  masthead: ['Kênh thông tin hỗ trợ người dân, doanh nghiệp'],
  disclaimer: [
    '* Bài viết thể hiện góc nhìn riêng của tác giả.',
    '(*) Bài viết thể hiện văn phong và quan điểm của tác giả, người trồng rau ở Bến Chợ.',
    'Giá rau chỉ mang tính tham khảo, vui lòng hỏi đại lý để có giá chính xác.',
    'Lịch chiếu có thể thay đổi mà không báo trước.',
    'Nguồn phát hành chịu trách nhiệm hoàn toàn về nội dung của thông cáo này.',
    'Sao Mai Health không đưa ra lời khuyên, chẩn đoán hay phương pháp điều trị y khoa.',
    'Bài viết này được tạo và dịch với sự hỗ trợ của AI và đã được biên tập viên xem xét.',
    'Thông tin trong bài không phải là lời khuyên đầu tư.'
  ],
  'live-note': ['Sao Mai tiếp tục cập nhật!', '*Tiếp tục cập nhật các kênh phát sóng'],
  'copy-banner': [
    'Đây là bộ nhớ cache của Google về http://saomai.example.vn/tin-1. Đó là ảnh chụp màn hình của trang.',
    'The Wayback Machine - https://web.archive.org/web/2020/http://saomai.example.vn/',
    'Phiên bản chỉ có văn bản Xem nguồn'
  ],
  'reading-time': [
    '3 phút đọc',
    'Thời gian đọc: 4 phút đọc',
    '5 min read',
    '• Đọc trong khoảng 4 phút',
    '— 9 min read'
  ],
  player: [
    'Chợ quê sáng sớm (đang phát)',
    '02062014-a.mp3Phần âm thanh Tải xuống âm thanh',
    'Video không được hỗ trợ trên thiết bị này',
    'End of content',
    'Nghe lại',
    'Xem video',
    'Tua nhanh',
    'Đang phát: SMTV1 - Thời sự 19h',
    'width px height px',
    'Máy của bạn không hỗ trợ nghe xem Play video, thời lượng 3:05',
    'Video này được cung cấp và lưu trữ từ máy chủ của bên thứ 3.',
    'Đang phát',
    'ĐANG PHÁT',
    'Tắt tiếng',
    'Toàn màn hình',
    '0:00 / 3:21',
    '00:00/04:15',
    '1x',
    '1.5x',
    '720p',
    'Play Video',
    'Skip Ad',
    'Captions off, selected',
    'Video tiếp theo sau 5s'
  ],
  'text-to-speech': [
    'Nghe nội dung',
    'Tạm dừng đọc',
    'Dừng đọc',
    'Bạn đang nghe: Vụ rau đông được mùa',
    'Nghe đọc bài',
    'Nghe bài viết',
    'Nghe nội dung bài',
    'Giọng nữ miền Bắc',
    'Giọng nam',
    'Nữ miền Nam',
    'Tốc độ đọc 1x',
    'Báo nói'
  ],
  'font-size': [
    'Xem với cỡ chữAA',
    'Tăng giảm cỡ chữ:',
    'Màn hình lớn',
    'Phóng to chữ',
    'A- A A+ | Tăng tương phản Giảm tương phản',
    'Xem với cỡ chữ',
    '100%',
    'Lớn hơn',
    'Email Print A+ A-',
    'In  Gửi  A-  A+',
    'Chế độ đọc',
    'Cỡ chữ',
    'Tăng cỡ chữ',
    'A+ A-',
    'A A A',
    'Aa',
    'Cỡ chữ: Vừa',
    'Chế độ ban đêm',
    'Chế độ nền tối',
    'A- A A+ 🔊 Giọng nữ miền Nam 1x'
  ],
  'numbered-alt': [
    'Vụ rau đông được mùa ở ven sông - Ảnh 1.',
    'Vụ rau đông được mùa ở ven sông - 2',
    'Vụ rau đông được mùa ở ven sông ảnh 3',
    'Vụ rau đông được mùa ở ven sông 4',
    'Ảnh 1',
    'Hình 2',
    'VỤ RAU ĐÔNG ĐƯỢC MÙA Ở VEN SÔNG – PHOTO 1/2',
    'Vu rau dong duoc mua hinh anh 2'
  ],
  'file-name': [
    'lehoi20240218',
    'phimtruong01122 phimtruong01123',
    'Trường Sao Mai https://saomai.example.vn/uploads/logo.png',
    'rau-dong-2.jpg',
    'IMG_2034.JPG',
    'anh minh hoa.png',
    'Phụ lục 2.pdf (1,2 MB)'
  ],
  placeholder: [
    '[links()]',
    'Ảnh: 1/3',
    'anh tin bai',
    'Ảnh bài viết',
    'Xem toàn bộ ảnh',
    'Xem 12 ảnh',
    'Không tìm thấy kết quả',
    'Không có mô tả ảnh.',
    'Có thể là hình ảnh về 3 người và hoa',
    'Ảnh trước Ảnh sau',
    '[img]',
    '[image]',
    '[Ảnh]',
    '[Video]',
    '{keywords}',
    '{{title}}',
    '[caption id="attachment_12" align="aligncenter"]',
    '[/caption]',
    'Chú thích ảnh',
    'Nhập chú thích ảnh',
    'undefined',
    'img',
    'No image',
    'Bấm vào ảnh để xem ảnh lớn'
  ],
  'empty-field': ['Tác giả:', 'Nguồn:', 'Nguồn tin:'],
  'filed-under': [
    'Thể loại: Thế giới',
    'Chuyên mục: Kinh tế',
    'Danh mục: Thời sự, Xã hội',
    'Tin tức > Hoạt động xã hội',
    'Trang chủ » Tin tức » Chợ quê'
  ],
  script: ['var adsSlot = googletag.defineSlot("/1", [300, 250])', 'window.dataLayer = []'],
  advertisement: [
    '– Quảng Cáo –',
    'Ads by',
    'Tin tài trợ',
    'Quảng cáo: Điện máy Bến Chợ - giảm giá 20%',
    'Mua vé',
    'Mua ngay',
    'Xem chi tiết sản phẩm',
    'Chọn mua nước mắm tại Siêu thị Bến Chợ',
    'MUA MÁY LỌC NƯỚC GIÁ RẺ',
    'Quảng cáo Đọc tiếp',
    'Xem giải bóng đá trực tiếp và trọn vẹn trên Sao Mai Play, tại: http://saomai.example.vn',
    'Quảng cáo',
    '(Quảng cáo)',
    '- Quảng cáo -',
    'Advertisement',
    'Nội dung được tài trợ',
    'Thông tin quảng cáo',
    'Ads by Sao Mai',
    'Cuộn để đọc tiếp',
    'Tắt quảng cáo [X]'
  ],
  login: [
    'You must log in or register to reply here.',
    'Nhập một trong các mã dự phòng của bạn.',
    'Tài khoản của tôi',
    'Tiếp tục với Facebook',
    'Nhập mã OTP',
    'Đăng nhập để gửi bình luận',
    'Đăng nhập',
    'Đăng ký',
    'Đăng nhập / Đăng ký',
    'Đăng nhập bằng Facebook',
    'Đăng nhập với tài khoản Google',
    'Quên mật khẩu?',
    'Bạn chưa có tài khoản? Đăng ký ngay',
    'Đăng ký nhận bản tin',
    'Nhập email của bạn'
  ],
  copyright: [
    '© 2024 Báo Sao Mai',
    'Copyright 2024 Sao Mai',
    'Bản quyền thuộc Báo Sao Mai',
    'Ghi rõ nguồn Sao Mai khi phát hành lại',
    '® Báo Sao Mai giữ bản quyền nội dung trên website này',
    'Sao Mai. All rights reserved.',
    'Cấm sao chép dưới mọi hình thức',
    'Powered by Sao Mai'
  ],
  contact: [
    '14 W. Sao Mai Road, Houston, Texas 77000; Tel: (713) 000-0000; E-mail: hoa.le@saomai.example',
    'Hotline: 0900 000 000',
    'Email: lienhe@saomai.example',
    'Media Contact',
    'hoa.le@saomai.vn',
    'Gửi ý kiến phản ánh qua Zalo 0915 000 111',
    'Nếu còn thắc mắc, bạn đọc vui lòng gọi tổng đài 1900.1234 để được hỗ trợ.'
  ],
  imprint: [
    'Đơn vị chủ quản: UBND xã Bến Chợ',
    'Chịu trách nhiệm: Bà Lê Thị Mai, Phó Chủ tịch xã',
    'Mã nguồn NukeViet CMS',
    'Impressum | Datenschutz',
    'Trung tâm Truyền thông Sao Mai. Giấy phép: 350/GP-BTTTT',
    'DMCA.com Protection Status',
    'Giấy phép hoạt động báo điện tử do Bộ TT-TT cấp',
    'Giấy phép số 12/GP-BTTTT cấp ngày 1/2/2020',
    'Giấy phép hoạt động báo điện tử số: 34/GP-BTTTT',
    'GP số 56/GP-STTTT',
    'Tổng Biên tập: Trần Văn Lâm',
    'Phó Tổng Biên tập: Lê Thị Mai, Vũ Sơn',
    'TỔNG BIÊN TẬP TRẦN VĂN LÂM',
    'Chịu trách nhiệm nội dung: Trần Văn Lâm',
    'Cơ quan chủ quản: Hội Nhà vườn',
    'Đường dây nóng: 0900 000 000',
    'Liên hệ quảng cáo: 0900 000 001',
    'Tòa soạn: Số 1 đường Sao Mai',
    'Liên hệ: toasoan@saomai.example'
  ],
  slogan: [
    'Sao Mai 24 - Báo điện tử của người yêu sách',
    'Tin tức nhà vườn, rau quả | Đọc tin tức mới nhất',
    'Báo Sao Mai | Tin tức mới nhất 24h',
    'Cơ quan ngôn luận của Hội Nhà vườn',
    'Saomai.vn - Chuyên trang nhà vườn',
    'Đọc báo nhanh, báo mới, tin nóng mỗi ngày'
  ],
  navigation: [
    'CHƯƠNG TRÌNH HÔM NAY',
    'Breaking News',
    'Lùi lại',
    'Lên đầu Top',
    'Xem tin theo ngày',
    'Bỏ qua để đến nội dung chính',
    '[Trở về]',
    '« Trở lại',
    '-- Liên kết website --',
    'Website liên kết: --- Chọn ---',
    'Chọn trang liên kết',
    'Trang: 1 2 3 4 5',
    'Trước 1 2 3 ... Sau Trang cuối',
    'Hiển thị 1 - 10 trong 120 tin',
    'Trở lại Văn hóa - Giải trí',
    'Menu phụ',
    'Skip navigation',
    'Từ khóa tìm kiếm...',
    'Webmail',
    'Trang chủ Sở',
    'Đọc tiếp ở trang sau »',
    'Gốc',
    'Nghe đài VOV1 VOV2 VOV Giao thông',
    '[3]Chính trị [4]Biển đảo [5]Địa phương',
    'Giá vàng  Tỷ giá  Lãi suất  Tử vi',
    'Available in English Tiếng Việt',
    'Báo lỗi nội dung',
    '< Lùi',
    'Đọc báo in',
    'Xem truyền hình trực tuyến',
    'f Chia sẻ',
    'TIN MỚI',
    'X',
    'TOP',
    'BÀI MỚI ĐĂNG',
    'Trang chủ',
    'Về đầu trang',
    'Xem tất cả',
    'Trang 1/5',
    'Tìm kiếm',
    'Đóng lại',
    'Gốc',
    'Liên hệ tòa soạn',
    'Điều khoản sử dụng',
    'Chính sách bảo mật',
    'Đặt báo',
    'Back to top',
    'Skip to content',
    'XS',
    'Đường dẫn truy cập',
    'Video mới nhất',
    'Lên trên cùng ↑',
    'Đọc bài viết trên ứng dụng'
  ],
  loading: ['(Hình ảnh không hiển thị được)', 'Loading video...', 'Loading player…'],
  invitation: [
    'Mời bạn đọc gửi câu hỏi về hộp thư hoidap@saomai.example',
    '* Bạn có chuyện muốn kể? Gửi về banviet@saomai.example',
    'Gửi tâm sự của bạn về địa chỉ tamsu@saomai.example',
    'Rất mong cộng tác viên gửi tác phẩm qua địa chỉ baosaomai@baosaomai.example, tranh không quá hai tấm',
    'Mời nhóm một ly cà phê',
    'Hãy quyên góp ngay',
    'Ủng hộ chúng tôi ngay',
    'Sự đóng góp của quý vị sẽ giúp chúng tôi làm tiếp loạt bài này.',
    'Bạn thích bài viết này? Hãy ủng hộ để chúng tôi viết tiếp.',
    'Become a member',
    'Donate',
    'Nội dung đầy đủ của bài viết được đăng trên Tạp chí Sao Mai số 34. Kính mời bạn đọc tìm đọc tại đây:',
    'Buy me a coffee',
    'Thưa quý độc giả,',
    'Báo điện tử Sao Mai mong nhận được sự ủng hộ của quý bạn đọc để làm báo tốt hơn.',
    'Bản tin Sao Mai hằng ngày: nhập email để đăng ký',
    'Bạn có thể gửi cảm nhận về bài viết qua hòm thư tòa soạn',
    'Chia sẻ bài này với bạn bè và gia đình'
  ],
  consent: [
    'Vui lòng xác nhận bạn đã đủ 18 tuổi để đọc tiếp',
    'Website này sử dụng cookie để nâng cao trải nghiệm của bạn.',
    'Chấp nhận tất cả cookie',
    'Bằng cách tiếp tục sử dụng trang, bạn đồng ý với chính sách của chúng tôi.',
    'We use cookies to improve your experience.',
    'Accept all'
  ],
  url: ['https://baosaomai.example/tin-1', 'saomai.vn', 'Xem thêm: lmth.1-nit-ohc/nv.iamoasoab'],
  separator: ['***', '---', '★★★★★']
}

/** Lines of a story that are like them. */
const sentences = [
  '1975-1986',
  'Bạn đọc phản hồi về giá su hào',
  'Chương trình hôm nay có ba tiết mục',
  'Độ ẩm: 78% vào buổi sớm, bà con chưa phơi được lúa',
  'Nội dung cuộc thi có hai phần',
  'Số người trồng rau: 214 hộ',
  'Trở lại bến chợ xưa',
  'Ông An bán rau trên TikTok',
  'Kết nối với người trồng rau',
  'Bài viết về bến chợ là của tác giả trẻ nhất cuộc thi.',
  'Chọn trang phục cho phiên chợ',
  'Đơn vị chủ quản ngôi chợ đã đổi ba lần.',
  'Ông An gửi đơn về xã, rồi viết thư tới an@saomai.example để hỏi thêm.',
  'Hôm nay: 12 xã họp chợ',
  'Bài viết: ba mươi năm một bến chợ',
  'sars-cov-2',
  'Chi tiết nhỏ làm nên phiên chợ',
  'Danh mục 12 mặt hàng của chợ phiên',
  'Trong tháng: thêm hai chợ phiên',
  'Điểm: 7.5/10',
  'Bạn có thích bài hát này không?',
  'Mua vé từ sáng sớm',
  'Xem video rồi bà con mới tin',
  'Ảnh bài trí trong đình',
  'Lớn hơn mọi năm',
  '100% hộ dân có nước',
  'Ngày hội đọc sách mua rẻ',
  'Nghe lại tiếng mõ',
  'Quảng cáo rao trên loa',
  'Ông Ba không đưa ra lời khuyên nào cho người trồng rau.',
  'Giá rau này chỉ mang tính tham khảo, ông Ba nói, còn bán thì tùy chợ.',
  'Lịch cắt nước có thể thay đổi theo con nước.',
  'Sự đóng góp của bà con sẽ giúp làng có đường mới.',
  'Gửi ý kiến về xã trước ngày 5',
  'Số 3412 là biển của chiếc ghe',
  'Giá: 1.200 đồng',
  'Nếu còn thắc mắc, bà con hỏi ban quản lý chợ.',
  'Trả lời thế nào cho phải',
  '12 phản hồi của bà con',
  'Tài liệu đính kèm hồ sơ gồm ba bản',
  'Thông cáo báo chí số lượng lớn',
  'Đăng ký tài khoản điện tử theo ba bước',
  'Chia sẻ của người trồng rau',
  'Bình luận viên Quang Lâm nói gì',
  'Theo dõi diễn biến bão trên biển Đông',
  'Ý kiến chuyên gia về giá rau',
  'Kết nối cung cầu trên mạng xã hội',
  'Tổng Biên tập Báo Sao Mai thăm vùng rau',
  'Đánh giá: máy chạy êm, ít hao xăng',
  'Chào mừng bạn đến với Báo Bến Lở tròn trăm số',
  'Đọc 3 lần',
  'Xem ảnh cưới của vợ chồng người trồng rau',
  'Đăng ký: mang theo căn cước (bản gốc)',
  'Tua máy bơm chạy suốt đêm',
  'Quay lại sân khấu',
  'Nhận tin vui ngày cuối năm',
  'Giấy phép của quán bị thu hồi từ tháng trước.',
  'Trụ sở của hợp tác xã nằm ở đầu làng.',
  'Địa chỉ: thôn Đông, xã Sao Mai',
  'Điện thoại: 0900 000 000',
  'Mô hình 3',
  'Tiếng Anh 10',
  'Sân nhà thắng 2 - 1',
  'Tải trọng của cầu là 18 tấn',
  'Cài đặt máy bơm mất hai ngày',
  'Tham gia hội chợ có 120 gian hàng',
  'Thể loại: Tâm lý, tình cảm',
  'Bằng cách tưới nhỏ giọt, bà con giảm nửa lượng nước',
  'Website bán rau của làng có nghìn lượt khách',
  'Không được sử dụng thuốc quá liều',
  'Video clip ghi lại cảnh thu hoạch',
  'Đồng chí Lâm Ảnh phát biểu',
  'Toàn cảnh cánh đồng',
  'Tòa soạn: một gian nhà lá, mưa dột thì dời bàn.',
  'Người đầu tiên viết về rau đông',
  'Thư điện tử: món quà của người xa quê',
  'Hữu Lũng 3 - Bắc Sơn 1'
]

/** Lines that stand above a story or amid it as well. */
const anywhere: Record<string, string[]> = {
  loading: ['45 giây nữa.', 'Chờ...', 'Đang tải hình, vui lòng chờ giây lát'],
  error: ['Đã xảy ra lỗi khi tải trang. Vui lòng thử lại sau.', 'Đã xảy ra lỗi. Vui lòng thử lại.'],
  newsletter: ['Quý vị có thể hủy đăng ký bản tin bất cứ lúc nào.'],
  'ai-summary': ['Câu trả lời này có hữu ích với bạn không?'],
  'typo-report': ['Phát hiện lỗi trong bài? Chọn đoạn sai và bấm Ctrl + Enter'],
  placeholder: ['Kéo và thả hình vào đây'],
  masthead: [
    'Chào mừng quý vị đến với Cổng thông tin điện tử xã Bến Lở',
    'Chào mừng bạn đọc đến với Chuyên trang Thủy lợi Bến Lở',
    'Chào mừng bạn đến với Báo Bến Lở Online'
  ],
  advertisement: ['Cột tin quảng cáo', 'Nệm êm giảm nửa giá - Đặt mua ngay hôm nay!'],
  'image-markup': [
    '<image>data:image/s3,"s3://pictures/4b7d2f60" alt=""</image>',
    '[presscloud]3120[/presscloud]',
    '[cloudplay]a7Xk29[/cloudplay]',
    '[IMG_0417.JPG]',
    '[Product_Box id="821" title="Nồi đất"]',
    '![]() |'
  ],
  'file-name': [
    'DSC_0472',
    'h1_07',
    '.jpeg)',
    'IMG 4824 IMG 4825',
    'hop-cho-noi-dau-xuan-2',
    'ban do.jpg?t=1749180652'
  ],
  player: [
    'Video không hợp lệ',
    'Playback Rate 1x Chapters Captions off, selected',
    'Chất lượng Tự động 720p 480p',
    'Video tiếp theo sẽ phát sau 5 giây',
    'Trình phát hiện không khả dụng',
    'Vui lòng cập nhật trình duyệt để bật JavaScript và nghe tiếp',
    'Tắt/bật âm thanh',
    'Xem trên ứng dụng để có trải nghiệm tốt hơn',
    'Cuộn chuột để xem tiếp'
  ],
  navigation: ['- In ra', '- |Đóng cửa sổ này', 'In trang | Đóng cửa sổ'],
  'icon-names': ['• icon kính lúp']
}

describe.each([
  ['after a story', after, (line: string) => [headline, story, story, line]],
  ['wherever it stands', anywhere, (line: string) => [headline, story, line, story]],
  ['of an engine, amid a story', ofEngines, (line: string) => [headline, story, line, story]],
  ['of an engine, above a story', ofEngines, (line: string) => [headline, line, story, story]]
])('%s', (_, kinds, place) => {
  test.each(Object.entries(kinds).flatMap(([reason, lines]) => lines.map(line => [reason, line] as const)))(
    '%s: %s',
    (reason, line) => {
      expect(nodesOfLine(place(line).join('\n\n'), line)).toContainEqual(['residue', line, reason])
    }
  )
})

describe('above the headline', () => {
  test.each(['Reset', 'Details', 'Published in Nông nghiệp'])('%s above a story, not amid it', line => {
    const above = `${headline}\n\n${line}\n\n${story}\n\n${story}`
    expect(nodesOfLine(above, line).map(([type]) => type)).toEqual(['residue'])
    const amid = `${headline}\n\n${story}\n\n${line}\n\n${story}`
    expect(nodesOfLine(amid, line).filter(([, , reason]) => reason !== undefined)).toEqual([])
  })

  test.each(['Danh mục', 'Hôm nay,', 'Banner', 'Your Website Title', 'Chi tiết tin', 'Archive for May 3rd, 2013'])(
    '%s',
    line => {
      const text = `${line}\n\n${headline}\n\n${story}\n\n${story}`
      expect(nodesOfLine(text, line).map(([type]) => type)).toEqual(['residue'])
    }
  )
})

describe('a line of a story is none', () => {
  test.each(sentences)('%s', line => {
    // What the model makes of a line is another matter: the lexicon must not know it.
    for (const text of [
      `${headline}\n\n${story}\n\n${line}\n\n${story}`,
      `${line}\n\n${story}`,
      `${headline}\n\n${story}\n\n${line}`
    ])
      expect(nodesOfLine(text, line).filter(([, , reason]) => reason !== undefined)).toEqual([])
  })
})

test.each(['Đặng Tài', 'Đăng Kỳ', 'Quang Cao', 'Tâm Dung', 'Nhân Anh', 'Lưu Tín', 'ĐẶNG PHÁT'])(
  '%s is a name, though its letters without marks are words of a page',
  name => {
    expect(nodesOfLine(`${headline}\n\n${story}\n\n${story}\n\n${name}`, name).map(([type]) => type)).not.toContain(
      'residue'
    )
  }
)

describe('what stands around a line', () => {
  const imprint = [
    'Trụ sở chính: 1 đường Sao Mai, Hà Nội',
    'Tel: (84) 24 0000 0000 Fax: (84) 24 0000 0001',
    'E-mail: mai@saomai.example'
  ]

  test('addresses and numbers are those of the paper beside its editor', () => {
    const text = [story, story, 'MINH HÀ', 'Tổng Biên tập: Trần Văn Lâm', ...imprint].join('\n')
    for (const line of imprint) expect(nodesOfLine(text, line)).toContainEqual(['residue', line, 'imprint'])
  })

  test.each(['TIN MỚI', 'X', 'Trực tiếp', 'Bình luận'])('%s amid a story is left to the evidence', line => {
    const text = `${headline}\n\n${story}\n\n${line}\n\n${story}`
    expect(nodesOfLine(text, line).filter(([, , reason]) => reason !== undefined)).toEqual([])
  })

  test('three numbers under a story are counts, four are a table', () => {
    const under = (...numbers: string[]) => [story, story, ...numbers].join('\n')
    expect(nodesOfLine(under('3', '14', '159'), '14')).toContainEqual(['residue', '14', 'count'])
    expect(nodesOfLine(under('3', '14', '159', '26'), '14').map(([, , reason]) => reason)).not.toContain('count')
  })

  test('a number after a line that stands nowhere else belongs to it', () => {
    const line = 'Các phương án tưới của hợp tác xã số 2'
    expect(nodesOfLine(`${headline}\n\n${story}\n\n${line}\n\n${story}`, line).map(([type]) => type)).not.toContain(
      'residue'
    )
  })

  test('each placeholder of a picture is one', () => {
    const text = `${story}\n[img]\nXã viên thu hoạch rau. Ảnh: M.H\n${story}\n[img]\nRau xếp lên xe. Ảnh: M.H\n${story}`
    expect(nodesOfLine(text, '[img]').map(([type]) => type)).toEqual(['residue', 'residue'])
  })
})
