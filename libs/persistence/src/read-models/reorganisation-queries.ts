import type { AppliedReorganisation } from '#application/ports/queries/organisation';
import type { Page, PageRequest } from '#application/ports/queries/page';
import { PersonRow } from '../rows/person.row.js';
import { ReorganisationRow } from '../rows/reorganisation.row.js';
import { keysetPage } from './keyset.js';
import type { TenantReader } from './tenant-reader.js';
import { instantText } from '../sql/instant-text.js';

/** Whoever applied it may be the system, which has no name. */
const REORGANISATION_JSON = `jsonb_build_object('id', r.reorganisation_id, 'name', r.name, 'legalBasis', r.legal_basis,
  'effectiveOn', r.effective_on, 'steps', jsonb_array_length(r.steps),
  'appliedBy', CASE WHEN p.person_id IS NOT NULL THEN jsonb_build_object('id', p.person_id, 'name', p.name) END,
  'appliedAt', ${instantText('r.applied_at')})`;

export function reorganisationsOf(
  reader: TenantReader,
  tenant: string,
  page: PageRequest<'effectiveOn'>,
): Promise<Page<AppliedReorganisation>> {
  return reader.read(tenant, async (manager) => {
    const query = manager
      .createQueryBuilder()
      .select(REORGANISATION_JSON, 'json')
      .from(ReorganisationRow, 'r')
      .leftJoin(PersonRow, 'p', 'p.tenant_id = r.tenant_id AND p.person_id = r.applied_by')
      .where('r.tenant_id = :tenant', { tenant });
    const keyset = { order: 'r.effective_on::text', id: 'r.reorganisation_id' };
    const { items, nextCursor } = await keysetPage<{ json: AppliedReorganisation }, 'effectiveOn'>(query, keyset, page);
    return { items: items.map(({ json }) => json), nextCursor };
  });
}
