/** Words with which a time begins; `#` stands for a figure. */
export const TIME_WORDS: readonly string[] = [
  ...['Trước ngày', 'Trước tháng', 'Trước quý', 'Trước #', 'Chậm nhất', 'Muộn nhất', 'Tháng #', 'Quý #', 'Quý I', 'Năm #', 'Ngày #'],
  ...['Thường xuyên', 'Hằng tháng', 'Hằng quý', 'Hằng năm', 'Hằng tuần', 'Hàng tháng', 'Hàng quý', 'Hàng năm', 'Định kỳ', 'Theo kế hoạch'],
  ...['Theo quyết định', 'Theo hướng dẫn', 'Theo quy định', 'Theo yêu cầu', 'Theo tiến độ', 'Theo chỉ đạo', 'Theo chương trình'],
  ...['Khi có', 'Khi phát sinh', 'Khi có phát sinh', 'Từ tháng', 'Từ ngày', 'Từ quý', 'Trong tháng', 'Trong quý', 'Trong năm', 'Đến ngày'],
  ...['Đến hết', 'Ngay sau', 'Sau khi', 'Cuối năm', 'Đầu năm', 'Cuối quý', 'Sáu tháng', 'Hoàn thành trước', 'Không quá'],
];

/** After these nothing more of the same time is expected. */
export const WHOLE_TIMES: readonly string[] = ['Thường xuyên', 'Hằng tháng', 'Hàng tháng', 'có phát sinh', 'khi phát sinh'];

/** Last words of whole times, by which one is known of which a scan left nothing else. */
export const TIME_ENDS: readonly string[] = ['xuyên'];

/** What stands in a time beside the words of time themselves: whose document it names, from what it is counted. */
export const TIME_PHRASES: readonly string[] = [
  ...['hướng dẫn của Văn phòng Chính phủ', 'kế hoạch của UBND tỉnh', 'kế hoạch của UBND thành phố', 'quyết định phê duyệt phương án'],
  ...[
    'phương án đơn giản hóa',
    'nội bộ',
    'ngày ban hành quyết định',
    'quyết định công bố',
    'có hiệu lực thi hành',
    'văn bản quy phạm pháp luật',
  ],
  ...['công bố danh mục', 'của Chủ tịch UBND tỉnh', 'có quy định về', 'kiểm tra đột xuất'],
];
