import { describe, expect, it } from '@jest/globals';
import { readAgencies, readLeadCell, readSharedCell } from '#plan-import/cells/agencies';

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

  it('part at a comma or "và" only where another agency begins', () => {
    expect(readAgencies(['Sở Tài chính, Sở Y tế và Sở Tư pháp'])).toEqual(['Sở Tài chính', 'Sở Y tế', 'Sở Tư pháp']);
    const names = ['Sở Văn hóa, Thể thao và Du lịch', 'UBND các xã, phường', 'Phòng Văn hóa và Thông tin', 'Các sở, ban, ngành'];
    expect(names.flatMap((name) => readAgencies([name]))).toEqual(names);
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
    isMixed: false,
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
      isMixed: false,
    });
  });

  it('may have short labels', () => {
    expect(readLeadCell(['Chủ trì: Phòng Nội vụ.', `Phối hợp: ${coordinators}`])).toEqual(parts);
  });
});

describe('a cell for leads and coordinating agencies', () => {
  it('is read by its labels', () => {
    expect(readSharedCell(['Chủ trì: Sở Nội vụ', 'Phối hợp: Sở Tài chính; Sở Y tế'])).toEqual({
      leads: ['Sở Nội vụ'],
      coordinators: ['Sở Tài chính', 'Sở Y tế'],
      isMixed: false,
    });
  });

  it('without labels is read by its slash, or the lead before the others, and says that nothing tells them apart', () => {
    const mixed = { leads: ['Sở Nội vụ'], coordinators: ['Sở Tài chính', 'Sở Y tế'], isMixed: true };
    expect(readSharedCell(['Sở Nội vụ/Sở Tài chính; Sở Y tế'])).toEqual(mixed);
    expect(readSharedCell(['- Sở Nội vụ;', '- Sở Tài chính;', '- Sở Y tế.'])).toEqual(mixed);
    expect(readSharedCell(['Sở Nội vụ'])).toEqual({ leads: ['Sở Nội vụ'], coordinators: [], isMixed: false });
  });
});
