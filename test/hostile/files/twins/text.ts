import { utf8 } from '../bytes/text-bytes.js';

/** A short letter, UTF-8. */
export function validText(number: string): Uint8Array {
  return utf8(
    `ỦY BAN NHÂN DÂN TỈNH KON TUM\nSố: ${number}\n\nKính gửi: Các sở, ban, ngành\n\n` +
      'Thực hiện Kế hoạch cải cách hành chính năm 2025, đề nghị các đơn vị báo cáo kết quả trước ngày 15 hằng tháng.\n',
  );
}
