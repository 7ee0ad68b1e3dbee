/** Words with which a task of a plan begins. */
export const TASK_WORDS: readonly string[] = [
  ...['Ban hành', 'Tham mưu', 'Rà soát', 'Trình', 'Cập nhật', 'Công khai', 'Công bố', 'Niêm yết', 'Thực thi', 'Thực hiện', 'Phê duyệt'],
  ...['Đăng ký', 'Báo cáo', 'Lấy ý kiến', 'Thẩm định', 'Hướng dẫn', 'Đẩy mạnh', 'Đánh giá', 'Định kỳ', 'Triển khai', 'Tuyên truyền'],
  ...['Tổ chức', 'Kiểm tra', 'Kiểm soát', 'Xây dựng', 'Phối hợp', 'Theo dõi', 'Đôn đốc', 'Tổng hợp', 'Tiếp nhận', 'Giải quyết'],
  ...['Nghiên cứu', 'Đề xuất', 'Hoàn thiện', 'Tăng cường', 'Nâng cao', 'Chỉ đạo', 'Kiện toàn', 'Bố trí', 'Vận hành', 'Số hóa'],
  ...['Cung cấp', 'Tiếp tục', 'Chuẩn hóa', 'Cắt giảm', 'Đơn giản hóa', 'Thành lập', 'Sơ kết', 'Tổng kết', 'Thống kê', 'Quản lý'],
  ...['Kết nối', 'Tích hợp', 'Chuyển đổi', 'Duy trì', 'Sửa đổi', 'Bổ sung', 'Tham gia', 'Phân công', 'Đào tạo', 'Tập huấn'],
  ...['Bồi dưỡng', 'Khảo sát', 'Xử lý', 'Quán triệt', 'Phổ biến', 'Giám sát', 'Thanh tra', 'Xác định', 'Lập', 'Mở', 'Khắc phục'],
];

/** What stands in such a task: words that follow one another. */
export const TASK_PHRASES: readonly string[] = [
  ...['cải cách TTHC', 'cải cách hành chính', 'kiểm soát TTHC', 'thủ tục hành chính', 'một cửa liên thông', 'cơ chế một cửa'],
  ...[
    'trên địa bàn',
    'địa bàn tỉnh',
    'chỉ đạo điều hành',
    'chỉ đạo, hướng dẫn',
    'hướng dẫn, đôn đốc',
    'giải quyết TTHC',
    'quy định về TTHC',
  ],
  ...['thuộc thẩm quyền', 'thẩm quyền giải quyết', 'phạm vi quản lý', 'văn bản QPPL', 'văn bản quy phạm pháp luật', 'có hiệu lực thi hành'],
  ...[
    'công bố, công khai',
    'rà soát, đánh giá',
    'phương án đơn giản hóa',
    'kết quả rà soát',
    'cơ sở dữ liệu quốc gia',
    'dịch vụ công trực tuyến',
  ],
  ...[
    'thành phần hồ sơ',
    'môi trường điện tử',
    'người dân, doanh nghiệp',
    'của tỉnh',
    'cơ quan, đơn vị',
    'đơn vị, địa phương',
    'có liên quan',
  ],
];
