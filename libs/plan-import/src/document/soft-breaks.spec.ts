import { describe, expect, it } from '@jest/globals';
import { phrasesOf } from '#plan-import/document/soft-breaks';

describe('lines that were broken by hand', () => {
  it.each([
    [['Các văn bản chỉ đạo,', 'hướng dẫn, đôn đốc của', 'UBND tỉnh'], ['Các văn bản chỉ đạo, hướng dẫn, đôn đốc của UBND tỉnh']],
    [['Sở', 'Khoa học và Công nghệ'], ['Sở Khoa học và Công nghệ']],
    [['Quý IV năm', '2025'], ['Quý IV năm 2025']],
    [['Sở Nội vụ. Đơn vị phối', 'hợp: Sở Y tế'], ['Sở Nội vụ. Đơn vị phối hợp: Sở Y tế']],
  ])('%j are one phrase', (lines, phrases) => {
    expect(phrasesOf(lines)).toEqual(phrases);
  });

  it.each([
    [['Sở Nội vụ', 'Sở Tài chính', 'UBND các xã, phường']],
    [['- Sở Nội vụ', '- Sở Tài chính']],
    [['Báo cáo', 'Tờ trình']],
    [['Đơn vị chủ trì: Phòng Nội vụ', 'Đơn vị phối hợp: Phòng Y tế']],
    [['Bản tin;', 'Phóng sự.']],
  ])('%j are as many entries', (lines) => {
    expect(phrasesOf(lines)).toEqual(lines);
  });
});
