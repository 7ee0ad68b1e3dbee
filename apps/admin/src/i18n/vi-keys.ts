/** The words of keys, and of the way to the palette. */
export const viKeys = {
  keys: {
    everywhere: 'Ở mọi màn hình',
    palette: 'Tìm hoặc ra lệnh',
    list: 'Mở bảng phím tắt này',
  },
  palette: { open: 'Tìm hoặc ra lệnh…', short: 'Tìm kiếm' },
} as const;
