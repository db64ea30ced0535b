import type { LanguageRules } from '../language.ts';

/** Verbs of saying, finding and judging. Vietnamese has no inflection. */
const SAYS = `lập luận, lập luận rằng, biện luận, tranh luận rằng, biện giải, phân trần, phân bua, than vãn, bức xúc nói, ngậm ngùi nói, nghẹn ngào nói, xúc động nói, xúc động chia sẻ, cười nói, hồ hởi nói, phấn khởi nói, tự tin nói, thẳng thắn nói, thẳng thắn thừa nhận, giải bày, trải lòng, dẫn giải, diễn giải, kết tội, quy kết, đổ lỗi, chất vấn, truy vấn, phản pháo, đáp trả, hối thúc, thúc giục, nhắn nhủ, gửi gắm, dặn dò, tiết lộ rằng, cho biết thêm, chia sẻ thêm, giải thích thêm, thừa nhận rằng, phủ nhận việc, cảnh báo rằng, nhìn nhận, nhìn nhận rằng, quan ngại, tỏ ra lo ngại, bày tỏ lo ngại, bày tỏ quan ngại, đoan chắc, cam đoan, xác nhận rằng, (đe dọa|dọa) (sẽ|rằng), đề cập rằng, khăng khăng rằng, cho biết, cho hay, cho rằng, phản ánh, nói, nói rằng, nói thêm, nói rõ, tuyên bố, khẳng định, khẳng định rằng, thừa nhận, xác nhận, phủ nhận, bác bỏ, thông báo, thông tin, thông tin thêm, nhấn mạnh, nhận định, nhận xét, đánh giá, cảnh báo, cáo buộc, tố cáo, chỉ trích, lên án, kêu gọi, đề nghị, đề xuất, kiến nghị, yêu cầu, giải thích, lý giải, phân tích (rằng|thêm|:), dự báo, dự đoán, ước tính, tiết lộ, chia sẻ, bày tỏ, bộc bạch, tâm sự, kể, kể lại, kể rằng, nhớ lại, phát biểu, trả lời, đáp, bình luận, viết, viết rằng, lưu ý, bổ sung, kết luận, quả quyết, cam kết, hứa, cho là, tin rằng, nghi ngờ, lo ngại, hy vọng, mong, mong muốn, khuyên, khuyến cáo, khuyến nghị, tuyên bố rằng, nêu, nêu rõ, nêu quan điểm, báo cáo, trình bày, khai, khai nhận, thú nhận, phàn nàn, than thở, than phiền, hồi đáp, phản hồi, giãi bày, thổ lộ, trần tình, nhắc lại, tái khẳng định, chỉ ra, chỉ rõ, công bố, ghi nhận, từ chối bình luận, không bình luận, chưa bình luận, từ chối trả lời, lên tiếng, phản đối, phản bác, bác tin, cải chính, đính chính, ca ngợi, khen ngợi, hoan nghênh, xin lỗi, thắc mắc, băn khoăn, hỏi, đặt câu hỏi, thuật lại, tường thuật, đưa tin, loan tin, loan báo, báo tin, đăng tải, dẫn chứng, phỏng đoán, suy đoán, trấn an, giải trình, đoán định, phàn nàn rằng, xác định rằng, nói trong nước mắt, hé lộ, bật mí, trải lòng rằng, tự nhận, thừa nhận với, tố, tố rằng, chia sẻ rằng, trấn an rằng, bày tỏ rằng, phân tích, luận giải`;

/** What newspapers and agencies do with news. */
const REPORTS = `đưa tin, loan tin, loan báo, tường thuật, viết, cho hay, cho biết, đăng tải, đăng tin, tiết lộ, công bố, phát hiện, khẳng định, thông báo, báo tin, bình luận, nhận định, thuật lại, ghi nhận, mô tả`;

/** What stands before a verb of speech and belongs to it. */
const AUX = `(đã |đang |sẽ |cũng |vẫn |còn |đều |từng |vừa |mới |chỉ |liền |thì |lại |ngày *|)`;

