/**
 * The words of time that plans print, as they should stand. A text without marks, or one that a scan damaged, is read by
 * these alone; a longer phrase carries a short word that could not be known by itself ("tr" in "kể tr ngày").
 */
export const KNOWN_PHRASES: readonly string[] = [
  ...[
    'trước',
    'trước ngày',
    'trước tháng',
    'trước quý',
    'chậm nhất',
    'chậm nhất là',
    'chậm nhất trước',
    'muộn nhất',
    'không quá',
    'ít nhất',
  ],
  ...['đến', 'tới', 'hết', 'đến hết', 'đến hết ngày', 'đến ngày', 'đến tháng', 'đến quý', 'đến năm'],
  ...['ngày', 'tháng', 'quý', 'năm', 'trong', 'trong tháng', 'trong quý', 'trong năm', 'vào', 'cả năm', 'giai đoạn'],
  ...['từ', 'từ ngày', 'từ tháng', 'từ quý', 'từ năm', 'các năm tiếp theo', 'các năm sau', 'trở đi'],
  ...['đầu', 'giữa', 'cuối', 'đầu năm', 'giữa năm', 'cuối năm', 'tháng đầu năm', 'tháng cuối năm', 'tháng cuối quý', 'tháng đầu quý sau'],
  ...['hằng', 'hằng tháng', 'hằng quý', 'hằng năm', 'mỗi', 'định kỳ', 'định kỳ hằng tháng', 'lần', 'một lần', 'tháng sau', 'quý sau'],
  ...['thường xuyên', 'liên tục', 'thường xuyên liên tục', 'khi', 'khi có', 'phát sinh', 'khi phát sinh', 'khi có phát sinh'],
  ...['đột xuất', 'yêu cầu', 'khi có yêu cầu', 'theo yêu cầu', 'đột xuất khi có yêu cầu', 'đột xuất theo yêu cầu', 'khi cần thiết'],
  ...['theo', 'kế hoạch', 'theo kế hoạch', 'quyết định', 'theo quyết định', 'hướng dẫn', 'theo hướng dẫn', 'văn bản', 'văn bản hướng dẫn'],
  ...['thông tư', 'công văn', 'chương trình', 'nghị quyết', 'nghị định', 'chỉ đạo', 'thông báo', 'quy định', 'theo quy định'],
  ...['tiến độ', 'theo tiến độ', 'thời gian', 'thời hạn', 'thời gian gửi báo cáo', 'thời gian gửi báo cáo theo', 'báo cáo', 'kiểm tra'],
  ...['ngay sau khi', 'ngay khi', 'sau khi', 'kể từ', 'kể từ ngày', 'kể từ khi', 'tính từ', 'tính từ ngày', 'tính đến', 'tính đến ngày'],
  ...['làm việc', 'ngày làm việc', 'trong thời hạn', 'trong vòng', 'hoàn thành', 'thực hiện', 'ban hành', 'và', 'là', 'có', 'của'],
];

/** Words beside those of time that say something of their own: they are never read as damaged words of time. */
export const OTHER_WORDS: readonly string[] = [
  ...['tuần', 'từng', 'thứ', 'giờ', 'buổi', 'sáng', 'chiều', 'tối', 'đêm', 'nay', 'này', 'trừ', 'không', 'chưa', 'nếu', 'khoảng', 'gần'],
  ...['sớm', 'muộn', 'trễ', 'ngoài', 'trên', 'dưới', 'thêm', 'tuổi', 'hai', 'ba', 'nhiệm kỳ', 'tiếp', 'họp', 'hội', 'trường', 'thông'],
];
