import type { CommentQueries, StoredComment } from '#application/ports/queries/comments';
import type { Page, PageRequest } from '#application/ports/queries/page';
import { COMMENT_JSON } from '../loading/load-comment.js';
import { CommentRow } from '../rows/comment.row.js';
import { UnitRow } from '../rows/unit.row.js';
import { keysetPage } from './keyset.js';
import type { TenantReader } from './tenant-reader.js';

/** Its author and whom it calls in, by name. */
const HANDS = `(SELECT coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'name', h.name)), '[]') FROM (
  SELECT p.person_id AS id, p.name FROM person p WHERE p.tenant_id = c.tenant_id AND p.person_id = ANY (c.mentions || c.written_by)
  UNION ALL
  SELECT s.service_client_id, s.name FROM service_client s WHERE s.tenant_id = c.tenant_id AND s.service_client_id = c.written_by) h)`;

export class PgCommentQueries implements CommentQueries {
  constructor(private readonly reader: TenantReader) {}

  list(tenant: string, taskId: string, page: PageRequest<'writtenAt'>): Promise<Page<StoredComment>> {
    return this.reader.read(tenant, (manager) => {
      const query = manager
        .createQueryBuilder()
        .select(COMMENT_JSON, 'comment')
        .addSelect(HANDS, 'hands')
        .addSelect(`jsonb_build_object('id', u.unit_id, 'code', u.code, 'name', u.name)`, 'unit')
        .from(CommentRow, 'c')
        .innerJoin(UnitRow, 'u', 'u.tenant_id = c.tenant_id AND u.unit_id = c.unit_id')
        .where('c.tenant_id = :tenant AND c.task_id = :taskId', { tenant, taskId });
      const keyset = { order: `to_char(c.written_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`, id: 'c.comment_id' };
      return keysetPage<StoredComment, 'writtenAt'>(query, keyset, page);
    });
  }
}
