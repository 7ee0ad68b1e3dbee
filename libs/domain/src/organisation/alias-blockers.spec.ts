import { describe, expect, it } from '@jest/globals';
import { aliasBlockers } from '#domain/organisation/alias-blockers';
import type { Party } from '#domain/organisation/party';
import { buildUnit } from '#testing/build-unit';

const HOME = buildUnit('home', { name: 'Phòng Nội vụ', aliases: ['Phòng NV'] });
const GONE = buildUnit('gone', { name: 'Phòng Thông tin', validTo: '2025-02-28' });
const HEIR = buildUnit('heir', { name: 'Phòng Văn hóa, Khoa học và Thông tin', validFrom: '2025-03-01' });
const OTHERS: Party = { id: 'others', kind: 'role', name: 'các đơn vị liên quan', aliases: ['các bên'] };
const EVERYBODY = [HOME, GONE, HEIR, OTHERS];

describe('another name', () => {
  it('is given where nobody is called so', () => {
    expect(aliasBlockers('Phòng Nội vụ thành phố', HOME, EVERYBODY)).toEqual([]);
  });

  it.each([
    ["another unit's name", 'PHÒNG  nội vụ', HEIR, 'Phòng Nội vụ'],
    ["another unit's alias", 'P. NV', HEIR, 'Phòng Nội vụ'],
    ["a party's name", 'Các đơn vị liên quan', HOME, 'các đơn vị liên quan'],
    ["a unit's name, for a party", 'Phòng Nội vụ', OTHERS, 'Phòng Nội vụ'],
  ])('is never %s', (_whose, alias, bearer, by) => {
    expect(aliasBlockers(alias, bearer, EVERYBODY)).toEqual([{ code: 'name-taken', params: { name: alias, by } }]);
  });

  it('is not given twice', () => {
    expect(aliasBlockers('P.NV', HOME, EVERYBODY)).toEqual([{ code: 'alias-known', params: { name: 'P.NV' } }]);
  });

  it('may be the name of a unit that ended before this one began', () => {
    expect(aliasBlockers('Phòng Thông tin', HEIR, EVERYBODY)).toEqual([]);
    expect(aliasBlockers('Phòng Thông tin', HOME, EVERYBODY)).toMatchObject([{ code: 'name-taken' }]);
  });
});
