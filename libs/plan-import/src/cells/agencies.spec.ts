import { describe, expect, it } from '@jest/globals';
import { readAgencies, readLeadCell } from '#plan-import/cells/agencies';

describe('the agencies of a cell', () => {
  it('are one to a bullet, without bullet and closing punctuation', () => {
    expect(readAgencies(['- Các phòng chuyên môn thuộc UBND thành phố;', '– UBND các xã, phường.'])).toEqual([
      'Các phòng chuyên môn thuộc UBND thành phố',
      'UBND các xã, phường',
    ]);
  });

  it('are one to a semicolon or to a line where there are no bullets', () => {
    expect(readAgencies(['Sở Nội vụ; các đơn vị khác;'])).toEqual(['Sở Nội vụ', 'các đơn vị khác']);
    expect(readAgencies(['Sở Nội vụ', 'Sở Tư pháp'])).toEqual(['Sở Nội vụ', 'Sở Tư pháp']);
  });

  it('go on over the end of a printed line', () => {
    expect(readAgencies(['Văn phòng HĐND-', 'UBND thành phố'])).toEqual(['Văn phòng HĐND- UBND thành phố']);
    expect(readAgencies(['Văn phòng HĐND', 'và UBND thành phố'])).toEqual(['Văn phòng HĐND và UBND thành phố']);
    expect(readAgencies(['- Các phòng chuyên môn thuộc', 'UBND thành phố;', '- Phòng Tư pháp'])).toEqual([
      'Các phòng chuyên môn thuộc UBND thành phố',
      'Phòng Tư pháp',
    ]);
  });

  it('keep the "và" and the dashes of their names', () => {
    const names = ['Văn phòng HĐND và UBND thành phố', 'Trung tâm Văn hóa – Thể thao – Du lịch và Truyền thông thành phố'];
    expect(names.flatMap((name) => readAgencies([name]))).toEqual(names);
  });

  it('part from the related agencies at the end', () => {
    expect(readAgencies(['Phòng VH-TT thành phố và các đơn vị liên quan.'])).toEqual(['Phòng VH-TT thành phố', 'các đơn vị liên quan']);
    expect(readAgencies(['Đối tượng chịu sự tác động trực tiếp của TTHC và các cơ quan, tổ chức có liên quan'])).toEqual([
      'Đối tượng chịu sự tác động trực tiếp của TTHC',
      'các cơ quan, tổ chức có liên quan',
    ]);
  });

  it('are none in a blank cell', () => {
    expect(readAgencies([])).toEqual([]);
    expect(readAgencies(['-'])).toEqual([]);
  });
});

describe('a lead cell with labels', () => {
  const parts = {
    leads: ['Phòng Nội vụ'],
    coordinators: ['Văn phòng HĐND-UBND thành phố', 'Phòng VH-TT thành phố', 'các đơn vị liên quan'],
  };
  const coordinators = 'Văn phòng HĐND-UBND thành phố; Phòng VH-TT thành phố và các đơn vị liên quan.';

  it('names leads and coordinators, on two lines or on one', () => {
    expect(readLeadCell(['Đơn vị chủ trì: Phòng Nội vụ.', `Đơn vị phối hợp: ${coordinators}`])).toEqual(parts);
    expect(readLeadCell([`Đơn vị chủ trì: Phòng Nội vụ. Đơn vị phối hợp: ${coordinators}`])).toEqual(parts);
  });

  it('may have bullets before the labels or below them', () => {
    expect(readLeadCell(['- Cơ quan chủ trì: Phòng Nội vụ;', `- Cơ quan phối hợp: ${coordinators}`])).toEqual(parts);
    expect(readLeadCell(['Đơn vị phối hợp:', '- Phòng Y tế;', '- Phòng Nội vụ.'])).toEqual({
      leads: [],
      coordinators: ['Phòng Y tế', 'Phòng Nội vụ'],
    });
  });
});
