import { describe, expect, it } from '@jest/globals';
import { organisationOn } from '#domain/organisation/organisation';
import type { Party } from '#domain/organisation/party';
import { nameResolver } from '#domain/organisation/resolve-name';
import { buildUnit } from '#testing/build-unit';

const UNITS = [
  buildUnit('home', { name: 'Phòng Nội vụ', aliases: ['Phòng Nội vụ thành phố', 'Phòng NV'] }),
  buildUnit('justice', { name: 'Phòng Tư pháp', aliases: ['Phòng NV'] }),
  buildUnit('nickname', { name: 'Ban Pháp chế', aliases: ['Phòng Tư pháp'] }),
  buildUnit('media', { name: 'Phòng Thông tin', validTo: '2025-02-28' }),
];
const PARTIES: readonly Party[] = [
  { id: 'divisions', kind: 'group', name: 'Các phòng', aliases: ['phòng, ban'], rule: { kind: 'children-of-lead' } },
  { id: 'related', kind: 'role', name: 'các đơn vị liên quan', aliases: [] },
  { id: 'affected', kind: 'external', name: 'Đối tượng chịu sự tác động', aliases: [] },
];
const resolve = nameResolver(organisationOn('2025-02-10', UNITS, PARTIES));

describe('a printed agency', () => {
  it('is sure by its name, however it is spaced', () => {
    expect(resolve('PHÒNG  nội vụ')).toEqual({ resolved: { type: 'unit', id: 'home' }, confidence: 1, candidates: [] });
  });

  it('is less sure by an alias', () => {
    expect(resolve('Phòng Nội vụ thành phố')).toEqual({ resolved: { type: 'unit', id: 'home' }, confidence: 0.95, candidates: [] });
  });

  it.each([
    ['Các phòng', { type: 'group', id: 'divisions' }, 1],
    ['Phòng, ban', { type: 'group', id: 'divisions' }, 0.95],
    ['Các đơn vị liên quan', { type: 'role', id: 'related' }, 1],
    ['Đối tượng chịu sự tác động', { type: 'external', id: 'affected' }, 1],
  ])('may be a group, a role or an outsider: %s', (printed, resolved, confidence) => {
    expect(resolve(printed)).toEqual({ resolved, confidence, candidates: [] });
  });

  it("is whoever bears the name, even where it is another's alias", () => {
    expect(resolve('Phòng Tư pháp').resolved).toEqual({ type: 'unit', id: 'justice' });
  });

  it('is nobody where it names several, who are its candidates', () => {
    expect(resolve('Phòng NV')).toEqual({
      resolved: null,
      confidence: null,
      candidates: [
        { ref: { type: 'unit', id: 'home' }, name: 'Phòng Nội vụ', confidence: 0.95 },
        { ref: { type: 'unit', id: 'justice' }, name: 'Phòng Tư pháp', confidence: 0.95 },
      ],
    });
  });

  it('is nobody where no name is like it', () => {
    expect(resolve('Sở Nội vụ')).toEqual({ resolved: null, confidence: null, candidates: [] });
  });

  it('is still less sure without its diacritics', () => {
    expect(resolve('Phong Noi vu')).toEqual({ resolved: { type: 'unit', id: 'home' }, confidence: 0.9, candidates: [] });
    expect(resolve('PHONG NOI VU THANH PHO').resolved).toEqual({ type: 'unit', id: 'home' });
  });

  it('is nobody where two names are the same without their diacritics', () => {
    const twins = [buildUnit('nang', { name: 'Xã Đăk Năng' }), buildUnit('nang-2', { name: 'Xã Đăk Nắng' })];
    const { resolved, candidates } = nameResolver(organisationOn('2025-02-10', twins, []))('xa dak nang');
    expect([resolved, candidates.map(({ ref, confidence }) => [ref.id, confidence])]).toEqual([
      null,
      [
        ['nang', 0.9],
        ['nang-2', 0.9],
      ],
    ]);
  });

  it('is a suggestion where a letter differs, the likest first', () => {
    const { resolved, confidence, candidates } = resolve('Phòng Nội vụụ');
    expect([resolved, confidence]).toEqual([null, null]);
    expect(candidates[0]).toEqual({ ref: { type: 'unit', id: 'home' }, name: 'Phòng Nội vụ', confidence: 0.78 });
  });

  it('is a unit only while the unit is in force', () => {
    expect(resolve('Phòng Thông tin').resolved).toEqual({ type: 'unit', id: 'media' });
    expect(nameResolver(organisationOn('2025-03-01', UNITS, PARTIES))('Phòng Thông tin').resolved).toBeNull();
  });
});
