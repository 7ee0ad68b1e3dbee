import { beforeAll, describe, expect, it } from '@jest/globals';
import { normaliseName } from '#domain/organisation/normalise-name';
import { organisationOn } from '#domain/organisation/organisation';
import type { Organisation } from '#domain/organisation/organisation';
import { nameResolver } from '#domain/organisation/resolve-name';
import { unitsOf } from '#domain/plan/fan-out';
import { CITY_PLAN_2025 } from '#testing/city-plan-rows';
import { konTum } from '#testing/kon-tum';

let organisation: Organisation;

beforeAll(async () => {
  const { units, parties } = await konTum();
  organisation = organisationOn('2025-02-10', units, parties);
});

/** Text as printed, whom it means, how sure, and how many units that is on 10/02/2025. */
const EXPECTED: readonly (readonly [string, string, string, number, number])[] = [
  ['Văn phòng HĐND và UBND thành phố', 'unit', 'vp-tp', 1, 1],
  ['Văn phòng HĐND- UBND thành phố', 'unit', 'vp-tp', 1, 1],
  ['Phòng Nội vụ', 'unit', 'p-noi-vu', 1, 1],
  ['Phòng Nội vụ thành phố', 'unit', 'p-noi-vu', 0.95, 1],
  ['Phòng VH - TT thành phố', 'unit', 'p-vhtt', 0.95, 1],
  ['Phòng VH-TT thành phố', 'unit', 'p-vhtt', 0.95, 1],
  ['Phòng Tư pháp thành phố', 'unit', 'p-tu-phap', 0.95, 1],
  ['Trung tâm Văn hóa – Thể thao – Du lịch và Truyền thông thành phố', 'unit', 'trung-tam-vh', 1, 1],
  ['Các phòng chuyên môn thuộc UBND thành phố', 'group', 'cac-phong', 1, 11],
  ['UBND các xã, phường', 'group', 'cac-xa-phuong', 1, 21],
  ['Các đơn vị, bộ phận trực thuộc', 'group', 'don-vi-truc-thuoc', 1, 0],
  ['các đơn vị liên quan', 'role', 'don-vi-lien-quan', 1, 0],
  ['các cơ quan, tổ chức có liên quan', 'role', 'don-vi-lien-quan', 0.95, 0],
  ['Cơ quan được giao chủ trì soạn thảo văn bản có quy định về TTHC', 'role', 'co-quan-soan-thao', 1, 0],
  ['Đối tượng chịu sự tác động trực tiếp của TTHC', 'external', 'doi-tuong-chiu-tac-dong', 1, 0],
];

describe("the agencies of the city's plan", () => {
  it('are all of them in the table below', () => {
    const printed = new Set(CITY_PLAN_2025.flatMap(({ leads, coordinators }) => [...leads, ...coordinators]));
    expect([...printed].sort()).toEqual(EXPECTED.map(([text]) => text).sort());
  });

  it.each(EXPECTED)('mean, as "%s", %s %s with confidence %d and %d units', (text, type, id, confidence, members) => {
    const { resolved, confidence: sure } = nameResolver(organisation)(text);
    expect([resolved, sure]).toEqual([{ type, id }, confidence]);
    expect(resolved === null ? [] : unitsOf(resolved, organisation, null)).toHaveLength(members);
  });

  it('are the eleven divisions without the Office', () => {
    const divisions = unitsOf({ type: 'group', id: 'cac-phong' }, organisation, null);
    expect(divisions.map((unit) => unit.name)).toEqual([
      'Phòng Giáo dục và Đào tạo',
      'Phòng Kinh tế',
      'Phòng Lao động - Thương binh và Xã hội',
      'Phòng Nội vụ',
      'Phòng Quản lý đô thị',
      'Phòng Tài chính - Kế hoạch',
      'Phòng Tài nguyên và Môi trường',
      'Phòng Tư pháp',
      'Phòng Văn hóa và Thông tin',
      'Phòng Y tế',
      'Thanh tra thành phố',
    ]);
  });

  it('lose a division on the day after its last', async () => {
    const { units, parties } = await konTum();
    const without = units.map((unit) => (unit.id === 'p-ldtbxh' ? { ...unit, validTo: '2025-02-28' } : unit));
    const members = (on: string) => unitsOf({ type: 'group', id: 'cac-phong' }, organisationOn(on, without, parties), null).length;
    expect([members('2025-02-28'), members('2025-03-01')]).toEqual([11, 10]);
  });

  it('never share a name or an alias; of the whole province, two communes do', async () => {
    const { units, parties } = await konTum();
    const names = [...units, ...parties].flatMap(({ name, aliases }) => [...new Set([name, ...aliases].map(normaliseName))]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual(['ubnd xã đăk long']);
  });
});
