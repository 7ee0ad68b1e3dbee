/** The words of looking at one's work, and of keeping how one does. */
export const viViews = {
  views: {
    title: 'Cách xem đã lưu',
    narrow: 'Lọc và sắp xếp',
    save: 'Lưu cách xem',
    saveNote: 'Chỉ bạn thấy cách xem này. Trùng tên với cách đã lưu thì thay cách cũ.',
    saved: 'Đã lưu cách xem.',
    drop: 'Bỏ “{{name}}”',
    nothing: 'Không có việc nào theo cách xem này.',
    dropped: 'Đã bỏ cách xem.',
    name: 'Tên',
    words: 'Tìm trong nội dung và mã',
    plan: 'Kế hoạch',
    everyPlan: 'Tất cả',
    due: 'Thời hạn',
    anyDate: 'Tất cả',
    within_zero: 'Quá hạn hoặc hôm nay',
    within_other: 'Trong {{count}} ngày',
    sort: 'Sắp xếp',
    sorted: { dueOn: 'Theo hạn', reference: 'Theo mã', '-createdAt': 'Mới giao trước' },
  },
} as const;
