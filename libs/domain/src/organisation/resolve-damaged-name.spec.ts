import { describe, expect, it } from '@jest/globals';
import { organisationOn } from '#domain/organisation/organisation';
import type { UnitGroup } from '#domain/organisation/group';
import { damagedNameResolver } from '#domain/organisation/resolve-damaged-name';
import { buildUnit } from '#testing/build-unit';

const GROUP: UnitGroup = {
  id: 'departments',
  kind: 'group',
  name: 'Các cơ quan chuyên môn thuộc UBND tỉnh',
  aliases: [],
  rule: { kind: 'children', parentId: 'province', types: ['department'], except: [] },
};

const UNITS = [
  buildUnit('office', { name: 'Văn phòng UBND tỉnh' }),
  buildUnit('province', { name: 'UBND tỉnh' }),
  buildUnit('home', { name: 'Sở Nội vụ' }),
  buildUnit('foreign', { name: 'Sở Ngoại vụ' }),
];

const resolve = damagedNameResolver(organisationOn('2025-02-10', UNITS, [GROUP]));

describe('a name that a scan damaged', () => {
  it.each([
    ['with letters confused', 'Vian phong BND tinh', 'office'],
    ['with words that ran together', 'Cac co quanchuyén mon thuge UBNDtinh', 'departments'],
    ['without its first words', 'mon thude UBND tinh', 'departments'],
    ['without its last word', 'Cic co quan chuyén mon thuoc UBND', 'departments'],
  ])('%s is the one that it is most like', (_damage, text, id) => {
    const { resolved, confidence, candidates } = resolve(text);
    expect(resolved?.id).toBe(id);
    expect(confidence).toBeLessThanOrEqual(0.85);
    expect(candidates.map(({ ref }) => ref.id)).toEqual([id]);
  });

  it.each([
    ['between two names', 'Sở Ngoi vụ'],
    ['unlike every name', 'huve thugc'],
    ['without letters', '. ; -'],
  ])('%s is nobody', (_what, text) => {
    expect(resolve(text)).toEqual({ resolved: null, confidence: null, candidates: [] });
  });
});
