/** The words for finding somebody, and what they may be. */
export const viPeople = {
  people: {
    title: 'Cán bộ, công chức',
    find: 'Tìm người',
    words: 'Tên người',
    hint: 'Gõ không dấu cũng được',
    search: 'Tìm',
    name: 'Họ và tên',
    capacities: 'Tư cách',
    none: 'Không ai có tên như vậy.',
    noCapacity: 'Chưa có tư cách nào.',
    over: 'đã thôi',
    coming: 'chưa bắt đầu',
    formerUnit: 'đơn vị cũ',
    note: 'Thêm người mới, giao và kết thúc tư cách ở trang của đơn vị.',
  },
} as const;
