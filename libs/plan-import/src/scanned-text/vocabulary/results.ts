/** Words with which the result of a task begins: kinds of documents (Nghị định 30/2020) and what plans ask for beside. */
export const RESULT_WORDS: readonly string[] = [
  ...['Nghị quyết', 'Quyết định', 'Chỉ thị', 'Quy chế', 'Quy định', 'Thông báo', 'Hướng dẫn', 'Chương trình', 'Kế hoạch', 'Phương án'],
  ...['Đề án', 'Báo cáo', 'Biên bản', 'Tờ trình', 'Công văn', 'Văn bản', 'Các văn bản', 'Danh sách', 'Danh mục', 'Biểu mẫu', 'Dự thảo'],
  ...[
    'Bảng kết quả',
    'Kết quả',
    'Tin, bài',
    'Bài viết',
    'Phóng sự',
    'Thành lập',
    'Hồ sơ',
    'Quy trình',
    'Hội nghị',
    'Lớp tập huấn',
    'Tài liệu',
  ],
  ...['Hệ thống', 'Phần mềm', 'Niêm yết', 'TTHC được', 'Công điện', 'Bản đánh giá', '100% báo cáo', 'Số liệu'],
];

/** What stands in such a result: words that follow one another. */
export const RESULT_PHRASES: readonly string[] = [
  ...[
    'Quyết định phê duyệt',
    'Quyết định công bố',
    'của UBND tỉnh',
    'Chủ tịch UBND tỉnh',
    'của Chủ tịch UBND tỉnh',
    'công bố danh mục TTHC',
  ],
  ...[
    'phê duyệt quy trình nội bộ',
    'đoàn kiểm tra',
    'báo cáo kết quả',
    'văn bản chỉ đạo',
    'văn bản hướng dẫn',
    'danh mục dịch vụ công trực tuyến',
  ],
  ...['tài liệu hướng dẫn', 'báo cáo thẩm định', 'cấp có thẩm quyền', 'bộ phận một cửa', 'cổng TTĐT tỉnh', 'tuyên truyền', 'phóng sự'],
  ...[
    'hướng dẫn, đôn đốc',
    'văn bản triển khai',
    'văn bản lấy ý kiến',
    'phương án đơn giản hóa',
    'của Văn phòng UBND tỉnh',
    'hoạt động cải cách TTHC',
  ],
];
