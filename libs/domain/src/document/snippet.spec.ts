import { describe, expect, it } from '@jest/globals';
import { searchedWords } from '#domain/document/searched-words';
import { snippetOf } from '#domain/document/snippet';

const LINES = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Báo cáo kết quả thực hiện công tác cải cách hành chính quý I năm 2025 của Ủy ban nhân dân thành phố Đắk Cấm',
  'Kính gửi: Sở Nội vụ',
];

describe('where words stand in a text', () => {
  it.each([
    ['cải cách hành chính', 'cải cách hành chính'],
    ['cai cach hanh chinh', 'cải cách hành chính'],
    ['CẢI  CÁCH', 'cải cách'],
    ['cải cách'.normalize('NFD'), 'cải cách'],
    ['dak cam', 'Đắk Cấm'],
    ['Cam kinh gui', 'Cấm Kính gửi'],
    ['so noi vu', 'Sở Nội vụ'],
    ['cong hoa', 'CỘNG HÒA'],
  ])('is found for %j, whatever the diacritics, as it is printed', (asked, hit) => {
    expect(snippetOf(LINES, searchedWords(asked))?.hit).toBe(hit);
  });

  it('is shown with what stands around it, cut between words', () => {
    const { before, hit, after } = snippetOf(LINES, 'cai cach') ?? { before: '', hit: '', after: '' };
    expect([before, hit, after]).toEqual([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Báo cáo kết quả thực hiện công tác ',
      'cải cách',
      ' hành chính quý I năm 2025 của Ủy ban nhân dân thành phố Đắk Cấm Kính gửi: Sở…',
    ]);
  });

  it('is cut between words before it too', () => {
    expect(snippetOf(['Danh mục thủ tục', ...LINES], 'cai cach')?.before).toBe(
      '…thủ tục CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Báo cáo kết quả thực hiện công tác ',
    );
  });

  it('holds where a letter is written as two, and its marks by themselves', () => {
    expect(snippetOf(['ﬁnance ½ ', 'Báo cáo'.normalize('NFD')], 'bao cao')).toMatchObject({ hit: 'Báo cáo'.normalize('NFD'), after: '' });
  });

  it('is nowhere in a text that does not say it', () => {
    expect(snippetOf(LINES, 'nghi quyet')).toBeNull();
  });
});
