import type { OperationQueries, OperationStanding } from '#application/ports/queries/operations';
import { OperationRow } from '../rows/operation.row.js';
import type { TenantReader } from './tenant-reader.js';
import { instantText } from '../sql/instant-text.js';

/** An operation `o` with its results. */
export const OPERATION_JSON = `jsonb_build_object('id', o.operation_id, 'kind', o.kind, 'createdBy', o.created_by, 'createdAt', ${instantText('o.created_at')},
  'completedAt', ${instantText('o.completed_at')}, 'total', o.total, 'carriedOut', o.carried_out,
  'results', (SELECT coalesce(jsonb_agg(r.result ORDER BY r.position), '[]') FROM operation_result r
               WHERE r.tenant_id = o.tenant_id AND r.operation_id = o.operation_id))`;

export class PgOperationQueries implements OperationQueries {
  constructor(private readonly reader: TenantReader) {}

  operation(tenant: string, id: string): Promise<OperationStanding | null> {
    return this.reader.read(tenant, async (manager) => {
      const row = await manager
        .createQueryBuilder()
        .select(OPERATION_JSON, 'json')
        .from(OperationRow, 'o')
        .where('o.tenant_id = :tenant AND o.operation_id = :id', { tenant, id })
        .getRawOne<{ json: OperationStanding }>();
      return row?.json ?? null;
    });
  }
}
