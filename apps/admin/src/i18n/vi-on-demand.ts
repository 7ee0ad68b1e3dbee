/** Rows that ask for something when it arises. */
export const viOnDemand = {
  onDemand: {
    title: 'Theo phát sinh',
    silent_one: '{{period}}: {{count}} mục chưa xác nhận có phát sinh hay không.',
    silent_other: '{{period}}: {{count}} mục chưa xác nhận có phát sinh hay không.',
    confirm: 'Xác nhận không phát sinh',
    note: 'Một lần cho mọi mục của đơn vị trong kỳ. Không tạo nhiệm vụ, không qua thẩm tra; lời xác nhận được lưu vào nhật ký.',
    unit: 'Đơn vị',
    done: 'Đã xác nhận không phát sinh.',
    reading: {
      running: 'đang trong kỳ',
      unconfirmed: 'chưa xác nhận',
      'nothing-arose': 'không phát sinh',
      arose_one: 'có phát sinh: {{count}} nhiệm vụ',
      arose_other: 'có phát sinh: {{count}} nhiệm vụ',
    },
    line: '{{period}}: {{unit}}, {{reading}}',
    nothing: 'Mục này chưa có nhiệm vụ.',
  },
} as const;
