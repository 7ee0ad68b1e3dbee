import { describe, expect, it } from '@jest/globals';
import { secrecyMarkOf } from '#domain/document/secrecy-mark';

describe('a mark of secrecy', () => {
  it.each([
    ['MẬT', 'MẬT'],
    ['TỐI MẬT', 'TỐI MẬT'],
    ['TUYỆT MẬT', 'TUYỆT MẬT'],
    ['  [ TUYỆT  MẬT ]  ', 'TUYỆT MẬT'],
    ['M Ậ T', 'MẬT'],
    ['– TỐI MẬT –', 'TỐI MẬT'],
    ['T\u200bỐI M\u200bẬT', 'TỐI MẬT'],
    ['MẬT'.normalize('NFD'), 'MẬT'],
    ['Độ mật: Tối mật', 'TỐI MẬT'],
    ['MỨC ĐỘ MẬT: MẬT', 'MẬT'],
    ['Độ mật : tuyệt mật (bản số 2)', 'TUYỆT MẬT'],
    // Typed in .VnTimeH and in VNI-Times, and read from a stamp without its marks.
    ['MËT', 'MẬT'],
    ['tuyÖt mËt', 'TUYỆT MẬT'],
    ['TOÁI MAÄT', 'TỐI MẬT'],
    ['MẠT', 'MẬT'],
    ['TUYET MAT', 'TUYỆT MẬT'],
  ])('stands in %j', (line, degree) => {
    expect(secrecyMarkOf(line)?.degree).toBe(degree);
  });

  it.each([
    'Bảo vệ bí mật nhà nước',
    'Tài liệu này không thuộc danh mục MẬT',
    'mật',
    'Mật độ dân số: 120 người/km²',
    'Mật khẩu',
    'MẮT',
    'MẶT',
    'Độ mật:',
    'Độ mật: không',
    '',
  ])('does not stand in %j', (line) => {
    expect(secrecyMarkOf(line)).toBeNull();
  });
});
