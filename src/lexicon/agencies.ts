/** An agency that the grammar of credits knows. */
export interface AgencyEntry {
  /** Canonical id. */
  id: string
  /** Name as the agency writes it. */
  name: string
  /** Other written forms: short names, former names, names in other languages. */
  aliases?: readonly string[]
  /** Domain of its site. */
  domain?: string
}

/**
 * News agencies, newspapers, broadcasters and news sites that Vietnamese newsrooms credit.
 *
 * One agency a line: id, name, domain, aliases. Forms that differ by case, by
 * "và" for "&", or by "Báo", "Tạp chí", "Online" need no alias of their own.
 *
 * Sources: credits counted in 35,440 news articles of 2017, and the agencies' own sites.
 */
const table = `
ttxvn|TTXVN|vnanet.vn|Thông tấn xã Việt Nam;TTX Việt Nam;Việt Nam Thông tấn xã;VNTTX;VNA;Vietnam News Agency;Viet Nam News Agency;Agence vietnamienne d'Information;AVI
ttxgp|TTXGP||Thông tấn xã Giải phóng;TTX Giải phóng;LPA
vietnamplus|VietnamPlus|vietnamplus.vn|Vietnam+;Vietnam Plus
vnews|Vnews|vnews.gov.vn|Truyền hình Thông tấn;Trung tâm Truyền hình Thông tấn
bnews|BNEWS|bnews.vn
baotintuc|Báo Tin tức|baotintuc.vn|Báo Tin tức và Dân tộc
ttvh|TT&VH|thethaovanhoa.vn|Thể thao & Văn hóa;TTVH;TT-VH
vietnamnews|Việt Nam News|vietnamnews.vn|Viet Nam News;Vietnam News;VNS
courrier|Le Courrier du Vietnam|lecourrier.vn|Le Courrier;CVN
vnpictorial|Báo ảnh Việt Nam|vietnam.vnanet.vn|Vietnam Pictorial;Việt Nam Pictorial;VNP
dtmn|Dân tộc và Miền núi|dantocmiennui.vn|Báo ảnh DT&MN
vlllf|Vietnam Law & Legal Forum|vietnamlawmagazine.vn|Vietnam Law and Legal Forum;VLLF
vnaphoto|Ảnh TTXVN|vnanet.vn|VNA Photo;vnanet;BBT Ảnh
nhandan|Nhân Dân|nhandan.vn|NDO;NDĐT;Nhan Dan
qdnd|QĐND|qdnd.vn|Quân đội nhân dân
cand|CAND|cand.com.vn|Công an nhân dân
bienphong|BBP|bienphong.com.vn|Báo Biên phòng;BĐBP
vgp|VGP|baochinhphu.vn|Chinhphu.vn;Báo Chính phủ;Cổng TTĐT Chính phủ
dcsvn|ĐCSVN|dangcongsan.vn|CPV
vov|VOV|vov.vn|VOV1;VOV2;VOV3;VOV4;VOV5;VOV6;Đài TNVN;Voice of Vietnam;VOVworld
vtv|VTV|vtv.vn|Đài THVN;VTV1;VTV2;VTV3;VTV4;VTV5;VTV8;VTV9;VTV24
vtc|VTC|vtcnews.vn|VTC14;VTC99
antv|ANTV|antv.gov.vn|Truyền hình CAND
qpvn|QPVN|qpvn.vn|Truyền hình Quốc phòng
quochoitv|THQHVN|quochoitv.vn|Truyền hình Quốc hội;QHTV;Quochoi.vn
tapchicongsan|Tạp chí Cộng sản|tapchicongsan.org.vn|TCCS
daidoanket|Đại Đoàn Kết|daidoanket.vn|ĐĐK
laodong|Lao Động|laodong.vn|LĐO
tienphong|Tiền Phong|tienphong.vn|TPO;TP Online
thanhnien|Thanh Niên|thanhnien.vn|TNO
tuoitre|Tuổi Trẻ|tuoitre.vn|TTO;TT
nld|NLĐ|nld.com.vn|NLĐO;Người Lao động
sggp|SGGP|sggp.org.vn|SGGPO;Sài Gòn Giải phóng
plo|PLO|plo.vn|Pháp Luật TP.HCM;Pháp luật TP. HCM;PL TP.HCM;Pháp luật TP Hồ Chí Minh
hanoimoi|Hànộimới|hanoimoi.vn|Hà Nội mới;HNM;HNMO
antd|ANTĐ|anninhthudo.vn|An ninh Thủ đô;ANTD.VN;ANTD
vnexpress|VnExpress|vnexpress.net|VNE
dantri|Dân trí|dantri.com.vn
vietnamnet|VietNamNet|vietnamnet.vn|VNN
znews|Znews|znews.vn|Zing;Zing.vn;Zingnews
soha|Soha|soha.vn
giaoduc|GDVN|giaoduc.net.vn|Giáo dục Việt Nam
gdtd|GD&TĐ|giaoducthoidai.vn|Giáo dục & Thời đại
vneconomy|VnEconomy|vneconomy.vn|Thời báo Kinh tế Việt Nam
baodautu|Báo Đầu tư|baodautu.vn|VIR
congthuong|Báo Công Thương|congthuong.vn
tbkts|Thời báo Kinh tế Sài Gòn|thesaigontimes.vn|TBKTSG;KTSG
nguoiduatin|Người Đưa Tin|nguoiduatin.vn|NĐT
vnmedia|VnMedia|vnmedia.vn
congan_hcm|CATP|congan.com.vn|CAO
phunu|PNVN|phunuvietnam.vn|Phụ nữ Việt Nam
baogiaothong|Báo Giao thông|baogiaothong.vn|Báo GT
baoxaydung|Báo Xây dựng|baoxaydung.vn
phapluatvn|PLVN|baophapluat.vn|Pháp luật Việt Nam
bvpl|BVPL|baovephapluat.vn|Bảo vệ pháp luật
afp|AFP|afp.com
reuters|Reuters|reuters.com|Thomson Reuters
ap|AP|apnews.com|A.P.;Associated Press;AP Photo
upi|UPI|upi.com
xinhua|THX|news.cn|Tân Hoa xã;Tân Hoa;Xinhua;Xinhuanet
chinanews|China News|chinanews.com|China News Service;CNS
kyodo|Kyodo|kyodonews.net
jiji|Jiji|jiji.com|Jiji Press
yonhap|Yonhap|yna.co.kr
newsis|Newsis|newsis.com
kcna|KCNA|kcna.kp|Thông tấn xã Trung ương Triều Tiên;TTXTƯ Triều Tiên;KNCA
cna_tw|CNA (Đài Loan)|cna.com.tw|Central News Agency
cna_sg|CNA|channelnewsasia.com|Channel NewsAsia;Channel News Asia
tass|TASS|tass.com|ITAR-TASS;Tass
sputnik|Sputnik|sputniknews.com|Sputnik Việt Nam
ria|RIA Novosti|ria.ru|RIA
interfax|Interfax|interfax.ru
epa|EPA|epaimages.com|EPA-EFE
getty|Getty Images|gettyimages.com|Getty;Getty Image
dpa|DPA|dpa.com
ansa|ANSA|ansa.it
efe|EFE|efe.com|Agencia EFE
lusa|Lusa|lusa.pt
pap|PAP|pap.pl
ctk|ČTK|ctk.cz|CTK
mti|MTI|mti.hu
bta|BTA|bta.bg
tanjug|Tanjug|tanjug.rs
apa_at|APA|apa.at
belga|Belga|belganewsagency.eu
anp|ANP|anp.nl
tt_se|TT|tt.se
sda|Keystone-ATS|keystone-sda.ch|ATS;SDA;Keystone
pa|PA|pa.media|Press Association;PA Images
anadolu|Anadolu|aa.com.tr|AA;Anadolu Agency
irna|IRNA|irna.ir
tasnim|Tasnim|tasnimnews.com
fars|Fars|farsnews.ir|FNA
sana|SANA|sana.sy
mena|MENA|mena.org.eg
spa|SPA|spa.gov.sa
wam|WAM|wam.ae
qna|QNA|qna.org.qa
kuna|KUNA|kuna.net.kw
petra|Petra|petra.gov.jo
saba|Saba
pti|PTI|ptinews.com
ani|ANI|aninews.in
ians|IANS|ians.in
app|APP|app.com.pk
bss|BSS|bssnews.net
kpl|KPL|kpl.gov.la|Thông tấn xã Lào;TTX Lào;Pathet Lào
akp|AKP|akp.gov.kh|TTX Campuchia;Thông tấn xã Campuchia
fresh_news|Fresh News|freshnewsasia.com
bernama|Bernama|bernama.com
antara|Antara|antaranews.com
mcot|MCOT|mcot.net|TNA;Thai News Agency
nnt|NNT|thainews.prd.go.th|NBT
pna|PNA|pna.gov.ph|Philippines News Agency
mna_mm|MNA||Myanmar News Agency
tatoli|Tatoli|tatoli.tl
aap|AAP|aap.com.au
prensalatina|Prensa Latina|prensa-latina.cu
acn|ACN|acn.cu
abi|ABI|abi.bo
telam|Télam|telam.com.ar|Telam
agenciabrasil|Agência Brasil|agenciabrasil.ebc.com.br|Agencia Brasil
ukrinform|Ukrinform|ukrinform.ua
belta|BelTA|belta.by
kazinform|Kazinform|inform.kz
montsame|Montsame|montsame.mn
bloomberg|Bloomberg|bloomberg.com
bbc|BBC|bbc.com|BBC Tiếng Việt;BBC News Tiếng Việt
cnn|CNN|cnn.com
rt|RT|rt.com|Russia Today
rfi|RFI|rfi.fr|RFI Tiếng Việt;RFI Việt ngữ;Đài Phát thanh Quốc tế Pháp
rfa|RFA|rfa.org|RFA Tiếng Việt;Đài Á Châu Tự Do
voa|VOA|voanews.com|VOA Tiếng Việt;Đài Tiếng nói Hoa Kỳ
nhk|NHK|nhk.or.jp|NHK World
kbs|KBS|kbs.co.kr
cctv|CCTV|cctv.com|Đài truyền hình trung ương Trung Quốc;CGTN
aljazeera|Al Jazeera|aljazeera.com|Al-Jazeera
scmp|SCMP|scmp.com|South China Morning Post;Bưu điện Hoa Nam Buổi sáng;Thời báo Hoa Nam Buổi sáng
globaltimes|Global Times|globaltimes.cn|Thời báo Hoàn cầu
straitstimes|The Straits Times|straitstimes.com
bangkokpost|Bangkok Post|bangkokpost.com
phnompenhpost|Phnom Penh Post|phnompenhpost.com
khmertimes|Khmer Times|khmertimeskh.com
vientianetimes|Vientiane Times|vientianetimes.org.la
jakartapost|The Jakarta Post|thejakartapost.com|Jakarta Post
skds|Sức khỏe & Đời sống|suckhoedoisong.vn|SKĐS;SK ĐS;SK&ĐS
sbtn|SBTN|sbtn.tv
htv|HTV|htv.com.vn|Đài Truyền hình TP.HCM;HTV7;HTV9
kenh14|Kenh14|kenh14.vn
cafef|CafeF|cafef.vn
cafebiz|CafeBiz|cafebiz.vn
24h|24h|24h.com.vn
danviet|Dân Việt|danviet.vn|NTNN;Nông thôn ngày nay
nongnghiep|Nông nghiệp Việt Nam|nongnghiepmoitruong.vn|NNVN
viettimes|VietTimes|viettimes.vn
petrotimes|PetroTimes|petrotimes.vn
doisongphapluat|Đời sống & Pháp luật|doisongphapluat.com.vn|ĐS&PL;Đời sống Pháp luật
giadinh|Gia đình & Xã hội|giadinh.suckhoedoisong.vn|GĐXH
kinhtedothi|Kinh tế & Đô thị|kinhtedothi.vn|KTĐT
laodongthudo|Lao động Thủ đô|laodongthudo.vn|LĐTĐ
vanhoa|Báo Văn Hóa|baovanhoa.vn|VHO;Văn Hóa Online
giacngo|Giác Ngộ|giacngo.vn|GNO
phatsu|Phật sự Online|phatsuonline.com|PSO
tcdn|Tài chính Doanh nghiệp|taichinhdoanhnghiep.net.vn|TCDN
thoibaotaichinh|Thời báo Tài chính Việt Nam|thoibaotaichinhvietnam.vn|TBTCVN
thoibaonganhang|Thời báo Ngân hàng|thoibaonganhang.vn
bongda|Bóng Đá|bongda.com.vn|Bóng đá Plus;Bongdaplus
fptplay|FPT Play|fptplay.vn
vtvcab|VTVcab|vtvcab.vn
nytimes|The New York Times|nytimes.com|New York Times;NYT;NY Times
wsj|The Wall Street Journal|wsj.com|Wall Street Journal;WSJ
washingtonpost|The Washington Post|washingtonpost.com|Washington Post
guardian|The Guardian|theguardian.com|Guardian
telegraph|The Telegraph|telegraph.co.uk|Telegraph;Daily Telegraph
dailymail|Daily Mail|dailymail.co.uk|Dailymail;Mail Online
thesun|The Sun|thesun.co.uk
mirror|Mirror|mirror.co.uk|Daily Mirror;The Mirror
independent|The Independent|independent.co.uk|Independent
times_uk|The Times|thetimes.com
ft|Financial Times|ft.com
economist|The Economist|economist.com
skynews|Sky News|news.sky.com|Sky Sports;Sky
foxnews|Fox News|foxnews.com|Fox Sports
nbc|NBC News|nbcnews.com|NBC
cbs|CBS News|cbsnews.com|CBS
abc|ABC News|abcnews.go.com|ABC
cnbc|CNBC|cnbc.com
usatoday|USA Today|usatoday.com
time|Time|time.com
newsweek|Newsweek|newsweek.com
forbes|Forbes|forbes.com
businessinsider|Business Insider|businessinsider.com
natgeo|National Geographic|nationalgeographic.com
people|People|people.com
variety|Variety|variety.com
espn|ESPN|espn.com
goal|Goal|goal.com
sportingnews|Sporting News|sportingnews.com
marca|Marca|marca.com
as_es|AS|as.com|Diario AS
lequipe|L'Equipe|lequipe.fr|L'Équipe
lemonde|Le Monde|lemonde.fr
lefigaro|Le Figaro|lefigaro.fr
bild|Bild|bild.de
spiegel|Der Spiegel|spiegel.de|Spiegel
dw|DW|dw.com|Deutsche Welle
france24|France 24|france24.com|France24
euronews|Euronews|euronews.com
politico|Politico|politico.com
kyivpost|Kyiv Post|kyivpost.com
kyivindependent|The Kyiv Independent|kyivindependent.com|Kyiv Independent
unian|UNIAN|unian.net
pravda_ua|Ukrainska Pravda|pravda.com.ua
moscowtimes|The Moscow Times|themoscowtimes.com
izvestia|Izvestia|iz.ru
timesofisrael|The Times of Israel|timesofisrael.com|Times of Israel
haaretz|Haaretz|haaretz.com
nikkei|Nikkei Asia|asia.nikkei.com|Nikkei;Nikkei Asian Review
asahi|Asahi Shimbun|asahi.com|Asahi
japantimes|The Japan Times|japantimes.co.jp|Japan Times
koreaherald|The Korea Herald|koreaherald.com|Korea Herald
koreatimes|The Korea Times|koreatimes.co.kr|Korea Times
chosun|Chosun Ilbo|chosun.com|Chosun;Chosun Biz
dispatch|Dispatch|dispatch.co.kr
naver|Naver|naver.com
osen|OSEN|osen.co.kr
soompi|Soompi|soompi.com
allkpop|Allkpop|allkpop.com
sina|Sina|sina.com.cn
sohu|Sohu|sohu.com
qq|QQ|qq.com
peoplesdaily|Nhân dân Nhật báo|people.com.cn|Nhân Dân nhật báo;People's Daily
chinadaily|China Daily|chinadaily.com.cn
bola|Bola|bola.com|Bola Sport
kompas|Kompas|kompas.com
detik|Detik|detik.com|DetikSport
siamsport|Siam Sport|siamsport.co.th
nation_th|The Nation|nationthailand.com
star_my|The Star|thestar.com.my
hindustantimes|Hindustan Times|hindustantimes.com
ndtv|NDTV|ndtv.com
arabnews|Arab News|arabnews.com
mehr|Mehr|mehrnews.com|MEHR;Mehr News
pravda_ru|Pravda|pravda.ru
nypost|New York Post|nypost.com|NY Post
observer|The Observer|observer.co.uk
eveningstandard|Evening Standard|standard.co.uk
express_uk|Express|express.co.uk|Daily Express
pagesix|Page Six|pagesix.com
theverge|The Verge|theverge.com
livescience|Live Science|livescience.com
yahoo|Yahoo|yahoo.com|Yahoo News
ettoday|ETtoday|ettoday.net
oricon|Oricon|oricon.co.jp|Oricon News
koreaboo|Koreaboo|koreaboo.com
kbizoom|KBIZoom|kbizoom.com
kctv|KCTV|
taiwannews|Taiwan News|taiwannews.com.tw
japannews|The Japan News|japannews.yomiuri.co.jp|Yomiuri Shimbun;Yomiuri
guancha|Guancha|guancha.cn|Guancha.cn
tyc|TyC Sports|tycsports.com
rappler|Rappler|rappler.com
siberiantimes|The Siberian Times|siberiantimes.com|Siberian Times;Siberia Times
caters|Caters News|catersnews.com|Caters
almasdar|Al-Masdar News||Almasdar News;Al Masdar News
cnnindonesia|CNN Indonesia|cnnindonesia.com
saostar|Saostar|saostar.vn
ngoisao|Ngôi sao|ngoisao.vnexpress.net|Ngoisao;Ngoisao.net
trithuctre|Trí Thức Trẻ|ttvn.toquoc.vn
motthegioi|Một Thế Giới|1thegioi.vn
toquoc|Tổ Quốc|toquoc.vn
infonet|Infonet|infonet.vietnamnet.vn
tuoitrethudo|Tuổi trẻ Thủ đô|tuoitrethudo.vn
doisongplus|Đời sống Plus|doisongplus.vn
conglyvn|Công lý|congly.vn|Công lý & Xã hội
phunutphcm|Phụ nữ TP.HCM|phunuonline.com.vn|Phụ nữ TPHCM;Phụ nữ Online
phunuthudo|Phụ nữ Thủ đô|baophunuthudo.vn
tinnhanhck|Đầu tư Chứng khoán|tinnhanhchungkhoan.vn|ĐTCK
haiquan|Báo Hải quan|haiquanonline.com.vn
thanhtra|Báo Thanh tra|thanhtra.com.vn
vietnamfinance|VietnamFinance|vietnamfinance.vn
vietnambiz|VietnamBiz|vietnambiz.vn
nhadautu|Nhà đầu tư|nhadautu.vn
theleader|TheLEADER|theleader.vn|The Leader
dnsg|Doanh nhân Sài Gòn|doanhnhansaigon.vn|DNSG
dddn|Diễn đàn Doanh nghiệp|diendandoanhnghiep.vn|DĐDN
dnvn|Doanh nghiệp Việt Nam|doanhnghiepvn.vn
kinhtesaigon|Kinh tế Sài Gòn|thesaigontimes.vn|Saigon Times;The Saigon Times
nhipsongthitruong|Nhịp sống Thị trường|markettimes.vn
nhipsongkinhte|Nhịp sống Kinh tế|nhipsongkinhte.toquoc.vn
thuonghieucongluan|Thương hiệu & Công luận|thuonghieucongluan.com.vn
vietq|VietQ|vietq.vn
mekongasean|Mekong ASEAN|mekongasean.vn
reatimes|Reatimes|reatimes.vn
genk|GenK|genk.vn
ictnews|ICTnews|ictnews.vietnamnet.vn
ictvietnam|ICTVietnam|ictvietnam.vn
trithuccuocsong|Tri thức & Cuộc sống|kienthuc.net.vn
eva|Eva|eva.vn
afamily|aFamily|afamily.vn
2sao|2Sao|2sao.vn
yan|YAN|yan.vn
yeah1|Yeah1|yeah1.com
tiin|Tiin|tiin.vn
thvl|THVL|thvl.vn
antg|An ninh thế giới|antg.cand.com.vn|ANTG
doisongvietnam|Đời sống Việt Nam|doisongvietnam.vn
giadinhvietnam|Gia đình Việt Nam|giadinhonline.vn
tiasang|Tia Sáng|tiasang.com.vn
khoahocphattrien|Khoa học & Phát triển|khoahocphattrien.vn|KH&PT
khoahocdoisong|Khoa học & Đời sống|khoahocdoisong.vn
tnmt|Tài nguyên & Môi trường|baotainguyenmoitruong.vn|TN&MT
moitruongdothi|Môi trường & Đô thị|moitruongvadothi.vn
nongnghiepmoitruong|Nông nghiệp & Môi trường|nongnghiepmoitruong.vn|NN&MT
conggiaodantoc|Công giáo & Dân tộc|cgvdt.vn
vaticannews|Vatican News|vaticannews.va|Vatican News Tiếng Việt;Vatican News Việt ngữ;VaticanNews
vaticanmedia|Vatican Media|vaticanmedia.va
vietcatholic|VietCatholic|vietcatholic.net|VietCatholic News;VietCatholicNews;VietCatholic Network
whd|WHĐ|hdgmvietnam.com|WHĐGMVN
gnsp|GNsP|tinmungchonguoingheo.com
ucanews|UCA News|ucanews.com|UCANews;UCAN
asianews|AsiaNews|asianews.it
fides|Agenzia Fides|fides.org|Hãng tin Fides
aleteia|Aleteia|aleteia.org
osservatoreromano|L'Osservatore Romano|osservatoreromano.va|L’Osservatore Romano
haiquanvietnam|Hải quân Việt Nam|baohaiquanvietnam.vn
pkkq|Phòng không - Không quân|phongkhongkhongquan.vn
suckhoecongdong|Sức khỏe Cộng đồng|suckhoecongdongonline.vn
thethao247|Thể Thao 247|thethao247.vn
webthethao|Webthethao|webthethao.vn
muctim|Mực Tím|muctim.tuoitre.vn
hoahoctro|Hoa Học Trò|hoahoctro.tienphong.vn|H2T
svvn|Sinh Viên Việt Nam|svvn.tienphong.vn|SVVN
nguoiviet|Người Việt|nguoi-viet.com|Nhật báo Người Việt
vietbao|Việt Báo|vietbao.com
viendong|Viễn Đông|viendongdaily.com|Viễn Đông Daily News
luatkhoa|Luật Khoa|luatkhoa.com|Luật Khoa tạp chí
bauxitevn|Bauxite Việt Nam|boxitvn.blogspot.com|Bô-xít Việt Nam
calitoday|Cali Today|baocalitoday.com|Cali Today News
saigonnho|Saigon Nhỏ|saigonnhonews.com|Sài Gòn Nhỏ;SGN
thoibaode|Thoibao.de|thoibao.de
axios|Axios|axios.com
vietstock|Vietstock|vietstock.vn|FILI
harpersbazaar|Harper's Bazaar|harpersbazaar.com|Harper's Bazaar Việt Nam;Harper's Bazaar Vietnam;Harper’s Bazaar;Harper’s Bazaar Việt Nam;Harper’s Bazaar Vietnam
elle|ELLE|elle.vn|Elle;ELLE Việt Nam
vogue|Vogue|vogue.com
coin68|Coin68|coin68.com
fortune|Fortune|fortune.com
mundodeportivo|Mundo Deportivo|mundodeportivo.com
gazzetta|La Gazzetta dello Sport|gazzetta.it|Gazzetta dello Sport
dailystar|Daily Star|dailystar.co.uk
billboard|Billboard|billboard.com
tmz|TMZ|tmz.com
healthline|Healthline|healthline.com
timesofindia|Times of India|timesofindia.indiatimes.com|The Times of India
shutterstock|Shutterstock|shutterstock.com
unsplash|Unsplash|unsplash.com
istock|iStock|istockphoto.com
pixabay|Pixabay|pixabay.com
pexels|Pexels|pexels.com
`

/** The agencies of the lexicon. Where two share a form, the first that is listed has it. */
export const agencies: readonly AgencyEntry[] = table
  .trim()
  .split('\n')
  .map(line => {
    const [id = '', name = '', domain, aliases] = line.split('|')
    return {id, name, ...(domain && {domain}), ...(aliases && {aliases: aliases.split(';')})}
  })
