import type { DeputyFilter, DeputyListItem } from '#application/ports/queries/organisation';
import type { Page, PageRequest } from '#application/ports/queries/page';
import { DeputyRow } from '../rows/deputy.row.js';
import { PersonRow } from '../rows/person.row.js';
import { UnitRow } from '../rows/unit.row.js';
import { unitIsOneOf, validOn } from './conditions.js';
import { keysetPage } from './keyset.js';
import type { TenantReader } from './tenant-reader.js';

const DEPUTY_JSON = `jsonb_build_object('id', d.deputy_id, 'personId', d.person_id, 'forPersonId', d.for_person_id, 'unitId', d.unit_id,
  'role', d.role, 'legalBasis', d.legal_basis, 'validFrom', d.valid_from, 'validTo', d.valid_to, 'version', d.version,
  'person', jsonb_build_object('id', p.person_id, 'name', p.name),
  'forPerson', jsonb_build_object('id', h.person_id, 'name', h.name),
  'unit', jsonb_build_object('id', u.unit_id, 'code', u.code, 'name', u.name))`;

/** Who stands in for whom on a day. */
export function deputiesOn(
  reader: TenantReader,
  tenant: string,
  filter: DeputyFilter,
  page: PageRequest<'validFrom'>,
): Promise<Page<DeputyListItem>> {
  return reader.read(tenant, async (manager) => {
    const query = manager
      .createQueryBuilder()
      .select(DEPUTY_JSON, 'json')
      .from(DeputyRow, 'd')
      .innerJoin(PersonRow, 'p', 'p.tenant_id = d.tenant_id AND p.person_id = d.person_id')
      .innerJoin(PersonRow, 'h', 'h.tenant_id = d.tenant_id AND h.person_id = d.for_person_id')
      .innerJoin(UnitRow, 'u', 'u.tenant_id = d.tenant_id AND u.unit_id = d.unit_id')
      .where('d.tenant_id = :tenant', { tenant });
    validOn(query, 'd', filter.on);
    unitIsOneOf(query, 'u.unit_id', 'u.code', 'unit', filter.unit);
    const keyset = { order: 'd.valid_from::text', id: 'd.deputy_id' };
    const { items, nextCursor } = await keysetPage<{ json: DeputyListItem }, 'validFrom'>(query, keyset, page);
    return { items: items.map(({ json }) => json), nextCursor };
  });
}
