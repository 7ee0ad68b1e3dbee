import type { Page, PageRequest } from '#application/ports/queries/page';
import type { ProposalListItem } from '#application/ports/queries/plans';
import { DocumentRow } from '../rows/document.row.js';
import { PersonRow } from '../rows/person.row.js';
import { PlanProposalRow } from '../rows/plan-proposal.row.js';
import { oneOf } from './conditions.js';
import { keysetPage } from './keyset.js';
import type { TenantReader } from './tenant-reader.js';
import { instantText } from '../sql/instant-text.js';

const CREATED_AT = instantText('r.created_at');

/** How many diagnostics of a proposal, its own and its rows', are questions. */
const QUESTIONS = `(SELECT count(*) FROM (
  SELECT jsonb_path_query(r.proposal, '$.diagnostics[*].severity') AS severity
  UNION ALL SELECT jsonb_path_query(r.proposal, '$.sections[*].items[*].diagnostics[*].severity')) s WHERE s.severity = '"question"')`;

const PROPOSAL_JSON = `jsonb_build_object('id', r.proposal_id, 'state', r.state, 'version', r.version, 'title', r.proposal ->> 'title',
  'documentId', r.document_id, 'documentName', d.name, 'year', r.proposal -> 'year',
  'rows', (SELECT count(*) FROM jsonb_path_query(r.proposal, '$.sections[*].items[*]')), 'questions', ${QUESTIONS},
  'createdBy', CASE WHEN p.person_id IS NOT NULL THEN jsonb_build_object('id', p.person_id, 'name', p.name) END, 'createdAt', ${CREATED_AT})`;

/** What was read from documents, by when it was. */
export function proposalsOf(
  reader: TenantReader,
  tenant: string,
  filter: { readonly state: readonly string[] },
  page: PageRequest<'createdAt'>,
): Promise<Page<ProposalListItem>> {
  return reader.read(tenant, async (manager) => {
    const query = manager
      .createQueryBuilder()
      .select(PROPOSAL_JSON, 'json')
      .from(PlanProposalRow, 'r')
      .innerJoin(DocumentRow, 'd', 'd.tenant_id = r.tenant_id AND d.document_id = r.document_id')
      .leftJoin(PersonRow, 'p', 'p.tenant_id = r.tenant_id AND p.person_id = r.created_by')
      .where('r.tenant_id = :tenant', { tenant });
    oneOf(query, 'r.state', 'state', filter.state);
    const keyset = { order: CREATED_AT, id: 'r.proposal_id' };
    const { items, nextCursor } = await keysetPage<{ json: ProposalListItem }, 'createdAt'>(query, keyset, page);
    return { items: items.map(({ json }) => json), nextCursor };
  });
}
