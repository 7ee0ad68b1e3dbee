/** The words of plans for practice, and of the next year's plan. */
export const viNextYear = {
  practicePlan: {
    plans: 'Kế hoạch tập huấn',
    note: 'Để làm thử: không ai nhận thông báo, không số liệu, báo cáo nào tính đến.',
    closedToo: 'Cả kế hoạch đã kết thúc',
    mark: 'Kế hoạch tập huấn',
    markNote: 'Không thông báo cho ai, không tính vào số liệu, báo cáo. Không đổi được sau khi lập.',
  },
  nextYear: {
    title: 'Lập kế hoạch năm sau',
    note: 'Các dòng của kế hoạch này được chép sang năm {{year}}: hạn dời sang năm mới, đơn vị đã sáp nhập được thay bằng đơn vị kế thừa. Chỗ chưa chắc thành câu hỏi để kiểm tra; chưa có gì được ban hành.',
    submit: 'Chép sang năm {{year}}',
    done: 'Đã chép sang năm {{year}}.',
    keepDeciders: 'Giữ phân công quyết định của năm trước',
    from: 'Lập từ kế hoạch năm trước',
    lastYear: 'Năm trước: {{code}}, dòng {{row}}',
  },
} as const;
