import type { AbsenceFilter, AbsenceListItem } from '#application/ports/queries/organisation';
import type { Page, PageRequest } from '#application/ports/queries/page';
import { ABSENCE, NOT_CALLED_OFF } from '../loading/load-absence.js';
import { AbsenceRow } from '../rows/absence.row.js';
import { MembershipRow } from '../rows/membership.row.js';
import { PersonRow } from '../rows/person.row.js';
import { UnitRow } from '../rows/unit.row.js';
import { oneOf, unitIsOneOf, validOn } from './conditions.js';
import { keysetPage } from './keyset.js';
import type { TenantReader } from './tenant-reader.js';

const ABSENCE_JSON = `${ABSENCE} || jsonb_build_object('version', a.version, 'person', jsonb_build_object('id', p.person_id, 'name', p.name))`;

/** Who is away on a day or later. */
export function absencesFrom(
  reader: TenantReader,
  tenant: string,
  { from, unit, person }: AbsenceFilter,
  page: PageRequest<'validFrom'>,
): Promise<Page<AbsenceListItem>> {
  return reader.read(tenant, async (manager) => {
    const query = manager
      .createQueryBuilder()
      .select(ABSENCE_JSON, 'json')
      .from(AbsenceRow, 'a')
      .innerJoin(PersonRow, 'p', 'p.tenant_id = a.tenant_id AND p.person_id = a.person_id')
      .where('a.tenant_id = :tenant', { tenant })
      .andWhere(`${NOT_CALLED_OFF} AND (a.valid_to IS NULL OR a.valid_to >= CAST(:from AS date))`, { from });
    oneOf(query, 'a.person_id', 'person', person);
    if (unit.length > 0) {
      const members = query
        .subQuery()
        .select('1')
        .from(MembershipRow, 'm')
        .innerJoin(UnitRow, 'u', 'u.tenant_id = m.tenant_id AND u.unit_id = m.unit_id')
        .where('m.tenant_id = a.tenant_id AND m.person_id = a.person_id');
      unitIsOneOf(members, 'u.unit_id', 'u.code', 'unit', unit);
      validOn(members, 'm', from);
      query.andWhere(`EXISTS ${members.getQuery()}`, members.getParameters());
    }
    const keyset = { order: 'a.valid_from::text', id: 'a.absence_id' };
    const { items, nextCursor } = await keysetPage<{ json: AbsenceListItem }, 'validFrom'>(query, keyset, page);
    return { items: items.map(({ json }) => json), nextCursor };
  });
}