/** Vietnamese. No inflection; the verb follows its subject, or stands before it behind a quotation. */
export const vi: LanguageRules = {
  code: 'vi',
  writing: { spaces: true, capitals: 'name', apostrophe: 'after' },

  nouns: {
    // By the last word of the noun, which is all that is compared: “nữ ca sĩ” is “ca sĩ”, “nghệ sĩ”.
    variants: [
      { again: `cơ quan, tổ chức, viện`, before: '*' },
      { again: 'bộ, ủy ban', before: '*' },
      { again: '*ca sĩ, *diễn viên, *nghệ sĩ, *người mẫu', before: 'sĩ, viên, mẫu, nsnd, nsưt' },
      {
        again: 'chuyên gia, nhà nghiên cứu, giảng viên, tiến sĩ, giáo sư',
        before: 'ts, gs, pgs, pgs.ts, gs.ts, ths, viên, tiến, giáo, chuyên',
      },
      { again: '*sĩ, *hậu', before: 'sĩ, hậu, viên, rapper, mẫu, nsnd, nsưt' },
      { again: '*quân', before: 'hlv, viên' },
      { again: '*gia, *sư, *sĩ', before: 'gia, sư, sĩ, gs, ts, pgs, bs, ls' },
      { again: '*cáo, *phạm', before: 'cáo, can, phạm' },
    ],
    source: `nguồn tin, nguồn thạo tin, các nguồn tin, nguồn tin tình báo, nguồn tin ngoại giao, nguồn tin quân sự, nguồn tin thân cận, nguồn thân cận, nguồn tin riêng, nguồn tin nội bộ, người trong cuộc, nội gián, người tố giác, truyền thông địa phương, báo chí địa phương, báo địa phương, truyền thông nước ngoài, truyền thông quốc tế, báo chí nước ngoài`,
    people: `người mẹ, người cha, người bố, người vợ, người chồng, người con, người chị, người em, người bà, người ông, chuyên viên phân tích, hộ kinh doanh, nhiều phụ huynh, chiến lược gia, giọng ca, mỹ nhân, nam ca sĩ, nam chính, nam diễn viên, nam nghệ sĩ, người đẹp, nhà cầm quân, nàng hậu, nữ bác sĩ, nữ ca sĩ, nữ chuyên gia, nữ chính, nữ diễn viên, nữ luật sư, nữ nghệ sĩ, nữ nhà văn, nữ tỷ phú, nữ đại biểu, nữ đạo diễn, kỹ thuật viên, điều dưỡng, nhân viên an ninh, chủ tiệm, người đại diện, đại diện pháp luật, cán bộ xã, cán bộ điều tra, trinh sát, nghi can, nữ bệnh nhân, nam bệnh nhân, người bệnh, bệnh nhân, người chứng kiến, người đi đường, người thuê nhà, chủ trọ, chủ cửa hàng, chủ cơ sở, chủ doanh nghiệp, chủ đầu tư, chủ xe, chủ vườn, tài xế xe tải, shipper, người giao hàng, xe ôm, lao công, bảo mẫu, cô giáo, thầy giáo, giảng viên, thí sinh, cựu sinh viên, cựu học sinh, cựu nhân viên, nhân viên cũ, người lao động, người tiêu dùng, bà con, dân làng, dân bản, già làng, người trồng, người nuôi, hộ dân, các hộ dân, chủ hộ, người mua nhà, môi giới, nhà môi giới, trọng tài, khán giả, người xem, độc giả, bạn đọc, người tố cáo, người khiếu nại, người bị hại, bị hại, bị can, thủ phạm, nhân chứng khác, hội viên, đoàn viên, tu sĩ, người quản lý, quản lý, quan chức, nhân viên, thợ, giới, nhà lập pháp, nhà vận động, nhà phê bình, nhà điều tra, nhà tổ chức, đảng viên, người dẫn chương trình, bạn gái, bạn trai, mẹ, bố, cha, vợ, chồng, con trai, con gái, anh trai, em trai, em gái, chị gái, người phát ngôn, phát ngôn viên, chuyên gia, giới chuyên gia, giới phân tích, nhà phân tích, nhà quan sát, giới quan sát, nhân chứng, người dân, cư dân, hàng xóm, nạn nhân, người nhà, gia đình, thân nhân, người thân, bác sĩ, y tá, giáo viên, học sinh, sinh viên, phụ huynh, công nhân, nông dân, ngư dân, tài xế, hành khách, du khách, khách hàng, tiểu thương, thương nhân, chủ quán, nhà ngoại giao, nhà khoa học, các nhà khoa học, nhà nghiên cứu, các nhà nghiên cứu, nhà kinh tế, điều tra viên, cán bộ, công an viên, binh sĩ, lính cứu hỏa, sĩ quan, nhà hoạt động, người biểu tình, cố vấn, trợ lý, đại diện, lãnh đạo, thành viên, nghị sĩ, đại biểu, cử tri, luật sư bào chữa, bị cáo, nghi phạm, nguyên đơn, bị đơn, nhà báo, phóng viên, nhà đầu tư, doanh nhân, kỹ sư, thuyền viên, phi công, tình nguyện viên, đồng nghiệp, bạn bè, người bạn, cổ động viên, người hâm mộ, cựu quan chức, một người, nhiều người, những người, người phụ nữ, người đàn ông, chủ nhà, chủ tàu, bảo vệ`,
    office: `trung vệ, chân sút, thủ quân, rapper, nhà lãnh đạo, chính khách, đại biểu, nữ chính trị gia, nữ hiệu trưởng, nữ bộ trưởng, nữ giám đốc, vận động viên, tay đua, tay vợt, võ sĩ, quán quân, nhà vô địch, cảnh sát trưởng, cảnh sát điều tra, thanh tra, thám tử, mục sư, chủ tịch, phó chủ tịch, chủ tịch nước, thủ tướng, phó thủ tướng, tổng thống, phó tổng thống, bộ trưởng, thứ trưởng, ngoại trưởng, tổng bí thư, bí thư, phó bí thư, tổng thư ký, thư ký, đại sứ, lãnh sự, thị trưởng, thống đốc, giám đốc, phó giám đốc, tổng giám đốc, phó tổng giám đốc, trưởng phòng, phó phòng, cục trưởng, phó cục trưởng, vụ trưởng, viện trưởng, phó viện trưởng, hiệu trưởng, hiệu phó, trưởng ban, trưởng khoa, chánh văn phòng, chánh án, thẩm phán, công tố viên, kiểm sát viên, luật sư, tướng, đại tướng, thượng tướng, trung tướng, thiếu tướng, đại tá, thượng tá, trung tá, thiếu tá, đại úy, thượng úy, trung úy, tư lệnh, chỉ huy, thuyền trưởng, cơ trưởng, giáo sư, phó giáo sư, tiến sĩ, thạc sĩ, nhà văn, nhà thơ, nhà sử học, sử gia, tác giả, ca sĩ, diễn viên, đạo diễn, nhạc sĩ, họa sĩ, nghệ sĩ, huấn luyện viên, hlv, cầu thủ, tiền đạo, thủ môn, hậu vệ, tiền vệ, đội trưởng, vua, nữ hoàng, hoàng tử, giáo hoàng, giám mục, linh mục, hòa thượng, thượng tọa, nhà sáng lập, người sáng lập, ceo, ông chủ, chủ nhiệm, tổng biên tập, biên tập viên, nghị sĩ, thượng nghị sĩ, hạ nghị sĩ, kiến trúc sư, nhà kinh tế học, nhà thiết kế, tỷ phú, trưởng thôn, trưởng công an, kinh tế trưởng, trưởng đoàn, người đứng đầu, trưởng nhóm, đặc phái viên, ủy viên, phó trưởng ban`,
    unnamed: `(xin|đề nghị|yêu cầu|muốn|xin được) (không nêu tên|được giấu tên|không tiết lộ tên|không công bố tên|không tiết lộ danh tính|giấu danh tính|ẩn danh|giấu tên), giấu tên, ẩn danh, xin giấu tên, yêu cầu giấu tên, đề nghị giấu tên, không nêu tên, không muốn nêu tên, không tiết lộ danh tính, giấu danh tính, yêu cầu ẩn danh, với điều kiện giấu tên, với điều kiện ẩn danh, đề nghị không nêu tên, muốn giấu tên, thạo tin, am hiểu vấn đề, nắm rõ vấn đề, biết rõ sự việc, thân cận, thân cận với, gần gũi với, cấp cao`,
    title: `ông, bà, anh, chị, cô, chú, bác, em, cụ, ngài, ts, gs, pgs, bs, ths, pgs ts, gs ts, ths bs, ls, nsnd, nsưt`,
    organization: `(sở|phòng) (xây dựng|giao thông vận tải|giao thông|tài chính|công thương|y tế|giáo dục|giáo dục và đào tạo|nội vụ|tư pháp|du lịch|văn hóa|quy hoạch|kế hoạch|tài nguyên|nông nghiệp|lao động|ngoại vụ|khoa học), điện elysee, phố downing, tòa bạch ốc, công ty chứng khoán, nhãn hàng, nhà băng, hãng xe, hãng bay, tổ chức y tế thế giới, ngân hàng thế giới, quỹ tiền tệ quốc tế, hội đồng xét xử, hội đồng thẩm phán, đoàn thanh tra, đoàn kiểm tra, đoàn giám sát, trung tâm y tế, trung tâm kiểm soát bệnh tật, đài khí tượng, đài khí tượng thủy văn, bộ nông nghiệp, bộ văn hóa, bộ lao động, bộ khoa học, bộ thông tin, hiệp hội bất động sản, sàn giao dịch, nhà trường, nhà xe, nhà sản xuất, nhà phát hành, nhà thầu, ban giám hiệu, ban quản trị, ban lãnh đạo, ban điều hành, bộ, sở, cục, vụ, bộ ngoại giao, bộ quốc phòng, bộ y tế, bộ giáo dục, bộ công an, bộ tài chính, bộ công thương, bộ tư pháp, bộ nội vụ, bộ giao thông vận tải, bộ xây dựng, lầu năm góc, nhà trắng, điện kremlin, kremlin, chính phủ, chính quyền, quốc hội, hạ viện, thượng viện, nghị viện, tòa án, tòa, tòa tối cao, viện kiểm sát, ủy ban, ủy ban nhân dân, ubnd, hđnd, hội đồng, công an, cảnh sát, công an tỉnh, công an thành phố, cơ quan, cơ quan điều tra, cơ quan chức năng, quân đội, hải quân, không quân, tình báo, văn phòng, ngân hàng, công ty, tập đoàn, doanh nghiệp, hãng, hãng hàng không, nhà máy, bệnh viện, trường, trường đại học, đại học, học viện, viện, trung tâm, hiệp hội, liên đoàn, hội đồng bảo an, hội nông dân, hội chữ thập đỏ, hội nhà báo, hội phụ nữ, đảng, phe đối lập, quỹ, tổ chức, liên hợp quốc, liên minh châu âu, eu, nato, who, imf, wb, unicef, unesco, asean, fbi, cia, đại sứ quán, lãnh sự quán, tổng cục, ban quản lý, ban tổ chức, câu lạc bộ, clb, đội, đội tuyển, trung quốc, mỹ, nga, ukraine, nhật bản, hàn quốc, triều tiên, pháp, đức, ấn độ, israel, iran, hamas, taliban, kiev, moskva, washington, bắc kinh, nhà thờ, giới chức, nhà chức trách, hoa kỳ, canada, thái lan, indonesia, malaysia, philippines, singapore, campuchia, tây ban nha, châu âu, đài loan, moscow, seoul, tokyo, london, paris, berlin, brussels, tehran, bình nhưỡng, bộ thống nhất, hà nội, sài gòn, đà nẵng, hải phòng, cần thơ, quảng ninh, nghệ an, thanh hóa, đồng nai, khánh hòa, phòng cảnh sát, đồn biên phòng, hải quan, kiểm lâm`,
    outlet: `báo, tờ, tờ báo, nhật báo, tuần báo, tạp chí, kênh, kênh truyền hình, đài, đài truyền hình, đài phát thanh, trang tin, trang tin tức, trang báo, trang công nghệ, trang mạng, trang web, website, cổng thông tin, báo điện tử, nhật báo, kênh telegram, truyền thông nhà nước, đài rfi, podcast, chuyên trang, tờ nhật báo, tờ tạp chí`,
    collective: `truyền thông, báo chí, giới truyền thông, báo giới, các báo, các hãng tin, các hãng thông tấn, báo đài`,
    agency: `hãng tin, hãng thông tấn, thông tấn xã, hãng`,
    document: `kết quả giám định, kết quả khám nghiệm, kết quả điều tra, kết quả xét nghiệm, kết quả kiểm tra, kết quả phân tích, kết quả thanh tra, kết quả xác minh, bản cáo trạng, hồ sơ vụ án, hồ sơ tòa án, chuyên mục, bài báo châm biếm, báo cáo, nghiên cứu, khảo sát, cuộc khảo sát, cuộc thăm dò, thăm dò, kết quả khảo sát, thống kê, số liệu, dữ liệu, tuyên bố, thông cáo, thông cáo báo chí, thông báo, văn bản, công văn, quyết định, nghị quyết, nghị định, thông tư, kết luận, kết luận thanh tra, cáo trạng, bản án, đơn kiện, hồ sơ, tài liệu, thư, bức thư, thư ngỏ, email, bài báo, bài viết, bài đăng, biên bản, bản ghi nhớ, kế hoạch, luật, dự thảo, sách trắng, tờ trình, video, đoạn ghi âm, bản tin, phán quyết`,
  },

  phrase: {
    determiners: `một, hai, ba, bốn, năm, các, những, nhiều, vài, một số, một vài, mấy, mọi, mỗi, từng, cả, cựu, nguyên, vị`,
    definite: `này, đó, kia, vị`,
    // None grows on to a noun, yet a genitive follows its noun bare: "báo cáo Bộ Y tế" is a report.
    bareNouns: true,
    openAppositions: true,
    links: `của, tại, ở, từ, thuộc, về, trong, phụ trách, kiêm, và, với, cho, trên`,
    particles: `von, van, de, bin, al`,
    stops: `tuy nhiên, tuy vậy, nghe tin, trong khi đó, hồi, có vẻ, là, thì, mà, rằng, khi, nếu, vì, bởi, do, nên, để, nhưng, tuy, dù, mặc dù, song, trong khi, sau khi, trước khi, sau, trước, được, bị, có, không, chưa, đã, đang, sẽ, cũng, vẫn, đều, rất, phải, cần, nên, muốn, có thể, theo, cùng, đến, tới, ra, vào, lên, xuống, đi, về việc, như, hơn, nhất, hoặc, hay, này, đó, ấy, kia, lúc, ngày, tháng, hôm, hôm nay, hôm qua, gồm, xảy ra, thấy, cho thấy, làm, gây, nhằm, đối với, gặp, dự, tham dự, dẫn, trích, khiến, giúp, mất tích, thăm, phê duyệt, ký, mở, bắt, bắt giữ, giao, nhận, trao, bán, mua`,
    between: `khăng khăng, (vào |vào ngày |ngày |hôm |vào hôm )(thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật), năm nay, năm ngoái, hôm nay, hôm qua, (sáng|chiều|tối|trưa|đêm) (nay|qua|cùng ngày|hôm nay|hôm qua), cùng ngày, trước đó, sau đó, mới đây, gần đây, trong một (tuyên bố|thông cáo|bài đăng|cuộc phỏng vấn|bài phát biểu|cuộc họp báo|email|bức thư|bài viết), trong (tuyên bố|thông cáo|bài phát biểu|cuộc họp|cuộc họp báo|báo cáo), tại (cuộc họp|cuộc họp báo|họp báo|buổi họp báo|phiên tòa|hội nghị|hội thảo|buổi làm việc|phiên họp|tòa), trên (facebook|x|twitter|telegram|mạng xã hội|trang cá nhân|truyền hình|mạng x|fanpage), với (báo chí|báo giới|phóng viên|các phóng viên|giới truyền thông), đã, đang, sẽ, cũng, vẫn, còn, từng, vừa, mới, thì, lại, tiếp tục, hồi đầu (tuần|tháng|năm), đều, nhiều lần, chính thức, này, đó, thẳng thắn, qua điện thoại, bằng văn bản, công khai, thêm, đồng thời, liên tục, một lần nữa, hồi tuần trước, tuần trước, tuần này, trong ngày, khi đó`,
    pronouns: {
      person: `hắn, hắn ta, anh ta, cô ta, ông ta, bà ta, cô, tôi, chúng tôi, chúng ta, mình, ông, bà, ông ấy, bà ấy, anh, chị, anh ấy, cô ấy, ông này, bà này, vị này, người này`,
      people: `họ`,
      thing: `doanh nghiệp này, công ty này, tập đoàn này, ngân hàng này, cơ quan này, đơn vị này, tổ chức này, bệnh viện này, trường này, đội bóng này, câu lạc bộ này, tờ này, báo này, tờ báo, hãng này, hãng tin, nguồn tin, tờ báo này, nguồn tin này, kênh này`,
    },
    negations: `không ai, chưa ai, chẳng ai, không một ai`,
    and: `và, hoặc, cùng`,
    conditions: `nếu`,
    openers: `và, nhưng, song, tuy nhiên, trong khi, khi, mà, còn, rằng, theo đó, ngoài ra, bên cạnh đó, sau đó, trước đó, đồng thời, cụ thể, đáng chú ý`,
    self: `tôi, chúng tôi, chúng ta, mình, em, con`,
  },

  cues: [
    {
      words:
        '(gây (bất ngờ|sốc|chú ý|xôn xao|tranh cãi|bão mạng)|tỏ ra (thận trọng|lạc quan|lo ngại|bi quan) (hơn |)) khi (viết|nói|cho biết|cho rằng|tuyên bố|tiết lộ|thừa nhận|chia sẻ|khẳng định)',
      forms: ['{source} {cue}', '{source} (đã|lại|cũng|vừa) {cue}', '{source} (đã|lại|cũng|vừa) … {cue}'],
      needs: 'known',
    },
    {
      words: 'xác định, thể hiện, quy kết, mô tả, nêu ra, truy tố',
      forms: ['{source} {cue}', '{source} (cũng|còn|đã) {cue}'],
      needs: 'document',
    },
    {
      words: `dẫn lời, dẫn phát biểu của, dẫn tuyên bố của, dẫn thông tin từ, dẫn nguồn tin từ, dẫn nguồn tin, dẫn nguồn từ, dẫn nguồn, dẫn tin từ, dẫn tin của, dẫn tin, dẫn báo cáo của, dẫn lại, trích dẫn lời, trích dẫn, trích lời, trích nguồn tin, dẫn, dẫn thông báo của`,
      forms: ['{source} {cue} {origin}', `{source} ${AUX}{cue} {origin}`, '{source} (ngày|hôm) … {cue} {origin}'],
      needs: 'outlet',
    },
    {
      words: `dẫn lời, dẫn nguồn tin từ, dẫn nguồn, dẫn nguồn từ, dẫn nguồn tin, dẫn tin từ, dẫn tin của, dẫn lại, trích dẫn, trích lời, trích dẫn lời, viện dẫn, dẫn thông tin từ, dẫn báo cáo của, căn cứ theo, biết được từ`,
      forms: ['{cue} {source}'],
      chain: true,
    },
    {
      words: `theo (lời|thông tin từ|thông tin của|thông tin trên|báo cáo của|nguồn tin của|nguồn tin từ|tin từ|bản tin của|tuyên bố của|thông báo của|đánh giá của|nhận định của|số liệu của|dữ liệu của|dữ liệu từ|thống kê của|chia sẻ của|phản ánh của|ghi nhận của|ước tính của|dự báo của|quan điểm của|phân tích của|giải thích của|xác nhận của|lời kể của|ý kiến của|trình bày của|kết quả điều tra của|điều tra của)`,
      forms: ['{cue} {source}'],
      strong: true,
    },
    {
      kind: 'original-publication',
      words: `là (báo|tờ|tờ báo|hãng|hãng tin|kênh|đài|trang|đơn vị|cơ quan báo chí) (|đầu tiên )(đưa tin|đăng tải|loan tin|tiết lộ|công bố|đưa thông tin)`,
      forms: ['{source} {cue}'],
      needs: 'outlet',
    },
    {
      kind: 'original-publication',
      words: `(đầu tiên|lần đầu|lần đầu tiên|trước tiên|sớm nhất)`,
      forms: [
        '{source} (là (báo|hãng|hãng tin|tờ|tờ báo|đơn vị|kênh) |)(đưa tin|đăng tải|loan tin|tiết lộ|công bố|đưa thông tin) {cue}',
      ],
      needs: 'outlet',
    },
    {
      kind: 'original-publication',
      words: `(lần đầu|lần đầu tiên|đầu tiên) (đăng|đăng tải|xuất bản|công bố|phát sóng|đưa tin) (vụ việc |thông tin |tin này |tin này |)`,
      forms: ['{source} {cue}', '{source} là * {cue}'],
      needs: 'outlet',
    },
    {
      kind: 'original-publication',
      words: `được (đăng|đăng tải|xuất bản|công bố) (lần đầu|lần đầu tiên|đầu tiên) (trên|bởi|tại)`,
      forms: ['{cue} {source}'],
      needs: 'publication',
    },
    {
      kind: 'translation',
      words: `dịch từ, lược dịch từ, biên dịch từ, dịch theo`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    {
      kind: 'republication',
      words: `đăng lại từ, đăng lại theo, đăng lại của`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    {
      words: SAYS,
      forms: [
        '{source} {cue} với {medium}',
        `{source} ${AUX}{cue} với {medium}`,
        'nói với {medium} , {source} {cue}',
        '(trả lời|trả lời phỏng vấn|trao đổi với|chia sẻ với|trò chuyện với) {medium} , {source} {cue}',
        '(trả lời|trao đổi với|chia sẻ với|trò chuyện với) (phóng viên|pv|phóng viên báo|báo) {medium} , {source} {cue}',
      ],
      needs: 'known',
    },
    {
      words: `(|trong cuộc )trả lời phỏng vấn (|của |với |trên ), trong cuộc phỏng vấn (|độc quyền )(với|của|trên), trao đổi với, trò chuyện với, phát biểu trên, trong chương trình của`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
      told: true,
    },
    {
      words: `bài viết, bài báo, bản tin, thông tin, phóng sự, cáo buộc, bài điều tra`,
      forms: ['(bác bỏ|phủ nhận|phản bác|xác nhận|chỉ trích|bình luận về|phản ứng trước) {cue} (của|trên|từ) {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      words: `mà`,
      forms: ['{cue} {source} (thu thập được|có được|tiếp cận được|tiếp cận|xem được|nhận được|xem xét)'],
      needs: 'outlet',
      quiet: true,
    },
    { words: 'theo, theo như', forms: ['{cue} {source}'], needs: 'known' },
    { words: 'theo, theo như', forms: ['¶ {cue} {source} ,', '” {cue} {source} ”'] },
    {
      words: `nêu, nêu rõ, viết, ghi, ghi rõ, cho thấy, chỉ ra, khẳng định, kết luận, cảnh báo, phát hiện, ước tính, tiết lộ, cho biết, cho hay, dự báo, xác nhận, lưu ý, nhận định, ghi nhận`,
      forms: ['(trong|tại|từ) {source} {cue}', '{source} {cue}', `{source} ${AUX}{cue}`, '{source} của … {cue}'],
      needs: 'document',
    },
    {
      words: REPORTS,
      forms: [
        '{source} {cue}',
        `{source} ${AUX}{cue}`,
        '{source} … {cue} ,',
        '{source} (ngày|hôm|tối|sáng|chiều) … {cue}',
      ],
      needs: 'outlet',
    },
    {
      words: SAYS,
      forms: [
        '{source} {cue}',
        `{source} ${AUX}{cue}`,
        '{source} (ngày|hôm|tối|sáng|chiều) … {cue}',
        '” {cue} {source} ”',
      ],
    },
    {
      words:
        'thở phào, nói thẳng, thẳng thắn, dí dỏm, bông đùa, xót xa, đau đáu, ấm ức, nuối tiếc, tiếc nuối, hào hứng, bật khóc, bật cười, nghẹn giọng, chua chát, ngao ngán, than, than rằng, than trời, bức xúc, ngậm ngùi, nghẹn ngào, thở dài, hồ hởi, rưng rưng, rơm rớm, mếu máo, gượng cười, cười xòa, lắc đầu, mừng rỡ, phấn khởi, thề, tóm tắt',
      forms: ['” {source} {cue}', '” {cue} {source}', '{source} {cue} :'],
      needs: 'quotation',
    },
    {
      // Complains; does not hide it; breathes again.
      words: 'than, than rằng, than phiền, kêu, kêu trời, kêu ca, rên, lo, mong',
      forms: ['{source} {cue}'],
      needs: 'unnamed',
    },
    {
      words: `(không|chẳng|không hề) (né tránh|giấu giếm|giấu|ngần ngại|vòng vo|hài lòng|đồng tình|đồng ý)`,
      forms: ['{source} {cue} :', '{source} {cue} … :'],
      needs: 'quotation',
    },
    {
      words: `(đó|đây) là (nhận định|chia sẻ|khẳng định|tuyên bố|cảnh báo|ý kiến|đánh giá|lời|quan điểm) của, là (khẳng định|tuyên bố|lời|chia sẻ) của`,
      forms: ['{cue} {source}'],
      needs: 'known',
    },
    { words: '*', forms: ['” {source} {cue} ”', '” {cue} {source} ”'], needs: 'speech' },
    { words: `(nói|kể|chia sẻ|cho biết|nhấn mạnh|khẳng định|viết|giải thích)`, forms: ['” , {source} {cue}'] },
    { forms: ['¶ {source} :'], needs: 'quotation' },
    { forms: ['¶ {source} :'], needs: 'headline' },
    {
      // What an outlet made of a story that it took over.
      words: 'lặp lại, nhắc lại, đăng lại, xin lỗi, đã xin lỗi, ra tuyên bố, ra thông báo đính chính, đính chính',
      forms: ['{source} {cue}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: ['{source} biến … thành'],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Where a story began.
      kind: 'original-publication',
      words: 'bắt nguồn từ, xuất phát từ, khởi nguồn từ, bắt đầu từ',
      forms: ['{cue} {source}'],
      needs: 'outlet',
      quiet: true,
    },
  ],
  idioms: `phát biểu (kết luận|khai mạc|bế mạc|chỉ đạo|chào mừng|đề dẫn|đáp từ), phòng dự báo, (trả lời|trao đổi với) báo chí (bên|tại|chiều|sáng|tối|trưa|ngày|hôm), chưa lên tiếng, nói không với, bài viết (hợp tác|tài trợ|quảng cáo), (thành thật|chân thành|xin chân thành|xin thành thật|xin|chân thành gửi lời) (xin lỗi|cáo lỗi), xin lỗi (bạn đọc|độc giả|quý độc giả|quý bạn đọc|các bạn), bài viết (này |trên |)(có|được|do|thuộc|là|không|chứa|mang), theo lời (mời|khuyên|hứa|kêu gọi|đề nghị|dặn), (chỉ |)đòi hỏi, (những|các|nhiều|một|vài|mọi) (cáo buộc|chỉ trích|cảnh báo|yêu cầu|đề nghị|dự báo|đề xuất), (bị|được|lời|câu|bản|sự) (báo cáo|cáo buộc|tố cáo|chỉ trích|lên án|cảnh báo|yêu cầu|đánh giá|công bố|ghi nhận|khuyên|hỏi|hứa|kêu gọi|phản đối|đề nghị|dự báo|nhắc lại|đăng tải|trích dẫn|ca ngợi|nghi ngờ|bác bỏ|xác nhận|thông báo|khẳng định|đề xuất|giải thích), bình luận viên, (công|ly|triển) khai, khai (mạc|thác|trương|sinh|giảng|quật|hỏa), đáp (ứng|trả|xuống|chuyến), mong (đợi|chờ|manh), hứa hẹn, nói chuyện, viết tắt, (dõi|bám|đuổi|dựa|noi|nghe) theo, theo (phong cách|kiểu|lối|kịch bản|cách|diện|nhóm|cặp|đội|lượt|chủ đề|con đường|chiều|tinh thần|lệnh|nghĩa|đạo|ngành|phe|đoàn|chồng|vợ|cha|mẹ), theo (kế hoạch|quy định|dự kiến|lịch|lịch trình|luật|pháp luật|hợp đồng|truyền thuyết|chương trình|đó|hướng|dõi|đuổi|học|thời gian|yêu cầu|nhu cầu|mùa|mẫu|phong tục|tục lệ|sở thích|quy trình|tiêu chuẩn|chân|nguyên tắc|hình thức|tỷ lệ|giá|dự báo|đúng|từng|như), tuân theo, kèm theo, tiếp theo, theo sau, mang theo, dựa theo, làm theo, đi theo, chạy theo, dẫn đầu, dẫn đường, dẫn tới, dẫn đến, dẫn bóng, dẫn trước, dẫn chương trình, hướng dẫn, hấp dẫn, chỉ dẫn, tục ngữ nói, tục ngữ có câu, ông bà ta nói, không nói gì, viết thư cho, viết sách, viết nhật ký, báo cáo với, trình bày ca khúc, có thể nói, phải nói, nói chung, nói riêng, nói cách khác, nói thật, theo dõi, kể từ, kể cả, kể trên, ghi bàn, viết tên, viết tay, yêu cầu thanh toán, hỏi (đường|thăm|giá|mua|vay), kể chuyện, công bố (danh sách|quy hoạch|giá|lịch|album|kết quả)`,

  pointers: `đọc thêm, xem thêm, xem thêm :, đọc thêm :, tin liên quan, bài liên quan, mời đọc thêm, video :, mời bạn đọc`,

  credits: [
    {
      role: 'author',
      forms: ['tác giả :', 'bài :', 'bài và ảnh :', 'phóng viên :', 'thực hiện :', 'bài viết :', 'người viết :'],
    },
    {
      role: 'translator',
      forms: [
        'dịch và tổng hợp :',
        'dịch –',
        'biên dịch –',
        'người dịch :',
        'dịch :',
        'biên dịch :',
        'lược dịch :',
        'dịch giả :',
        'bản dịch :',
        'chuyển ngữ :',
        '{name} dịch',
        '{name} lược dịch',
        '{name} biên dịch',
        '{name} chuyển ngữ',
      ],
    },
    { role: 'editor', forms: ['biên tập :', 'biên tập viên :', 'hiệu đính :', 'chủ biên :'] },
    {
      role: 'photographer',
      forms: [
        'bài và ảnh :',
        'ảnh, bài :',
        'bài, ảnh :',
        'ảnh và bài :',
        'ảnh –',
        'ảnh minh họa :',
        'đồ họa :',
        'ảnh :',
        'ảnh chụp :',
        'ảnh minh họa :',
        'hình ảnh :',
        'đồ họa :',
        'video :',
        'nguồn ảnh :',
      ],
    },
    { role: 'contributor', forms: ['cộng tác :', 'với sự đóng góp của', '{name} đóng góp cho bài viết'] },
    { role: 'citation', forms: ['nguồn :', 'nguồn tin :', 'nguồn –', 'link gốc :', 'theo :'] },
    {
      role: 'original-publication',
      forms: ['bài gốc :', 'bản gốc :', 'bài viết được đăng lần đầu trên', 'bài viết gốc :', 'xuất bản lần đầu trên'],
    },
    {
      role: 'republication',
      forms: ['đăng lại từ', 'đăng lại với sự cho phép của', 'đăng lại theo', 'được sự đồng ý của'],
    },
    { role: 'press-release', forms: ['thông cáo báo chí của', 'thông cáo báo chí từ'] },
  ],

  roles: {
    apology: [
      '(chúng tôi|tòa soạn|báo|ban biên tập) (chân thành |thành thật |)(xin lỗi|cáo lỗi)',
      'cáo lỗi (cùng|với) bạn đọc',
    ],
    denial: [
      'bác bỏ',
      'phủ nhận',
      'bác tin*',
      '(tin|thông tin|tin đồn|cáo buộc) (giả|sai|thất thiệt|bịa đặt|sai sự thật)',
      'không đúng sự thật',
      'sai sự thật',
      'bịa đặt',
      'thất thiệt',
      'phản bác',
    ],
    correction: [
      'đính chính',
      'cải chính',
      '(gỡ|rút|sửa) (lại |)(bài|bản tin|tin|bài viết|bài báo)',
      'xin lỗi (vì|về) (bài|bản tin|tin|thông tin|sai sót)',
    ],
    'fact-check': ['kiểm chứng', 'xác minh thông tin', 'kiểm tra sự thật', 'thực hư', 'sự thật về', 'tin giả hay thật'],
    independent: [
      '(phóng viên|pv) (của |)(chúng tôi|báo chúng tôi|bổn báo)',
      '(nói|cho biết|chia sẻ|trao đổi|xác nhận|trả lời) với (chúng tôi|phóng viên chúng tôi|tòa soạn)',
    ],
  },
  translations: {
    said: ['bản dịch của (chúng tôi|tôi|tòa soạn)', '(chúng tôi|tôi|tòa soạn) (dịch|lược dịch|chuyển ngữ)'],
    original: ['(bài|bài viết|bản|bài báo|nguyên bản|nguyên văn|văn bản) (gốc|nguyên gốc)', 'nguyên bản tiếng'],
    foreign: ['(bằng |)tiếng (anh|nga|trung|pháp|đức|nhật|hàn|tây ban nha|ả rập|ukraine)'],
  },
  hearsay: [
    'được cho là',
    'được biết',
    'nghe nói',
    'có tin đồn',
    'bị cho là',
    'nghe đồn',
    'tin đồn cho rằng',
    'dường như',
  ],
  reasons: [
    'không (được phép|có thẩm quyền|được ủy quyền) (phát ngôn|phát biểu|nói|trả lời)',
    'vì (sợ|lo sợ|lý do an ninh|tính nhạy cảm)',
    'do tính (chất |)nhạy cảm',
    'sợ bị trả thù',
  ],
  notices: [
    {
      kind: 'legal-label',
      name: 'banned-organisation',
      where: 'text',
      forms: ['bị cấm (ở|tại) nga', 'tổ chức bị cấm', 'tổ chức khủng bố bị cấm'],
    },
    { kind: 'legal-label', name: 'foreign-agent', where: 'text', forms: ['đại diện nước ngoài', 'đặc vụ nước ngoài'] },
    {
      kind: 'sponsored',
      name: 'sponsored-content',
      where: 'label',
      forms: [
        'quảng cáo',
        '(bài viết|bài|nội dung|thông tin|tin|đây là|chuyên mục|bài viết này) (này |)(có |là |mang |chứa |thuộc |)(nội dung |tính chất |bài viết |bài |thông tin |chuyên mục |)(quảng cáo|tài trợ|pr|thương mại|hợp tác)',
        'do (nhãn hàng|thương hiệu|doanh nghiệp|công ty|đối tác|đơn vị) (tài trợ|cung cấp|hợp tác)',
        'được (tài trợ|thực hiện) (bởi|với sự tài trợ)',
        'tài trợ',
        'nội dung được tài trợ',
        'bài viết được tài trợ',
        'thông tin quảng cáo',
        'bài pr',
        'thông tin doanh nghiệp',
      ],
    },
    { kind: 'press-release', name: 'press-release', where: 'label', forms: ['thông cáo báo chí'] },
    {
      kind: 'correction',
      name: 'correction',
      forms: [
        'đính chính :',
        'cải chính :',
        'đính chính',
        'cập nhật :',
        'phiên bản trước của bài',
        'bài viết (đã |)được (sửa|chỉnh sửa|cập nhật)',
      ],
    },
    {
      kind: 'opinion',
      name: 'opinion',
      where: 'label',
      forms: [
        'góc nhìn',
        'ý kiến',
        'quan điểm',
        'bình luận',
        'xã luận',
        'quan điểm riêng của tác giả',
        'thể hiện quan điểm của tác giả',
      ],
    },
    { kind: 'satire', name: 'satire', where: 'label', forms: ['châm biếm', 'trào phúng', 'tin hài hước', 'hư cấu'] },
    {
      kind: 'automation',
      name: 'machine-written',
      where: 'label',
      forms: [
        '(bài viết|bài|nội dung|tin|bản tin|bài báo) (này |)(được |)(tạo|viết|soạn|tổng hợp|sản xuất|thực hiện) (bởi|bằng|với sự hỗ trợ của|với sự trợ giúp của|nhờ|có sử dụng) (ai|công cụ ai|trí tuệ nhân tạo|chatgpt|công cụ)',
        '(có |)sử dụng (ai|trí tuệ nhân tạo) (để |)(viết|hỗ trợ|tổng hợp|biên tập)',
        'trí tuệ nhân tạo',
        'do ai (tạo|viết|tổng hợp)',
        'được tạo bởi ai',
        'được tạo tự động',
        'tự động tạo',
      ],
    },
    {
      kind: 'machine-translation',
      name: 'machine-translation',
      where: 'label',
      forms: [
        '(được |)dịch (tự động|bằng máy|bởi máy|bằng công cụ|qua công cụ|bằng google|bằng phần mềm|bằng trí tuệ nhân tạo)',
        '(dịch|bản dịch) (bởi|bằng|của|do) (ai|chatgpt|máy|google)',
        'dịch máy',
        'bản dịch máy',
        'dịch tự động',
        'dịch bằng ai',
        'google dịch',
      ],
    },
    {
      kind: 'archive',
      name: 'old-article',
      where: 'label',
      forms: ['tin cũ', 'lưu trữ', 'bài cũ', 'bài viết này (đã |)được đăng cách đây'],
    },
    { kind: 'embargo', name: 'embargo', forms: ['cấm công bố trước'] },
  ],

  calendar: `tháng một, tháng hai, tháng ba, tháng tư, tháng năm, tháng sáu, tháng bảy, tháng tám, tháng chín, tháng mười, tháng mười một, tháng mười hai, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật`,
  abbreviations: `ts, gs, pgs, bs, ths, tp, ls, ks, q, p`,
  agencies: `ttxvn, reuters, afp, ap, tass, dpa, tân hoa xã, xinhua, kyodo, yonhap, bloomberg, sputnik`,
};
