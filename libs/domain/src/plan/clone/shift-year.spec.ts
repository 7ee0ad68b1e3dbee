import { describe, expect, it } from '@jest/globals';
import { shiftYear } from '#domain/plan/clone/shift-year';

describe('a plan’s text a year later', () => {
  it.each([
    ['Trước ngày 15/02/2025', 'Trước ngày 15/02/2026'],
    ['Từ tháng 4 đến tháng 8/2025', 'Từ tháng 4 đến tháng 8/2026'],
    ['Quý I năm 2025', 'Quý I năm 2026'],
    ['Báo cáo kết quả năm 2024, xong trước ngày 15/01/2026', 'Báo cáo kết quả năm 2025, xong trước ngày 15/01/2027'],
    ['Trước ngày 25 hằng tháng', 'Trước ngày 25 hằng tháng'],
    ['theo Thông tư số 01/2020/TT-VPCP', 'theo Thông tư số 01/2020/TT-VPCP'],
  ])('moves what is its own: %s', (text, moved) => {
    expect(shiftYear(text, 2025)).toEqual({ text: moved, left: [] });
  });

  it.each([
    ['theo Quyết định số 78/QĐ-UBND ngày 06/02/2025 của UBND', '78/QĐ-UBND ngày 06/02/2025'],
    ['theo Nghị định số 12/2025/NĐ-CP', '12/2025/NĐ-CP'],
    ['Kế hoạch số 12/KH-UBND ngày 06 tháng 02 năm 2025', '12/KH-UBND ngày 06 tháng 02 năm 2025'],
    ['giai đoạn 2021-2025', '2021-2025'],
  ])('leaves the past year’s documents and spans, and says so: %s', (text, left) => {
    expect(shiftYear(text, 2025)).toEqual({ text, left: [left] });
  });
});
