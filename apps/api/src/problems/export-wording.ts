import type { Wording } from '#domain/wording';

/** Why there is no file to take away. */
export const EXPORT_BLOCKER_WORDING: Readonly<Record<string, Wording>> = {
  'too-many-rows': {
    vi: 'Bảng tính Excel có tối đa {most} dòng; hãy lọc hẹp hơn hoặc chọn CSV.',
    en: 'A workbook has at most {most} rows: narrow it, or choose CSV.',
  },
  'export-not-ready': { vi: 'Tệp đang được lập; xin chờ.', en: 'The file is being made: wait a little.' },
};
