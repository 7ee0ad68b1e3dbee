import { type Organisation, organisationOn } from '#domain/organisation/organisation';
import type { AgencyRef, Party } from '#domain/organisation/party';
import type { Unit } from '#domain/organisation/unit';
import { buildUnit } from '#testing/build-unit';

/** A province that is not: its units and whom else its plan names, by keys that are their ids. */
const UNITS: readonly Unit[] = [
  buildUnit('ubnd-tinh', { name: 'UBND tỉnh Hải Sơn', type: 'people-committee', aliases: ['UBND tỉnh'], isAgency: false }),
  ...(
    [
      ['van-phong', 'Văn phòng UBND tỉnh', 'office'],
      ['so-khcn', 'Sở Khoa học và Công nghệ', 'department'],
      ['so-noi-vu', 'Sở Nội vụ', 'department'],
      ['so-tai-chinh', 'Sở Tài chính', 'department'],
      ['so-tu-phap', 'Sở Tư pháp', 'department'],
      ['so-y-te', 'Sở Y tế', 'department'],
      ['so-gddt', 'Sở Giáo dục và Đào tạo', 'department'],
      ['so-nnmt', 'Sở Nông nghiệp và Môi trường', 'department'],
      ['so-vhttdl', 'Sở Văn hóa, Thể thao và Du lịch', 'department'],
      ['cong-an', 'Công an tỉnh', 'department'],
      ['truong-chinh-tri', 'Trường Chính trị tỉnh', 'public-service-unit'],
      ['bao-dai', 'Báo và Đài Phát thanh, Truyền hình tỉnh', 'public-service-unit'],
      ['xa-an-hai', 'UBND xã An Hải', 'commune'],
      ['phuong-tan-son', 'UBND phường Tân Sơn', 'ward'],
    ] as const
  ).map(([id, name, type]) => buildUnit(id, { name, type, parentId: 'ubnd-tinh' })),
];

const PARTIES: readonly Party[] = [
  {
    id: 'cac-so',
    kind: 'group',
    name: 'Các sở, ban, ngành thuộc UBND tỉnh',
    aliases: ['Các sở, ban, ngành'],
    rule: { kind: 'children', parentId: 'ubnd-tinh', types: ['department'], except: [] },
  },
  {
    id: 'cac-xa',
    kind: 'group',
    name: 'UBND các xã, phường',
    aliases: [],
    rule: { kind: 'children', parentId: 'ubnd-tinh', types: ['commune', 'ward'], except: [] },
  },
  { id: 'lien-quan', kind: 'role', name: 'các đơn vị liên quan', aliases: ['các đơn vị có liên quan'] },
  { id: 'soan-thao', kind: 'role', name: 'Cơ quan chủ trì soạn thảo', aliases: [] },
  { id: 'vien-thong', kind: 'external', name: 'Các doanh nghiệp viễn thông trên địa bàn tỉnh', aliases: [] },
];

/** The organisation of Hải Sơn as its plan of 2026 found it. */
export function haiSonOrganisation(): Organisation {
  return organisationOn('2026-01-12', UNITS, PARTIES);
}

/** Every name that the plan prints, with whom it means. */
export const HAI_SON_NAMES: ReadonlyMap<string, AgencyRef> = new Map<string, AgencyRef>([
  ...UNITS.map(({ id, name }) => [name, { type: 'unit', id }] as const),
  ...PARTIES.map(({ id, kind, name }) => [name, { type: kind, id }] as const),
]);
