/** The words for the working days. */
export const viCalendar = {
  calendar: {
    title: 'Lịch làm việc',
    year: 'Năm',
    count: '{{count}} ngày làm việc trong năm. Thứ Hai đến thứ Sáu là ngày làm việc, trừ những ngày dưới đây.',
    unknown: 'Chưa có lịch của năm này; chưa tính được hạn nào đi qua năm này.',
    day: 'Ngày',
    kind: 'Loại',
    name: 'Tên ngày',
    announcement: 'Căn cứ',
    off: 'nghỉ',
    working: 'làm bù',
    own: 'của tỉnh',
    unverified: 'chưa đối chiếu văn bản',
    add: 'Thêm ngày',
    addNote: 'Ngày của tỉnh đứng trên lịch chung cả nước. Hạn chưa đến sẽ tính lại; hạn đã qua giữ nguyên.',
    added: 'Đã thêm ngày.',
    withdraw: 'Rút lại',
    withdrawNote: 'Ngày này không còn tính; nhật ký vẫn giữ. Hạn chưa đến sẽ tính lại.',
    withdrawn: 'Đã rút lại ngày.',
  },
} as const;
