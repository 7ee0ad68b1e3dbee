/** What was begun, and what was handed in the period before. */
export const viDrafts = {
  draft: {
    saved: 'Đã lưu nháp lúc {{at}}',
    cut: 'Chưa lưu được bản nháp, đang tự thử lại: {{why}}',
    failed: 'Chưa lưu được bản nháp, sẽ thử lại khi có thay đổi tiếp theo: {{why}}',
    stale: 'Bản nháp đã được sửa ở cửa sổ khác.',
    load: 'Mở bản đó',
    keep: 'Giữ nội dung ở đây',
    discard: 'Bỏ bản nháp',
    discardAsked: 'Mọi nội dung đã nhập sẽ mất.',
    discardNot: 'Giữ lại',
    gone: 'Tệp “{{name}}” không còn (quá 7 ngày chưa nộp, hoặc đã thu hồi).',
    asBefore: 'Như kỳ trước',
    givenBefore: 'Kỳ trước ({{period}}) đã nộp: {{files}}.',
    givenWithoutFiles: 'Kỳ trước ({{period}}) đã nộp, không có tệp.',
    taken: 'Đã điền ghi chú, chỉ tiêu, đơn vị tính, lý do như kỳ trước. Giá trị và tệp phải nhập mới.',
    valueBefore: 'Kỳ trước: {{given}}',
  },
};
