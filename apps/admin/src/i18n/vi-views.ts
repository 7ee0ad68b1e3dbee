/** The words of looking at one's work, and of keeping how one does. */
export const viViews = {
  views: {
    title: 'Cách xem đã lưu',
    narrow: 'Lọc và sắp xếp',
    save: 'Lưu cách xem',
    saveNote: 'Trùng tên với cách bạn đã lưu thì thay cách cũ. Chia sẻ không thêm quyền xem nào.',
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
