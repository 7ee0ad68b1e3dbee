import { describe, expect, it } from '@jest/globals';
import { normaliseName, plainName } from '#domain/organisation/normalise-name';

describe('two printings of one name', () => {
  it.each([
    ['decomposed letters', 'Phòng Nội vụ'.normalize('NFD'), 'Phòng Nội vụ'],
    ['capitals', 'PHÒNG NỘI VỤ ĐĂK BLÀ', 'phòng nội vụ Đăk Blà'],
    ['line breaks and doubled spaces', ' Phòng\n Nội  vụ ', 'Phòng Nội vụ'],
    ['spaces around a hyphen', 'Phòng VH - TT', 'Phòng VH-TT'],
    ['a long dash', 'Văn hóa – Thể thao', 'Văn hóa - Thể thao'],
    ['the People’s Committee in full', 'Ủy ban nhân dân các xã, phường', 'UBND các xã, phường'],
    ['the other place of the tone', 'Uỷ ban nhân dân tỉnh', 'UBND tỉnh'],
    ['the other place of the tone before a hyphen', 'Văn hoá-Thông tin', 'Văn hóa-Thông tin'],
    ['HĐND- UBND', 'Văn phòng HĐND- UBND thành phố', 'Văn phòng HĐND và UBND thành phố'],
    ['both in full', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân thành phố', 'Văn phòng HĐND-UBND thành phố'],
    ['a shortened office', 'VP HĐND-UBND thành phố', 'Văn phòng HĐND và UBND thành phố'],
    ['a shortened office with a point', 'VP. UBND tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh'],
    ['a shortened division', 'P. Nội vụ', 'Phòng Nội vụ'],
    ['a shortened division without a space', 'P.Tư pháp', 'Phòng Tư pháp'],
  ])('are the same in spite of %s', (_difference, one, other) => {
    expect(normaliseName(one)).toBe(normaliseName(other));
  });

  it('stay apart where a mark changes the word', () => {
    expect(normaliseName('Phòng Y tế')).not.toBe(normaliseName('Phòng Y te'));
  });

  it('stay apart where letters only look like an abbreviation', () => {
    expect(normaliseName('Sở VHTT.P')).toBe('sở vhtt.p');
    expect(normaliseName('Trung tâm MVP Huế')).toBe('trung tâm mvp huế');
  });
});

describe('a name without diacritics', () => {
  it.each([
    ['Phòng Nội vụ', 'phong noi vu'],
    ['UBND xã Đăk Blà', 'ubnd xa dak bla'],
    ['Uy ban nhan dan thanh pho', 'ubnd thanh pho'],
    ['VP HDND va UBND', 'van phong hdnd-ubnd'],
    ['P. Noi vu'.normalize('NFD'), 'phong noi vu'],
  ])('of %s is %s', (printed, plain) => {
    expect(plainName(printed)).toBe(plain);
  });
});
